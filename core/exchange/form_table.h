// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/position/form_text.h"
#include "core/exchange/word_document.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace soviec {

/// A column of a table in a Word form: the folded words its heading may hold. The longest words
/// that fit win, so that "quản lý trực tiếp" does not take "được quản lý trực tiếp".
struct FormColumn {
    QStringList names;
    bool required = false;
};

/// One row as columns of the form.
struct FormRow {
    int number = 0; ///< from 1, in its table
    std::vector<QString> texts;  ///< per column, merged cells filled down, tidyFormText()
    std::vector<bool> continued; ///< per column: merged with the row above
    std::vector<int> cells;      ///< per column its cell, or -1; equal ones: one cell spans them
    QStringList strays;          ///< texts under no column
};

/// A Word table under its headings. Cells are found by where they stand on the table's grid, because
/// rows of one table are seldom cut alike.
class FormTable {
public:
    /// Nothing where the first rows do not hold the headings of all required columns. `table` and
    /// `columns` must outlive this.
    static std::optional<FormTable> match(
        const WordTable& table, const std::vector<FormColumn>& columns);
    /// A table without headings of its own that goes on where `before` ends (a page break cut it):
    /// nothing where no row of it has as many cells as `before` has columns.
    static std::optional<FormTable> continuing(const WordTable& table, const FormTable& before);

    const WordTable& table() const { return *m_table; }
    bool has(int column) const { return m_places[size_t(column)].end > 0; }
    size_t firstRow() const { return m_firstRow; }
    size_t rowCount() const { return m_table->rows.size(); }
    /// True for a table found by continuing().
    bool isContinuation() const { return m_continuation; }
    FormRow row(size_t index) const;

private:
    struct Place {
        int begin = 0;
        int end = 0; ///< 0: the table has no such column
    };
    explicit FormTable(const WordTable& table) : m_table(&table) { }
    bool readHeading(const WordRow& row, const std::vector<FormColumn>& columns, bool second);
    int columnOf(const WordCell& cell) const;

    const WordTable* m_table;
    std::vector<Place> m_places;
    size_t m_firstRow = 0;
    bool m_continuation = false;
};

/// The text of a cell, of the one it is merged with where it continues one above.
QString mergedText(const WordTable& table, size_t row, const WordCell& cell);

} // namespace soviec
