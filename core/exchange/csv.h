// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/table.h"

#include <QByteArray>

namespace soviec {

/// Reads a CSV file as a table of one sheet: UTF-8 with or without a byte order mark, or UTF-16 with
/// one; separated by ; , or tab, whichever splits the first rows into most columns; fields in
/// quotes may hold separators, line breaks and doubled quotes. An apostrophe that guards a text
/// starting with = + - @ is taken off again. Row numbers are those a spreadsheet would show.
Result<Table> readCsv(const QByteArray& bytes, const QString& fileName);

/// The first sheet of a table as CSV for spreadsheets set to Vietnamese: UTF-8 with a byte order
/// mark, separated by semicolons, lines end in CRLF, numbers with a decimal comma, dates dd/mm/yyyy.
/// A text that a spreadsheet would take for a formula gets a leading apostrophe.
QByteArray toCsv(const Table& table);

} // namespace soviec
