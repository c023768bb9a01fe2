// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/table.h"

#include <QByteArray>

namespace soviec {

/// The table as a workbook: numbers, dates and times as such, every text as a text (never as a
/// formula), the first row bold and frozen. The same table gives the same bytes.
Result<QByteArray> toXlsx(const Table& table);

/// Writes .xlsx or .csv, as the ending of the path says; complete or not at all. Errors: Usage for
/// another ending, Full, Unavailable.
Result<void> writeTable(const Table& table, const QString& path);

} // namespace soviec
