// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar/work_calendar.h"
#include "core/domain/diary/entry.h"
#include "core/storage/diary_repository.h"

#include <QList>

namespace soviec::service {

/// One row a day from first to last: the standard hours after absence, and what one person's
/// entries of the day add up to. `totals` are those of the person within the days.
QList<DayHours> dayHours(
    const Date& first, const Date& last, const QList<storage::DayTotals>& totals,
    const QList<Absence>& absences, const WorkCalendar& calendar);

} // namespace soviec::service
