// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/print/flow.h"
#include "ui/print/text_cache.h"

namespace soviec::print {

/// A ruled table over the width of the page. The titles are repeated on every page; a row breaks
/// only where it is taller than a page; a group stays with its first row and a total with the row
/// above it.
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

    Line shapeRow(
        const report::Section& section, const report::Row& row, const PageStyle& style,
        TextCache& cache) const;
    Line shapeHeader(
        const QStringList& titles, bool numbers, const PageStyle& style, TextCache& cache) const;
    void close(Line& line) const;
    qreal headerHeight() const;
    std::vector<qreal> rowTails(qreal tail) const;
    void begin(Flow& flow, Fragment& fragment) const;
    void finish(Flow& flow, const Fragment& fragment) const;
    void draw(Flow& flow, const Line& line) const;
    void drawSplit(Flow& flow, Fragment& fragment, const Line& line) const;

    std::vector<int> m_widths;
    std::vector<Line> m_header;
    std::vector<Line> m_rows;
};

} // namespace soviec::print
