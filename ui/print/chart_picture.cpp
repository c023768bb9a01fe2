// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/chart_picture.h"

#include "core/base/number.h"
#include "ui/print/page_style.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace soviec::print {

namespace {

constexpr qreal thin = 0.3 * point;
constexpr qreal gap = 1.2 * mm;
constexpr qreal plotHeight = 48 * mm; // of columns and lines

double plain(const std::optional<Decimal>& value)
{
    return value ? double(value->scaled()) / Decimal::unit : 0;
}

/// Draws one chart; `m_y` walks down the picture.
class Drawer {
public:
    Drawer(const report::Chart& chart, qreal width, int size, TextCache& cache)
        : m_chart(chart)
        , m_width(width)
        , m_size(size)
        , m_cache(cache)
    {
        m_out.areas.resize(size_t(chart.points.size()));
        for (const report::ChartPoint& one : chart.points)
            m_most = std::max(m_most, plain(one.value));
        m_most = std::max(m_most, plain(chart.reference));
    }

    ChartPicture draw();

private:
    std::shared_ptr<const ShapedText> shape(
        const QString& text, qreal width, TextAlign align, bool bold = false, int smaller = 0);
    void put(const QPointF& at, const std::shared_ptr<const ShapedText>& text);
    QString valueText(const report::ChartPoint& one) const;
    double share(const std::optional<Decimal>& value) const;
    void title();
    void bars();
    void upright(bool joined);
    void upright(qsizetype i, const QRectF& cell, bool joined, QPointF& last);
    void reference(const QRectF& plot);
    void heat();

    const report::Chart& m_chart;
    qreal m_width;
    int m_size;
    TextCache& m_cache;
    ChartPicture m_out;
    double m_most = 0;
    double m_least = 0;
    qreal m_y = 0;
};

std::shared_ptr<const ShapedText> Drawer::shape(
    const QString& text, qreal width, TextAlign align, bool bold, int smaller)
{
    TextFormat format;
    format.size = m_size - smaller;
    format.bold = bold;
    format.align = align;
    format.width = int(width);
    return m_cache.shape(text, format);
}

void Drawer::put(const QPointF& at, const std::shared_ptr<const ShapedText>& text)
{
    m_out.texts.push_back({at, text, 0, text->lineCount()});
}

QString Drawer::valueText(const report::ChartPoint& one) const
{
    return one.value ? formatNumber(*one.value, m_chart.decimals) : u"–"_s;
}

double Drawer::share(const std::optional<Decimal>& value) const
{
    const double range = m_most - m_least;
    return value && range > 0 ? std::max(0.0, (plain(value) - m_least) / range) : 0;
}

void Drawer::title()
{
    if (m_chart.title.isEmpty())
        return;
    const auto text = shape(m_chart.title, m_width, TextAlign::Left, true);
    put({0, m_y}, text);
    m_y += text->height() + gap;
}

void Drawer::bars()
{
    qreal label = 0;
    TextFormat format;
    format.size = m_size;
    for (const report::ChartPoint& one : m_chart.points)
        label = std::max(label, m_cache.lengthOf(one.label, format) + 2);
    label = std::min(label, m_width * 0.42);
    const qreal valueWidth = m_cache.lengthOf(formatNumber(Decimal(99'999), m_chart.decimals), format);
    const qreal left = label + 2 * gap;
    const qreal room = std::max(1.0, m_width - left - valueWidth - 2 * gap);
    const qreal top = m_y;
    for (qsizetype i = 0; i < m_chart.points.size(); ++i) {
        const report::ChartPoint& one = m_chart.points.at(i);
        const auto name = shape(one.label, label, TextAlign::Right);
        const qreal height = name->height() + gap;
        put({0, m_y + gap / 2}, name);
        const qreal length = room * share(one.value);
        const qreal thick = std::min(height - gap, 4.2 * mm);
        m_out.fills.push_back(
            {QRectF(left, m_y + (height - thick) / 2, length, thick), one.tone, 100});
        const auto value = shape(valueText(one), valueWidth, TextAlign::Left);
        put({left + room + gap, m_y + (height - value->height()) / 2}, value);
        m_out.areas[size_t(i)] = QRectF(0, m_y, m_width, height);
        m_y += height;
    }
    m_out.strokes.push_back({QLineF(left, top, left, m_y), thin});
    if (!m_chart.reference)
        return;
    const qreal x = left + room * share(m_chart.reference);
    m_out.strokes.push_back({QLineF(x, top, x, m_y), 2 * thin});
    const auto text = shape(
        m_chart.referenceLabel + u": "_s + formatNumber(*m_chart.reference, m_chart.decimals),
        m_width - left, TextAlign::Left, false, 10);
    put({std::min(x + gap, m_width - text->maxWidth), m_y}, text);
    m_y += text->height();
}

void Drawer::reference(const QRectF& plot)
{
    if (!m_chart.reference)
        return;
    const qreal y = plot.bottom() - plot.height() * share(m_chart.reference);
    m_out.strokes.push_back({QLineF(plot.left(), y, plot.right(), y), 2 * thin});
    // Under the labels: above the line stand the figures of the columns.
    const auto text = shape(
        m_chart.referenceLabel + u": "_s + formatNumber(*m_chart.reference, m_chart.decimals),
        plot.width(), TextAlign::Right, false, 10);
    put({plot.left(), m_y}, text);
    m_y += text->height();
}

void Drawer::upright(qsizetype i, const QRectF& cell, bool joined, QPointF& last)
{
    const report::ChartPoint& one = m_chart.points.at(i);
    const qreal top = cell.bottom() - cell.height() * share(one.value);
    if (joined && one.value) {
        const QPointF here(cell.center().x(), top);
        if (!last.isNull())
            m_out.strokes.push_back({QLineF(last, here), 3 * thin});
        const qreal dot = 1.1 * mm;
        m_out.fills.push_back(
            {QRectF(here.x() - dot / 2, here.y() - dot / 2, dot, dot), one.tone, 100});
        last = here;
    } else if (joined) {
        last = {}; // a gap breaks the line
    } else {
        const qreal thick = std::min(cell.width() * 0.6, 14 * mm);
        m_out.fills.push_back(
            {QRectF(cell.center().x() - thick / 2, top, thick, cell.bottom() - top), one.tone, 100});
    }
    if (one.value) {
        const auto value = shape(valueText(one), cell.width(), TextAlign::Centre, false, 10);
        qreal foot = top - 0.4 * mm;
        // The line they are measured against strikes no figure through.
        const qreal line = cell.bottom() - cell.height() * share(m_chart.reference);
        if (m_chart.reference && line < foot && line > foot - value->height())
            foot = line - 0.4 * mm;
        put({cell.left(), foot - value->height()}, value);
    }
    m_out.areas[size_t(i)] = cell;
}

void Drawer::upright(bool joined)
{
    if (joined) {
        // Points far from nought would all lie at the top: the scale begins a little under them.
        double least = m_most;
        for (const report::ChartPoint& one : m_chart.points) {
            if (one.value)
                least = std::min(least, plain(one.value));
        }
        m_least = std::max(0.0, std::floor((least - 5) / 10) * 10);
    }
    const auto head = shape(u"0"_s, m_width, TextAlign::Left);
    const QRectF plot(0, m_y + head->height() + gap, m_width, plotHeight);
    const qreal pitch = plot.width() / qreal(std::max<qsizetype>(1, m_chart.points.size()));
    qreal under = 0;
    QPointF last;
    for (qsizetype i = 0; i < m_chart.points.size(); ++i) {
        const QRectF cell(plot.left() + pitch * qreal(i), plot.top(), pitch, plot.height());
        upright(i, cell, joined, last);
        const auto label =
            shape(m_chart.points.at(i).label, pitch, TextAlign::Centre, false, 10);
        put({cell.left(), plot.bottom() + 0.6 * mm}, label);
        under = std::max(under, label->height());
    }
    m_out.strokes.push_back(
        {QLineF(plot.left(), plot.bottom(), plot.right(), plot.bottom()), thin});
    m_y = plot.bottom() + under + gap;
    reference(plot);
}

void Drawer::heat()
{
    const int across = std::max(1, m_chart.across);
    const qreal side = std::min(m_width / across, 18 * mm);
    const qreal height = std::min(side, 9 * mm);
    for (qsizetype i = 0; i < m_chart.points.size(); ++i) {
        const report::ChartPoint& one = m_chart.points.at(i);
        const qsizetype row = i / across;
        const QRectF cell(qreal(i % across) * side, m_y + qreal(row) * height, side, height);
        const QRectF inner = cell.adjusted(0.3 * mm, 0.3 * mm, -0.3 * mm, -0.3 * mm);
        if (one.value) {
            const int percent = one.value->isZero() ? 0 : 15 + int(share(one.value) * 60);
            if (percent > 0)
                m_out.fills.push_back({inner, one.tone, percent});
            for (const QLineF& edge :
                 {QLineF(inner.topLeft(), inner.topRight()),
                  QLineF(inner.bottomLeft(), inner.bottomRight()),
                  QLineF(inner.topLeft(), inner.bottomLeft()),
                  QLineF(inner.topRight(), inner.bottomRight())})
                m_out.strokes.push_back({edge, thin});
        }
        const auto text = shape(one.label, inner.width(), TextAlign::Centre, false, 10);
        put({inner.left(), inner.center().y() - text->height() / 2}, text);
        m_out.areas[size_t(i)] = cell;
    }
    m_y += std::ceil(qreal(m_chart.points.size()) / across) * height + gap;
}

ChartPicture Drawer::draw()
{
    title();
    switch (m_chart.kind) {
    case report::Chart::Kind::Bars: bars(); break;
    case report::Chart::Kind::Columns: upright(false); break;
    case report::Chart::Kind::Line: upright(true); break;
    case report::Chart::Kind::Heat: heat(); break;
    }
    m_out.size = QSizeF(m_width, m_y);
    return std::move(m_out);
}

} // namespace

ChartPicture layOutChart(const report::Chart& chart, qreal width, int size, TextCache& cache)
{
    return Drawer(chart, width, size, cache).draw();
}

std::vector<report::Chart>
chartParts(const report::Chart& chart, qreal width, qreal height, int size, TextCache& cache)
{
    const ChartPicture whole = layOutChart(chart, width, size, cache);
    if (whole.size.height() <= height || chart.kind != report::Chart::Kind::Bars)
        return {chart};
    std::vector<report::Chart> parts;
    report::Chart part = chart;
    part.points.clear();
    const qreal head = whole.areas.front().top();
    const qreal room = (height - head) * 0.9;
    qreal used = 0;
    for (qsizetype i = 0; i < chart.points.size(); ++i) {
        const qreal one = whole.areas[size_t(i)].height();
        if (used + one > room && !part.points.isEmpty()) {
            parts.push_back(part);
            part.points.clear();
            used = 0;
        }
        part.points.append(chart.points.at(i));
        used += one;
    }
    parts.push_back(part);
    return parts;
}

} // namespace soviec::print
