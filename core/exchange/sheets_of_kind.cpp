// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheets_of_kind.h"

#include "core/base/tr.h"

namespace soviec {

namespace {

/// How many columns of a kind a sheet heads; 0 where a required one is missing.
int fit(const TableSheet& sheet, const std::vector<ColumnSpec>& specs)
{
    const auto header = findHeader(sheet, specs);
    return header && header->complete(specs) ? header->found : 0;
}

} // namespace

Table sheetsOfKind(
    const Table& table, const std::vector<ColumnSpec>& specs,
    const std::vector<std::vector<ColumnSpec>>& others)
{
    Table fitting;
    fitting.fileName = table.fileName;
    for (const TableSheet& sheet : table.sheets) {
        const int own = fit(sheet, specs);
        bool best = own > 0;
        for (const auto& other : others)
            best = best && fit(sheet, other) < own;
        if (best)
            fitting.sheets.push_back(sheet);
    }
    return fitting;
}

void reportForeignSheets(
    const Table& table, const std::vector<std::vector<ColumnSpec>>& kinds,
    QList<ImportFinding>& findings)
{
    for (const TableSheet& sheet : table.sheets) {
        bool known = sheet.rows.empty();
        for (const auto& specs : kinds)
            known = known || fit(sheet, specs) > 0;
        if (!known)
            findings.append(
                {Severity::Info, {sheet.name, 0, {}}, QStringLiteral("foreign_sheet"),
                 Tr::tr("The sheet has none of the headings of this kind of file and was left "
                        "out.")});
    }
}

} // namespace soviec
