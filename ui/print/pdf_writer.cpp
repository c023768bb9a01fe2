// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_writer.h"

#include "core/base/tr.h"
#include "ui/print/page_style.h"
#include "ui/print/pdf_outline.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace soviec::print {

namespace {

constexpr int unitsPerInch = 2540; // hundredths of a millimetre

QPageLayout sheet(const Page& page)
{
    const bool landscape = page.paper.width() > page.paper.height();
    QPageLayout layout(
        QPageSize(QPageSize::A4), landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
        QMarginsF(0, 0, 0, 0));
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

/// The sheet two pages like this one stand on.
QPageLayout turned(const Page& page)
{
    QPageLayout layout = sheet(page);
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

QList<Bookmark> bookmarksOf(const PagedDocument& document)
{
    QList<Bookmark> bookmarks;
    for (int i = 0; i < document.pageCount(); ++i) {
        if (!document.page(i).bookmark.isEmpty())
            bookmarks.append({document.page(i).bookmark, i});
    }
    return bookmarks;
}

} // namespace

Result<void>
printPages(
    const PagedDocument& document, QPagedPaintDevice& device, int first, int last, int perSheet)
{
    const bool pair = perSheet == 2;
    device.setPageLayout(pair ? turned(document.page(first)) : sheet(document.page(first)));
    QPainter painter;
    if (!painter.begin(&device))
        return fail(
            ErrorCode::Unavailable,
            Tr::tr("The printer does not take the pages. Check that it is switched on and "
                   "connected, or choose another one."));
    for (int i = first; i <= last; ++i) {
        const bool second = pair && (i - first) % 2 == 1;
        if (i > first && !second) {
            device.setPageLayout(pair ? turned(document.page(i)) : sheet(document.page(i)));
            if (!device.newPage())
                return fail(
                    ErrorCode::Unavailable,
                    Tr::tr("Printing stopped before page %1. Check the printer and print the rest "
                           "again.")
                        .arg(i + 1));
        }
        painter.resetTransform();
        painter.scale(
            qreal(device.logicalDpiX()) / unitsPerInch, qreal(device.logicalDpiY()) / unitsPerInch);
        if (pair)
            placeHalf(painter, document.page(i), second);
        document.paintPage(painter, i);
    }
    if (!painter.end())
        return fail(
            ErrorCode::Unavailable,
            Tr::tr("The printer did not finish. Check what came out and print the rest again."));
    return {};
}

Result<void> writePdf(const PagedDocument& document, const QString& path)
{
    if (document.pageCount() == 0)
        return fail(
            ErrorCode::Invalid,
            Tr::tr("There is nothing to print into “%1”. Choose at least one report.")
                .arg(QDir::toNativeSeparators(path)));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(writeError(path, file.errorString()));
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&pdf);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(unitsPerInch);
        writer.setTitle(document.title());
        writer.setCreator(u"Sổ Việc "_s + QLatin1StringView(SOVIEC_VERSION));
        if (const auto printed = printPages(document, writer, 0, document.pageCount() - 1);
            !printed)
            return std::unexpected(writeError(path, printed.error().text));
    }
    const QByteArray bytes = withOutline(pdf.data(), bookmarksOf(document));
    if (file.write(bytes) != bytes.size() || !file.commit())
        return std::unexpected(writeError(path, file.errorString()));
    return {};
}

Result<void> writePdf(const QList<report::Report>& reports, const QString& path)
{
    return writePdf(PagedDocument::layOut(reports), path);
}

} // namespace soviec::print
