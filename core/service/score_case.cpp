// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/score_case.h"

#include "core/domain/evaluation/points_mapping.h"
#include "core/domain/rules/rule_set.h"

namespace soviec::service {

namespace {

ScoreLine lineOf(const AssignmentProgress& progress)
{
    const Assignment& given = progress.assignment;
    ScoreLine line;
    line.code = given.itemCode;
    line.title = given.title;
    line.coefficient = given.coefficient;
    line.origin = given.origin;
    line.assignment = given.id;
    if (given.origin == Origin::Planned)
        line.assigned = given.quantity;
    if (given.state == AssignmentState::HandedOver) {
        line.handedOver = true;
        return line;
    }
    line.completed = progress.acceptedDone;
    line.qualityFaults = progress.qualityFaults;
    line.qualityExcused = progress.qualityExcused;
    line.delays = progress.delays;
    line.delaysExcused = progress.delaysExcused;
    return line;
}

ScoreLine lineOf(const storage::UnassignedWork& work)
{
    ScoreLine line;
    line.code = work.itemCode;
    line.title = work.title;
    line.coefficient = work.coefficient;
    line.origin = Origin::Unplanned;
    line.completed = work.acceptedQuantity;
    line.qualityFaults = work.qualityFaults;
    line.qualityExcused = work.qualityExcused;
    line.delays = work.delays;
    line.delaysExcused = work.delaysExcused;
    return line;
}

} // namespace

QList<ScoreLine> scoreLines(const PersonWork& work)
{
    QList<ScoreLine> lines;
    for (const AssignmentProgress& progress : work.assignments) {
        if (progress.assignment.state != AssignmentState::Cancelled)
            lines.append(lineOf(progress));
    }
    for (const storage::UnassignedWork& item : work.unassigned)
        lines.append(lineOf(item));
    return lines;
}

QMap<QString, Decimal> fittingScores(const QMap<QString, Decimal>& scores, const RuleSet& set)
{
    QMap<QString, Decimal> fitting;
    for (const Criterion& criterion : set.criteria) {
        const auto score = scores.constFind(criterion.code);
        if (score != scores.cend() && takesPoints(criterion, *score))
            fitting.insert(criterion.code, *score);
    }
    return fitting;
}

ScoreCase scoreCase(
    const Period& period, Role role, const QMap<QString, Decimal>& selfScores, const RuleSet& set,
    const PersonWork& work, const LeaderComponents& leader)
{
    ScoreCase result;
    result.period = period;
    result.role = role;
    for (const Criterion& criterion : set.criteria)
        result.common.insert(criterion.code, selfScores.value(criterion.code));
    result.lines = scoreLines(work);
    if (takesLeader(set, role))
        result.leader = leader;
    return result;
}

} // namespace soviec::service
