// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/chart_view.h"

#include "ui/print/page_style.h"
#include "ui/theme/face.h"
#include "ui/theme/on_look.h"

#include <QFontInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

constexpr int typeSize = 95; // tenths of a point in the units of a sheet; scaled to the theme's

Ink inkOf(report::Tone tone)
{
    switch (tone) {
    case report::Tone::Plain: return Ink::AccentFill;
    case report::Tone::Good: return Ink::Good;
    case report::Tone::Attention: return Ink::Attention;
    case report::Tone::Trouble: return Ink::Trouble;
    case report::Tone::Muted: return Ink::ControlLine;
    }
    Q_UNREACHABLE();
}

} // namespace

ChartView::ChartView(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
}

void ChartView::setChart(const report::Chart& chart)
{
    m_chart = chart;
    m_current = -1;
    QStringList spoken;
    for (const report::ChartPoint& one : chart.points) {
        if (!one.note.isEmpty())
            spoken.append(one.note);
    }
    setAccessibleName(chart.title);
    setAccessibleDescription(spoken.join(u"; "_s));
    updateGeometry();
    update();
}

// Device independent pixels to a unit of the picture, so that its type is as large as small text.
qreal ChartView::scale() const
{
    const int pixels = QFontInfo(face(Face::Small, this)).pixelSize();
    return pixels / (typeSize * print::point / 10.0);
}

print::ChartPicture ChartView::picture(int width) const
{
    print::TextCache cache(face(Face::Small, this).family());
    return print::layOutChart(m_chart, std::max(1.0, width / scale()), typeSize, cache);
}

int ChartView::heightForWidth(int width) const
{
    return m_chart.points.isEmpty() ? 0 : int(std::ceil(picture(width).size.height() * scale())) + 2;
}

QSize ChartView::sizeHint() const
{
    const int width = px(this, Space::SideWide);
    return {width, heightForWidth(width)};
}

QSize ChartView::minimumSizeHint() const
{
    return {px(this, Space::SideNarrow), px(this, Space::Row)};
}

void ChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale(), scale());
    const print::ChartPicture drawn = picture(width());
    for (const print::Fill& fill : drawn.fills) {
        QColor colour = ink(inkOf(fill.tone));
        colour.setAlphaF(float(fill.percent) / 100);
        painter.fillRect(fill.area, colour);
    }
    for (const print::Stroke& stroke : drawn.strokes) {
        painter.setPen(QPen(ink(Ink::Muted), stroke.width));
        painter.drawLine(stroke.line);
    }
    painter.setPen(ink(Ink::Text));
    for (const print::PlacedText& placed : drawn.texts) {
        QPointF at = placed.at;
        for (int i = 0; i < placed.count; ++i) {
            for (const QGlyphRun& run : placed.line(i).runs)
                painter.drawGlyphRun(at, run);
            at.ry() += placed.text->stride;
        }
    }
    if (hasFocus() && m_current >= 0 && m_current < int(drawn.areas.size())) {
        painter.setPen(QPen(ink(Ink::Accent), px(this, Space::Ring) / scale()));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(drawn.areas[size_t(m_current)]);
    }
}

int ChartView::pointAt(const QPointF& at) const
{
    const print::ChartPicture drawn = picture(width());
    for (size_t i = 0; i < drawn.areas.size(); ++i) {
        if (drawn.areas[i].contains(at / scale()))
            return int(i);
    }
    return -1;
}

void ChartView::open(int point)
{
    if (point >= 0 && point < m_chart.points.size() && !m_chart.points.at(point).key.isEmpty())
        emit opened(m_chart.points.at(point).key);
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        m_current = pointAt(event->position());
        update();
        open(m_current);
    }
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_chart.points.size()) - 1;
    const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    const bool forth = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    if (back || forth) {
        m_current = std::clamp(m_current + (forth ? 1 : -1), 0, std::max(0, last));
        const print::ChartPicture drawn = picture(width());
        if (m_current <= last) {
            const QPointF at = drawn.areas[size_t(m_current)].center() * scale();
            QToolTip::showText(
                mapToGlobal(at.toPoint()), m_chart.points.at(m_current).note, this);
        }
        update();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
               || event->key() == Qt::Key_Space) {
        open(m_current);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ChartView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

bool ChartView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int point = pointAt(help->pos());
        if (point >= 0)
            QToolTip::showText(help->globalPos(), m_chart.points.at(point).note, this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace soviec
