// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/print/flow.h"
#include "ui/print/text_cache.h"

namespace soviec::print {

/// A ruled table over the width of the page. The titles are repeated on every page; a row breaks
/// only where it is taller than a page; a group stays with its first row and a total with the row
/// above it. Sums are carried from page to page where the section asks for it.
class TableBlock : public Block {
public:
    TableBlock(const report::Section& section, const PageStyle& style, TextCache& cache);

    qreal firstPart(qreal tail) const override;
    void place(Flow& flow, qreal tail) const override;

private:
    struct Line { // a row of cells on paper
        std::vector<std::shared_ptr<const ShapedText>> cells;
        report::RowStyle style = report::RowStyle::Normal;
        qreal height = 0;
    };
    struct Fragment; // the part of the table on the page being filled
    enum class Carry { Over, In };

    Line shapeRow(
        const report::Section& section, const report::Row& row, const PageStyle& style,
        TextCache& cache) const;
    Line shapeHeader(
        const QStringList& titles, bool numbers, const PageStyle& style, TextCache& cache) const;
    void close(Line& line) const;
    qreal headerHeight() const;
    std::vector<qreal> rowTails(qreal tail) const;
    void prepareCarried(const report::Section& section);
    Line shapeCarried(Carry way, size_t rows) const;
    void breakPage(Flow& flow, Fragment& fragment, size_t rows) const;
    void begin(Flow& flow, Fragment& fragment) const;
    void finish(Flow& flow, const Fragment& fragment) const;
    void draw(Flow& flow, const Line& line) const;
    void drawSplit(Flow& flow, Fragment& fragment, const Line& line) const;

    const PageStyle& m_style;
    TextCache& m_cache;
    std::vector<int> m_widths;
    std::vector<Line> m_header;
    std::vector<Line> m_rows;
    report::Section m_carried;  // columns, and a row of the sums so far for each row of the table
    size_t m_carriedLabel = 0;  // the column the words stand in
    qreal m_carriedHeight = 0;  // 0: nothing is carried
};

} // namespace soviec::print
