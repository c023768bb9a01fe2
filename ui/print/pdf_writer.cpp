// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_writer.h"

#include "core/base/tr.h"
#include "ui/print/page_style.h"
#include "ui/print/pdf_outline.h"
#include "ui/print/text_cache.h"
#include "ui/print/times_face.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStorageInfo>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace soviec::print {

namespace {

constexpr int unitsPerInch = 2540; // hundredths of a millimetre

QPageLayout sheet(const QSizeF& paper)
{
    const bool landscape = paper.width() > paper.height();
    QPageLayout layout(
        QPageSize(QPageSize::A4), landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
        QMarginsF(0, 0, 0, 0));
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

/// The sheet two pages like this one stand on.
QPageLayout turned(const QSizeF& paper)
{
    QPageLayout layout = sheet(paper);
    const bool landscape = layout.orientation() == QPageLayout::Landscape;
    layout.setOrientation(landscape ? QPageLayout::Portrait : QPageLayout::Landscape);
    return layout;
}

/// Shrinks what follows to half a sheet: left or right of it for upright pages, else above or below.
void placeHalf(QPainter& painter, const Page& page, bool second)
{
    const bool upright = page.paper.height() > page.paper.width();
    const qreal shortSide = std::min(page.paper.width(), page.paper.height());
    const qreal longSide = std::max(page.paper.width(), page.paper.height());
    if (second)
        painter.translate(upright ? longSide / 2 : 0, upright ? 0 : longSide / 2);
    const qreal shrink = std::min(shortSide / longSide, longSide / 2 / shortSide);
    painter.scale(shrink, shrink);
}

Error writeError(const QString& path, const QString& detail)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    constexpr qint64 next_to_nothing = 1 << 20;
    if (storage.isValid() && !storage.isReadOnly() && storage.bytesAvailable() < next_to_nothing)
        return {
            ErrorCode::Full,
            Tr::tr("There is no room on the disk for “%1”. Nothing was written; free some space or "
                   "choose another folder.")
                .arg(shown),
            detail};
    return {
        ErrorCode::Unavailable,
        Tr::tr("“%1” could not be written. Check that the folder exists and may be written to, or "
               "choose another one.")
            .arg(shown),
        detail};
}

/// Puts pages on a device one after the other, one or two on a sheet.
class Press {
public:
    Press(QPagedPaintDevice& device, int perSheet)
        : m_device(device)
        , m_pair(perSheet == 2)
    {
    }

    Result<void> put(const Page& page);
    Result<void> finish();
    int count() const { return m_count; }

private:
    QPagedPaintDevice& m_device;
    QPainter m_painter;
    bool m_pair;
    int m_count = 0;
};

Result<void> Press::put(const Page& page)
{
    const bool second = m_pair && m_count % 2 == 1;
    if (!second)
        m_device.setPageLayout(m_pair ? turned(page.paper) : sheet(page.paper));
    if (m_count == 0 && !m_painter.begin(&m_device)) {
        return fail(
            ErrorCode::Unavailable,
            Tr::tr("The printer does not take the pages. Check that it is switched on and "
                   "connected, or choose another one."));
    }
    if (m_count > 0 && !second && !m_device.newPage()) {
        return fail(
            ErrorCode::Unavailable,
            Tr::tr("Printing stopped before page %1. Check the printer and print the rest "
                   "again.")
                .arg(m_count + 1));
    }
    m_painter.resetTransform();
    m_painter.scale(
        qreal(m_device.logicalDpiX()) / unitsPerInch, qreal(m_device.logicalDpiY()) / unitsPerInch);
    if (m_pair)
        placeHalf(m_painter, page, second);
    paint(m_painter, page);
    ++m_count;
    return {};
}

Result<void> Press::finish()
{
    if (m_count > 0 && !m_painter.end())
        return fail(
            ErrorCode::Unavailable,
            Tr::tr("The printer did not finish. Check what came out and print the rest again."));
    return {};
}

std::unexpected<Error> stopped()
{
    return fail(ErrorCode::Cancelled, Tr::tr("Stopped. Nothing was written."));
}

/// A PDF in memory, and then in its file whole or not at all.
class PdfFile {
public:
    explicit PdfFile(const QString& title)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer.emplace(&m_buffer);
        m_writer->setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        m_writer->setResolution(unitsPerInch);
        m_writer->setTitle(title);
        m_writer->setCreator(u"Sổ Việc "_s + QLatin1StringView(SOVIEC_VERSION));
        m_press.emplace(*m_writer, 1);
    }

    Result<void> put(const Page& page)
    {
        if (!page.bookmark.isEmpty())
            m_bookmarks.append({page.bookmark, m_press->count()});
        return m_press->put(page);
    }

    Result<void> save(const QString& path)
    {
        if (const auto ended = m_press->finish(); !ended)
            return std::unexpected(writeError(path, ended.error().text));
        m_press.reset();
        m_writer.reset(); // writes the end of the PDF
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return std::unexpected(writeError(path, file.errorString()));
        const QByteArray bytes = withOutline(m_buffer.data(), m_bookmarks);
        if (file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
            return std::unexpected(writeError(path, file.errorString()));
        return {};
    }

private:
    QBuffer m_buffer;
    std::optional<QPdfWriter> m_writer;
    std::optional<Press> m_press;
    QList<Bookmark> m_bookmarks;
};

std::unexpected<Error> nothingToPrint(const QString& path)
{
    return fail(
        ErrorCode::Invalid,
        Tr::tr("There is nothing to print into “%1”. Choose at least one report.")
            .arg(QDir::toNativeSeparators(path)));
}

// Before the work, not after it: a folder that is missing or may not be written to.
Result<void> checkTarget(const QString& path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly))
        return {};
    return std::unexpected(writeError(path, file.errorString()));
}

} // namespace

Result<void> printPages(
    const PagedDocument& document, QPagedPaintDevice& device, int first, int last, int perSheet,
    const std::function<bool(int done)>& goOn)
{
    Press press(device, perSheet);
    for (int i = first; i <= last; ++i) {
        if (const auto put = press.put(document.page(i)); !put)
            return put;
        if (goOn && !goOn(press.count()))
            return fail(
                ErrorCode::Cancelled,
                Tr::tr("Printing was stopped after %n page(s).", nullptr, press.count()));
    }
    return press.finish();
}

Result<void> writePdf(const PagedDocument& document, const QString& path)
{
    if (document.pageCount() == 0)
        return nothingToPrint(path);
    if (const auto fits = checkTarget(path); !fits)
        return fits;
    PdfFile pdf(document.title());
    for (int i = 0; i < document.pageCount(); ++i) {
        if (const auto put = pdf.put(document.page(i)); !put)
            return std::unexpected(writeError(path, put.error().text));
    }
    return pdf.save(path);
}

Result<void> writePdf(
    const QList<report::Report>& reports, const QString& path,
    const std::function<bool(int done)>& goOn)
{
    if (reports.isEmpty())
        return nothingToPrint(path);
    if (const auto fits = checkTarget(path); !fits)
        return fits;
    TextCache cache(timesFamily());
    PdfFile pdf(QString(reports.first().title).replace(u'\n', u' '));
    int done = 0;
    for (const report::Report& report : reports) {
        const PagedDocument document = PagedDocument::layOut(report, cache);
        for (int i = 0; i < document.pageCount(); ++i) {
            if (const auto put = pdf.put(document.page(i)); !put)
                return std::unexpected(writeError(path, put.error().text));
        }
        if (goOn && !goOn(++done))
            return stopped();
    }
    return pdf.save(path);
}

} // namespace soviec::print
