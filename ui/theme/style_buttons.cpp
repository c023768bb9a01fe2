// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_buttons.h"

#include "ui/theme/style_box.h"

#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace soviec {

namespace {

enum class Kind { Plain, Primary, Danger, Square, Link, Search, Navigation, Segment };

Kind kindOf(const QWidget* button)
{
    const QVariant value = button ? button->property("kind") : QVariant();
    if (!value.isValid())
        return Kind::Plain;
    const QString name = value.toString();
    if (name.isEmpty())
        return Kind::Plain;
    constexpr std::pair<QStringView, Kind> names[] = {
        {u"primary", Kind::Primary}, {u"danger", Kind::Danger},         {u"square", Kind::Square},
        {u"link", Kind::Link},       {u"search", Kind::Search},         {u"navigation", Kind::Navigation},
        {u"segment", Kind::Segment},
    };
    for (const auto& [known, kind] : names) {
        if (name == known)
            return kind;
    }
    return Kind::Plain;
}

void shapeSegment(Box& box, const QWidget* button, bool focus)
{
    const QString place = button->property("place").toString();
    box.roundLeft = place == u"first";
    box.roundRight = place == u"last";
    // The next one draws the line between them.
    if (!focus && !box.roundRight)
        box.border.setRight(0);
}

Box plainBox(const StyleTable& table, QStyle::State state)
{
    const bool enabled = (state & QStyle::State_Enabled) != 0;
    const bool focus = (state & QStyle::State_HasFocus) != 0;
    const int side = table.px(Space::Card);
    Box box;
    box.radius = table.px(Space::Radius);
    box.padding = QMargins(side, 0, side, 0);
    box.setBorder(table.px(focus ? Space::Ring : Space::Hair));
    box.line = table.ink(focus ? Ink::Accent : enabled ? Ink::ControlLine : Ink::Line);
    box.ground = table.ink(
        !enabled                                 ? Ink::Card
        : (state & QStyle::State_Sunken) != 0    ? Ink::Sunken
        : (state & QStyle::State_MouseOver) != 0 ? Ink::Hover
                                                 : Ink::Card);
    return box;
}

void makeQuiet(const StyleTable& table, Box& box, bool focus)
{
    box.setBorder(table.px(Space::Ring));
    box.line = focus ? table.ink(Ink::Accent) : QColor();
    box.ground = QColor();
    box.padding = QMargins();
}

Box boxOf(const StyleTable& table, Kind kind, QStyle::State state, const QWidget* button)
{
    const bool enabled = (state & QStyle::State_Enabled) != 0;
    const bool focus = (state & QStyle::State_HasFocus) != 0;
    const bool hover = (state & QStyle::State_MouseOver) != 0;
    const bool on = (state & QStyle::State_On) != 0;
    Box box = plainBox(table, state);
    switch (kind) {
    case Kind::Primary: {
        const Ink fill = !enabled ? Ink::Sunken : hover ? Ink::AccentHover : Ink::AccentFill;
        box.ground = table.ink(fill);
        box.line = table.ink(focus ? Ink::Text : enabled ? fill : Ink::Line);
        break;
    }
    case Kind::Danger: box.line = table.ink(enabled ? Ink::TroubleLine : Ink::Line); break;
    case Kind::Square: box.padding = QMargins(); break;
    case Kind::Link: makeQuiet(table, box, focus); break;
    case Kind::Navigation:
        makeQuiet(table, box, focus);
        box.padding.setLeft(table.px(Space::Small));
        if (on || hover)
            box.ground = table.ink(on ? Ink::AccentSoft : Ink::Hover);
        break;
    case Kind::Segment:
        shapeSegment(box, button, focus);
        if (on)
            box.ground = table.ink(Ink::AccentSoft);
        break;
    case Kind::Plain:
    case Kind::Search: break;
    }
    return box;
}

Ink wordsOf(Kind kind, QStyle::State state)
{
    const bool on = (state & QStyle::State_On) != 0;
    if (kind == Kind::Search)
        return Ink::Muted;
    if (on && (kind == Kind::Navigation || kind == Kind::Segment))
        return Ink::Accent;
    if ((state & QStyle::State_Enabled) == 0)
        return Ink::Faint;
    switch (kind) {
    case Kind::Primary: return Ink::OnAccent;
    case Kind::Danger: return Ink::TroubleText;
    case Kind::Link: return Ink::Accent;
    default: return Ink::Text;
    }
}

QFont fontOf(Kind kind, QStyle::State state, QFont font)
{
    const bool on = (state & QStyle::State_On) != 0;
    if (on && (kind == Kind::Navigation || kind == Kind::Segment))
        font.setWeight(QFont::DemiBold);
    else if (kind == Kind::Link && (state & QStyle::State_MouseOver) != 0)
        font.setUnderline(true);
    return font;
}

// Draws the icon and gives the room that is left for the words.
QRect drawButtonIcon(
    QPainter& painter, const QStyleOptionButton& option, const QRect& area, bool left, int flags)
{
    constexpr int gap = 4; // between icon and words, in QPushButton::sizeHint()
    const bool enabled = (option.state & QStyle::State_Enabled) != 0;
    const QIcon::Mode mode = !enabled                                       ? QIcon::Disabled
                             : (option.state & QStyle::State_HasFocus) != 0 ? QIcon::Active
                                                                            : QIcon::Normal;
    const QIcon::State state = (option.state & QStyle::State_On) != 0 ? QIcon::On : QIcon::Off;
    const QPixmap pixmap
        = option.icon.pixmap(option.iconSize, painter.device()->devicePixelRatio(), mode, state);
    const QSize size = pixmap.size() / pixmap.devicePixelRatio();
    int width = size.width();
    if (!option.text.isEmpty())
        width += option.fontMetrics.boundingRect(area, flags, option.text).width() + gap;
    const int x = left ? area.x() : area.x() + (area.width() - width) / 2;
    const QRect place(QPoint(x, area.y() + (area.height() - size.height()) / 2), size);
    painter.drawPixmap(QStyle::visualRect(option.direction, area, place), pixmap);
    QRect words = area;
    words.setLeft(place.left() + place.width() + (left ? gap : gap / 2));
    return QStyle::visualRect(option.direction, area, words);
}

} // namespace

void dressButton(const StyleTable& table, QPushButton* button)
{
    const Kind kind = kindOf(button);
    if (kind == Kind::Primary)
        button->setFont(table.face(Face::Strong));
    // A crowded layout takes no height from buttons; a link gives way.
    const QSize size = buttonSize(table, QSize(), button);
    button->setMinimumHeight(size.height());
    button->setMaximumHeight(kind == Kind::Link ? size.height() + table.px(Space::Control) : size.height());
    if (kind == Kind::Square)
        button->setFixedWidth(size.width());
}

QSize buttonSize(const StyleTable& table, const QSize& contents, const QWidget* button)
{
    const Kind kind = kindOf(button);
    const int control = table.px(Space::Control);
    const Box box = boxOf(table, kind, QStyle::State_Enabled, button);
    const int height = kind == Kind::Link ? std::clamp(contents.height(), 0, control) : control;
    return box.around({kind == Kind::Square ? control : contents.width(), height});
}

QRect buttonContents(
    const StyleTable& table, const QStyleOptionButton& option, const QWidget* button)
{
    return boxOf(table, kindOf(button), option.state, button).contents(option.rect);
}

void drawButton(
    const StyleTable& table, QPainter& painter, const QStyleOptionButton& option,
    const QWidget* button, const QStyle& style)
{
    const Kind kind = kindOf(button);
    const Box box = boxOf(table, kind, option.state, button);
    drawBox(painter, option.rect, box);
    const QRect contents = box.contents(option.rect);
    const bool left = kind == Kind::Link || kind == Kind::Search || kind == Kind::Navigation;
    int flags = Qt::AlignVCenter | Qt::TextShowMnemonic;
    if (style.styleHint(QStyle::SH_UnderlineShortcut, &option, button) == 0)
        flags |= Qt::TextHideMnemonic;
    QRect words = contents;
    if (!option.icon.isNull())
        words = drawButtonIcon(painter, option, contents, left, flags);
    flags |= left || !option.icon.isNull() ? Qt::AlignLeft : Qt::AlignHCenter;
    if (!option.text.isEmpty()) {
        const QFont before = painter.font();
        const QPen pen = painter.pen();
        painter.setFont(fontOf(kind, option.state, before));
        painter.setPen(table.ink(wordsOf(kind, option.state)));
        painter.drawText(words, flags, option.text);
        painter.setPen(pen);
        painter.setFont(before);
    }
    if ((option.state & QStyle::State_HasFocus) != 0) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = contents;
        style.drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, button);
    }
}

} // namespace soviec
