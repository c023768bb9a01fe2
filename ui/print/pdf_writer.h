// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/report/report.h"
#include "ui/print/paged_document.h"

#include <QList>
#include <QString>

class QPagedPaintDevice;

namespace soviec::print {

/// All reports in one PDF/A-1b with embedded faces, a bookmark a report and searchable text. The file appears under its name only when it is
/// complete. Errors: Unavailable (folder missing or read-only), Full.
Result<void> writePdf(const QList<report::Report>& reports, const QString& path);
/// The same of what is laid out already.
Result<void> writePdf(const PagedDocument& document, const QString& path);

/// Sends pages first … last (0-based) to a printer or any other paged device in their own paper;
/// two on a sheet of A4 side by side where `perSheet` is 2.
/// Errors: Unavailable where the device does not take them.
Result<void>
printPages(
    const PagedDocument& document, QPagedPaintDevice& device, int first, int last,
    int perSheet = 1);

} // namespace soviec::print
