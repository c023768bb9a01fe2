// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/decimal.h"

#include <QString>

#include <optional>

namespace soviec {

/// Vietnamese figures for people: decimal comma, point between thousands, whatever the locale of
/// the machine is. Machine formats use Decimal::toString().

/// "78,42", "1.234,5"; at least `decimals` digits after the comma.
QString formatNumber(Decimal value, int decimals = 0);
/// "24", "1.234".
QString formatNumber(int64_t value);
/// Hours with one decimal where they fit ("1,5", "8,0"), two where they do not ("0,25"), and as
/// hours:minutes where two would be rounded ("0:20"): what is shown is what counts.
QString formatHours(Minutes minutes);
/// Whether two decimals of an hour say it exactly: 15 minutes are 0,25 hours, 20 are not 0,33.
bool fitsDecimalHours(Minutes minutes);
/// Hours and minutes whatever they are: 25 minutes are "0:25".
QString clockHours(Minutes minutes);
/// What formatHours() writes and what people type: "1,5", "2", "0:20", to the nearest minute. Nothing
/// for anything else, for less than nothing and for more than a day.
std::optional<Minutes> parseHours(QStringView typed);
/// "90 %" or "87,5 %": the value times 100, at most 2 decimals, rounded half up.
QString formatPercent(Decimal share);

} // namespace soviec
