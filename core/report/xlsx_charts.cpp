// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsx_charts.h"

#include "core/base/number.h"
#include "core/base/tr.h"

#include <algorithm>
#include <vector>

namespace soviec::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int defaultWidth = 480;  // pixels of a chart that is not scaled
constexpr int defaultHeight = 288;
constexpr int rowHeight = 20;      // of a row that nothing else is said about
constexpr int barHeight = 26;
constexpr int headHeight = 90;     // title and axis of a chart of bars
constexpr lxw_col_t labels = 0;    // columns of the second sheet
constexpr lxw_col_t values = 1;
constexpr lxw_col_t references = 2;

// Whole figures may still have an odd one with decimals among them.
QString numberFormat(int decimals)
{
    return decimals > 0 ? u"#,##0."_s + QString(decimals, u'0') : u"General"_s;
}

uint8_t typeOf(Chart::Kind kind)
{
    switch (kind) {
    case Chart::Kind::Bars: return LXW_CHART_BAR;
    case Chart::Kind::Line: return LXW_CHART_LINE;
    case Chart::Kind::Columns:
    case Chart::Kind::Heat: return LXW_CHART_COLUMN;
    }
    Q_UNREACHABLE();
}

int heightOf(const Chart& chart)
{
    return chart.kind == Chart::Kind::Bars ? headHeight + barHeight * int(chart.points.size())
                                           : defaultHeight;
}

// Bars have no second series to draw a line with: what they are measured against stands above them.
QString titleOf(const Chart& chart)
{
    if (!chart.reference || chart.kind != Chart::Kind::Bars)
        return chart.title;
    return u"%1 (%2: %3)"_s.arg(
        chart.title, chart.referenceLabel, formatNumber(*chart.reference, chart.decimals));
}

void colour(lxw_chart_series* series, const Chart& chart)
{
    std::vector<lxw_chart_fill> fills(size_t(chart.points.size()));
    std::vector<lxw_chart_point> points(fills.size());
    std::vector<lxw_chart_point*> list;
    for (size_t i = 0; i < points.size(); ++i) {
        fills[i] = {};
        fills[i].color = toneColour(chart.points.at(qsizetype(i)).tone);
        points[i] = {};
        points[i].fill = &fills[i];
        list.push_back(&points[i]);
    }
    list.push_back(nullptr);
    chart_series_set_points(series, list.data());
}

} // namespace

XlsxCharts::Range XlsxCharts::writeFigures(const Chart& chart)
{
    lxw_worksheet* report = m_book.sheet();
    if (!m_figures) {
        m_figures = m_book.addSheet(Tr::tr("Figures of the charts"));
        worksheet_set_column(m_figures, labels, labels, 50, nullptr);
        worksheet_set_column(m_figures, values, references, 16, nullptr);
        worksheet_set_paper(m_figures, 9); // A4
        worksheet_fit_to_pages(m_figures, 1, 0);
    }
    m_book.use(m_figures);
    CellLook head;
    head.bold = true;
    head.wrap = true;
    m_book.text(m_next, labels, chart.title, head);
    m_book.text(m_next, values, chart.unit, head);
    if (chart.reference)
        m_book.text(m_next, references, chart.referenceLabel, head);
    Range range {m_next + 1, m_next + lxw_row_t(chart.points.size())};
    CellLook figure;
    figure.align = Align::Right;
    figure.numberFormat = numberFormat(chart.decimals);
    for (const ChartPoint& point : chart.points) {
        ++m_next;
        m_book.text(m_next, labels, point.label, CellLook());
        if (point.value)
            m_book.number(m_next, values, *point.value, figure);
        if (chart.reference)
            m_book.number(m_next, references, *chart.reference, figure);
    }
    m_next += 2;
    m_book.use(report);
    return range;
}

lxw_chart* XlsxCharts::make(const Chart& chart, const Range& range)
{
    const QByteArray sheet = m_book.nameOf(m_figures);
    lxw_chart* made = m_book.addChart(typeOf(chart.kind));
    chart_title_set_name(made, titleOf(chart).toUtf8().constData());
    lxw_chart_font font {};
    font.size = 11;
    font.bold = LXW_TRUE;
    chart_title_set_name_font(made, &font);
    const auto series = [&](const QString& name, lxw_col_t column) {
        lxw_chart_series* one = chart_add_series(made, nullptr, nullptr);
        chart_series_set_name(one, name.toUtf8().constData());
        chart_series_set_categories(one, sheet.constData(), range.first, labels, range.last, labels);
        chart_series_set_values(one, sheet.constData(), range.first, column, range.last, column);
        return one;
    };
    lxw_chart_series* main = series(chart.unit, values);
    chart_series_set_labels(main);
    chart_series_set_labels_num_format(main, numberFormat(chart.decimals).toUtf8().constData());
    if (chart.kind == Chart::Kind::Line) {
        lxw_chart_line line {};
        line.color = toneColour(Tone::Plain);
        chart_series_set_line(main, &line);
        chart_series_set_marker_type(main, LXW_CHART_MARKER_CIRCLE);
    } else {
        colour(main, chart);
    }
    const bool second = chart.reference && chart.kind != Chart::Kind::Bars;
    if (second) {
        lxw_chart_fill fill {};
        fill.color = toneColour(Tone::Muted);
        chart_series_set_fill(series(chart.referenceLabel, references), &fill);
    }
    chart_legend_set_position(made, second ? LXW_CHART_LEGEND_BOTTOM : LXW_CHART_LEGEND_NONE);
    // Bars grow upwards from the axis: the first row of the report shall stand on top.
    if (chart.kind == Chart::Kind::Bars)
        chart_axis_set_reverse(made->y_axis);
    // Lengths are compared with each other: they begin at nought.
    if (chart.kind != Chart::Kind::Line)
        chart_axis_set_min(chart.kind == Chart::Kind::Bars ? made->x_axis : made->y_axis, 0);
    return made;
}

// A row of names over a row of figures for each row of the map.
lxw_row_t XlsxCharts::heat(const Chart& chart, lxw_row_t row)
{
    CellLook bold;
    bold.bold = true;
    m_book.text(row++, 0, chart.title, bold);
    CellLook name;
    name.italic = true;
    name.size = 9;
    name.align = Align::Centre;
    name.border = true;
    CellLook figure;
    figure.align = Align::Centre;
    figure.border = true;
    figure.numberFormat = numberFormat(chart.decimals);
    const lxw_row_t first = row;
    const int across = std::max(1, chart.across);
    for (qsizetype from = 0; from < chart.points.size(); from += across, row += 2) {
        const qsizetype to = std::min(from + across, chart.points.size());
        for (const bool names : {true, false}) { // rows are written one after the other
            for (qsizetype i = from; i < to; ++i) {
                const ChartPoint& point = chart.points.at(i);
                const lxw_row_t at = names ? row : row + 1;
                if (names && !point.label.isEmpty())
                    m_book.text(at, int(i - from), point.label, name);
                else if (!names && point.value)
                    m_book.number(at, int(i - from), *point.value, figure);
            }
        }
    }
    lxw_conditional_format scale {};
    scale.type = LXW_CONDITIONAL_2_COLOR_SCALE;
    scale.min_color = 0xFFFFFF;
    scale.max_color = 0x6FA8B4;
    if (row > first)
        worksheet_conditional_format_range(
            m_book.sheet(), first, 0, row - 1, static_cast<lxw_col_t>(across - 1), &scale);
    return row + 1;
}

lxw_row_t XlsxCharts::place(const Chart& chart, lxw_row_t row, int width)
{
    if (chart.points.isEmpty())
        return row;
    if (chart.kind == Chart::Kind::Heat)
        return heat(chart, row);
    lxw_chart* made = make(chart, writeFigures(chart));
    lxw_chart_options options {};
    options.x_scale = double(std::clamp(width, defaultWidth, 2 * defaultWidth)) / defaultWidth;
    options.y_scale = double(heightOf(chart)) / defaultHeight;
    worksheet_insert_chart_opt(m_book.sheet(), row, 0, made, &options);
    return row + lxw_row_t(heightOf(chart) / rowHeight) + 2;
}

} // namespace soviec::report
