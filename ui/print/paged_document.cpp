// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paged_document.h"

#include "ui/print/report_layout.h"
#include "ui/print/times_face.h"

#include <QPainter>

#include <algorithm>
#include <iterator>

namespace soviec::print {

PagedDocument PagedDocument::layOut(const QList<report::Report>& reports)
{
    TextCache cache(timesFamily());
    PagedDocument document;
    for (const report::Report& report : reports) {
        std::vector<Page> pages = layOutReport(report, PageStyle::of(report), cache);
        std::move(pages.begin(), pages.end(), std::back_inserter(document.m_pages));
    }
    if (!reports.isEmpty())
        document.m_title = reports.first().title;
    return document;
}

PagedDocument PagedDocument::layOut(const report::Report& report, TextCache& cache)
{
    PagedDocument document;
    document.m_title = report.title;
    document.m_pages = layOutReport(report, PageStyle::of(report), cache);
    return document;
}

void PagedDocument::paintPage(QPainter& painter, int index) const
{
    paint(painter, page(index));
}

void paint(QPainter& painter, const Page& page)
{
    painter.setPen(Qt::black);
    for (const PlacedText& placed : page.texts) {
        QPointF at = placed.at;
        for (int i = placed.first; i < placed.first + placed.count; ++i) {
            for (const QGlyphRun& run : placed.text->lines[size_t(i)].runs)
                painter.drawGlyphRun(at, run);
            at.ry() += placed.text->stride;
        }
    }
    qreal width = -1;
    for (const Stroke& stroke : page.strokes) {
        if (width != stroke.width) {
            width = stroke.width;
            painter.setPen(QPen(Qt::black, width, Qt::SolidLine, Qt::FlatCap));
        }
        painter.drawLine(stroke.line);
    }
}

QStringList linesOf(const Page& page)
{
    struct Line {
        QPointF at;
        QString text;
    };
    std::vector<Line> lines;
    for (const PlacedText& placed : page.texts) {
        for (int i = 0; i < placed.count; ++i) {
            const ShapedLine& line = placed.text->lines[size_t(placed.first + i)];
            if (!line.text.isEmpty())
                lines.push_back(
                    {placed.at + QPointF(line.left, i * placed.text->stride), line.text});
        }
    }
    std::ranges::stable_sort(lines, [](const Line& a, const Line& b) {
        return a.at.y() != b.at.y() ? a.at.y() < b.at.y() : a.at.x() < b.at.x();
    });
    QStringList texts;
    for (const Line& line : lines)
        texts.append(line.text);
    return texts;
}

} // namespace soviec::print
