// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/org/unit.h"

#include <QSet>

namespace soviec::service {

class Office;

/// How far who() sees and keeps the ratings of years today: HR the units of its duty and below,
/// the operator all of them; a head the own unit and below, to see. An administrator keeps
/// accounts and units, but touches no rating.
struct YearReach {
    QSet<UnitId> keeps;
    QSet<UnitId> sees; ///< what it keeps included
};
Result<YearReach> yearReach(Office& office);

/// The unit asked for, or the agency of the database.
UnitId askedUnit(const Office& office, UnitId unit);

/// Forbidden unless who() keeps the unit's ratings (HR, operator).
Result<void> mayKeepYears(Office& office, UnitId unit);

} // namespace soviec::service
