// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar/work_calendar.h"
#include "core/exchange/header.h"
#include "core/exchange/imported.h"

#include <vector>

namespace soviec {

struct CalendarRow {
    SheetPlace place;
    CalendarDay day;
};

Imported<CalendarRow> importCalendar(const Table& table);
Table exportCalendar(const QList<CalendarDay>& days);
/// The columns of the kind, as an export writes them.
std::vector<ColumnSpec> calendarColumns();

} // namespace soviec
