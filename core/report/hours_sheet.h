// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/domain/diary/entry.h"
#include "core/domain/org/person.h"
#include "core/report/letterhead.h"
#include "core/report/report.h"

#include <QList>

namespace soviec::report {

/// The days of one person in a period, in order, each day once.
struct PersonHours {
    Member member;
    QList<DayHours> days;
};

/// What the days of a person add up to.
struct HoursTotals {
    Minutes standard; ///< after absence
    Minutes absent;
    Minutes entered;
    Minutes accepted;
    Minutes
        overtime; ///< accepted beyond the standard, day by day: a short day does not eat a long one
    HoursTotals& operator+=(const DayHours& day);
    HoursTotals& operator+=(const HoursTotals& other);
};

/// Bảng tổng hợp giờ làm việc cá nhân: a row a day, a subtotal a week, the totals of the period.
/// headName signs for the unit; may be empty.
Report hoursSheetReport(
    const Letterhead& head, const Period& period, const PersonHours& person,
    const QString& headName);

/// Bảng tổng hợp giờ làm việc của đơn vị: a row a person and the unit's totals.
Report unitHoursReport(
    const Letterhead& head, const Period& period, const QString& unitName,
    const QList<PersonHours>& people, const QString& headName);

} // namespace soviec::report
