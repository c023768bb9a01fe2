// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evaluation/pooled.h"

#include "core/domain/evaluation/score_parts.h"
#include "core/domain/rules/rule_set.h"

namespace soviec {

namespace {

void takeLower(std::optional<Decimal>& lowest, const std::optional<Decimal>& one)
{
    lowest = lowest && one ? std::optional(std::min(*lowest, *one)) : std::nullopt;
}

// Brings both sums to the finer scale where they differ.
void add(WorkSums& all, WorkSums one)
{
    const auto refine = [](WorkSums& sums) {
        for (Int128* sum : {&sums.denominator, &sums.a, &sums.b, &sums.c})
            *sum *= Decimal::unit;
        sums.perLine = true;
    };
    if (all.perLine && !one.perLine)
        refine(one);
    if (one.perLine && !all.perLine)
        refine(all);
    all.denominator += one.denominator;
    all.a += one.a;
    all.b += one.b;
    all.c += one.c;
}

} // namespace

std::optional<PooledScore>
poolPeriods(const QList<PooledPeriod>& periods, Role role, const RuleSet& set)
{
    const Formula* formula = set.formula(role);
    if (periods.isEmpty() || !formula)
        return std::nullopt;
    Decimal common;
    WorkSums sums;
    std::optional<LeaderComponents> leader = periods.first().leader;
    for (const PooledPeriod& one : periods) {
        common += one.commonPoints;
        add(sums, one.sums);
        if (leader) {
            const LeaderComponents other = one.leader.value_or(LeaderComponents());
            takeLower(leader->unitResult, other.unitResult);
            takeLower(leader->organising, other.organising);
            takeLower(leader->unity, other.unity);
        }
    }
    const Ratio exactCommon(common.scaled(), Int128(Decimal::unit) * periods.size());
    ScoreResult result;
    result.commonPoints = exactCommon.roundHalfUp2();
    if (!evaluation::settle(set, set.knobs, leader, *formula, sums, result) || !result.total)
        return std::nullopt;
    const Ratio counted =
        set.knobs.cap == Cap::Total ? std::min(*result.ratio, Ratio(1)) : *result.ratio;
    return PooledScore{
        exactCommon + counted * Ratio::of(set.result.max), result.commonPoints,
        *result.resultPoints, *result.total};
}

} // namespace soviec
