// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_fields.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace soviec {

namespace {

// The room of the arrow with what it keeps from the words and from the border.
int dropWidth(const StyleTable& table)
{
    return table.px(Space::Gap) + 2 * table.px(Space::Small);
}

int stepWidth(const StyleTable& table)
{
    return table.px(Space::IconSmall) + table.px(Space::Tight);
}

QRect squareIn(const QRect& area, int side)
{
    return QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {side, side}, area);
}

QSize sizeOf(const StyleTable& table, int width, const QWidget* field)
{
    return fieldBox(table, QStyle::State_Enabled, field)
        .around({width, table.px(Space::Control)});
}

} // namespace

bool isText(const QWidget* field)
{
    return qobject_cast<const QPlainTextEdit*>(field) != nullptr
           || qobject_cast<const QTextEdit*>(field) != nullptr;
}

Box fieldBox(const StyleTable& table, QStyle::State state, const QWidget* field)
{
    const bool enabled = (state & QStyle::State_Enabled) != 0;
    const bool focus = (state & QStyle::State_HasFocus) != 0;
    Box box;
    const int side = table.px(Space::Small);
    box.padding = QMargins(side, 0, side, 0);
    const auto* line = qobject_cast<const QLineEdit*>(field);
    const QString kind = line ? line->property("kind").toString() : QString();
    if (kind == u"bare")
        return box;
    const bool quiet = !enabled || (line && line->isReadOnly());
    box.setBorder(table.px(focus ? Space::Ring : Space::Hair));
    box.ground = table.ink(quiet ? Ink::Page : Ink::Card);
    box.line = table.ink(quiet ? Ink::Line : focus ? Ink::Accent : Ink::FieldLine);
    box.radius = kind == u"cell" ? 0 : table.px(Space::Radius);
    if (isText(field)) {
        const int edge = table.px(Space::Tight);
        box.padding = QMargins(edge, edge, edge, edge);
    }
    if (qobject_cast<const QTextBrowser*>(field) != nullptr) {
        // What is read has a border only while the keyboard is in it.
        box.padding = QMargins();
        box.setBorder(table.px(Space::Ring));
        if (enabled && !focus)
            box.line = QColor();
    }
    if (field != nullptr && field->property("wrong").toBool()) {
        box.setBorder(table.px(Space::Ring));
        box.line = table.ink(Ink::Trouble);
    }
    return box;
}

bool isField(const QWidget* widget)
{
    return qobject_cast<const QLineEdit*>(widget) != nullptr
               ? !isPartOfField(widget)
               : qobject_cast<const QComboBox*>(widget) != nullptr
                     || qobject_cast<const QAbstractSpinBox*>(widget) != nullptr;
}

void dressField(const StyleTable& table, QWidget* field)
{
    field->setFixedHeight(sizeOf(table, 0, field).height());
}

bool isPartOfField(const QWidget* line)
{
    const QWidget* above = line ? line->parentWidget() : nullptr;
    return qobject_cast<const QComboBox*>(above) != nullptr
           || qobject_cast<const QAbstractSpinBox*>(above) != nullptr;
}

QSize lineSize(const StyleTable& table, const QSize& contents, const QWidget* field)
{
    return isPartOfField(field) ? contents : sizeOf(table, contents.width(), field);
}

QSize comboSize(const StyleTable& table, const QSize& contents, const QWidget* field)
{
    return sizeOf(table, contents.width() + dropWidth(table) + 2, field);
}

QSize spinSize(
    const StyleTable& table, const QSize& contents, const QStyleOptionSpinBox& option,
    const QWidget* field)
{
    const bool steps = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    return sizeOf(table, contents.width() + (steps ? stepWidth(table) : 0), field);
}

QRect comboPart(
    const StyleTable& table, QStyle::SubControl part, const QStyleOptionComplex& option,
    const QWidget* field)
{
    const Box box = fieldBox(table, option.state, field);
    if (part == QStyle::SC_ComboBoxFrame)
        return option.rect;
    QRect area = part == QStyle::SC_ComboBoxArrow ? box.inside(option.rect) : box.contents(option.rect);
    if (part == QStyle::SC_ComboBoxArrow)
        area.setLeft(area.right() + 1 - dropWidth(table));
    else
        area.setRight(area.right() - dropWidth(table));
    return QStyle::visualRect(option.direction, option.rect, area);
}

QRect spinPart(
    const StyleTable& table, QStyle::SubControl part, const QStyleOptionSpinBox& option,
    const QWidget* field)
{
    if (part == QStyle::SC_SpinBoxFrame)
        return option.rect;
    const Box box = fieldBox(table, option.state, field);
    QRect area = part == QStyle::SC_SpinBoxEditField ? box.contents(option.rect) : box.inside(option.rect);
    const bool steps = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    if (part == QStyle::SC_SpinBoxEditField) {
        area.setRight(area.right() - (steps ? stepWidth(table) : 0));
    } else {
        const QSize size(stepWidth(table), area.height() / 2);
        const auto side = part == QStyle::SC_SpinBoxUp ? Qt::AlignTop : Qt::AlignBottom;
        area = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignRight | side, size, area);
    }
    return QStyle::visualRect(option.direction, option.rect, area);
}

void drawCombo(
    const StyleTable& table, QPainter& painter, const QStyleOptionComplex& option,
    const QWidget* field)
{
    drawBox(painter, option.rect, fieldBox(table, option.state, field));
    if ((option.subControls & QStyle::SC_ComboBoxArrow) == 0)
        return;
    const QRect drop = comboPart(table, QStyle::SC_ComboBoxArrow, option, field);
    table.arrowDown().paint(&painter, squareIn(drop, table.px(Space::Gap)));
}

void drawComboWords(
    const StyleTable& table, QPainter& painter, const QStyleOptionComboBox& option,
    const QWidget* field)
{
    QRect area = comboPart(table, QStyle::SC_ComboBoxEditField, option, field);
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    const bool enabled = (option.state & QStyle::State_Enabled) != 0;
    if (!option.currentIcon.isNull()) {
        const QRect place = QStyle::alignedRect(
            option.direction, Qt::AlignLeft | Qt::AlignVCenter, option.iconSize, area);
        option.currentIcon.paint(&painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        area.setLeft(place.right() + 1 + table.px(Space::Tight));
    }
    if (!option.currentText.isEmpty() && !option.editable) {
        painter.setPen(option.palette.color(enabled ? QPalette::Normal : QPalette::Disabled, QPalette::Text));
        painter.drawText(area, int(option.textAlignment), option.currentText);
    }
    painter.restore();
}

void drawSpin(
    const StyleTable& table, QPainter& painter, const QStyleOptionSpinBox& option,
    const QWidget* field)
{
    drawBox(painter, option.rect, fieldBox(table, option.state, field));
    for (const auto part : {QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown}) {
        if ((option.subControls & part) == 0)
            continue;
        QRect step = spinPart(table, part, option, field);
        step.setRight(step.right() - table.px(Space::Tight));
        const QIcon& arrow = part == QStyle::SC_SpinBoxUp ? table.arrowUp() : table.arrowDown();
        arrow.paint(&painter, squareIn(step, table.px(Space::Card)));
    }
}

} // namespace soviec
