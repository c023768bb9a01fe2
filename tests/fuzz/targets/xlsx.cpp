// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_reader.h"
#include "core/exchange/xlsx_reader.h"
#include "core/exchange/xlsx_writer.h"
#include "tests/fuzz/every_import.h"
#include "tests/fuzz/fuzz_target.h"

#include <algorithm>

namespace soviec::fuzz {

namespace {

const QByteArray workbook = R"(=== _rels/.rels
<Relationships><Relationship Id='a' Type='http://x/officeDocument' Target='xl/workbook.xml'/></Relationships>
=== xl/workbook.xml
<workbook xmlns:r='http://x'><sheets><sheet name='S1' sheetId='1' r:id='r1'/></sheets></workbook>
=== xl/_rels/workbook.xml.rels
<Relationships><Relationship Id='r1' Type='http://x/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='r2' Type='http://x/sharedStrings' Target='sharedStrings.xml'/><Relationship Id='r3' Type='http://x/styles' Target='styles.xml'/></Relationships>
=== xl/sharedStrings.xml
<sst><si><t>a</t></si></sst>
=== xl/styles.xml
<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='20'/></cellXfs></styleSheet>
=== xl/worksheets/sheet1.xml
<worksheet><sheetData/></worksheet>)";

void checkShape(const Table& table)
{
    for (const TableSheet& sheet : table.sheets) {
        must(std::ranges::is_sorted(sheet.rows, {}, &TableRow::number), "rows ascend");
        for (const TableRow& row : sheet.rows)
            must(row.number >= 1 && !row.cells.empty(), "a row has a number and a value");
    }
}

// What is an error or a formula in the file is written as what it showed.
bool isPlain(const Table& table)
{
    return std::ranges::all_of(table.sheets, [](const TableSheet& sheet) {
        return std::ranges::all_of(sheet.rows, [](const TableRow& row) {
            return std::ranges::all_of(row.cells, [](const TableCell& cell) {
                return !cell.formula && (cell.kind == CellKind::Text || cell.kind == CellKind::Empty);
            });
        });
    });
}

} // namespace

void readXlsxParts(const QByteArray& input)
{
    const auto table = readTable(zipOf(input, workbook), QStringLiteral("a.xlsx"));
    if (!table) {
        mustBeSentence(table.error().text);
        return;
    }
    checkShape(*table);
    runEveryImport(*table);
    const auto written = toXlsx(*table);
    must(written.has_value(), "what was read can be written");
    const auto back = readXlsx(*written, QStringLiteral("a.xlsx"));
    must(back.has_value(), "what was written can be read");
    if (isPlain(*table)) {
        must(back->sheets.size() == table->sheets.size(), "every sheet comes back");
        for (size_t i = 0; i < table->sheets.size(); ++i)
            must(back->sheets[i].rows == table->sheets[i].rows, "every text comes back");
    }
}

} // namespace soviec::fuzz
