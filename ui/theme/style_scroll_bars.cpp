// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_scroll_bars.h"

#include "ui/theme/style_box.h"

#include <QPainter>

#include <algorithm>
#include <limits>

namespace soviec {

namespace {

int handleLength(const StyleTable& table, const QStyleOptionSlider& option, int room)
{
    if (option.maximum == option.minimum)
        return room;
    const auto range = uint(option.maximum - option.minimum);
    const qint64 share = qint64(option.pageStep) * room / (qint64(range) + option.pageStep);
    const bool endless = range > uint(std::numeric_limits<int>::max() / 2);
    const int least = shortestHandle(table);
    return std::min(room, endless ? least : std::max(least, int(share)));
}

} // namespace

int shortestHandle(const StyleTable& table)
{
    return table.px(Space::Row) + 2 * table.px(Space::Ring);
}

QRect scrollBarPart(
    const StyleTable& table, QStyle::SubControl part, const QStyleOptionSlider& option)
{
    const QRect all = option.rect;
    const bool lying = option.orientation == Qt::Horizontal;
    const int room = lying ? all.width() : all.height();
    const int length = handleLength(table, option, room);
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, room - length, option.upsideDown);
    const auto from = [&](int first, int count) {
        const QRect rect = lying ? QRect(all.left() + first, all.top(), count, all.height())
                                 : QRect(all.left(), all.top() + first, all.width(), count);
        return QStyle::visualRect(option.direction, all, rect);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove: return all;
    case QStyle::SC_ScrollBarSlider: return from(start, length);
    case QStyle::SC_ScrollBarSubPage: return from(0, start);
    case QStyle::SC_ScrollBarAddPage: return from(start + length, room - start - length);
    default: return {};
    }
}

void drawScrollBar(const StyleTable& table, QPainter& painter, const QStyleOptionSlider& option)
{
    if ((option.subControls & QStyle::SC_ScrollBarSlider) == 0)
        return;
    const bool hover = (option.state & QStyle::State_MouseOver) != 0
                       && (option.activeSubControls & QStyle::SC_ScrollBarSlider) != 0;
    const int ring = table.px(Space::Ring);
    Box box;
    box.ground = table.ink(hover ? Ink::Muted : Ink::ControlLine);
    box.radius = table.px(Space::Tight);
    drawBox(
        painter,
        scrollBarPart(table, QStyle::SC_ScrollBarSlider, option).adjusted(ring, ring, -ring, -ring), box);
}

} // namespace soviec
