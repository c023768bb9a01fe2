// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/catalog_columns.h"

#include "core/base/tr.h"

namespace soviec {

std::vector<ColumnSpec> catalogColumns()
{
    using namespace Qt::StringLiterals;
    return {
        {Tr::tr("No."), {u"stt"_s, u"tt"_s, u"so tt"_s, u"so thu tu"_s, u"no"_s}, false, false},
        {Tr::tr("Part"), {u"phan"_s, u"part"_s, u"phan danh muc"_s}, false, true},
        {Tr::tr("Item code"),
         {u"ma cv"_s, u"ma cong viec"_s, u"ma dau cong viec"_s, u"ma san pham"_s,
          u"ma san pham cong viec"_s, u"ma nhiem vu"_s, u"ma so"_s, u"ma"_s, u"code"_s,
          u"item code"_s, u"ma hieu"_s},
         true,
         false},
        {Tr::tr("Division"),
         {u"phong ban chuyen mon"_s, u"phong ban"_s, u"phong"_s, u"phong ban don vi"_s,
          u"phong chuyen mon"_s, u"phong don vi"_s, u"bo phan"_s, u"don vi thuc hien"_s,
          u"division"_s},
         false,
         true},
        {Tr::tr("Task"),
         {u"nhiem vu"_s, u"ten nhiem vu"_s, u"dau cong viec"_s, u"cong viec"_s,
          u"ten cong viec"_s, u"nhiem vu mang cong viec"_s, u"noi dung cong viec"_s,
          u"san pham cong viec"_s, u"ten san pham cong viec"_s, u"task"_s},
         true,
         true},
        {Tr::tr("Work in detail"),
         {u"cong viec chi tiet"_s, u"chi tiet cong viec"_s, u"cong viec cu the"_s,
          u"noi dung chi tiet"_s, u"mo ta"_s, u"mo ta cong viec"_s, u"work in detail"_s,
          u"detail"_s},
         false,
         false},
        {Tr::tr("Expected output"),
         {u"san pham dau ra"_s, u"ket qua dau ra"_s, u"san pham"_s, u"ten san pham"_s,
          u"expected output"_s, u"output"_s},
         false,
         false},
        {Tr::tr("Unit of measure"),
         {u"don vi tinh"_s, u"dvt"_s, u"unit of measure"_s}, false, false},
        {Tr::tr("Group"),
         {u"nhom"_s, u"nhom cong viec"_s, u"nhom phuc tap"_s, u"nhom do phuc tap"_s,
          u"muc do phuc tap"_s, u"phan nhom"_s, u"group"_s},
         false,
         true},
        {Tr::tr("Point frame"),
         {u"khung diem"_s, u"khung diem nhom"_s, u"thang diem"_s, u"point frame"_s}, false, true},
        {Tr::tr("Points"),
         {u"diem cham"_s, u"diem"_s, u"so diem"_s, u"diem quy doi"_s, u"diem chuan"_s,
          u"points"_s},
         true,
         false},
        {Tr::tr("Coefficient"),
         {u"he so quy doi"_s, u"he so"_s, u"he so k"_s, u"coefficient"_s}, false, false},
        {Tr::tr("Standard time (minutes)"),
         {u"thoi gian toi da"_s, u"thoi gian dinh muc"_s, u"thoi gian chuan"_s,
          u"dinh muc thoi gian"_s, u"thoi gian thuc hien"_s, u"thoi gian chuan phut"_s,
          u"standard time minutes"_s, u"standard minutes"_s},
         false,
         false},
        {Tr::tr("Note"),
         {u"ghi chu"_s, u"note"_s, u"notes"_s, u"san pham chuan"_s}, false, false},
        {Tr::tr("Units that use it"),
         {u"don vi su dung"_s, u"don vi duoc su dung"_s, u"pham vi su dung"_s, u"units that use it"_s},
         false,
         false},
        {Tr::tr("Positions that use it"),
         {u"vi tri su dung"_s, u"vi tri viec lam su dung"_s, u"vi tri duoc su dung"_s,
          u"positions that use it"_s},
         false,
         false},
    };
}

} // namespace soviec
