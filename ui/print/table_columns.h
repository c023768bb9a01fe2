// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/print/page_style.h"
#include "ui/print/text_cache.h"

#include <vector>

namespace soviec::print {

/// White space between a table's rule and its text.
inline constexpr qreal cellSide = 1.2 * mm;
inline constexpr qreal cellTop = 0.7 * mm;

/// A cell as it is printed: decimal comma, dd/mm/yyyy, hours.
QString cellText(const report::Cell& cell, const report::Column& column);

/// The format of a column's cells; width is left open.
TextFormat cellFormat(const report::Column& column, report::RowStyle row, const PageStyle& style);
/// The format of titles over columns; width is left open.
TextFormat headerFormat(const PageStyle& style);

/// Widths in whole hundredths of a millimetre that sum to `total`: by the columns' weights, but
/// no title breaks inside a word and no figure or date breaks at all where the page has room.
std::vector<int>
columnWidths(const report::Section& section, const PageStyle& style, TextCache& cache, int total);

} // namespace soviec::print
