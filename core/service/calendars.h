// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/calendar/work_calendar.h"

#include <QList>

#include <optional>

namespace soviec::service {

class Office;

/// The announced days of the agency: holidays, swapped days, make-up days. Data that HR edits as
/// announcements come; never code.
class Calendars {
public:
    explicit Calendars(Office& office) : m_office(office) { }

    /// The announced days of a year, in order.
    Result<QList<CalendarDay>> days(int year);
    /// Adds a day or changes what was announced for it. HR and administrators only. Conflict where
    /// something else than was `shown` is announced for the day by now.
    Result<void> put(const CalendarDay& day, const std::optional<CalendarDay>& shown = {});
    /// Conflict where it is not announced as it was `shown` any more.
    Result<void> remove(const CalendarDay& shown);

private:
    Office& m_office;
};

} // namespace soviec::service
