// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/period.h"
#include "core/report/unit_summary.h"

#include <QHash>

#include <vector>

namespace soviec::service {

class ReportRun;

/// A period with the shorter ones it is made of: a quarter counts its own sheets and those of its
/// months, as people are followed by the one or by the other.
std::vector<Period> withParts(const Period& period);

/// What the signed sheets of each unit below the one asked for come to in a period, by unit. How many
/// people there are is not counted.
Result<QHash<UnitId, report::UnitFigures>>
signedFigures(const ReportRun& run, const Period& period);

/// The same with how many people hold a position in each unit in the period.
Result<QHash<UnitId, report::UnitFigures>>
figuresOfUnits(const ReportRun& run, const Period& period);

/// The figures of the units directly below `root`, each with everything under it, and of those
/// who stand in `root` itself; in the order of the units' codes.
QList<report::UnitFigures> gathered(
    const ReportRun& run, UnitId root, const QHash<UnitId, report::UnitFigures>& figures);

} // namespace soviec::service
