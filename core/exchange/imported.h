// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_reader.h"

#include <QHash>

namespace soviec {

/// What an importer read: the rows without an Error, and all there is to say. Any Error finding
/// means that the file should not be imported at all; the caller decides.
template <class Row>
struct Imported {
    QList<Row> rows;
    QList<ImportFinding> findings;
};

/// Runs `read` over every data row of every fitting sheet and keeps the rows it accepts.
template <class Row, class Read>
Imported<Row> importRows(const Table& table, std::vector<ColumnSpec> specs, Read read)
{
    Imported<Row> result;
    const ImportKind kind {std::move(specs), {}, {}};
    forEachSheet(table, kind, result.findings, [&](const SheetLayout& layout) {
        for (const TableRow* row : dataRows(layout, result.findings)) {
            RowReader reader(layout, *row, result.findings);
            Row value = read(reader);
            if (!reader.failed())
                result.rows.append(std::move(value));
        }
    });
    return result;
}

/// Reports a key that stood in an earlier row.
class SeenKeys {
public:
    /// An Error at the column where `key` is not new; an empty key is never reported.
    void check(RowReader& reader, int spec, const QString& key, const QString& shown);

private:
    QHash<QString, SheetPlace> m_places;
};

} // namespace soviec
