// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

#include <QString>
#include <QXmlStreamReader>

#include <vector>

namespace soviec {

/// How a number format shows a serial number.
enum class SerialStyle { Number, Day, Time, DayTime };

/// What a number format code ("dd/mm/yyyy", "[h]:mm", "#,##0.00") makes of a number.
SerialStyle serialStyle(const QString& formatCode);
/// The same for the formats that have a number instead of a code.
SerialStyle builtInSerialStyle(int formatId);

/// The style of each cell format of styles.xml, by its index. Formats never fail to read: an
/// unknown one is Number.
std::vector<SerialStyle> readCellStyles(QXmlStreamReader& xml);

/// The cell of a serial number in a date or time format: 46119.3125 → "2026-04-07 07:30". A number
/// that is no day between 1900 and 2999 stays a number.
TableCell serialCell(const QString& number, SerialStyle style, bool since1904);

} // namespace soviec
