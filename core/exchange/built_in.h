// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/calendar/work_calendar.h"
#include "core/domain/catalog/catalog.h"

#include <QByteArray>
#include <QList>

namespace soviec {

/// The task catalog of the demonstration agency in printed order: 371 items, divisor 5, ids null.
Result<QList<CatalogItem>> demoCatalogItems();

/// The announced days of a year, each with the document that orders it.
struct CalendarYear {
    int year = 0;
    QList<CalendarDay> days;
    QList<Date> unconfirmed; ///< reported, but not yet ordered by a document: HR should look
};

/// The calendar the program comes with. NotFound for a year it has none for: then HR enters or
/// imports the days.
Result<CalendarYear> builtInCalendar(int year);

/// The file format of the two above, strict: an unknown, missing or repeated key is refused.
Result<QList<CatalogItem>> parseCatalogJson(const QByteArray& utf8);
Result<CalendarYear> parseCalendarJson(const QByteArray& utf8);

} // namespace soviec
