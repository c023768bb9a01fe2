// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet/period_sheet.h"
#include "core/storage/query.h"

namespace soviec::storage {

/// A sheet in the column order of the queries file, starting at column 0: a row of period_sheet, with the state
/// and the closing that sheet_close beside it says.
PeriodSheet readSheet(const Query& q);
/// Every column of period_sheet but the version.
Query& bindSheet(Query& q, const PeriodSheet& sheet);

} // namespace soviec::storage
