// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evaluation/points_mapping.h"
#include "core/service/month_board.h"
#include "core/service/rule_sets.h"
#include "core/service/rule_simulation.h"
#include "core/service/score_case.h"

#include <QSet>

namespace soviec::service {

/// One person and period, scored twice.
struct PersonScores {
    Member member;
    bool isSigned = false;
    bool applies = false; ///< the draft is for this kind of person in this bloc
    RuleSetPtr set;       ///< what holds today
    ScoreCase input;      ///< under it
    ScoreResult today;
    ScoreCase draftInput; ///< the same work under the draft
    ScoreResult draft;    ///< where it applies
    QString failure;      ///< why one of the two could not be computed
};

/// Scores everybody of some units in one period, as it stands and under a draft. Component d of a
/// leader follows from the totals of the people under that leader, whether signed or not, on each
/// side from its own.
class SimulatedScores {
public:
    SimulatedScores(Office& office, const RuleSet& draft)
        : m_office(office), m_draft(draft), m_sets(office)
    {
    }

    Result<QList<PersonScores>> run(
        const Period& period, UnitId unit, const RuleSimulation::Progress& progress);
    /// Codes of criteria whose points had to be scaled, and of new ones.
    const QSet<QString>& scaled() const { return m_scaled; }
    const QSet<QString>& added() const { return m_added; }
    /// The points as the draft reads them.
    QMap<QString, Decimal> mapped(const QMap<QString, Decimal>& points, const RuleSet& from);

private:
    struct Side {
        QHash<PersonId, PeriodSheet> sheets; ///< what unitOutcome() reads
        Decimal completedFrom;
    };
    Result<void> load(const Period& period);
    QList<const BoardPerson*> inOrder(const MonthBoard& board) const;
    PersonScores one(const BoardPerson& person, const Period& period);
    Result<void> scoreToday(PersonScores& scores, const BoardPerson& person, const Period& period);
    Result<void> scoreDraft(PersonScores& scores);
    Result<void> mapPoints(PersonScores& scores);
    std::optional<Decimal> outcome(const Member& leader, const Side& side) const;
    static void keep(Side& side, const Member& member, const ScoreResult& result);

    Office& m_office;
    const RuleSet& m_draft;
    RuleSets m_sets;
    QSet<QString> m_scaled;
    QSet<QString> m_added;
    QHash<UnitId, Unit> m_units;
    QHash<PersonId, PersonWork> m_work;
    std::optional<Authority> m_authority;
    Side m_today;
    Side m_underDraft;
};

} // namespace soviec::service
