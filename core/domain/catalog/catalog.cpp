// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/catalog/catalog.h"

#include "core/base/ratio.h"

namespace soviec {

Decimal coefficientOf(Decimal points, Decimal divisor)
{
    return Ratio(points.scaled(), divisor.scaled()).roundHalfUp2();
}

} // namespace soviec
