// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/table_block.h"

#include "core/report/cells.h"
#include "core/report/form_text.h"
#include "ui/print/table_columns.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace soviec::print {

struct TableBlock::Fragment {
    qreal top = 0;
    qreal body = 0; ///< under the titles and what was carried in
};

TableBlock::TableBlock(const report::Section& section, const PageStyle& style, TextCache& cache)
    : m_style(style)
    , m_cache(cache)
    , m_widths(columnWidths(section, style, cache, int(style.content().width())))
{
    QStringList titles;
    QStringList numbers;
    for (const report::Column& column : section.columns) {
        titles.append(column.title);
        numbers.append(u"(%1)"_s.arg(numbers.size() + 1));
    }
    m_header.push_back(shapeHeader(titles, false, style, cache));
    if (section.columnNumbers)
        m_header.push_back(shapeHeader(numbers, true, style, cache));
    m_rows.reserve(section.rows.size());
    for (const report::Row& row : section.rows)
        m_rows.push_back(shapeRow(section, row, style, cache));
    prepareCarried(section);
}

// The sums after each row are made here: while pages fill, the table itself is gone.
void TableBlock::prepareCarried(const report::Section& section)
{
    report::RunningSums sums(section);
    if (!section.carriesForward || !sums.any())
        return;
    // The words stand in the widest column that has no sum.
    bool room = false;
    for (size_t i = 0; i < m_widths.size(); ++i) {
        if (!sums.summed(i) && (!room || m_widths[i] > m_widths[m_carriedLabel])) {
            m_carriedLabel = i;
            room = true;
        }
    }
    if (!room)
        return;
    m_carried.columns = section.columns;
    m_carried.columns[m_carriedLabel].align = report::Align::Left;
    m_carried.rows.reserve(section.rows.size());
    for (const report::Row& row : section.rows) {
        sums.add(row);
        m_carried.rows.push_back({sums.cells(), report::RowStyle::Total});
    }
    m_carriedHeight = std::max(
        shapeCarried(Carry::Over, m_rows.size()).height,
        shapeCarried(Carry::In, m_rows.size()).height);
}

TableBlock::Line TableBlock::shapeCarried(Carry way, size_t rows) const
{
    report::Row row = m_carried.rows[rows - 1];
    row.cells[m_carriedLabel] = report::FormText::common().text(
        way == Carry::Over ? u"carried_over" : u"carried_in");
    Line line = shapeRow(m_carried, row, m_style, m_cache);
    line.height = std::max(line.height, m_carriedHeight);
    return line;
}

// Ends the page after so many rows of the table and begins the next one.
void TableBlock::breakPage(Flow& flow, Fragment& fragment, size_t rows) const
{
    const bool carries = m_carriedHeight > 0 && rows > 0;
    // After a row that fills pages by itself there may be no room left.
    if (carries && flow.remaining() >= m_carriedHeight)
        draw(flow, shapeCarried(Carry::Over, rows));
    finish(flow, fragment);
    flow.newPage();
    begin(flow, fragment);
    if (carries)
        draw(flow, shapeCarried(Carry::In, rows));
    fragment.body = flow.y();
}

TableBlock::Line TableBlock::shapeHeader(
    const QStringList& titles, bool numbers, const PageStyle& style, TextCache& cache) const
{
    Line line;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        TextFormat format = headerFormat(style);
        format.bold = !numbers;
        format.italic = numbers;
        format.width = m_widths[size_t(i)] - int(2 * cellSide);
        line.cells.push_back(cache.shape(titles.at(i), format));
    }
    close(line);
    return line;
}

TableBlock::Line TableBlock::shapeRow(
    const report::Section& section, const report::Row& row, const PageStyle& style,
    TextCache& cache) const
{
    Line line;
    line.style = row.style;
    for (size_t i = 0; i < m_widths.size(); ++i) {
        const report::Column& column = section.columns[i];
        TextFormat format = cellFormat(column, row.style, style);
        format.width = m_widths[i] - int(2 * cellSide);
        line.cells.push_back(
            cache.shape(i < row.cells.size() ? cellText(row.cells[i], column) : QString(), format));
    }
    close(line);
    return line;
}

void TableBlock::close(Line& line) const
{
    for (const auto& cell : line.cells)
        line.height = std::max(line.height, cell->height());
    line.height += 2 * cellTop;
}

qreal TableBlock::headerHeight() const
{
    qreal height = 0;
    for (const Line& line : m_header)
        height += line.height;
    return height;
}

std::vector<qreal> TableBlock::rowTails(qreal tail) const
{
    std::vector<qreal> tails(m_rows.size(), 0);
    if (m_rows.empty())
        return tails;
    tails.back() = tail;
    for (size_t i = m_rows.size() - 1; i-- > 0;) {
        const bool last = i + 2 == m_rows.size();
        const bool together = m_rows[i].style == report::RowStyle::Group
                              || m_rows[i + 1].style == report::RowStyle::Total
                              || (last && tail > 0);
        if (together)
            tails[i] = m_rows[i + 1].height + tails[i + 1];
    }
    return tails;
}

qreal TableBlock::firstPart(qreal tail) const
{
    if (m_rows.empty())
        return headerHeight() + tail;
    const qreal foot = m_rows.size() > 1 ? m_carriedHeight : 0;
    return headerHeight() + m_rows.front().height + foot + rowTails(tail).front();
}

void TableBlock::begin(Flow& flow, Fragment& fragment) const
{
    fragment.top = flow.y();
    flow.stroke({flow.left(), flow.y()}, {flow.left() + flow.width(), flow.y()});
    for (const Line& line : m_header)
        draw(flow, line);
    fragment.body = flow.y();
}

void TableBlock::finish(Flow& flow, const Fragment& fragment) const
{
    qreal x = flow.left();
    flow.stroke({x, fragment.top}, {x, flow.y()});
    for (const int width : m_widths) {
        x += width;
        flow.stroke({x, fragment.top}, {x, flow.y()});
    }
}

void TableBlock::draw(Flow& flow, const Line& line) const
{
    qreal x = flow.left();
    for (size_t i = 0; i < line.cells.size(); ++i) {
        const qreal free = line.height - 2 * cellTop - line.cells[i]->height();
        flow.text(x + cellSide, flow.y() + cellTop + free / 2, line.cells[i]);
        x += m_widths[i];
    }
    flow.advance(line.height);
    flow.stroke({flow.left(), flow.y()}, {flow.left() + flow.width(), flow.y()});
}

void TableBlock::drawSplit(Flow& flow, Fragment& fragment, const Line& line) const
{
    int total = 0;
    qreal stride = 1;
    for (const auto& cell : line.cells) {
        total = std::max(total, cell->lineCount());
        stride = std::max(stride, cell->stride);
    }
    for (int first = 0; first < total;) {
        const int fitting = int((flow.remaining() - 2 * cellTop) / stride);
        const int take = std::clamp(fitting, 1, total - first);
        qreal x = flow.left();
        for (size_t i = 0; i < line.cells.size(); ++i) {
            const int there = line.cells[i]->lineCount() - first;
            if (there > 0)
                flow.text(
                    x + cellSide, flow.y() + cellTop, line.cells[i], first, std::min(take, there));
            x += m_widths[i];
        }
        flow.advance(take * stride + 2 * cellTop);
        flow.stroke({flow.left(), flow.y()}, {flow.left() + flow.width(), flow.y()});
        first += take;
        if (first < total) {
            finish(flow, fragment);
            flow.newPage();
            begin(flow, fragment);
        }
    }
}

void TableBlock::place(Flow& flow, qreal tail) const
{
    flow.ensure(firstPart(tail));
    Fragment fragment;
    begin(flow, fragment);
    const std::vector<qreal> tails = rowTails(tail);
    const qreal room = flow.pageHeight() - headerHeight() - 2 * m_carriedHeight;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Line& line = m_rows[i];
        const bool tallerThanPage = line.height > room;
        const bool underHeader = flow.y() <= fragment.body + 1;
        // What does not end the table leaves room for the sums that go over to the next page.
        const qreal foot = i + 1 < m_rows.size() ? m_carriedHeight : 0;
        // A row that a page cannot hold begins where a few of its lines still fit.
        const qreal least =
            tallerThanPage ? room / 4 : foot + line.height + std::min(tails[i], room - line.height);
        if (least > flow.remaining() && !underHeader)
            breakPage(flow, fragment, i);
        if (line.height > flow.remaining())
            drawSplit(flow, fragment, line);
        else
            draw(flow, line);
    }
    finish(flow, fragment);
}

} // namespace soviec::print
