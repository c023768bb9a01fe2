// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/domain/org/person.h"

namespace soviec {

/// What a person declared and got accepted of one item in some days.
struct ProductTotals {
    PersonId person;
    QString itemCode; ///< empty: outside the catalog
    QString title;
    Decimal coefficient;
    Decimal quantity; ///< declared, returned ones left out
    Decimal acceptedQuantity;
    Minutes minutes;
    Minutes acceptedMinutes;
    int qualityFaults = 0;
    int delays = 0;
};

} // namespace soviec
