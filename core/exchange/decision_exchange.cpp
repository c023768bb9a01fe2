// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/decision_exchange.h"

#include "core/base/tr.h"

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

enum Column { Code, Name, Common, Results, Score, LevelName, FirstMonth };

std::vector<ColumnSpec> decisionColumns()
{
    std::vector<ColumnSpec> specs{
        {Tr::tr("Code"),
         {u"ma"_s, u"ma cong chuc"_s, u"ma can bo"_s, u"ma so"_s, u"ma nguoi"_s, u"code"_s},
         false,
         false},
        {Tr::tr("Full name"), {u"ho va ten"_s, u"ho ten"_s, u"ten"_s, u"full name"_s, u"name"_s},
         false, false},
        {Tr::tr("Common criteria"),
         {u"diem tieu chi chung"_s, u"tieu chi chung"_s, u"diem chung"_s, u"common points"_s},
         false,
         false},
        {Tr::tr("Results of duties"),
         {u"diem ket qua thuc hien nhiem vu"_s, u"diem tieu chi ket qua"_s,
          u"ket qua thuc hien nhiem vu"_s, u"diem ket qua"_s, u"result points"_s},
         false,
         false},
        {Tr::tr("Score"),
         {u"tong diem"_s, u"diem"_s, u"diem trung binh"_s, u"diem danh gia"_s,
          u"diem theo doi danh gia"_s, u"total"_s, u"score"_s},
         true,
         false},
        {Tr::tr("Level"),
         {u"muc xep loai"_s, u"xep loai"_s, u"ket qua xep loai"_s, u"xep loai chat luong"_s,
          u"muc do"_s, u"level"_s},
         false,
         false}};
    for (int month = 1; month <= 12; ++month) {
        const QString number = QString::number(month);
        specs.push_back(
            {Tr::tr("Month %1").arg(number),
             {u"thang "_s + number, u"thang 0"_s + number, u"t"_s + number, u"month "_s + number},
             false,
             false});
    }
    return specs;
}

QList<Named<Level>> levelNames()
{
    return {
        {Level::Excellent,
         levelLabel(Level::Excellent),
         {u"hoan thanh xuat sac nhiem vu"_s, u"hoan thanh xuat sac"_s, u"xuat sac"_s, u"htxsnv"_s,
          u"htxs"_s, u"excellent"_s}},
        {Level::Good,
         levelLabel(Level::Good),
         {u"hoan thanh tot nhiem vu"_s, u"hoan thanh tot"_s, u"tot"_s, u"httnv"_s, u"htt"_s,
          u"good"_s}},
        {Level::Completed,
         levelLabel(Level::Completed),
         {u"hoan thanh nhiem vu"_s, u"hoan thanh"_s, u"htnv"_s, u"ht"_s, u"completed"_s}},
        {Level::NotCompleted,
         levelLabel(Level::NotCompleted),
         {u"khong hoan thanh nhiem vu"_s, u"khong hoan thanh"_s, u"khtnv"_s, u"kht"_s,
          u"not completed"_s}},
        {Level::NotRated,
         levelLabel(Level::NotRated),
         {u"khong xep loai"_s, u"chua xep loai"_s, u"not rated"_s}}};
}

DecisionRow readRow(RowReader& reader)
{
    DecisionRow row;
    const SheetPlace place = reader.place();
    row.place = Tr::tr("“%1”, row %2").arg(place.sheet, QString::number(place.row));
    row.code = reader.has(Code) ? reader.code(Code) : QString();
    row.name = reader.has(Name) ? reader.text(Name) : QString();
    if (row.code.isEmpty() && row.name.isEmpty()) {
        reader.error(
            Score, u"no_person"_s, Tr::tr("The row names nobody: it needs a code or a name."));
    }
    row.common = reader.has(Common) ? reader.decimal(Common) : std::nullopt;
    row.results = reader.has(Results) ? reader.decimal(Results) : std::nullopt;
    row.score = reader.decimal(Score);
    if (reader.has(LevelName))
        row.level = reader.choice<Level>(LevelName, levelNames());
    for (int month = 1; month <= 12; ++month) {
        const int spec = FirstMonth + month - 1;
        if (!reader.has(spec))
            continue;
        if (const auto total = reader.decimal(spec))
            row.months.insert(month, *total);
    }
    return row;
}

} // namespace

Imported<DecisionRow> importDecision(const Table& table)
{
    return importRows<DecisionRow>(table, decisionColumns(), readRow);
}

} // namespace soviec
