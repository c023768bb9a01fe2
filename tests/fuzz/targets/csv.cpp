// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"
#include "core/exchange/table_reader.h"
#include "tests/fuzz/every_import.h"
#include "tests/fuzz/fuzz_target.h"

#include <algorithm>

namespace soviec::fuzz {

namespace {

// A spreadsheet runs what begins so; an exported field must not.
bool canRun(QByteArray field)
{
    if (field.startsWith('"'))
        field.remove(0, 1);
    return !field.isEmpty() && QByteArray("=+-@\t\r").contains(field[0]);
}

} // namespace

void readCsvText(const QByteArray& input)
{
    const auto table = readTable(input, QStringLiteral("a.csv"));
    if (!table) {
        mustBeSentence(table.error().text);
        return;
    }
    runEveryImport(*table);
    const QByteArray written = toCsv(*table);
    const auto back = readCsv(written, QStringLiteral("a.csv"));
    must(back.has_value(), "what was written can be read");
    const auto& rows = table->sheets.front().rows;
    const auto& again = back->sheets.front().rows;
    must(rows.size() == again.size(), "every row comes back");
    for (size_t i = 0; i < rows.size(); ++i)
        must(rows[i].cells == again[i].cells, "every text comes back");
    if (!rows.empty())
        must(!canRun(written.mid(3)), "no exported field runs");
}

} // namespace soviec::fuzz
