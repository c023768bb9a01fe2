// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/evaluation/score.h"
#include "core/domain/org/person.h"
#include "core/domain/rules/rule_set.h"
#include "core/service/month_close.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

namespace soviec::service {

class Office;

/// A person's period under one set.
struct SimulatedScore {
    QString ruleSetId;
    Decimal commonPoints;
    std::optional<Decimal> resultPoints;
    std::optional<Decimal> total;
    Level level = Level::NotRated;
    QString reason; ///< why there is no level: "no_assigned_work", …
};

struct SimulatedPerson {
    Member member;
    bool isSigned = false; ///< `today` is the signed sheet; else what stands on this day
    SimulatedScore today;
    SimulatedScore draft;
    bool changesLevel() const { return today.level != draft.level; }
    bool changesTotal() const { return today.total != draft.total; }
    /// The first step of the explanation that differs, in the words of both explanations.
    QString step; ///< "b", "cap", "level"; empty where nothing differs
    QString stepToday;
    QString stepDraft;
    QString article; ///< the draft's
};

struct Simulation {
    Period period;
    QString ruleSetId;
    QString title;
    QList<SimulatedPerson> people; ///< in the order of the board
    Distribution today;
    Distribution draft;
    /// What had to be assumed, as sentences: "III.4 has no self score in this period: …".
    QStringList assumptions;
    QStringList skipped; ///< "Name (code): why" of those that could not be computed
    int changed() const;
};

/// "What if": the real data of a month or quarter under a draft. Reads only; stores nothing. A
/// quarter people were followed through by the month is the mean of its months on both sides, or,
/// where the draft pools or knows quarters only, the three months' work as one case.
class RuleSimulation {
public:
    explicit RuleSimulation(Office& office) : m_office(office) { }

    using Progress = std::function<bool(int done, int total)>; ///< false: stop
    /// Everybody of the unit and below (the agency where null) to whom the set would apply. HR,
    /// the lead body and the heads above. Refused where the set rates units, does not know the
    /// kind of period, or needs points on result criteria that nobody gave in the period.
    Result<Simulation> run(
        const RuleSet& draft, const Period& period, UnitId unit = {},
        const Progress& progress = {});

private:
    Result<void> mayRun(const Period& period, UnitId unit);
    Office& m_office;
};

} // namespace soviec::service
