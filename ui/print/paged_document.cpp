// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paged_document.h"

#include "ui/print/report_layout.h"
#include "ui/print/text_cache.h"
#include "ui/print/times_face.h"

#include <QPainter>

#include <algorithm>
#include <deque>
#include <iterator>
#include <utility>

namespace soviec::print {

struct PagedDocument::Later {
    static constexpr size_t mostKept = 12; // reports; a view shows sheets of a few at a time

    struct Kept {
        size_t report;
        std::vector<Page> pages;
    };

    QList<report::Report> reports;
    std::vector<SheetCount> counts;
    std::vector<int> firsts; ///< the first sheet of each report
    TextCache cache {timesFamily()};
    std::deque<Kept> kept; ///< the one asked for last in front

    size_t reportOf(int sheet) const
    {
        return size_t(std::upper_bound(firsts.begin(), firsts.end(), sheet) - firsts.begin()) - 1;
    }

    const std::vector<Page>& pagesOf(size_t number)
    {
        const auto it = std::ranges::find(kept, number, &Kept::report);
        if (it == kept.end()) {
            const report::Report& report = reports.at(qsizetype(number));
            kept.push_front({number, layOutReport(report, PageStyle::of(report), cache)});
            if (kept.size() > mostKept)
                kept.pop_back();
        } else if (it != kept.begin()) {
            std::rotate(kept.begin(), it, it + 1);
        }
        return kept.front().pages;
    }
};

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
    document.m_sheets = int(document.m_pages.size());
    return document;
}

std::optional<std::vector<SheetCount>> PagedDocument::count(
    const QList<report::Report>& reports, const std::function<bool(int done)>& goOn)
{
    TextCache cache(timesFamily());
    std::vector<SheetCount> counts;
    for (const report::Report& report : reports) {
        const std::vector<Page> pages = layOutReport(report, PageStyle::of(report), cache);
        counts.push_back({int(pages.size()), pages.front().paper, pages.front().bookmark});
        if (!goOn(int(counts.size())))
            return std::nullopt;
    }
    return counts;
}

PagedDocument
PagedDocument::onDemand(const QList<report::Report>& reports, std::vector<SheetCount> counts)
{
    PagedDocument document;
    document.m_later = std::make_shared<Later>();
    document.m_later->reports = reports;
    for (const SheetCount& one : counts) {
        document.m_later->firsts.push_back(document.m_sheets);
        document.m_sheets += one.sheets;
    }
    document.m_later->counts = std::move(counts);
    if (!reports.isEmpty())
        document.name(reports.first());
    return document;
}

const Page& PagedDocument::page(int index) const
{
    if (!m_later)
        return m_pages[size_t(index)];
    const size_t report = m_later->reportOf(index);
    return m_later->pagesOf(report)[size_t(index - m_later->firsts[report])];
}

QSizeF PagedDocument::paper(int index) const
{
    return m_later ? m_later->counts[m_later->reportOf(index)].paper : page(index).paper;
}

QString PagedDocument::bookmark(int index) const
{
    if (!m_later)
        return page(index).bookmark;
    const size_t report = m_later->reportOf(index);
    return m_later->firsts[report] == index ? m_later->counts[report].bookmark : QString();
}

PagedDocument PagedDocument::layOut(const report::Report& report, TextCache& cache)
{
    PagedDocument document;
    document.name(report);
    document.m_pages = layOutReport(report, PageStyle::of(report), cache);
    document.m_sheets = int(document.m_pages.size());
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
    const QColor full(QRgb(report::toneColour(tone)));
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
        for (int i = 0; i < placed.count; ++i) {
            for (const QGlyphRun& run : placed.line(i).runs)
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
            const ShapedLine& line = placed.line(i);
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
