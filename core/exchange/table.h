// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace soviec {

/// What a cell of a workbook holds. Dates and times are told from plain numbers by their format.
enum class CellKind { Empty, Text, Number, Day, Time, Boolean, Error };

/// One cell. `text`: a number with a point and without binary dust ("0.6"), a date YYYY-MM-DD (with
/// " HH:MM" where it has a time), a time HH:MM, TRUE or FALSE, "#REF!".
struct TableCell {
    QString text;
    CellKind kind = CellKind::Empty;
    bool formula = false; ///< computed; `text` is the value the workbook was saved with
    friend bool operator==(const TableCell&, const TableCell&) = default;
};

struct TableRow {
    int number = 0;     ///< as the spreadsheet shows it, from 1
    bool hidden = false;
    std::vector<TableCell> cells; ///< from column A on; short rows end early
    friend bool operator==(const TableRow&, const TableRow&) = default;
};

/// Rows and columns count from 1; both ends included.
struct MergedRange {
    int firstRow = 0;
    int lastRow = 0;
    int firstColumn = 0;
    int lastColumn = 0;
    friend bool operator==(const MergedRange&, const MergedRange&) = default;
};

struct TableSheet {
    QString name;
    bool hidden = false;
    std::vector<TableRow> rows; ///< ascending by number; rows without a value are left out
    std::vector<MergedRange> merged;
    std::vector<int> widths;    ///< characters a column, for writing only
    friend bool operator==(const TableSheet&, const TableSheet&) = default;
};

/// A workbook, or a CSV file as a workbook of one sheet: the one shape every importer reads and
/// every exporter makes.
struct Table {
    QString fileName; ///< for messages
    std::vector<TableSheet> sheets;
};

/// "A" for 1, "AB" for 28.
QString columnLetters(int column);

/// A number as a spreadsheet shows it: 15 significant digits, no exponent where it fits, so that
/// the stored "0.59999999999999998" is "0.6" again. Text that is no number comes back unchanged.
QString spreadsheetNumber(const QString& stored);

} // namespace soviec
