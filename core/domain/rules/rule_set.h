// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/period.h"
#include "core/domain/org/role.h"
#include "core/domain/rules/knobs.h"
#include "core/domain/rules/level.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace soviec {

/// A text of a rule set in the two languages of the program.
struct RuleText {
    QString vi;
    QString en;
    /// In the language the program speaks.
    QString local() const;
    friend bool operator==(const RuleText&, const RuleText&) = default;
};

/// A document the set rests on, and whether its own text was read or only what others say of it.
struct RuleBasis {
    enum class Kind { Law, SecondHand, Example };
    Kind kind = Kind::Law;
    RuleText text;
};
template <>
struct Codes<RuleBasis::Kind> {
    static constexpr CodeOf<RuleBasis::Kind> entries[] = {
        {RuleBasis::Kind::Law, u"law"},
        {RuleBasis::Kind::SecondHand, u"second_hand"},
        {RuleBasis::Kind::Example, u"example"}};
};

/// Whom the set rates.
enum class RuleSubject { Person, Unit };
template <>
struct Codes<RuleSubject> {
    static constexpr CodeOf<RuleSubject> entries[] = {
        {RuleSubject::Person, u"person"}, {RuleSubject::Unit, u"unit"}};
};
template <>
struct Codes<Period::Kind> {
    static constexpr CodeOf<Period::Kind> entries[] = {
        {Period::Kind::Month, u"month"},
        {Period::Kind::Quarter, u"quarter"},
        {Period::Kind::Year, u"year"}};
};

/// How points of a criterion are given: anything up to the maximum, or all or nothing.
enum class Grading { Graded, FullOrZero };
template <>
struct Codes<Grading> {
    static constexpr CodeOf<Grading> entries[] = {
        {Grading::Graded, u"graded"}, {Grading::FullOrZero, u"full_or_zero"}};
};

/// Tiêu chí: a row of Mẫu số 01 with its descriptors.
struct Criterion {
    QString code; ///< "II.3"
    RuleText title;
    Decimal max;
    Grading grading = Grading::Graded;
    Decimal step; ///< points come in multiples of it; 0: any
    QList<RuleText> descriptors;
};

struct CriteriaGroup {
    QString code; ///< "II"
    RuleText title;
    QString article;
    Decimal max;
    QList<Criterion> criteria;
};

/// Where a component of the result comes from.
enum class ComponentKind {
    Quantity,   ///< done ÷ denominator
    Quality,    ///< done without quality faults ÷ denominator
    Timeliness, ///< done without delays ÷ denominator
    UnitResult, ///< decided: 100 % or 50 %
    Organising, ///< decided: 100 % or 50 %
    Unity,      ///< decided: 100 % or 50 %
};
template <>
struct Codes<ComponentKind> {
    static constexpr CodeOf<ComponentKind> entries[] = {
        {ComponentKind::Quantity, u"quantity"},     {ComponentKind::Quality, u"quality"},
        {ComponentKind::Timeliness, u"timeliness"}, {ComponentKind::UnitResult, u"unit_result"},
        {ComponentKind::Organising, u"organising"}, {ComponentKind::Unity, u"unity"}};
};

/// Decided by the authority or by the subordinates' scores, not measured on lines.
constexpr bool isDecided(ComponentKind kind)
{
    return kind >= ComponentKind::UnitResult;
}

struct Component {
    ComponentKind kind = ComponentKind::Quantity;
    QString symbol; ///< as the text writes it: "a", "đ"
    RuleText title;
    QString article;
    RuleText full; ///< when a decided component is 100 %
    RuleText half; ///< when it is 50 %
};

/// R = Σ weight × component ÷ Σ weight, for the roles named.
struct Formula {
    struct Term {
        ComponentKind component = ComponentKind::Quantity;
        int weight = 1;
    };
    QList<Role> roles;
    QString article;
    QList<Term> terms;
};

/// The result part: either computed from lines of work by a formula a role, or points given on
/// result criteria.
struct ResultRules {
    /// What the explanation cites.
    struct Articles {
        QString assigned; ///< the denominator
        QString line;     ///< a line of planned work
        QString extra;    ///< work outside the plan and work handed over
        QString total;    ///< points and their sum
    };
    Decimal max;
    QString article;
    Articles articles;
    QList<Component> components;
    QList<Formula> formulas;
    QList<CriteriaGroup> groups; ///< only where points are given
};

/// from ≤ total < below; the best band has no `below`.
struct Band {
    Level level = Level::NotCompleted;
    Decimal from;
    std::optional<Decimal> below;
    RuleText title;
    QString article;
};

/// A fact that fixes the level whatever the score is (Articles 20.4 b–d, 11.3 a).
struct ForcedLevel {
    QString code;
    Level level = Level::NotCompleted;
    QString article;
    QList<Role> roles; ///< empty: everybody
    RuleText title;
};

/// What a level asks for beside the points: a share of counted facts, or a count. All conditions
/// of a level must hold for it; one condition of "not completed" that holds forces that level.
struct Condition {
    enum class Op { AtLeast, AtMost, Below };
    QString code;
    Level level = Level::Excellent;
    QString article;
    RuleText title;
    QString fact;  ///< what is counted
    QString outOf; ///< what it is a share of; empty: the count itself
    Op op = Op::AtLeast;
    Decimal bound; ///< a share as 1 = 100 %, or a count
};
template <>
struct Codes<Condition::Op> {
    static constexpr CodeOf<Condition::Op> entries[] = {
        {Condition::Op::AtLeast, u"at_least"},
        {Condition::Op::AtMost, u"at_most"},
        {Condition::Op::Below, u"below"}};
};

struct QuotaRules {
    QString article;
    Decimal maxPercent; ///< what the authority may raise the percentage to
    bool perAgency = true;
    bool perGroup = true; ///< groups with similar duties
};

struct YearRules {
    QString article;
    int minMonths = 6;          ///< fewer months worked: not rated
    bool headWithinUnit = true; ///< a head is rated no higher than the organisation
};

/// A date or a number of days the text sets.
struct Deadline {
    QString code;
    QString article;
    RuleText title;
    int month = 0; ///< with day: before that date
    int day = 0;
    int workingDays = 0;
    int days = 0;
};

struct RuleForm {
    QString code; ///< "period_sheet", "year_rating"
    RuleText title;
    QString article;
};

/// Bộ tiêu chí: everything a score and a rating follow from, as dated data. Immutable once
/// published; known by id and checksum.
struct RuleSet {
    QString id;
    QString checksum; ///< sha256Tag of the canonical JSON
    QJsonObject json; ///< what was loaded
    RuleText title;
    QList<RuleBasis> basis;
    RuleSubject subject = RuleSubject::Person;
    QStringList blocs; ///< codes of Bloc
    QStringList kinds; ///< codes of PersonKind; of UnitKind where a unit is rated
    Date from;
    Date to;                     ///< invalid: open
    QList<Period::Kind> periods; ///< the first is the one to offer
    Decimal commonMax;
    QString commonArticle;
    QList<CriteriaGroup> groups;
    ResultRules result;
    Knobs knobs;
    QList<Band> bands; ///< best first
    QList<ForcedLevel> forced;
    QList<Condition> conditions;
    std::optional<QuotaRules> quota;
    YearRules year;
    QList<Deadline> deadlines;
    QList<RuleForm> forms;

    /// Every common criterion, sorted by code.
    QList<Criterion> criteria;
    /// Every result criterion, sorted by code.
    QList<Criterion> resultCriteria;

    /// Points are given on result criteria; nothing is computed from lines.
    bool givesResultPoints() const { return !result.groups.isEmpty(); }
    /// The facts its conditions name, sorted, each once.
    QStringList factNames() const;
    /// Null where the set gives result points.
    const Formula* formula(Role role) const;
    const Component* component(ComponentKind kind) const;
    const Band* band(Level level) const;
    const Deadline* deadline(const QString& code) const;
};

using RuleSetPtr = std::shared_ptr<const RuleSet>;

} // namespace soviec
