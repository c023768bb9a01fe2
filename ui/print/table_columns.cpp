// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/table_columns.h"

#include "core/base/number.h"
#include "core/report/cells.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace soviec::print {

namespace {

struct CellPrinter {
    const report::Column& column;
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(Decimal value) const { return formatNumber(value, column.decimals); }
    QString operator()(const Date& date) const
    {
        return isValid(date) ? formDate(date) : QString();
    }
    QString operator()(Minutes minutes) const
    {
        return column.clock ? clockHours(minutes) : formatHours(minutes);
    }
};

TextAlign textAlign(report::Align align)
{
    switch (align) {
    case report::Align::Left: return TextAlign::Left;
    case report::Align::Centre: return TextAlign::Centre;
    case report::Align::Right: return TextAlign::Right;
    }
    Q_UNREACHABLE();
}

// Codes, fractions and the like look broken on two lines; longer texts may wrap.
bool staysWhole(const report::Cell& cell)
{
    constexpr qsizetype longestCode = 16;
    if (const QString* text = std::get_if<QString>(&cell))
        return text->size() <= longestCode && !text->contains(u' ');
    return !std::holds_alternative<std::monostate>(cell);
}

// What each column must have: the longest word of its title, and each figure, date or code whole.
std::vector<qreal>
leastWidths(const report::Section& section, const PageStyle& style, TextCache& cache)
{
    std::vector<qreal> least;
    for (const report::Column& column : section.columns)
        least.push_back(cache.longestWord(column.title, headerFormat(style)));
    for (const report::Row& row : section.rows) {
        for (size_t i = 0; i < std::min(least.size(), row.cells.size()); ++i) {
            if (!staysWhole(row.cells[i]))
                continue;
            const report::Column& column = section.columns[i];
            const QString text = cellText(row.cells[i], column);
            least[i] =
                std::max(least[i], cache.lengthOf(text, cellFormat(column, row.style, style)));
        }
    }
    for (qreal& width : least)
        width = std::ceil(width) + 2 * cellSide + 2;
    return least;
}

} // namespace

QString cellText(const report::Cell& cell, const report::Column& column)
{
    return std::visit(CellPrinter{column}, cell);
}

TextFormat cellFormat(const report::Column& column, report::RowStyle row, const PageStyle& style)
{
    TextFormat format;
    format.size = style.tableSize;
    format.bold = row != report::RowStyle::Normal;
    format.align = textAlign(column.align);
    return format;
}

TextFormat headerFormat(const PageStyle& style)
{
    TextFormat format;
    format.size = style.tableSize;
    format.bold = true;
    format.align = TextAlign::Centre;
    return format;
}

std::vector<int>
columnWidths(const report::Section& section, const PageStyle& style, TextCache& cache, int total)
{
    const size_t count = section.columns.size();
    std::vector<qreal> least = leastWidths(section, style, cache);
    const qreal needed = std::accumulate(least.begin(), least.end(), 0.0);
    if (needed > total) {
        for (qreal& width : least)
            width *= total / needed;
    }
    // Columns that would fall below their least get it; the others share what is left.
    std::vector<bool> fixed(count, false);
    std::vector<qreal> widths(count, 0);
    for (bool again = true; again;) {
        again = false;
        qreal room = total;
        qreal weights = 0;
        for (size_t i = 0; i < count; ++i) {
            if (fixed[i])
                room -= least[i];
            else
                weights += std::max(1, section.columns[i].width);
        }
        for (size_t i = 0; i < count; ++i) {
            widths[i] =
                fixed[i] ? least[i] : room * std::max(1, section.columns[i].width) / weights;
            if (!fixed[i] && widths[i] < least[i])
                fixed[i] = again = true;
        }
    }
    std::vector<int> whole;
    qreal edge = 0;
    int used = 0;
    for (const qreal width : widths) {
        edge += width;
        whole.push_back(int(std::lround(edge)) - used);
        used += whole.back();
    }
    return whole;
}

} // namespace soviec::print
