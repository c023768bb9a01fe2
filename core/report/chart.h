// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace soviec::report {

/// What a mark of a picture says by its colour; never by colour alone: a label or a sign says it too.
enum class Tone { Plain, Good, Attention, Trouble, Muted };

/// The tone's colour as 0xRRGGBB, the same on paper and in a workbook.
constexpr uint32_t toneColour(Tone tone)
{
    switch (tone) {
    case Tone::Plain: return 0x0F6E84;
    case Tone::Good: return 0x2E8B57;
    case Tone::Attention: return 0xD08A1D;
    case Tone::Trouble: return 0xC4472F;
    case Tone::Muted: return 0x9AA6B2;
    }
    return 0;
}

/// One bar, point or cell.
struct ChartPoint {
    QString label;                ///< under the bar, beside the row
    std::optional<Decimal> value; ///< nothing: a gap
    Tone tone = Tone::Plain;
    QString note; ///< what hovering shows, a sentence with the figures
    QString key;  ///< what a click opens: a level, a period, an id; empty: nothing
};

/// A picture of figures as data: laid out once by ui/print for the screen and for paper.
struct Chart {
    enum class Kind {
        Bars,   ///< horizontal, a row a point: distribution, averages of units
        Columns, ///< vertical: hours of the weeks
        Line,   ///< points joined from left to right: months of a person or unit
        Heat    ///< cells in rows of `across`, darker for more: days of a diary
    };
    Kind kind = Kind::Bars;
    QString title;
    QString unit; ///< of the values, "người", "điểm", "giờ"
    QList<ChartPoint> points;
    std::optional<Decimal> reference; ///< a line across: the standard, the average
    QString referenceLabel;
    int across = 7; ///< cells a row of a heat map
    int decimals = 0;
};

} // namespace soviec::report
