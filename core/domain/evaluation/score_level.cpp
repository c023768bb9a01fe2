// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evaluation/score_parts.h"

namespace soviec::evaluation {

using namespace Qt::StringLiterals;

Level bandOf(const RuleSet& set, const Knobs& knobs, Decimal common, const ScoreResult& result)
{
    Ratio exact;
    if (knobs.classifyOn == ClassifyOn::Exact) {
        const bool capped = knobs.cap == Cap::Total && *result.ratio > Ratio(1);
        exact = Ratio::of(common) + (capped ? Ratio(1) : *result.ratio) * Ratio::of(set.result.max);
    }
    for (const Band& band : set.bands) {
        const bool reached = knobs.classifyOn == ClassifyOn::Printed
                                 ? *result.total >= band.from
                                 : exact >= Ratio::of(band.from);
        if (reached)
            return band.level;
    }
    return Level::NotCompleted;
}

bool holds(const Condition& condition, const QMap<QString, Decimal>& facts)
{
    const Decimal fact = facts.value(condition.fact);
    // fact ÷ outOf against the bound, without dividing: nothing out of nothing is 100 %.
    Int128 left = fact.scaled();
    Int128 right = condition.bound.scaled();
    if (!condition.outOf.isEmpty()) {
        const Decimal whole = facts.value(condition.outOf);
        if (whole.isZero())
            return condition.op == Condition::Op::AtLeast;
        left *= Decimal::unit;
        right *= whole.scaled();
    }
    switch (condition.op) {
    case Condition::Op::AtLeast: return left >= right;
    case Condition::Op::AtMost: return left <= right;
    case Condition::Op::Below: return left < right;
    }
    Q_UNREACHABLE();
}

void applyConditions(const RuleSet& set, const QMap<QString, Decimal>& facts, ScoreResult& result)
{
    if (set.conditions.isEmpty())
        return;
    const auto of = [&](Level level, bool wanted) {
        return std::any_of(
            set.conditions.cbegin(), set.conditions.cend(), [&](const Condition& condition) {
                return condition.level == level && holds(condition, facts) == wanted;
            });
    };
    if (result.level == Level::NotCompleted || result.level == Level::NotRated)
        return;
    if (of(Level::NotCompleted, true)) {
        result.level = Level::NotCompleted;
        result.reason = u"condition"_s;
        return;
    }
    for (const Band& band : set.bands) {
        if (band.level < result.level || band.level == Level::NotCompleted)
            continue;
        if (of(band.level, false))
            continue;
        if (band.level != result.level)
            result.reason = u"condition"_s;
        result.level = band.level;
        return;
    }
    // Too good for "not completed", but a condition of every other level fails: the authority's.
    result.level = Level::NotRated;
    result.reason = u"no_level_fits"_s;
}

} // namespace soviec::evaluation
