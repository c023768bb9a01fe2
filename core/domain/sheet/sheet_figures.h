// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/domain/sheet/period_sheet.h"

#include <optional>

namespace soviec {

/// What a sheet in force comes to, without its content. Points count only where it is signed.
struct SheetFigures {
    PersonId person;
    Period period;
    SheetState state = SheetState::Draft;
    Decimal commonPoints;
    std::optional<Decimal> resultPoints;
    std::optional<Decimal> total;
    QString level; ///< code of a score band
};

} // namespace soviec
