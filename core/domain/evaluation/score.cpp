// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evaluation/score.h"

#include "core/base/tr.h"
#include "core/domain/evaluation/score_parts.h"
#include "core/domain/rules/rule_set.h"

namespace soviec {

using namespace Qt::StringLiterals;

namespace evaluation {

namespace {

// What is left of h after so many faults, times 1 or (a fault costs a part of the line) times 10⁴.
template <FaultUnit faultUnit>
Int128 kept(int64_t h, int faults, int64_t deduction) {
    if constexpr (faultUnit == FaultUnit::Product)
        return std::max<Int128>(0, h - Int128(deduction) * faults);
    else
        return h * std::max<Int128>(0, Decimal::unit - Int128(deduction) * faults);
}

template <FaultUnit faultUnit>
Sums sum(const QList<ScoreLine>& lines, const Knobs& knobs) {
    constexpr int64_t whole = faultUnit == FaultUnit::Product ? 1 : Decimal::unit;
    const int64_t deduction = knobs.faultDeduction.scaled();
    Sums sums;
    for (const ScoreLine& line : lines) {
        const Int128 k = line.coefficient.scaled();
        const int64_t h = line.handedOver ? 0 : line.completed.scaled();
        if (line.origin == Origin::Planned)
            sums.denominator += k * line.assigned.scaled() * whole;
        sums.a += k * h * whole;
        sums.b += k * kept<faultUnit>(h, line.qualityFaults - line.qualityExcused, deduction);
        sums.c += k * kept<faultUnit>(h, line.delays - line.delaysExcused, deduction);
    }
    return sums;
}

} // namespace

Sums sumLines(const QList<ScoreLine>& lines, const Knobs& knobs) {
    return knobs.faultUnit == FaultUnit::Product ? sum<FaultUnit::Product>(lines, knobs)
                                                 : sum<FaultUnit::Line>(lines, knobs);
}

Int128 sumScale(const Knobs& knobs) {
    const Int128 square = Int128(Decimal::unit) * Decimal::unit;
    return knobs.faultUnit == FaultUnit::Product ? square : square * Decimal::unit;
}

} // namespace evaluation

namespace {

using evaluation::Sums;

// A component over the common denominator 2 × D: halves come from decided components.
struct Numerators {
    Int128 sum = 0; // Σ weight × component × 2D
    int weights = 0;
    bool decided = true;
};

std::optional<Decimal> decidedShare(const ScoreCase& input, ComponentKind kind) {
    if (!input.leader)
        return std::nullopt;
    switch (kind) {
    case ComponentKind::UnitResult:
        return input.leader->unitResult;
    case ComponentKind::Organising:
        return input.leader->organising;
    case ComponentKind::Unity:
        return input.leader->unity;
    default:
        return std::nullopt;
    }
}

std::optional<Ratio>& slot(ScoreResult& result, ComponentKind kind) {
    switch (kind) {
    case ComponentKind::Quantity:
        return result.a;
    case ComponentKind::Quality:
        return result.b;
    case ComponentKind::Timeliness:
        return result.c;
    case ComponentKind::UnitResult:
        return result.d;
    case ComponentKind::Organising:
        return result.dd;
    case ComponentKind::Unity:
        return result.e;
    }
    Q_UNREACHABLE();
}

Numerators
addTerms(const ScoreCase& input, const Formula& formula, const Sums& sums, ScoreResult& result) {
    Numerators all;
    for (const Formula::Term& term : formula.terms) {
        all.weights += term.weight;
        Int128 share = 0;
        switch (term.component) {
        case ComponentKind::Quantity:
            share = sums.a;
            break;
        case ComponentKind::Quality:
            share = sums.b;
            break;
        case ComponentKind::Timeliness:
            share = sums.c;
            break;
        default: {
            const auto decided = decidedShare(input, term.component);
            if (!decided) {
                all.decided = false;
                continue;
            }
            slot(result, term.component) = Ratio::of(*decided);
            all.sum += *decided == Decimal(1) ? sums.denominator * 2 * term.weight
                                              : sums.denominator * term.weight;
            continue;
        }
        }
        slot(result, term.component) = Ratio(share, sums.denominator);
        all.sum += share * 2 * term.weight;
    }
    return all;
}

Level levelOf(const RuleSet& set, Decimal total) {
    for (const Band& band : set.bands) {
        if (total >= band.from)
            return band.level;
    }
    return Level::NotCompleted;
}

constexpr int64_t largestCents = 1'000'000'000'000;

// The exact total: common points before rounding + max × num ÷ den, compared without dividing.
Level exactLevel(const RuleSet& set, Decimal common, Int128 num, Int128 den) {
    for (const Band& band : set.bands) {
        if ((band.from - common).scaled() * den <= set.result.max.scaled() * num)
            return band.level;
    }
    return Level::NotCompleted;
}

Decimal commonSum(const ScoreCase& input) {
    Decimal sum;
    for (const Decimal points : input.common)
        sum += points;
    return sum;
}

// False where the points do not fit a Decimal: work far beyond the plan under no cap.
bool finish(
    const RuleSet& set, const Knobs& knobs, Decimal common, const Numerators& all, Int128 den,
    ScoreResult& result) {
    Q_ASSERT(den > 0); // the loader refuses a formula without terms
    result.ratio = Ratio(all.sum, den);
    // 70 × R, or the printed maximum where work beyond the plan went over it.
    const Int128 num = knobs.cap == Cap::Total ? std::min(all.sum, den) : all.sum;
    const Int128 points = set.result.max.scaled() * num;
    const Int128 unit = Int128(Decimal::unit) * den;
    const Int128 cents = (points * 200 + unit) / (unit * 2);
    if (cents > largestCents)
        return false;
    result.resultPoints = Decimal::fromScaled(int64_t(cents) * (Decimal::unit / 100));
    result.total = result.commonPoints + *result.resultPoints;
    result.level = knobs.classifyOn == ClassifyOn::Printed ? levelOf(set, *result.total)
                                                           : exactLevel(set, common, num, den);
    return true;
}

} // namespace

Result<ScoreResult> scorePeriod(const ScoreCase& input, const RuleSet& set, TraceMode trace) {
    if (const auto problem = findCaseProblem(input, set)) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("This case is refused. %1: %2.").arg(problem->path, problem->text),
            problem->path);
    }
    const Knobs& knobs = input.knobs ? *input.knobs : set.knobs;
    const Decimal common = commonSum(input);
    ScoreResult result;
    result.commonPoints = Ratio::of(common).roundHalfUp2();
    const Formula& formula = *set.formula(input.role);
    Sums sums = evaluation::sumLines(input.lines, knobs);
    const Sums uncapped = sums;
    if (sums.denominator == 0 && knobs.zeroDenominator == ZeroDenominator::NotRated) {
        result.reason = u"no_assigned_work"_s;
    } else {
        if (sums.denominator == 0)
            sums = {1, 0, 0, 0};
        if (knobs.cap == Cap::Component) {
            sums.a = std::min(sums.a, sums.denominator);
            sums.b = std::min(sums.b, sums.denominator);
            sums.c = std::min(sums.c, sums.denominator);
        }
        const Numerators all = addTerms(input, formula, sums, result);
        if (!all.decided) {
            result.reason = u"leader_not_decided"_s;
        } else if (!finish(set, knobs, common, all, sums.denominator * 2 * all.weights, result)) {
            return fail(
                ErrorCode::Invalid,
                Tr::tr("This case is refused. lines: what was done is so far beyond what was "
                       "assigned that it has no score."),
                u"lines"_s);
        }
    }
    if (trace == TraceMode::On)
        result.trace = evaluation::traceOf(input, set, knobs, uncapped, result);
    return result;
}

} // namespace soviec
