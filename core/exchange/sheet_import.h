// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/finding.h"
#include "core/exchange/header.h"
#include "core/exchange/table.h"

#include <functional>
#include <vector>

namespace soviec {

/// One sheet with its headings found: what RowReader looks cells up in.
class SheetLayout {
public:
    SheetLayout(
        const TableSheet& sheet, const std::vector<ColumnSpec>& specs, HeaderMatch header);

    const TableSheet& sheet() const { return m_sheet; }
    const HeaderMatch& header() const { return m_header; }
    const std::vector<ColumnSpec>& specs() const { return m_specs; }
    /// The column of a spec from 1, or 0.
    int column(int spec) const { return m_header.columns[size_t(spec)]; }
    /// The cell a row has for a spec; the one above it where that is merged down over the row and
    /// the spec fills down.
    const TableCell& cell(const TableRow& row, int spec) const;
    /// The cell itself, whatever is merged over it.
    const TableCell& ownCell(const TableRow& row, int spec) const;

private:
    const TableSheet& m_sheet;
    const std::vector<ColumnSpec>& m_specs;
    HeaderMatch m_header;
    std::vector<std::vector<MergedRange>> m_merged; ///< per filled spec, by first row
};

/// What an importer needs to know about a kind of file.
struct ImportKind {
    std::vector<ColumnSpec> specs;
    /// A sheet without the headings that is nevertheless known: what to say of it as an Info, or
    /// empty. May be unset.
    std::function<QString(const TableSheet&)> foreignSheet;
    /// True where rows of a sheet without headings look like rows of this kind. May be unset.
    std::function<bool(const TableSheet&)> looksLikeRows;
};

/// Finds the sheets that carry the headings of `kind` and hands each to `onSheet`; everything else
/// becomes findings: missing or repeated headings, unknown columns, sheets that were left out, and
/// a file without any fitting sheet.
void forEachSheet(
    const Table& table, const ImportKind& kind, QList<ImportFinding>& findings,
    const std::function<void(const SheetLayout&)>& onSheet);

/// The rows under the headings that hold values of known columns, in order; a row that only numbers
/// the columns "(1) (2) (3)" is left out, and hidden rows are reported.
std::vector<const TableRow*> dataRows(const SheetLayout& layout, QList<ImportFinding>& findings);

} // namespace soviec
