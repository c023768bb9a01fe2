// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/report/hours_sheet.h"
#include "core/report/letterhead.h"
#include "core/report/report.h"
#include "core/report/unit_summary.h"

#include <QList>

namespace soviec::report {

/// The mean of one month.
struct MonthMean {
    Period month;
    std::optional<Decimal> mean;
    int sheets = 0;
};

/// What the pictures are drawn from.
struct OverviewContent {
    Letterhead head;
    Period period;
    QString name;                 ///< of the unit or person
    QList<UnitFigures> units;     ///< empty for one person
    QList<MonthMean> months;      ///< in order, the period's last month at the end
    QList<PersonHours> people;    ///< the days of the period
};

/// Hours entered in each week as a share of the standard ones, 100 as the line across.
Chart weeksChart(const QList<PersonHours>& people);
/// A cell a day, darker the more of the standard hours are entered; days off are left white.
Chart daysChart(const QList<PersonHours>& people);
/// Means month by month.
Chart monthsChart(const QList<MonthMean>& months);

/// The pictures leaders look at, on one or two sheets: bands, means of the units with the unusual
/// ones marked, months, weeks against the standard, days.
Report overviewReport(const OverviewContent& content);

} // namespace soviec::report
