// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/authority.h"
#include "core/service/evaluation.h"

namespace soviec::service {

/// What stands against signing a sheet, as sentences that say what to do; empty where nothing
/// does. A period without assigned work is no obstacle: it is signed as not rated.
QStringList sheetObstacles(const SheetView& view, const UnitOutcome& outcome);

/// "Trần Thị Minh Hà, Ngô Thị Lan and 3 more".
QString someNames(const QStringList& names);

/// "đ (organising the work)" and "e (unity)": those of the two not decided yet; empty where both
/// are.
QString undecidedComponents(const PeriodSheet& sheet);

} // namespace soviec::service
