// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evaluation/score_parts.h"

namespace soviec::evaluation {

using namespace Qt::StringLiterals;

namespace {

constexpr int64_t largestCents = 1'000'000'000'000;

// Components over the common denominator 2 × D: halves come from decided components.
struct Numerators {
    Int128 sum = 0; // Σ weight × component × 2D
    int weights = 0;
    bool decided = true;
};

std::optional<Decimal>
decidedShare(const std::optional<LeaderComponents>& leader, ComponentKind kind)
{
    if (!leader)
        return std::nullopt;
    switch (kind) {
    case ComponentKind::UnitResult: return leader->unitResult;
    case ComponentKind::Organising: return leader->organising;
    case ComponentKind::Unity: return leader->unity;
    default: return std::nullopt;
    }
}

Int128 measured(const WorkSums& sums, ComponentKind kind)
{
    switch (kind) {
    case ComponentKind::Quantity: return sums.a;
    case ComponentKind::Quality: return sums.b;
    default: return sums.c;
    }
}

Numerators addTerms(
    const std::optional<LeaderComponents>& leader, const Formula& formula, const WorkSums& sums,
    ScoreResult& result)
{
    Numerators all;
    for (const Formula::Term& term : formula.terms) {
        all.weights += term.weight;
        if (!isDecided(term.component)) {
            const Int128 done = measured(sums, term.component);
            share(result, term.component) = Ratio::reducedLater(done, sums.denominator);
            all.sum += done * 2 * term.weight;
            continue;
        }
        const auto decided = decidedShare(leader, term.component);
        if (!decided) {
            all.decided = false;
            continue;
        }
        share(result, term.component) = Ratio::of(*decided);
        all.sum += sums.denominator * (*decided == Decimal(1) ? 2 : 1) * term.weight;
    }
    return all;
}

} // namespace

std::optional<Ratio>& share(ScoreResult& result, ComponentKind kind)
{
    switch (kind) {
    case ComponentKind::Quantity: return result.a;
    case ComponentKind::Quality: return result.b;
    case ComponentKind::Timeliness: return result.c;
    case ComponentKind::UnitResult: return result.d;
    case ComponentKind::Organising: return result.dd;
    case ComponentKind::Unity: return result.e;
    }
    Q_UNREACHABLE();
}

const std::optional<Ratio>& share(const ScoreResult& result, ComponentKind kind)
{
    return share(const_cast<ScoreResult&>(result), kind);
}

bool settle(
    const RuleSet& set, const Knobs& knobs, const std::optional<LeaderComponents>& leader,
    const Formula& formula, WorkSums sums, ScoreResult& result)
{
    if (sums.denominator == 0 && knobs.zeroDenominator == ZeroDenominator::NotRated) {
        result.reason = u"no_assigned_work"_s;
        return true;
    }
    if (sums.denominator == 0)
        sums = {1, 0, 0, 0, sums.perLine};
    if (knobs.cap == Cap::Component) {
        sums.a = std::min(sums.a, sums.denominator);
        sums.b = std::min(sums.b, sums.denominator);
        sums.c = std::min(sums.c, sums.denominator);
    }
    const Numerators all = addTerms(leader, formula, sums, result);
    if (!all.decided) {
        result.reason = u"leader_not_decided"_s;
        return true;
    }
    const Int128 den = sums.denominator * 2 * all.weights;
    Q_ASSERT(den > 0); // the loader refuses a formula without terms
    result.ratio = Ratio::reducedLater(all.sum, den);
    // max × R, or the maximum where work beyond the plan went over it.
    const Int128 num = knobs.cap == Cap::Total ? std::min(all.sum, den) : all.sum;
    const Int128 unit = Int128(Decimal::unit) * den;
    const Int128 cents = (set.result.max.scaled() * num * 200 + unit) / (unit * 2);
    if (cents > largestCents)
        return false;
    result.resultPoints = Decimal::fromScaled(int64_t(cents) * (Decimal::unit / 100));
    result.total = result.commonPoints + *result.resultPoints;
    return true;
}

} // namespace soviec::evaluation
