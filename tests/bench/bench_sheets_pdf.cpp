// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/core/report/sample_sheets.h"
#include "ui/print/paged_document.h"
#include "ui/print/pdf_writer.h"
#include "ui/print/times_face.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

namespace soviec::bench {

using namespace Qt::StringLiterals;

namespace {

/// A line of text and where it stands on the sheet, and the rules.
struct PlainPage {
    struct Line {
        QPointF at;
        QString text;
        int size;
        bool bold;
        bool italic;
    };
    QList<Line> lines;
    QList<QLineF> rules;
};

report::Report sheetOf(int i)
{
    report::PeriodSheetContent content = report::sampleStaffSheet();
    content.fullName = u"Nguyễn Thị Thử %1"_s.arg(i);
    return report::periodSheetReport(content);
}

/// Where the texts and rules of laid out sheets stand, for the plain loop.
QList<PlainPage> plainPages(const print::PagedDocument& document)
{
    QList<PlainPage> pages;
    for (int i = 0; i < document.pageCount(); ++i) {
        PlainPage page;
        for (const print::PlacedText& placed : document.page(i).texts) {
            for (int k = 0; k < placed.count; ++k) {
                const print::ShapedLine& line = placed.text->lines[size_t(placed.first + k)];
                if (line.text.isEmpty() || line.runs.isEmpty())
                    continue;
                const QRawFont face = line.runs.first().rawFont();
                page.lines.append(
                    {placed.at + QPointF(line.left, (k + 0.8) * placed.text->stride), line.text,
                     int(face.pixelSize()), face.weight() > 500, face.style() != QFont::StyleNormal});
            }
        }
        for (const print::Stroke& stroke : document.page(i).strokes)
            page.rules.append(stroke.line);
        pages.append(page);
    }
    return pages;
}

// The same lines at the same places with QPainter::drawText on QPdfWriter, and nothing else.
void drawPlain(const QList<PlainPage>& pages, QIODevice& device)
{
    QPdfWriter writer(&device);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(2540);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    QPainter painter(&writer);
    QFont font(print::timesFamily());
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        painter.setPen(Qt::black);
        for (const PlainPage::Line& line : pages.at(i).lines) {
            font.setPixelSize(line.size);
            font.setBold(line.bold);
            font.setItalic(line.italic);
            painter.setFont(font);
            painter.drawText(line.at, line.text);
        }
        painter.setPen(QPen(Qt::black, 17));
        for (const QLineF& rule : pages.at(i).rules)
            painter.drawLine(rule);
    }
}

// Pages a second on one core: laying out and writing Mẫu 01 against drawing what it comes to.
Outcome run(const Options& options)
{
    const int sheets = std::max(1, options.people / 200);
    QList<report::Report> reports;
    for (int i = 0; i < sheets; ++i)
        reports.append(sheetOf(i));
    const QList<PlainPage> pages = plainPages(print::PagedDocument::layOut(reports));
    const QTemporaryDir folder;
    Outcome outcome;
    for (int pair = 0; pair <= options.pairs; ++pair) {
        const double ours = milliseconds([&] {
            const auto written = print::writePdf(reports, folder.filePath(u"sheets.pdf"_s));
            if (!written)
                outcome.failure = written.error().text;
        });
        const double plain = milliseconds([&] {
            QFile file(folder.filePath(u"plain.pdf"_s));
            if (file.open(QIODevice::WriteOnly))
                drawPlain(pages, file);
        });
        if (pair > 0) {
            outcome.runs.append(ours);
            outcome.baseline.append(plain);
        }
    }
    outcome.amount = pages.size();
    outcome.of = u"pages"_s;
    return outcome;
}

} // namespace

Bench sheetsPdfBench()
{
    return {u"sheets-pdf"_s, run};
}

} // namespace soviec::bench
