// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/domain/org/unit.h"

#include <QString>

namespace soviec {

/// From when a unit tries the programme out, and from when it counts.
struct RolloutDates {
    UnitId unit;
    Date pilotFrom;
    Date officialFrom;
    QString note;
    int version = 0;
};

} // namespace soviec
