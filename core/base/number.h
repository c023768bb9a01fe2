// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/decimal.h"

#include <QString>

namespace soviec {

/// Vietnamese figures for people: decimal comma, point between thousands, whatever the locale of
/// the machine is. Machine formats use Decimal::toString().

/// "78,42", "1.234,5"; at least `decimals` digits after the comma.
QString formatNumber(Decimal value, int decimals = 0);
/// "24", "1.234".
QString formatNumber(int64_t value);
/// Hours with one decimal where they fit ("1,5", "8,0"), two where they do not ("0,25").
QString formatHours(Minutes minutes);
/// "90 %" or "87,5 %": the value times 100, at most 2 decimals, rounded half up.
QString formatPercent(Decimal share);

} // namespace soviec
