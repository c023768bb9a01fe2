// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/form_table.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t headingRows = 3;
constexpr qsizetype longestHeading = 120;

/// The column whose words fit a heading best, or -1. `begins`: the heading must begin with them.
int bestColumn(const QString& heading, const std::vector<FormColumn>& columns, bool begins)
{
    const QString folded = u' ' + fold(heading) + u' ';
    int best = -1;
    qsizetype length = 0;
    for (size_t i = 0; i < columns.size(); ++i) {
        for (const QString& name : columns[i].names) {
            const qsizetype at = folded.indexOf(u' ' + name + u' ');
            if (name.size() > length && (begins ? at == 0 : at >= 0)) {
                best = int(i);
                length = name.size();
            }
        }
    }
    return best;
}

int overlap(int firstA, int endA, int firstB, int endB)
{
    return std::min(endA, endB) - std::max(firstA, firstB);
}

} // namespace

QString mergedText(const WordTable& table, size_t row, const WordCell& cell)
{
    if (!cell.continued)
        return cell.text;
    for (size_t above = row; above-- > 0;) {
        const auto& cells = table.rows[above].cells;
        const auto found = std::find_if(cells.begin(), cells.end(), [&](const WordCell& other) {
            return overlap(cell.column, cell.end(), other.column, other.end()) > 0;
        });
        if (found == cells.end())
            return {};
        if (!found->continued)
            return found->text;
    }
    return {};
}

namespace {

/// A heading over several columns, or one merged downwards, has a second row of headings below it.
bool goesOnBelow(const WordRow& row, const WordRow& next)
{
    const auto merged = [](const WordCell& cell) { return cell.continued; };
    const auto spans = [](const WordCell& cell) { return cell.span > 1; };
    return std::any_of(next.cells.begin(), next.cells.end(), merged)
        || (std::any_of(row.cells.begin(), row.cells.end(), spans)
            && next.cells.size() > row.cells.size());
}

} // namespace

/// Takes the places of the columns from one row of headings. `second`: a row below the first, which
/// is one of headings only where each of its texts begins as a heading.
bool FormTable::readHeading(
    const WordRow& row, const std::vector<FormColumn>& columns, bool second)
{
    std::vector<Place> places = m_places;
    bool found = false;
    for (const WordCell& cell : row.cells) {
        const QString text = cleanText(cell.text);
        if (cell.continued || text.isEmpty())
            continue;
        const int column
            = text.size() <= longestHeading ? bestColumn(text, columns, second) : -1;
        if (column < 0) {
            if (second)
                return false;
            continue;
        }
        found = true;
        places[size_t(column)] = {cell.column, cell.end()};
    }
    m_places = std::move(places);
    return found;
}

std::optional<FormTable> FormTable::match(
    const WordTable& table, const std::vector<FormColumn>& columns)
{
    FormTable form(table);
    form.m_places.resize(columns.size());
    for (size_t i = 0; i < std::min(table.rows.size(), headingRows); ++i) {
        if (i > 0 && !goesOnBelow(table.rows[i - 1], table.rows[i]))
            break;
        if (!form.readHeading(table.rows[i], columns, i > 0))
            break;
        form.m_firstRow = i + 1;
    }
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].required && form.m_places[i].end == 0)
            return std::nullopt;
    }
    return form.m_firstRow > 0 ? std::optional<FormTable>(form) : std::nullopt;
}

namespace {

/// A rest of a table of which only rows with a number and one text over all columns are left.
bool isNumbered(const WordTable& table)
{
    static const QRegularExpression number(u"^\\d+(\\.\\d+)*[.)]?$"_s);
    return std::all_of(table.rows.begin(), table.rows.end(), [](const WordRow& row) {
        return row.cells.size() == 2 && number.match(cleanText(row.cells[0].text)).hasMatch();
    });
}

} // namespace

std::optional<FormTable> FormTable::continuing(const WordTable& table, const FormTable& before)
{
    std::vector<size_t> order;
    for (size_t i = 0; i < before.m_places.size(); ++i) {
        if (before.m_places[i].end > 0)
            order.push_back(i);
    }
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return before.m_places[a].begin < before.m_places[b].begin;
    });
    const auto like = std::find_if(table.rows.begin(), table.rows.end(), [&](const WordRow& row) {
        return row.cells.size() == order.size();
    });
    FormTable form(table);
    form.m_continuation = true;
    form.m_places.resize(before.m_places.size());
    const bool whole = like != table.rows.end();
    if (!whole && !isNumbered(table))
        return std::nullopt;
    const auto& cells = whole ? like->cells : table.rows.front().cells;
    for (size_t i = 0; i < cells.size(); ++i)
        form.m_places[order[i]] = {cells[i].column, cells[i].end()};
    return form;
}

/// The column a cell stands under: the one it shares most of the grid with.
int FormTable::columnOf(const WordCell& cell) const
{
    int best = -1;
    int shared = 0;
    for (size_t i = 0; i < m_places.size(); ++i) {
        const int common = overlap(cell.column, cell.end(), m_places[i].begin, m_places[i].end);
        if (common > shared) {
            best = int(i);
            shared = common;
        }
    }
    return best;
}

FormRow FormTable::row(size_t index) const
{
    FormRow result;
    result.number = int(index) + 1;
    result.texts.resize(m_places.size());
    result.continued.resize(m_places.size());
    result.cells.assign(m_places.size(), -1);
    const auto& cells = m_table->rows[index].cells;
    for (size_t i = 0; i < cells.size(); ++i) {
        const WordCell& cell = cells[i];
        const QString text = tidyFormText(mergedText(*m_table, index, cell));
        const int main = columnOf(cell);
        if (main < 0) {
            if (!text.isEmpty())
                result.strays.append(text);
            continue;
        }
        for (size_t column = 0; column < m_places.size(); ++column) {
            const Place& place = m_places[column];
            const bool covered = place.end > 0 && cell.column <= place.begin && cell.end() >= place.end;
            if (int(column) != main && !covered)
                continue;
            if (result.cells[column] >= 0) {
                // Two cells under one heading: the second is part of the first, or of nothing.
                if (!text.isEmpty())
                    result.texts[column]
                        += (result.texts[column].isEmpty() ? QString() : u"\n"_s) + text;
                continue;
            }
            result.cells[column] = int(i);
            result.texts[column] = text;
            result.continued[column] = cell.continued;
        }
    }
    return result;
}

} // namespace soviec
