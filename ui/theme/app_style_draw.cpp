// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/app_style.h"

#include "ui/theme/style_buttons.h"
#include "ui/theme/style_checks.h"
#include "ui/theme/style_fields.h"
#include "ui/theme/style_frames.h"
#include "ui/theme/style_scroll_bars.h"
#include "ui/theme/style_views.h"

#include <QLabel>
#include <QPainter>
#include <QScrollArea>

namespace soviec {

void AppStyle::drawFrame(
    const QStyleOption& option, QPainter& painter, const QWidget* widget) const
{
    if (isText(widget)) {
        drawBox(painter, option.rect, fieldBox(m_table, option.state, widget));
    } else if (isView(widget)) {
        Box box;
        box.ground = m_table.ink(Ink::Card); // below the scroll bars, too
        box.line = m_table.ink(Ink::ControlLine);
        if (isUnfolded(widget))
            box.setBorder(m_table.px(Space::Hair));
        drawBox(painter, option.rect, box);
    } else if (const auto box = frameBox(m_table, widget)) {
        if (widget->isWindow())
            painter.fillRect(option.rect, box->ground); // the corners of what pops up
        drawBox(painter, option.rect, *box);
    } else if (qobject_cast<const QScrollArea*>(widget) == nullptr) {
        QProxyStyle::drawControl(CE_ShapedFrame, &option, &painter, widget);
    }
}

void AppStyle::drawHeader(
    const QStyleOptionHeader& option, QPainter& painter, const QWidget* widget) const
{
    const QRegion clip = painter.clipRegion();
    painter.setClipRect(option.rect);
    drawSection(m_table, painter, option, widget);
    if (const auto* more = qstyleoption_cast<const QStyleOptionHeaderV2*>(&option)) {
        QStyleOptionHeaderV2 words(*more);
        words.rect = sectionWords(m_table, option);
        if (words.rect.isValid())
            drawSectionWords(m_table, painter, words, widget, *this);
    }
    if (option.sortIndicator != QStyleOptionHeader::None) {
        QStyleOptionHeader arrow(option);
        arrow.rect = subElementRect(SE_HeaderArrow, &option, widget);
        drawPrimitive(PE_IndicatorHeaderArrow, &arrow, &painter, widget);
    }
    painter.setClipRegion(clip);
}

void AppStyle::drawItem(
    const QStyleOptionViewItem& option, QPainter& painter, const QWidget* widget) const
{
    const bool plain = (option.state & State_Enabled) != 0
                       && (option.state & (State_Selected | State_HasFocus)) == 0;
    if (plain) {
        QProxyStyle::drawControl(CE_ItemViewItem, &option, &painter, widget);
        return;
    }
    QStyleOptionViewItem item(option);
    colourItem(m_table, item.palette);
    QProxyStyle::drawControl(CE_ItemViewItem, &item, &painter, widget);
}

void AppStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (!isPartOfField(widget))
            drawBox(*painter, option->rect, fieldBox(m_table, option->state, widget));
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        if (hasTicks(widget)) {
            const State state = (option->state & ~State_HasFocus) | State_Enabled;
            drawTick(m_table, *painter, tickPlace(m_table, Tick::Box, *option), Tick::Box, state);
            return;
        }
        break;
    case PE_IndicatorRadioButton:
        drawTick(m_table, *painter, option->rect, Tick::Circle, option->state);
        return;
    case PE_PanelTipLabel: {
        Box box;
        box.ground = m_table.ink(Ink::Card);
        box.line = m_table.ink(Ink::ControlLine);
        box.setBorder(m_table.px(Space::Hair));
        drawBox(*painter, option->rect, box);
        return;
    }
    case PE_PanelScrollAreaCorner:
        if (isView(widget))
            painter->fillRect(option->rect, m_table.ink(Ink::Card));
        return;
    case PE_FrameFocusRect:
        if (isView(widget)) {
            Box box;
            box.line = m_table.ink(Ink::Accent);
            box.setBorder(m_table.px(Space::Hair));
            drawBox(*painter, option->rect, box);
            return;
        }
        break;
    case PE_PanelItemViewRow:
        if (const auto* row = qstyleoption_cast<const QStyleOptionViewItem*>(option);
            row && (row->state & State_Selected) != 0) {
            QStyleOptionViewItem copy(*row);
            colourItem(m_table, copy.palette);
            QProxyStyle::drawPrimitive(element, &copy, painter, widget);
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void AppStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    switch (element) {
    case CE_PushButton:
        if (button != nullptr)
            drawButton(m_table, *painter, *button, widget, *this);
        return;
    case CE_CheckBox:
    case CE_RadioButton: {
        const Tick tick = element == CE_CheckBox ? Tick::Box : Tick::Circle;
        if (button != nullptr)
            drawTicked(m_table, *painter, tick, *button, widget, *this);
        return;
    }
    case CE_ComboBoxLabel:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            drawComboWords(m_table, *painter, *combo, widget);
        return;
    case CE_ShapedFrame:
        if (widget != nullptr && qobject_cast<const QLabel*>(widget) == nullptr) {
            drawFrame(*option, *painter, widget);
            return;
        }
        break;
    case CE_Header:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            drawHeader(*header, *painter, widget);
        return;
    case CE_HeaderEmptyArea: // what the header stands on
    case CE_Splitter: return;
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            drawItem(*item, *painter, widget);
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void AppStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
    const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox: drawCombo(m_table, *painter, *option, widget); return;
    case CC_SpinBox:
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
            drawSpin(m_table, *painter, *spin, widget);
            return;
        }
        break;
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            drawScrollBar(m_table, *painter, *bar);
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace soviec
