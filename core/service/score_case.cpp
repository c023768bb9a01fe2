// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/score_case.h"

#include "core/domain/evaluation/points_mapping.h"
#include "core/domain/rules/rule_set.h"

namespace soviec::service {

using namespace Qt::StringLiterals;

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

QList<Criterion> scoredCriteria(const RuleSet& set)
{
    return set.criteria + set.resultCriteria;
}

QMap<QString, Decimal> taskFacts(const PersonWork& work)
{
    int tasks = 0;
    int completed = 0;
    int late = 0;
    int exceeded = 0;
    for (const AssignmentProgress& one : work.assignments) {
        if (one.assignment.state == AssignmentState::Cancelled)
            continue;
        ++tasks;
        if (one.assignment.state == AssignmentState::HandedOver)
            continue;
        completed += one.acceptedDone >= one.assignment.quantity;
        exceeded += one.acceptedDone > one.assignment.quantity;
        late += one.delays > one.delaysExcused;
    }
    return {
        {u"tasks"_s, Decimal(tasks)},
        {u"completed"_s, Decimal(completed)},
        {u"late"_s, Decimal(late)},
        {u"exceeded"_s, Decimal(exceeded)}};
}

QMap<QString, Decimal> fittingScores(const QMap<QString, Decimal>& scores, const RuleSet& set)
{
    QMap<QString, Decimal> fitting;
    for (const Criterion& criterion : scoredCriteria(set)) {
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
    for (const Criterion& criterion : set.resultCriteria)
        result.results.insert(criterion.code, selfScores.value(criterion.code));
    if (!set.givesResultPoints())
        result.lines = scoreLines(work);
    const QMap<QString, Decimal> facts = taskFacts(work);
    for (const QString& name : set.factNames())
        result.facts.insert(name, facts.value(name));
    if (takesLeader(set, role))
        result.leader = leader;
    return result;
}

} // namespace soviec::service
