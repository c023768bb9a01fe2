// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_checks.h"

#include "ui/theme/style_box.h"

#include <QPainter>

#include <algorithm>

namespace soviec {

namespace {

Box boxOf(const StyleTable& table, QStyle::State state)
{
    const bool enabled = (state & QStyle::State_Enabled) != 0;
    const bool focus = (state & QStyle::State_HasFocus) != 0;
    const bool on = (state & QStyle::State_On) != 0;
    Box box;
    box.radius = table.px(Space::Tight);
    box.setBorder(table.px(focus ? Space::Ring : Space::Hair));
    box.ground = table.ink(!enabled ? Ink::Page : on ? Ink::AccentFill : Ink::Card);
    box.line = table.ink(
        !enabled ? Ink::Line
        : focus  ? Ink::Accent
        : on     ? Ink::AccentFill
                 : Ink::FieldLine);
    return box;
}

Box circleOf(const StyleTable& table, QStyle::State state)
{
    const bool enabled = (state & QStyle::State_Enabled) != 0;
    const bool focus = (state & QStyle::State_HasFocus) != 0;
    const bool on = (state & QStyle::State_On) != 0;
    Box box;
    box.radius = table.px(Space::Small);
    box.setBorder(table.px(on ? Space::Tight : Space::Ring));
    box.ground = table.ink(enabled ? Ink::Card : Ink::Page);
    box.line = table.ink(
        !enabled ? Ink::Line
        : focus  ? Ink::Accent
        : on     ? Ink::AccentFill
                 : Ink::FieldLine);
    return box;
}

Ink wordsOf(QStyle::State state)
{
    if ((state & QStyle::State_Enabled) == 0)
        return Ink::Faint;
    return (state & QStyle::State_HasFocus) != 0 ? Ink::Accent : Ink::Text;
}

} // namespace

int tickSide(const StyleTable& table, Tick tick, QStyle::State state)
{
    if (tick == Tick::Box)
        return table.px(Space::Gap) + 2 * boxOf(table, state).border.left();
    // The circle stays as it is: a wide border leaves a small disc.
    const bool on = (state & QStyle::State_On) != 0;
    return table.px(on ? Space::Small : Space::Card) + 2 * circleOf(table, state).border.left();
}

void drawTick(
    const StyleTable& table, QPainter& painter, const QRect& rect, Tick tick, QStyle::State state)
{
    const Box box = tick == Tick::Box ? boxOf(table, state) : circleOf(table, state);
    drawBox(painter, rect, box);
    if (tick == Tick::Box && (state & QStyle::State_On) != 0)
        table.check().paint(&painter, box.inside(rect));
}

QSize tickSize(const StyleTable& table, Tick tick, const QSize& contents, QStyle::State state)
{
    const int side = tickSide(table, tick, state);
    return {
        contents.width() + side + table.px(Space::Small), std::max(contents.height(), side)};
}

QRect tickPlace(const StyleTable& table, Tick tick, const QStyleOption& option)
{
    const int side = tickSide(table, tick, option.state);
    return QStyle::alignedRect(
        option.direction, Qt::AlignLeft | Qt::AlignVCenter, {side, side}, option.rect);
}

QRect tickWords(const StyleTable& table, Tick tick, const QStyleOption& option)
{
    const int taken = tickSide(table, tick, option.state) + table.px(Space::Small);
    return QStyle::visualRect(
        option.direction, option.rect, option.rect.adjusted(taken, 0, 0, 0));
}

void drawTicked(
    const StyleTable& table, QPainter& painter, Tick tick, const QStyleOptionButton& option,
    const QWidget* widget, const QStyle& style)
{
    drawTick(table, painter, tickPlace(table, tick, option), tick, option.state);
    const QRect words = tickWords(table, tick, option);
    auto flags = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter))
                 | Qt::TextShowMnemonic;
    if (style.styleHint(QStyle::SH_UnderlineShortcut, &option, widget) == 0)
        flags |= Qt::TextHideMnemonic;
    if (!option.text.isEmpty()) {
        const QPen pen = painter.pen();
        painter.setPen(table.ink(wordsOf(option.state)));
        painter.drawText(words, flags, option.text);
        painter.setPen(pen);
    }
    if ((option.state & QStyle::State_HasFocus) != 0) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        const auto part = tick == Tick::Box ? QStyle::SE_CheckBoxFocusRect : QStyle::SE_RadioButtonFocusRect;
        focus.rect = style.subElementRect(part, &option, widget);
        style.drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, widget);
    }
}

} // namespace soviec
