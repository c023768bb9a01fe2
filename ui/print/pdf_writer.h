// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/report/report.h"
#include "ui/print/paged_document.h"

#include <QList>
#include <QString>

#include <functional>

class QPagedPaintDevice;

namespace soviec::print {

/// All reports in one PDF/A-1b with embedded faces, a bookmark a report and searchable text; laid out
/// one after the other, so that memory does not grow with their sheets. The file appears under its
/// name only when it is complete. `goOn` hears how many reports are done, on this thread; false
/// stops. Errors: Unavailable (folder missing or read-only), Full, Cancelled.
Result<void> writePdf(
    const QList<report::Report>& reports, const QString& path,
    const std::function<bool(int done)>& goOn = {});
/// The same of what is laid out already.
Result<void> writePdf(const PagedDocument& document, const QString& path);

/// Sends pages first … last (0-based) to a printer or any other paged device in their own paper;
/// two on a sheet of A4 side by side where `perSheet` is 2. `goOn` hears how many pages are out;
/// false stops. Errors: Unavailable where the device does not take them, Cancelled.
Result<void> printPages(
    const PagedDocument& document, QPagedPaintDevice& device, int first, int last,
    int perSheet = 1, const std::function<bool(int done)>& goOn = {});

} // namespace soviec::print
