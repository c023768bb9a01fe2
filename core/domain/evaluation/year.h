// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/error.h"
#include "core/base/period.h"
#include "core/base/ratio.h"
#include "core/domain/evaluation/score.h"
#include "core/domain/rules/level.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace soviec {

struct RuleSet;

/// What became of a person's month or quarter.
enum class PeriodState {
    Rated,     ///< has a total
    NotRated,  ///< worked, but nothing was assigned
    Missing,   ///< worked; the sheet is not signed yet
    Leave,     ///< on approved leave the whole period
    Sick,      ///< Article 11.2
    Maternity, ///< Article 11.2
    Unpaid,    ///< unpaid leave: not time worked
    Outside,   ///< before joining or after leaving
};
template <>
struct Codes<PeriodState> {
    static constexpr CodeOf<PeriodState> entries[] = {
        {PeriodState::Rated, u"rated"},     {PeriodState::NotRated, u"not_rated"},
        {PeriodState::Missing, u"missing"}, {PeriodState::Leave, u"leave"},
        {PeriodState::Sick, u"sick"},       {PeriodState::Maternity, u"maternity"},
        {PeriodState::Unpaid, u"unpaid"},   {PeriodState::Outside, u"outside"}};
};

/// One row of Mẫu số 02. Periods scored at a former agency count like the others (Article 19.1).
struct YearPeriod {
    Period period;
    PeriodState state = PeriodState::Missing;
    Decimal total; ///< printed; where Rated
    /// What the pooled aggregate sums; only needed where the set pools.
    Decimal commonPoints;
    WorkSums sums;
    std::optional<LeaderComponents> leader;
    QString ruleSetId;
    QString agency; ///< where it was scored, if elsewhere
    QString ruleChecksum; ///< tells editions of one set apart
};

/// A fact that forces a level: the set's code for it, and the document that says so.
struct ForcedFact {
    QString code; ///< of RuleSet::forced
    QString document;
    /// The year the act counts in: one act counts once (Article 11.3 a, b).
    int countedYear = 0;
};

/// What a person's year follows from.
struct PersonYear {
    QString person;
    QString agency; ///< the quota counts within it
    QString group;  ///< group with similar duties within the agency; empty: in none
    Role role = Role::Staff;
    bool headOfOrganisation = false;
    std::optional<Level> organisation; ///< its rating, for the head (Article 20.6)
    QList<YearPeriod> periods;
    QList<ForcedFact> forced;
    /// What the authority decided where candidates tied at the cut of the quota.
    std::optional<bool> keptByAuthority;
};

/// One reason on the way to the level, for the sheet and the list of those cut.
struct YearStep {
    QString code; ///< "mean", "forced", "organisation", "quota", "tie", "rule_change", …
    QString article;
    QString text;
};

struct YearResult {
    std::optional<Ratio> exact;  ///< candidates are ranked by it
    std::optional<Decimal> mean; ///< as printed, rounded half up to 2 decimals
    Level byScore = Level::NotRated;
    /// Proposed; nothing while a tie waits for the authority.
    std::optional<Level> level;
    QString reason; ///< "under_min_months", "nothing_rated", …; null where the score decided
    int monthsInService = 0;
    QList<Period> missing; ///< the rating stands on incomplete data
    QList<YearStep> steps;
};

/// How much of a quota was used.
struct QuotaUse {
    QString agency;
    QString group; ///< empty: the agency as a whole
    int base = 0;  ///< the number the share is taken of
    int candidates = 0;
    int allowed = 0;
    QList<qsizetype> cut;  ///< indexes of people who became good
    QList<qsizetype> tied; ///< indexes of people the authority has to choose among
    int room = 0;          ///< how many of the tied may stay excellent
};

struct YearOutcome {
    QList<YearResult> results; ///< in the order of the people
    QList<QuotaUse> quotas;
};

/// Settings of one year's rating beside the set.
struct YearOptions {
    int year = 0;
    /// Agencies the authority gave a higher share (Article 20.5 b): agency → percent.
    QHash<QString, Decimal> raisedPercent;
    TraceMode trace = TraceMode::On;
};

/// The mean of one person (Articles 17.3, 11.1, 11.2, 20.4, 20.6), before any quota.
Result<YearResult>
ratePerson(const PersonYear& person, const RuleSet& set, const YearOptions& options);

/// The ratings of a closed cohort (Articles 17, 19, 20) with the quota of Article 20.5 per agency
/// and per group with similar duties, on everybody at once: the order of the people does not
/// matter. A proposal until it is signed. Cost: one sort of the candidates.
Result<YearOutcome>
rateYear(const QList<PersonYear>& people, const RuleSet& set, const YearOptions& options);

/// "Nghỉ ốm", … for the note column of Mẫu số 02; empty for a rated period. Translated.
QString periodStateLabel(PeriodState state);

} // namespace soviec
