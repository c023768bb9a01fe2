// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/period_sheet_report.h"

namespace soviec::report {

/// Invented period sheets of April 2026 under the built-in rule set; scored by the real engine.
/// Signed, of a staff member with a quality fault, an excused delay and unplanned work.
PeriodSheetContent sampleStaffSheet();
/// Signed, of a deputy head: d, đ and e decided, đ at 50 %.
PeriodSheetContent sampleLeaderSheet();
/// Nothing scored, written or signed yet.
PeriodSheetContent sampleBlankSheet();

} // namespace soviec::report
