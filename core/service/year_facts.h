// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/evaluation/score.h"
#include "core/domain/evaluation/year_facts.h"
#include "core/domain/rules/rule_set.h"

#include <QList>

namespace soviec::service {

class Office;

/// What HR keeps for the ratings of a year beside the sheets: acts with their documents, results of
/// former agencies, organisation ratings, raised shares, groups, choices at a tie. Only HR of the
/// agency (or the operator) writes; everything is audited and nothing is overwritten. Errors:
/// Forbidden, Invalid, Refused, NotFound, Conflict.
class YearFacts {
public:
    explicit YearFacts(Office& office) : m_office(office) { }

    /// The facts a document can be entered under, with their articles, of the set in force.
    Result<QList<ForcedLevel>> conductCodes(int year);
    /// Acts that count in the year, also revoked ones; of the unit and below.
    Result<QList<ConductAct>> acts(int year, UnitId unit = {});
    /// A new act with its decisions. Refused where the same act of the person is there already:
    /// one act counts in one year only (Article 11.3 a, b) – add the document to it.
    Result<ConductAct> addAct(const ConductAct& act);
    Result<ConductAct> addDecision(ConductActId id, const ConductDecision& decision);
    Result<void> revokeAct(ConductActId id, const QString& reason);

    Result<QList<FormerResult>> formerResults(int year, UnitId unit = {});
    /// A month or quarter that is not there yet and has no signed sheet here.
    Result<FormerResult> addFormerResult(const FormerResult& result);
    /// Several of them, all or none.
    Result<QList<FormerResult>> addFormerResults(const QList<FormerResult>& results);
    Result<void> revokeFormerResult(FormerResultId id, const QString& reason);

    /// The rating in force of each unit that has one.
    Result<QList<UnitRating>> unitRatings(int year);
    /// Criteria and the names of the counted facts a unit's rating is computed from.
    Result<RuleSetPtr> unitRules(int year);
    /// What the set makes of the points and facts; nothing is stored.
    Result<ScoreResult> computeUnit(const UnitRating& rating);
    /// Stores the next revision. With points and facts the level is computed and `level` ignored.
    Result<UnitRating> rateUnit(const UnitRating& rating);

    Result<QList<RaisedShare>> raisedShares(int year);
    Result<RaisedShare> raiseShare(const RaisedShare& share);

    /// Sets the group of people (an empty title: by role again).
    Result<void> setGroup(int year, const QList<PersonId>& people, const QString& title);
    /// Who of those that tie stays excellent, with the authority's document.
    Result<void> chooseTied(
        int year, const QList<PersonId>& kept, const QList<PersonId>& cut,
        const QString& document);

private:
    Result<FormerResult> insertFormer(const FormerResult& result);
    Office& m_office;
};

} // namespace soviec::service
