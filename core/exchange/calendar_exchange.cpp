// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_exchange.h"

#include "core/base/tr.h"
#include "core/exchange/table_builder.h"

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

enum Column { Day, Kind, Name, Source };

} // namespace

std::vector<ColumnSpec> calendarColumns()
{
    return {
        {Tr::tr("Day"), {u"ngay"_s, u"ngay thang"_s, u"day"_s, u"date"_s}, true, false},
        {Tr::tr("Kind"), {u"loai"_s, u"loai ngay"_s, u"kind"_s}, true, false},
        {Tr::tr("Name of the day"), {u"ten"_s, u"ten ngay"_s, u"noi dung"_s, u"name"_s}, false, false},
        {Tr::tr("Source document"),
         {u"van ban"_s, u"can cu"_s, u"nguon"_s, u"source"_s, u"source document"_s},
         false,
         false},
    };
}

namespace {

QList<Named<DayKind>> kindNames()
{
    return {
        {DayKind::Holiday,
         Tr::tr("holiday"), {u"nghi le"_s, u"le"_s, u"nghi le tet"_s, u"ngay le"_s, u"holiday"_s}},
        {DayKind::DayOff,
         Tr::tr("day off in lieu"),
         {u"nghi bu"_s, u"nghi hoan doi"_s, u"hoan doi"_s, u"day off"_s, u"ngay nghi"_s}},
        {DayKind::WorkingDay,
         Tr::tr("make-up working day"),
         {u"lam bu"_s, u"ngay lam bu"_s, u"ngay lam viec"_s, u"working day"_s}},
    };
}

CalendarRow readDay(RowReader& reader, SeenKeys& seen)
{
    CalendarRow row;
    reader.require({Day, Kind});
    row.place = reader.place();
    row.day.day = reader.date(Day).value_or(Date());
    row.day.kind = reader.choice<DayKind>(Kind, kindNames()).value_or(DayKind::Holiday);
    row.day.name = reader.text(Name);
    row.day.source = reader.text(Source);
    seen.check(reader, Day, isoDate(row.day.day), formDate(row.day.day));
    if (!reader.failed() && row.day.kind == DayKind::WorkingDay && isoWeekday(row.day.day) <= 5)
        reader.warning(
            Kind, u"working_anyway"_s,
            Tr::tr("%1 is a working day anyway.").arg(listDate(row.day.day)));
    return row;
}

} // namespace

Imported<CalendarRow> importCalendar(const Table& table)
{
    SeenKeys seen;
    return importRows<CalendarRow>(
        table, calendarColumns(), [&seen](RowReader& reader) { return readDay(reader, seen); });
}

Table exportCalendar(const QList<CalendarDay>& days)
{
    TableBuilder table(Tr::tr("Calendar"), calendarColumns(), {12, 20, 36, 50});
    for (const CalendarDay& day : days) {
        table.date(day.day)
            .text(titleOf(kindNames(), day.kind))
            .text(day.name)
            .text(day.source)
            .endRow();
    }
    return std::move(table).take();
}

} // namespace soviec
