// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart.h"
#include "core/report/xlsx_book.h"

namespace soviec::report {

/// The pictures of a report as charts a spreadsheet draws by itself. Their figures stand on a second
/// sheet, where they can be worked with; a heat map is a grid of coloured cells.
class XlsxCharts {
public:
    explicit XlsxCharts(XlsxBook& book) : m_book(book) { }

    /// Puts the chart on the sheet being written, `width` pixels wide, with its upper edge at `row`;
    /// the first row that is free under it.
    lxw_row_t place(const Chart& chart, lxw_row_t row, int width);

private:
    struct Range { // rows of the second sheet
        lxw_row_t first = 0;
        lxw_row_t last = 0;
    };
    Range writeFigures(const Chart& chart);
    lxw_chart* make(const Chart& chart, const Range& range);
    lxw_row_t heat(const Chart& chart, lxw_row_t row);

    XlsxBook& m_book;
    lxw_worksheet* m_figures = nullptr; ///< made with the first chart
    lxw_row_t m_next = 0;
};

} // namespace soviec::report
