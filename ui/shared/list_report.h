// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace soviec {

class DataTable;

/// What a list shows, as a report: its visible columns and rows in their order on screen. The words
/// of the filter stand under the title, so that nobody takes a part for the whole.
report::Report listReport(
    const DataTable& table, const QString& title, const QString& agencyName, const QString& place,
    const Date& date);

} // namespace soviec
