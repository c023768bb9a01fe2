// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evaluation/score.h"
#include "core/domain/rules/rule_set.h"
#include "core/storage/diary_repository.h"

#include <QList>

namespace soviec::service {

/// The reviewed work of one person and period, as stored.
struct PersonWork {
    QList<AssignmentProgress> assignments;
    QList<storage::UnassignedWork> unassigned;
};

/// The lines of a score from the work of a period, one line an assignment, with its id, so that a
/// figure opens down to the entries behind it. Only accepted quantities count.
/// - Cancelled work is left out: it was taken off the person.
/// - Work handed over stays in the denominator and completes nothing (Article 18.1 d).
/// - Unplanned and taken-over work stands outside the denominator: assigned 0 (Article 18.1 d).
/// - Accepted entries that hang on no assignment count as unplanned, one line an item: work
///   outside the plan counts once the head confirms it, and accepting the entry is that
///   confirmation (Article 18.1 d, 18.2).
QList<ScoreLine> scoreLines(const PersonWork& work);

/// Every criterion people give points on: the common ones, then those of the result where the set
/// has such.
QList<Criterion> scoredCriteria(const RuleSet& set);

/// The counts side conditions ask for, of the work a person was given: "tasks" (not cancelled),
/// "completed" (accepted in full), "late" (with a delay that has no confirmed objective cause),
/// "exceeded" (more accepted than was asked for). Work handed over is a task and nothing else.
QMap<QString, Decimal> taskFacts(const PersonWork& work);

/// The scores the set takes: its own criteria, within their maxima and steps. A score given under
/// another set that does not fit counts as not given, so that the person scores it anew.
QMap<QString, Decimal> fittingScores(const QMap<QString, Decimal>& scores, const RuleSet& set);

/// The whole case. A criterion without a self score stands at 0, so that a provisional score can
/// be shown; submitting refuses it. A set that gives result points takes them from the same scores
/// and the counts of its conditions from the work. `leader` is dropped where the
/// set's formula for the role has no decided components.
ScoreCase scoreCase(
    const Period& period, Role role, const QMap<QString, Decimal>& selfScores, const RuleSet& set,
    const PersonWork& work, const LeaderComponents& leader);

} // namespace soviec::service
