// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/report/report.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace soviec::report {

/// The report as an Excel workbook of one sheet: title block, then every section in order. Figures
/// are numbers with the column's decimals (more where they are needed to stay exact), dates are
/// dates, working time is decimal hours, every text is a text and never a formula. A4, the titles of
/// the largest table repeat on every printed page. Pictures are charts of the spreadsheet, their
/// figures on a second sheet. The file appears complete or not at all.
/// Errors: Full, Unavailable.
Result<void> writeXlsx(const Report& report, const QString& path);

/// The tables of the report for spreadsheets set to Vietnamese: UTF-8 with a byte order mark,
/// semicolons, CRLF, decimal comma, dates dd/mm/yyyy, hours as decimals. Where there are several
/// tables, each stands under its heading and fields, with an empty line between; then pictures are
/// written as their figures. A text that a
/// spreadsheet would take for a formula gets a leading apostrophe.
QByteArray toCsv(const Report& report);

/// The typed report (cli.md): "columns", "rows" and "totals" are those of the largest table; rows are
/// objects by column key, figures strings with a point, hours decimal strings, dates ISO, empty
/// cells null. "totals" is the last total row, or null; other total rows and group rows stay among
/// the rows with "style". A report of more
/// than one bare table also carries all its sections under "sections", a picture as its "chart".
QJsonObject toJson(const Report& report);

} // namespace soviec::report
