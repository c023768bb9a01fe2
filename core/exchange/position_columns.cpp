// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/position_columns.h"

#include "core/base/tr.h"
#include "core/exchange/position_import.h"

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

ColumnSpec codeColumn()
{
    return {
        Tr::tr("Position code"),
        {u"ma"_s, u"ma vi tri"_s, u"ma vi tri viec lam"_s, u"ma vtvl"_s, u"code"_s,
         u"position code"_s},
        true,
        true};
}

std::vector<ColumnSpec> listColumns()
{
    return {
        codeColumn(),
        {Tr::tr("Position name"),
         {u"ten vi tri viec lam"_s, u"ten vtvl"_s, u"vi tri viec lam"_s, u"ten vi tri"_s,
          u"ten goi vi tri viec lam"_s, u"position name"_s},
         true,
         false},
        {Tr::tr("Position group"),
         {u"nhom vi tri viec lam"_s, u"nhom vi tri"_s, u"nhom"_s, u"nhom vtvl"_s}, false, true},
        {Tr::tr("Unit"),
         {u"don vi"_s, u"ma don vi"_s, u"phong"_s, u"phong ban"_s, u"co quan don vi"_s, u"unit"_s},
         false,
         true},
        {Tr::tr("Rank"), {u"ngach"_s, u"ngach cong chuc"_s, u"ngach tuong ung"_s, u"rank"_s}, false, false},
        {Tr::tr("Head count"),
         {u"so luong"_s, u"bien che"_s, u"so bien che"_s, u"so nguoi"_s,
          u"so luong nguoi lam viec"_s, u"head count"_s},
         false,
         false},
        {Tr::tr("Start of the work"), {u"ngay bat dau thuc hien"_s, u"ngay bat dau"_s}, false, false},
        {Tr::tr("Place of work"), {u"dia diem lam viec"_s, u"noi lam viec"_s}, false, false},
        {Tr::tr("Related processes"),
         {u"quy trinh cong viec lien quan"_s, u"quy trinh lien quan"_s}, false, false},
        {Tr::tr("Purpose of the position"),
         {u"muc tieu"_s, u"muc tieu vi tri viec lam"_s, u"muc tieu cong viec"_s}, false, false},
    };
}

std::vector<ColumnSpec> taskColumns()
{
    return {
        codeColumn(),
        {Tr::tr("Number"), {u"tt"_s, u"stt"_s, u"so"_s}, false, false},
        {Tr::tr("Task of the position"),
         {u"nhiem vu"_s, u"nhiem vu mang cong viec"_s, u"mang cong viec"_s}, true, false},
        {Tr::tr("Concrete work"), {u"cong viec cu the"_s, u"cong viec"_s}, true, false},
        {Tr::tr("Criteria of completion"),
         {u"tieu chi danh gia hoan thanh cong viec"_s, u"tieu chi danh gia"_s, u"tieu chi"_s},
         false,
         false},
    };
}

std::vector<ColumnSpec> innerColumns()
{
    return {
        codeColumn(),
        {Tr::tr("Managed directly and approved by"),
         {u"duoc quan ly truc tiep va kiem duyet ket qua boi"_s, u"duoc quan ly truc tiep"_s,
          u"quan ly boi"_s},
         true,
         false},
        {Tr::tr("Direct cooperation in the unit"),
         {u"quan he phoi hop truc tiep trong don vi"_s, u"quan ly truc tiep"_s}, false, false},
        {Tr::tr("Units it mainly cooperates with"),
         {u"cac don vi phoi hop chinh"_s, u"don vi phoi hop"_s}, false, false},
    };
}

std::vector<ColumnSpec> outerColumns()
{
    return {
        codeColumn(),
        {Tr::tr("Main body outside"),
         {u"co quan to chuc co quan he chinh"_s, u"co quan don vi co quan he chinh"_s}, true, false},
        {Tr::tr("Nature of the relation"), {u"ban chat quan he"_s, u"ban chat"_s}, true, false},
    };
}

std::vector<ColumnSpec> authorityColumns()
{
    return {
        codeColumn(),
        {Tr::tr("Number"), {u"tt"_s, u"stt"_s, u"so"_s}, false, false},
        {Tr::tr("Concrete authority"), {u"quyen han cu the"_s, u"quyen han"_s}, true, false},
    };
}

std::vector<ColumnSpec> qualificationColumns()
{
    return {
        codeColumn(),
        {Tr::tr("Group of requirements"), {u"nhom yeu cau"_s}, true, false},
        {Tr::tr("Concrete requirement"), {u"yeu cau cu the"_s}, true, false},
    };
}

std::vector<ColumnSpec> competencyColumnsOfPosition()
{
    return {
        codeColumn(),
        {Tr::tr("Competency group"), {u"nhom nang luc"_s}, true, true},
        {Tr::tr("Competency"), {u"ten nang luc"_s, u"nang luc cu the"_s, u"nang luc"_s}, true, false},
        {Tr::tr("Level asked for"), {u"cap do"_s, u"muc do"_s, u"cap do yeu cau"_s}, true, false},
    };
}

} // namespace

std::vector<ColumnSpec> positionColumns()
{
    return listColumns();
}

std::vector<ColumnSpec> positionSheetColumns(PositionSheet sheet)
{
    switch (sheet) {
    case PositionSheet::List: return listColumns();
    case PositionSheet::Tasks: return taskColumns();
    case PositionSheet::Inner: return innerColumns();
    case PositionSheet::Outer: return outerColumns();
    case PositionSheet::Authorities: return authorityColumns();
    case PositionSheet::Qualifications: return qualificationColumns();
    case PositionSheet::Competencies: return competencyColumnsOfPosition();
    }
    Q_UNREACHABLE();
}

QString positionSheetTitle(PositionSheet sheet)
{
    switch (sheet) {
    case PositionSheet::List: return Tr::tr("Positions");
    case PositionSheet::Tasks: return Tr::tr("Tasks");
    case PositionSheet::Inner: return Tr::tr("Relations inside");
    case PositionSheet::Outer: return Tr::tr("Relations outside");
    case PositionSheet::Authorities: return Tr::tr("Authority");
    case PositionSheet::Qualifications: return Tr::tr("Qualifications");
    case PositionSheet::Competencies: return Tr::tr("Competencies");
    }
    Q_UNREACHABLE();
}

QList<Named<PositionGroup>> positionGroupNames()
{
    return {
        {PositionGroup::Leadership, positionGroupLabel(PositionGroup::Leadership),
         {u"lanh dao quan ly"_s, u"lanh dao"_s, u"quan ly"_s, u"vi tri viec lam lanh dao quan ly"_s}},
        {PositionGroup::Specialist, positionGroupLabel(PositionGroup::Specialist),
         {u"nghiep vu chuyen nganh"_s, u"cong chuc nghiep vu chuyen nganh"_s, u"chuyen nganh"_s}},
        {PositionGroup::Professional, positionGroupLabel(PositionGroup::Professional),
         {u"nghiep vu chuyen mon dung chung"_s, u"chuyen mon dung chung"_s, u"dung chung"_s}},
        {PositionGroup::Support, positionGroupLabel(PositionGroup::Support),
         {u"ho tro phuc vu"_s, u"ho tro"_s, u"phuc vu"_s}},
    };
}

QList<Named<CompetencyGroup>> competencyGroupNames()
{
    return {
        {CompetencyGroup::General, competencyGroupLabel(CompetencyGroup::General),
         {u"nhom nang luc chung"_s, u"nang luc chung"_s, u"chung"_s}},
        {CompetencyGroup::Professional, competencyGroupLabel(CompetencyGroup::Professional),
         {u"nhom nang luc chuyen mon"_s, u"nang luc chuyen mon"_s, u"chuyen mon"_s}},
        {CompetencyGroup::Management, competencyGroupLabel(CompetencyGroup::Management),
         {u"nhom nang luc quan ly"_s, u"nang luc quan ly"_s, u"quan ly"_s}},
    };
}

} // namespace soviec
