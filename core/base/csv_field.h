// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace soviec::csv {

/// One field of a CSV row separated by semicolons, as spreadsheets set to Vietnamese read it.

/// Quoted where it holds a separator, a quote or a line break.
QString plain(const QString& value);
/// As plain(), with a leading apostrophe where a spreadsheet would take the text for a formula (it
/// starts with = + - @ of any width, a tab or a line break), so that nothing in a field can run. Quoted also where it
/// holds a comma, so that no comma of a text is taken for a separator.
QString text(const QString& value);
/// A number with a point, written with the decimal comma.
QString number(const QString& value);
/// What text() guarded, without the apostrophe.
QString unguarded(const QString& field);

} // namespace soviec::csv
