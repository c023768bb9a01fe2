// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evaluation/score_parts.h"

namespace soviec::evaluation {

namespace {

// What is left of h after so many faults, times 1 or (a fault costs a part of the line) times 10⁴.
template <FaultUnit faultUnit>
Int128 kept(int64_t h, int faults, int64_t deduction)
{
    if constexpr (faultUnit == FaultUnit::Product)
        return std::max<Int128>(0, h - Int128(deduction) * faults);
    else
        return h * std::max<Int128>(0, Decimal::unit - Int128(deduction) * faults);
}

template <FaultUnit faultUnit>
WorkSums sum(const ScoreCase& input, const Knobs& knobs)
{
    constexpr int64_t whole = faultUnit == FaultUnit::Product ? 1 : Decimal::unit;
    const int64_t deduction = knobs.faultDeduction.scaled();
    WorkSums sums;
    sums.perLine = faultUnit == FaultUnit::Line;
    for (const ScoreLine& line : input.lines) {
        const Int128 k = line.coefficient.scaled();
        const int64_t h = line.handedOver ? 0 : line.completed.scaled();
        if (line.origin == Origin::Planned)
            sums.denominator += k * line.assigned.scaled() * whole;
        sums.a += k * h * whole;
        sums.b += k * kept<faultUnit>(h, line.qualityFaults - line.qualityExcused, deduction);
        sums.c += k * kept<faultUnit>(h, line.delays - line.delaysExcused, deduction);
    }
    if (knobs.denominator == Denominator::Standard)
        sums.denominator =
            Int128(input.standard.value_or(Decimal()).scaled()) * Decimal::unit * whole;
    return sums;
}

} // namespace

WorkSums sumLines(const ScoreCase& input, const Knobs& knobs)
{
    return knobs.faultUnit == FaultUnit::Product ? sum<FaultUnit::Product>(input, knobs)
                                                 : sum<FaultUnit::Line>(input, knobs);
}

} // namespace soviec::evaluation
