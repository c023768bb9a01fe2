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

// Sums of 64 bits, for figures far below their bounds: nearly every sheet's.
struct ShortSums {
    static constexpr int bits = 28;     // of a factor: 26,843 products or less
    static constexpr int flushAt = 100; // so many products of two factors stay below 2^63
    int64_t denominator = 0;
    int64_t a = 0;
    int64_t b = 0;
    int64_t c = 0;
    int count = 0;

    static bool takes(int64_t k, int64_t g, int64_t h)
    {
        return uint64_t(k | g | h) >> bits == 0;
    }
    void add(int64_t k, int64_t g, int64_t h, int64_t qualityCost, int64_t delayCost)
    {
        denominator += k * g;
        a += k * h;
        b += k * std::max<int64_t>(0, h - qualityCost);
        c += k * std::max<int64_t>(0, h - delayCost);
        ++count;
    }
    void moveTo(WorkSums& sums)
    {
        sums.denominator += denominator;
        sums.a += a;
        sums.b += b;
        sums.c += c;
        *this = {};
    }
};

template <FaultUnit faultUnit>
WorkSums sum(const ScoreCase& input, const Knobs& knobs)
{
    constexpr bool product = faultUnit == FaultUnit::Product;
    constexpr int64_t whole = product ? 1 : Decimal::unit;
    const int64_t deduction = knobs.faultDeduction.scaled();
    const bool small = product && uint64_t(deduction) <= uint64_t(Decimal::unit);
    WorkSums sums;
    sums.perLine = !product;
    ShortSums few;
    for (const ScoreLine& line : input.lines) {
        const int64_t k = line.coefficient.scaled();
        const int64_t g = line.origin == Origin::Planned ? line.assigned.scaled() : 0;
        const int64_t h = line.handedOver ? 0 : line.completed.scaled();
        const int quality = line.qualityFaults - line.qualityExcused;
        const int delays = line.delays - line.delaysExcused;
        if (small && ShortSums::takes(k, g, h)) {
            few.add(k, g, h, deduction * quality, deduction * delays);
            if (few.count == ShortSums::flushAt)
                few.moveTo(sums);
            continue;
        }
        sums.denominator += Int128(k) * g * whole;
        sums.a += Int128(k) * h * whole;
        sums.b += Int128(k) * kept<faultUnit>(h, quality, deduction);
        sums.c += Int128(k) * kept<faultUnit>(h, delays, deduction);
    }
    few.moveTo(sums);
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
