// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/exchange/table_builder.h"
#include "core/exchange/work_exchange.h"

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

enum Column {
    Person,
    Day,
    Start,
    End,
    MinutesColumn,
    HoursColumn,
    Item,
    Title,
    Quantity,
    ResultColumn,
    Document,
    Note,
};

constexpr int dayMinutes = 24 * 60;

} // namespace

std::vector<ColumnSpec> diaryColumns()
{
    return {
        {Tr::tr("Person code"),
         {u"ma can bo"_s, u"ma cong chuc"_s, u"person code"_s, u"person"_s}, true, true},
        {Tr::tr("Day"), {u"ngay"_s, u"ngay thang"_s, u"ngay lam viec"_s, u"day"_s, u"date"_s}, true, true},
        {Tr::tr("Start"), {u"tu gio"_s, u"bat dau"_s, u"gio bat dau"_s, u"start"_s, u"from"_s}, false, false},
        {Tr::tr("End"), {u"den gio"_s, u"ket thuc"_s, u"gio ket thuc"_s, u"end"_s, u"to"_s}, false, false},
        {Tr::tr("Minutes"), {u"so phut"_s, u"phut"_s, u"minutes"_s}, false, false},
        {Tr::tr("Hours"), {u"so gio"_s, u"gio"_s, u"thoi gian gio"_s, u"hours"_s}, false, false},
        {Tr::tr("Item code"), {u"ma cv"_s, u"ma cong viec"_s, u"item code"_s}, false, false},
        {Tr::tr("Content"),
         {u"noi dung"_s, u"noi dung cong viec"_s, u"cong viec"_s, u"content"_s}, false, false},
        {Tr::tr("Quantity"), {u"so luong"_s, u"sl"_s, u"quantity"_s}, false, false},
        {Tr::tr("Result"), {u"ket qua"_s, u"ket qua thuc hien"_s, u"result"_s}, false, false},
        {Tr::tr("Document number"),
         {u"so van ban"_s, u"so ky hieu"_s, u"so ky hieu van ban"_s, u"document number"_s},
         false,
         false},
        {Tr::tr("Note"), {u"ghi chu"_s, u"note"_s}, false, false},
    };
}

namespace {

/// The length the row states in minutes or hours; nothing where it states none.
std::optional<int> statedMinutes(RowReader& reader)
{
    const bool inHours = reader.isEmpty(MinutesColumn);
    const int spec = inHours ? HoursColumn : MinutesColumn;
    const auto value = reader.positive(spec);
    if (!value)
        return std::nullopt;
    const auto scaled = value->scaled() * (inHours ? 60 : 1);
    if (*value <= Decimal(dayMinutes) && scaled <= dayMinutes * Decimal::unit
        && scaled % Decimal::unit == 0)
        return int(scaled / Decimal::unit);
    reader.error(
        spec, u"bad_duration"_s,
        Tr::tr("%1 is not a length of whole minutes within one day. Correct it.")
            .arg(formatNumber(*value)));
    return std::nullopt;
}

void readTimes(RowReader& reader, DiaryRow& row)
{
    row.start = reader.time(Start);
    const auto end = reader.time(End);
    const auto stated = statedMinutes(reader);
    if (reader.failed())
        return;
    if (row.start && end) {
        const int length = end->minutes() - row.start->minutes();
        if (length <= 0)
            reader.error(
                End, u"ends_before_start"_s,
                Tr::tr("The end %1 is not after the start %2. Correct one of them.")
                    .arg(end->toString(), row.start->toString()));
        else if (stated && *stated != length)
            reader.error(
                reader.isEmpty(MinutesColumn) ? HoursColumn : MinutesColumn,
                u"duration_contradicts"_s,
                Tr::tr("%1 minutes are stated, but from %2 to %3 there are %4. Correct one of "
                       "them.")
                    .arg(
                        QString::number(*stated), row.start->toString(), end->toString(),
                        QString::number(length)));
        row.minutes = Minutes(length);
    } else if (stated) {
        row.minutes = Minutes(*stated);
    } else {
        reader.error(
            Start, u"no_duration"_s,
            Tr::tr("The row does not say how long the work took. Give start and end, or the "
                   "minutes."));
    }
}

/// Work may bring no product yet, so 0 is a quantity; none stated means one.
Decimal quantityOf(RowReader& reader)
{
    const auto quantity = reader.decimal(Quantity);
    if (quantity && quantity->isNegative())
        reader.error(
            Quantity, u"bad_quantity"_s,
            Tr::tr("The quantity %1 does not fit. Write a number from 0 to 1.000.000.")
                .arg(formatNumber(*quantity)));
    return quantity.value_or(Decimal(1));
}

class DiaryReader {
public:
    DiaryRow operator()(RowReader& reader)
    {
        DiaryRow row;
        reader.require({Person, Day});
        row.place = reader.place();
        row.person = reader.code(Person);
        row.day = reader.date(Day).value_or(Date());
        row.itemCode = reader.code(Item);
        row.title = reader.text(Title);
        row.quantity = quantityOf(reader);
        row.result = reader.note(ResultColumn);
        row.documentNumber = reader.text(Document);
        row.note = reader.note(Note);
        if (row.itemCode.isEmpty() && row.title.isEmpty())
            reader.error(
                Title, u"no_work"_s,
                Tr::tr("The row names no work. Give an item code or the content of the work."));
        readTimes(reader, row);
        if (!reader.failed())
            addToDay(reader, row);
        return row;
    }

private:
    void addToDay(RowReader& reader, const DiaryRow& row)
    {
        int& sum = m_days[row.person + u'|' + isoDate(row.day)];
        sum += row.minutes.count();
        if (sum > dayMinutes)
            reader.error(
                Day, u"over_24_hours"_s,
                Tr::tr("With this row, %1 has more than 24 hours on %2. Correct the times.")
                    .arg(row.person, formDate(row.day)));
    }

    QHash<QString, int> m_days;
};

} // namespace

Imported<DiaryRow> importDiary(const Table& table)
{
    DiaryReader read;
    return importRows<DiaryRow>(
        table, diaryColumns(), [&read](RowReader& reader) { return read(reader); });
}

Table exportDiary(const QList<DiaryRow>& rows)
{
    TableBuilder table(
        Tr::tr("Diary"), diaryColumns(), {12, 12, 8, 8, 8, 8, 12, 50, 10, 30, 16, 30});
    for (const DiaryRow& row : rows) {
        const auto end = row.start
            ? TimeOfDay::fromMinutes(row.start->minutes() + row.minutes.count())
            : std::nullopt;
        table.text(row.person)
            .date(row.day)
            .time(row.start)
            .time(end)
            .number(row.minutes.count())
            .text({}) // hours would say the same again
            .text(row.itemCode)
            .text(row.title)
            .number(row.quantity)
            .text(row.result)
            .text(row.documentNumber)
            .text(row.note)
            .endRow();
    }
    return std::move(table).take();
}

} // namespace soviec
