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

/// What one unit has and still lacks for the programme.
struct RolloutLine {
    Unit unit;
    int depth = 0; ///< below the top of the tree
    RolloutDates dates;
    bool catalogApproved = false; ///< of the unit or of an agency above it
    int positions = 0;
    int described = 0; ///< of the positions: with purpose, tasks and competencies
    int people = 0;
    int appointed = 0; ///< of the people: hold a position
    int writing = 0;   ///< of the people: have begun a diary
};

} // namespace soviec
