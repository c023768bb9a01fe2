// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/exchange/header.h"
#include "core/exchange/table.h"

#include <optional>

namespace soviec {

/// Fills a sheet cell by cell, row by row, under the titles of an importer's columns.
class TableBuilder {
public:
    /// `widths`: characters, one a column.
    TableBuilder(
        const QString& sheetName, const std::vector<ColumnSpec>& specs, std::vector<int> widths);

    TableBuilder& text(const QString& value);
    TableBuilder& number(Decimal value);
    TableBuilder& number(int value) { return number(Decimal(value)); }
    TableBuilder& number(std::optional<int> value);
    TableBuilder& date(const Date& value); ///< an invalid date is an empty cell
    TableBuilder& time(std::optional<TimeOfDay> value);
    void endRow();
    Table take() &&;

private:
    TableBuilder& add(const QString& value, CellKind kind);
    TableSheet m_sheet;
    TableRow m_row;
};

} // namespace soviec
