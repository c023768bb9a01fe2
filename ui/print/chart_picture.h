// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart.h"
#include "ui/print/page.h"
#include "ui/print/text_cache.h"

#include <QRectF>

#include <vector>

namespace soviec::print {

/// A picture laid out in hundredths of a millimetre from its upper left corner: what a page and a
/// widget both draw.
struct ChartPicture {
    QSizeF size;
    std::vector<PlacedText> texts;
    std::vector<Stroke> strokes;
    std::vector<Fill> fills;
    std::vector<QRectF> areas; ///< by point: where hovering and clicking mean it
};

/// Lays a chart out over `width`; `size` is that of the type in tenths of a point.
ChartPicture
layOutChart(const report::Chart& chart, qreal width, int size, TextCache& cache);

/// The chart in parts that each fit `height`, where it has more bars than a page holds.
std::vector<report::Chart>
chartParts(const report::Chart& chart, qreal width, qreal height, int size, TextCache& cache);

} // namespace soviec::print
