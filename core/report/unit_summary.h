// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/base/ratio.h"
#include "core/domain/org/unit.h"
#include "core/domain/rules/level.h"
#include "core/report/letterhead.h"
#include "core/report/report.h"

#include <QList>

#include <array>

namespace soviec::report {

/// What the signed sheets of a unit come to in a period. Sums are exact.
struct UnitFigures {
    QString key; ///< the unit's id
    QString name;
    Bloc bloc = Bloc::Government;
    int people = 0;   ///< who hold a position in the period
    int finished = 0; ///< with a signed sheet
    std::array<int, 5> levels {}; ///< by Level
    int rated = 0;                ///< signed sheets with a total
    Decimal sum;                  ///< of these totals
    std::optional<Decimal> least;
    std::optional<Decimal> most;

    int level(Level one) const { return levels[size_t(one)]; }
    UnitFigures& operator+=(const UnitFigures& other);
    /// sum ÷ rated, rounded half up to 2 decimals.
    std::optional<Decimal> mean() const;
};

/// The picture of how many stand in each band.
Chart distributionChart(const UnitFigures& all);
/// The picture of the units' means with the unusual ones marked, and the mean of all as a line.
Chart meansChart(const QList<UnitFigures>& units, const UnitFigures& all);
/// Units whose mean stands out: more than 10 points from the mean of all, or 95 and more. Only
/// units of at least three rated people.
QList<const UnitFigures*> unusual(const QList<UnitFigures>& units, const UnitFigures& all);

/// Tổng hợp kết quả theo dõi, đánh giá của đơn vị, cơ quan: a row a unit, the agency's total, the
/// distribution as a picture.
Report unitSummaryReport(
    const Letterhead& head, const Period& period, const QString& unitName,
    const QList<UnitFigures>& units, const QString& headName);

} // namespace soviec::report
