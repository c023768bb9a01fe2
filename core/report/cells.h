// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace soviec::report {

/// Working time in hours to at most 4 decimals: 90 minutes are 1.5.
Decimal decimalHours(Minutes minutes);

/// The section with the largest table of the report, its annex included; null without a table.
const Section* mainTable(const Report& report);

/// The sections and those of the annex, in order.
std::vector<const Section*> allSections(const Report& report);

} // namespace soviec::report
