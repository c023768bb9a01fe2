// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/exchange/org_exchange.h"
#include "core/exchange/table_builder.h"

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

enum Column { Code, Name, Parent, Kind, BlocColumn, First, Last };

} // namespace

std::vector<ColumnSpec> unitColumns()
{
    return {
        {Tr::tr("Unit code"),
         {u"ma"_s, u"ma don vi"_s, u"ma co quan"_s, u"code"_s, u"unit code"_s}, true, false},
        {Tr::tr("Unit name"),
         {u"ten"_s, u"ten don vi"_s, u"ten co quan"_s, u"ten co quan don vi"_s, u"name"_s,
          u"unit name"_s},
         true,
         false},
        {Tr::tr("Code of the unit above"),
         {u"ma cap tren"_s, u"ma don vi cap tren"_s, u"cap tren"_s, u"truc thuoc"_s, u"parent"_s,
          u"code of the unit above"_s},
         false,
         false},
        {Tr::tr("Kind"), {u"loai"_s, u"loai don vi"_s, u"kind"_s}, false, false},
        {Tr::tr("Bloc"), {u"khoi"_s, u"bloc"_s}, false, false},
        {Tr::tr("From"), {u"tu ngay"_s, u"tu"_s, u"hieu luc tu"_s, u"from"_s}, true, false},
        {Tr::tr("To"), {u"den ngay"_s, u"den"_s, u"hieu luc den"_s, u"to"_s}, false, false},
    };
}

namespace {

QList<Named<UnitKind>> kindNames()
{
    return {
        {UnitKind::Province, Tr::tr("province"), {u"tinh"_s, u"province"_s}},
        {UnitKind::Department,
         Tr::tr("department"),
         {u"so"_s, u"ban"_s, u"nganh"_s, u"so ban nganh"_s, u"so nganh"_s, u"department"_s}},
        {UnitKind::Commune,
         Tr::tr("commune"),
         {u"xa"_s, u"phuong"_s, u"xa phuong"_s, u"cap xa"_s, u"commune"_s}},
        {UnitKind::Division,
         Tr::tr("division of a body"),
         {u"phong"_s, u"phong ban"_s, u"van phong"_s, u"trung tam"_s, u"don vi"_s, u"division"_s}},
    };
}

QList<Named<Bloc>> blocNames()
{
    return {
        {Bloc::Government,
         Tr::tr("government"),
         {u"chinh quyen"_s, u"khoi chinh quyen"_s, u"nha nuoc"_s, u"government"_s}},
        {Bloc::Party, Tr::tr("Party"), {u"dang"_s, u"khoi dang"_s, u"party"_s}},
        {Bloc::Front,
         Tr::tr("Front"),
         {u"mttq"_s, u"mat tran"_s, u"khoi mttq"_s, u"mat tran to quoc"_s, u"front"_s}},
    };
}

UnitRow readUnit(RowReader& reader, SeenKeys& seen)
{
    UnitRow unit;
    reader.require({Code, Name, First});
    unit.place = reader.place();
    unit.code = reader.code(Code);
    unit.name = reader.text(Name);
    unit.parentCode = reader.code(Parent);
    unit.kind = reader.choice<UnitKind>(Kind, kindNames()).value_or(UnitKind::Division);
    unit.bloc = reader.choice<Bloc>(BlocColumn, blocNames()).value_or(Bloc::Government);
    unit.first = reader.date(First).value_or(Date());
    unit.last = reader.date(Last).value_or(Date());
    if (!unit.code.isEmpty() && unit.parentCode == unit.code)
        reader.error(
            Parent, u"own_parent"_s,
            Tr::tr("“%1” cannot stand below itself. Name the unit above it.").arg(unit.code));
    if (isValid(unit.first) && isValid(unit.last) && unit.last < unit.first)
        reader.error(
            Last, u"ends_before_start"_s,
            Tr::tr("The last day %1 lies before the first day %2. Correct one of them.")
                .arg(formDate(unit.last), formDate(unit.first)));
    seen.check(reader, Code, unit.code.toUpper(), unit.code);
    return unit;
}

} // namespace

Imported<UnitRow> importUnits(const Table& table)
{
    SeenKeys seen;
    return importRows<UnitRow>(
        table, unitColumns(), [&seen](RowReader& reader) { return readUnit(reader, seen); });
}

Table exportUnits(const QList<UnitRow>& rows)
{
    TableBuilder table(Tr::tr("Units"), unitColumns(), {12, 40, 14, 16, 14, 12, 12});
    for (const UnitRow& unit : rows) {
        table.text(unit.code)
            .text(unit.name)
            .text(unit.parentCode)
            .text(titleOf(kindNames(), unit.kind))
            .text(titleOf(blocNames(), unit.bloc))
            .date(unit.first)
            .date(unit.last)
            .endRow();
    }
    return std::move(table).take();
}

} // namespace soviec
