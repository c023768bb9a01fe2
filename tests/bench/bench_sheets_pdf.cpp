// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/writers.h"
#include "tests/bench/bench.h"
#include "tests/core/report/sample_sheets.h"
#include "ui/print/batch.h"
#include "ui/print/paged_document.h"
#include "ui/print/pdf_writer.h"
#include "ui/print/times_face.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <atomic>
#include <functional>
#include <thread>
#include <vector>

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

size_t cores()
{
    return std::max(1U, std::thread::hardware_concurrency());
}

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
                const print::ShapedLine& line = placed.line(k);
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

// Every processor works on its share at the same time.
void onEveryCore(const std::function<void(size_t core)>& work)
{
    std::vector<std::jthread> threads;
    threads.reserve(cores());
    for (size_t core = 0; core < cores(); ++core)
        threads.emplace_back([&work, core] { work(core); });
}

struct Shares {
    std::vector<QList<report::Report>> reports;
    std::vector<QList<PlainPage>> pages;
    qint64 count = 0;
};

Shares sharesOf(int sheets)
{
    Shares shares;
    for (size_t core = 0; core < cores(); ++core) {
        QList<report::Report> reports;
        for (int i = int(core); i < sheets; i += int(cores()))
            reports.append(sheetOf(i));
        shares.pages.push_back(plainPages(print::PagedDocument::layOut(reports)));
        shares.count += shares.pages.back().size();
        shares.reports.push_back(std::move(reports));
    }
    return shares;
}

// Laying out and writing Mẫu 01 on every core, against drawing what it comes to on every core.
Outcome run(const Options& options)
{
    const Shares shares = sharesOf(std::max(int(cores()), options.people / 100));
    const QTemporaryDir folder;
    Outcome outcome;
    std::atomic<bool> failed = false;
    for (int pair = 0; pair <= options.pairs; ++pair) {
        const double ours = milliseconds([&] {
            onEveryCore([&](size_t core) {
                const QString path = folder.filePath(u"sheets-%1.pdf"_s.arg(core));
                failed = failed || !print::writePdf(shares.reports[core], path);
            });
        });
        const double plain = milliseconds([&] {
            onEveryCore([&](size_t core) {
                QFile file(folder.filePath(u"plain-%1.pdf"_s.arg(core)));
                if (file.open(QIODevice::WriteOnly))
                    drawPlain(shares.pages[core], file);
            });
        });
        if (pair > 0) {
            outcome.runs.append(ours);
            outcome.baseline.append(plain);
        }
    }
    if (failed)
        outcome.failure = u"a PDF could not be written"_s;
    outcome.amount = shares.count;
    outcome.of = u"pages"_s;
    return outcome;
}

// The same sheets as workbooks, made into PDF by LibreOffice in one go; its start is taken off.
Outcome runOffice(const Options& options)
{
    Outcome outcome;
    const QString soffice = QStandardPaths::findExecutable(u"soffice"_s);
    if (soffice.isEmpty()) {
        outcome.note = u"LibreOffice is not installed: there is nothing to compare with."_s;
        return outcome;
    }
    const int sheets = std::max(20, options.people / 100);
    const QTemporaryDir folder;
    QList<report::Report> reports;
    QStringList files;
    for (int i = 0; i < sheets; ++i) {
        reports.append(sheetOf(i));
        files.append(folder.filePath(u"sheet-%1.xlsx"_s.arg(i)));
        if (!report::writeXlsx(reports.last(), files.last()))
            outcome.failure = u"a workbook could not be written"_s;
    }
    const auto convert = [&](const QStringList& paths) {
        return milliseconds([&] {
            QProcess process;
            process.start(
                soffice, QStringList {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s),
                                      u"--headless"_s, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s,
                                      folder.path()}
                             + paths);
            if (!process.waitForFinished(600'000) || process.exitCode() != 0)
                outcome.failure = u"LibreOffice failed"_s;
        });
    };
    convert(files.mid(0, 1)); // makes its profile
    const double start = convert(files.mid(0, 1));
    outcome.baseline.append(convert(files) - start);
    outcome.runs.append(milliseconds([&] {
        print::BatchTarget target;
        target.path = folder.filePath(u"ours"_s);
        target.each = true;
        if (!print::writeBatch(reports, target))
            outcome.failure = u"a PDF could not be written"_s;
    }));
    outcome.amount = sheets;
    outcome.of = u"sheets"_s;
    return outcome;
}

} // namespace

Bench sheetsPdfBench()
{
    return {u"sheets-pdf"_s, run};
}

Bench sheetsOfficeBench()
{
    return {u"sheets-pdf-office"_s, runOffice};
}

} // namespace soviec::bench
