// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evaluation/points_mapping.h"

#include "core/base/ratio.h"

#include <algorithm>

namespace soviec {

namespace {

// `part` of `whole`, as points of the criterion.
Decimal shareOf(const Criterion& criterion, Decimal part, Decimal whole)
{
    if (whole.isZero() || part >= whole)
        return whole.isZero() ? Decimal(0) : criterion.max;
    if (criterion.grading == Grading::FullOrZero)
        return Decimal(0);
    const Ratio exact(Int128(part.scaled()) * criterion.max.scaled(), whole.scaled());
    const int64_t points = exact.floor();
    const int64_t step = criterion.step.scaled();
    return Decimal::fromScaled(step == 0 ? points : points / step * step);
}

} // namespace

bool takesPoints(const Criterion& criterion, Decimal points)
{
    if (points.isNegative() || points > criterion.max)
        return false;
    if (points.isZero() || points == criterion.max)
        return true;
    return criterion.grading == Grading::Graded
        && (criterion.step.isZero() || points.scaled() % criterion.step.scaled() == 0);
}

MappedPoints mapPoints(
    const QMap<QString, Decimal>& given, const QList<Criterion>& from, const QList<Criterion>& to)
{
    Decimal sum;
    Decimal most;
    for (const Criterion& criterion : from) {
        sum += given.value(criterion.code);
        most += criterion.max;
    }
    MappedPoints mapped;
    for (const Criterion& criterion : to) {
        const auto old = std::ranges::find_if(
            from, [&](const Criterion& one) { return one.code == criterion.code; });
        if (old == from.end()) {
            mapped.added.insert(criterion.code);
            mapped.points.insert(criterion.code, shareOf(criterion, sum, most));
            continue;
        }
        const Decimal points = given.value(criterion.code);
        const bool alike = old->max == criterion.max;
        if (alike && takesPoints(criterion, points)) {
            mapped.points.insert(criterion.code, points);
            continue;
        }
        mapped.scaled.insert(criterion.code);
        mapped.points.insert(criterion.code, shareOf(criterion, points, old->max));
    }
    return mapped;
}

} // namespace soviec
