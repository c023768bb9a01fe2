// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_writer.h"

#include "core/base/tr.h"
#include "ui/print/page_style.h"

#include <QDir>
#include <QFileInfo>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStorageInfo>

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

} // namespace

Result<void>
printPages(const PagedDocument& document, QPagedPaintDevice& device, int first, int last)
{
    device.setPageLayout(sheet(document.page(first)));
    QPainter painter;
    if (!painter.begin(&device))
        return fail(
            ErrorCode::Unavailable,
            Tr::tr("The printer does not take the pages. Check that it is switched on and "
                   "connected, or choose another one."));
    for (int i = first; i <= last; ++i) {
        if (i > first) {
            device.setPageLayout(sheet(document.page(i)));
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
    {
        QPdfWriter writer(&file);
        writer.setResolution(unitsPerInch);
        writer.setTitle(document.title());
        writer.setCreator(u"Sổ Việc "_s + QLatin1StringView(SOVIEC_VERSION));
        if (const auto printed = printPages(document, writer, 0, document.pageCount() - 1);
            !printed)
            return std::unexpected(writeError(path, printed.error().text));
    }
    if (!file.commit())
        return std::unexpected(writeError(path, file.errorString()));
    return {};
}

Result<void> writePdf(const QList<report::Report>& reports, const QString& path)
{
    return writePdf(PagedDocument::layOut(reports), path);
}

} // namespace soviec::print
