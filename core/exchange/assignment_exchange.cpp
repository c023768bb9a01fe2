// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/exchange/table_builder.h"
#include "core/exchange/work_exchange.h"

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

enum Column { Person, PeriodColumn, Item, Title, Quantity, OriginColumn, Deadline, Product };

} // namespace

std::vector<ColumnSpec> assignmentColumns()
{
    return {
        {Tr::tr("Person code"),
         {u"ma can bo"_s, u"ma cong chuc"_s, u"ma nguoi thuc hien"_s, u"person code"_s,
          u"person"_s},
         true,
         true},
        {Tr::tr("Period"), {u"ky"_s, u"ky danh gia"_s, u"thang"_s, u"period"_s, u"month"_s}, true, true},
        {Tr::tr("Item code"),
         {u"ma cv"_s, u"ma cong viec"_s, u"item code"_s}, false, false},
        {Tr::tr("Content"),
         {u"noi dung"_s, u"noi dung cong viec"_s, u"nhiem vu"_s, u"cong viec"_s, u"content"_s},
         false,
         false},
        {Tr::tr("Quantity"),
         {u"so luong"_s, u"so luong giao"_s, u"sl"_s, u"quantity"_s}, true, false},
        {Tr::tr("Origin"),
         {u"nguon giao viec"_s, u"nguon"_s, u"hinh thuc giao"_s, u"origin"_s}, false, false},
        {Tr::tr("Deadline"),
         {u"han"_s, u"thoi han"_s, u"han hoan thanh"_s, u"thoi han hoan thanh"_s, u"deadline"_s},
         true,
         false},
        {Tr::tr("Product"), {u"san pham"_s, u"san pham dau ra"_s, u"product"_s}, false, false},
    };
}

namespace {

QList<Named<Origin>> originNames()
{
    return {
        {Origin::Planned,
         Tr::tr("planned"),
         {u"ke hoach"_s, u"theo ke hoach"_s, u"trong ke hoach"_s, u"planned"_s}},
        {Origin::Unplanned,
         Tr::tr("unplanned"),
         {u"dot xuat"_s, u"phat sinh"_s, u"dot xuat phat sinh"_s, u"ngoai ke hoach"_s,
          u"unplanned"_s}},
        {Origin::TakenOver,
         Tr::tr("taken over"),
         {u"nhan thay"_s, u"lam thay"_s, u"tiep nhan"_s, u"nhan ban giao"_s, u"taken over"_s}},
    };
}

AssignmentRow readAssignment(RowReader& reader)
{
    AssignmentRow row;
    reader.require({Person, PeriodColumn, Quantity, Deadline});
    row.place = reader.place();
    row.person = reader.code(Person);
    row.period = reader.period(PeriodColumn).value_or(Period());
    row.itemCode = reader.code(Item);
    row.title = reader.text(Title);
    row.quantity = reader.positive(Quantity).value_or(Decimal(1));
    row.origin = reader.choice<Origin>(OriginColumn, originNames()).value_or(Origin::Planned);
    row.deadline = reader.date(Deadline).value_or(Date());
    row.expectedProduct = reader.text(Product);
    if (row.itemCode.isEmpty() && row.title.isEmpty())
        reader.error(
            Title, u"no_work"_s,
            Tr::tr("The row names no work. Give an item code or the content of the work."));
    if (row.period.isValid() && isValid(row.deadline) && row.deadline < row.period.first())
        reader.error(
            Deadline, u"deadline_before_period"_s,
            Tr::tr("The deadline %1 lies before the period %2. Correct one of them.")
                .arg(formDate(row.deadline), row.period.label()));
    return row;
}

} // namespace

Imported<AssignmentRow> importAssignments(const Table& table)
{
    return importRows<AssignmentRow>(table, assignmentColumns(), readAssignment);
}

Table exportAssignments(const QList<AssignmentRow>& rows)
{
    TableBuilder table(
        Tr::tr("Assignments"), assignmentColumns(), {12, 12, 12, 50, 10, 16, 12, 30});
    for (const AssignmentRow& row : rows) {
        table.text(row.person)
            .text(row.period.toString())
            .text(row.itemCode)
            .text(row.title)
            .number(row.quantity)
            .text(titleOf(originNames(), row.origin))
            .date(row.deadline)
            .text(row.expectedProduct)
            .endRow();
    }
    return std::move(table).take();
}

} // namespace soviec
