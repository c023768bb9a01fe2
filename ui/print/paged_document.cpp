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
    return *layOut(reports, [](int) { return true; });
}

std::optional<PagedDocument> PagedDocument::layOut(
    const QList<report::Report>& reports, const std::function<bool(int done)>& goOn)
{
    TextCache cache(timesFamily());
    PagedDocument document;
    int done = 0;
    for (const report::Report& report : reports) {
        std::vector<Page> pages = layOutReport(report, PageStyle::of(report), cache);
        std::move(pages.begin(), pages.end(), std::back_inserter(document.m_pages));
        if (!goOn(++done))
            return std::nullopt;
    }
    if (!reports.isEmpty())
        document.name(reports.first());
    return document;
}

PagedDocument PagedDocument::layOut(const report::Report& report, TextCache& cache)
{
    PagedDocument document;
    document.name(report);
    document.m_pages = layOutReport(report, PageStyle::of(report), cache);
    return document;
}

void PagedDocument::name(const report::Report& report)
{
    m_title = report.title;
    m_title.replace(u'\n', u' ');
}

void PagedDocument::paintPage(QPainter& painter, int index) const
{
    paint(painter, page(index));
}

QColor paperColour(report::Tone tone, int percent)
{
    const auto full = [&] {
        switch (tone) {
        case report::Tone::Plain: return QColor(0x0F, 0x6E, 0x84);
        case report::Tone::Good: return QColor(0x2E, 0x8B, 0x57);
        case report::Tone::Attention: return QColor(0xD0, 0x8A, 0x1D);
        case report::Tone::Trouble: return QColor(0xC4, 0x47, 0x2F);
        case report::Tone::Muted: return QColor(0x9A, 0xA6, 0xB2);
        }
        Q_UNREACHABLE();
    }();
    const auto mixed = [&](int part) { return 255 - (255 - part) * percent / 100; };
    return QColor(mixed(full.red()), mixed(full.green()), mixed(full.blue()));
}

void paint(QPainter& painter, const Page& page)
{
    for (const Fill& fill : page.fills)
        painter.fillRect(fill.area, paperColour(fill.tone, fill.percent));
    for (const PlacedImage& one : page.images)
        painter.drawImage(one.area, one.image);
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
