// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/app_style.h"

#include "ui/theme/style_buttons.h"
#include "ui/theme/style_checks.h"
#include "ui/theme/style_fields.h"
#include "ui/theme/style_frames.h"
#include "ui/theme/style_scroll_bars.h"
#include "ui/theme/style_text.h"
#include "ui/theme/style_views.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

namespace soviec {

namespace {

// Custom metrics start high above Qt's own custom range, so that no other proxy answers them.
constexpr int firstSpace = int(QStyle::PM_CustomBase) + 0x5300;

void dressArea(const StyleTable& table, QAbstractScrollArea* area)
{
    // What a text stands on is drawn with its border; an area to scroll stands on what it is put on.
    if (isText(area)) {
        area->viewport()->setAutoFillBackground(false);
    } else if (const auto* scroll = qobject_cast<QScrollArea*>(area)) {
        area->viewport()->setAutoFillBackground(false);
        if (scroll->widget() != nullptr)
            scroll->widget()->setAutoFillBackground(false);
        // Its content is measured before it is shown and has its width; once more when it has.
        QApplication::postEvent(scroll->viewport(), new QEvent(QEvent::LayoutRequest));
    } else if (qobject_cast<QHeaderView*>(area) != nullptr) {
        area->viewport()->setAttribute(Qt::WA_Hover);
    } else if (isView(area) && isUnfolded(area)) {
        QPalette palette;
        palette.setColor(QPalette::Window, table.ink(Ink::Card)); // its entries are drawn as a menu's
        area->setPalette(palette);
    }
}

void dressFrame(const StyleTable& table, QFrame* frame)
{
    if (auto* label = qobject_cast<QLabel*>(frame))
        dressLabel(table, label);
    else if (auto* area = qobject_cast<QAbstractScrollArea*>(frame))
        dressArea(table, area);
    else if (frameBox(table, frame))
        frame->setFrameStyle(frame->frameStyle()); // measures its border
}

// What is scrolled stands on what the area stands on.
bool isScrolled(const QWidget* widget)
{
    const QWidget* port = widget->parentWidget();
    return port != nullptr && qobject_cast<const QScrollArea*>(port->parentWidget()) != nullptr;
}

} // namespace

AppStyle::AppStyle(QStyle* base)
    : QProxyStyle(base)
{
}

void AppStyle::setLook(bool dark, int percent, bool compact)
{
    m_table.set(dark, percent, compact);
}

void AppStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (auto* frame = qobject_cast<QFrame*>(widget))
        dressFrame(m_table, frame);
    else if (auto* button = qobject_cast<QPushButton*>(widget))
        dressButton(m_table, button);
    else if (isField(widget))
        dressField(m_table, widget);
    if (isScrolled(widget))
        widget->setAutoFillBackground(false);
}

int AppStyle::pixelMetric(
    PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    if (int(metric) >= firstSpace && int(metric) < firstSpace + int(Space::Count_))
        return m_table.px(Space(int(metric) - firstSpace));
    const QStyle::State state = option ? option->state : QStyle::State(State_Enabled);
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return m_table.px(Space::Card);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return m_table.px(Space::Small);
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return m_table.px(Space::IconSmall);
    case PM_ScrollBarExtent: return m_table.px(Space::Card);
    case PM_ScrollBarSliderMin: return shortestHandle(m_table);
    case PM_ToolTipLabelFrameWidth:
        return 2 * (m_table.px(Space::Hair) + m_table.px(Space::Tight));
    case PM_MenuButtonIndicator:
        // A button with a menu says so by its words.
        return qobject_cast<const QPushButton*>(widget) != nullptr
                   ? 0
                   : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_FocusFrameHMargin:
        // The base style puts one point more between the edge of an item and its text.
        if (isGrid(widget))
            return m_table.px(Space::Small) - 1;
        return QProxyStyle::pixelMetric(metric, option, widget);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        if (qobject_cast<const QCheckBox*>(widget) != nullptr)
            return tickSide(m_table, Tick::Box, state);
        break;
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        if (widget != nullptr)
            return tickSide(m_table, Tick::Circle, state);
        break;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
    return QProxyStyle::pixelMetric(metric, option, widget) * m_table.percent() / 100;
}

int AppStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget,
    QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    case SH_ComboBox_PopupFrameStyle: return QFrame::NoFrame; // the list in it has a border
    case SH_Table_GridLineColor: return int(m_table.ink(Ink::ControlLine).rgba());
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize AppStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    switch (type) {
    case CT_PushButton: return buttonSize(m_table, size, widget);
    case CT_ComboBox: return comboSize(m_table, size, widget);
    case CT_LineEdit: return lineSize(m_table, size, widget);
    case CT_SpinBox:
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
            return spinSize(m_table, size, *spin, widget);
        break;
    case CT_CheckBox: return tickSize(m_table, Tick::Box, size, option->state);
    case CT_RadioButton: return tickSize(m_table, Tick::Circle, size, option->state);
    case CT_HeaderSection:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
            return headerSize(m_table, base, *header, widget);
        }
        break;
    case CT_ItemViewItem:
        if (isGrid(widget))
            return QProxyStyle::sizeFromContents(type, option, size, widget)
                   + QSize(0, 2 * m_table.px(Space::Tight));
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
            item != nullptr && hasTicks(widget) && (item->features & QStyleOptionViewItem::HasCheckIndicator) != 0) {
            const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
            return base.expandedTo({0, tickSide(m_table, Tick::Box, item->state) + 2 * m_table.px(Space::Tight)});
        }
        break;
    case CT_ScrollBar: return size;
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

// Around the words, as the focus rectangle of the base style stands.
QRect AppStyle::tickFocus(const QStyleOptionButton& option) const
{
    if (option.text.isEmpty())
        return tickPlace(m_table, Tick::Box, option).adjusted(1, 1, -1, -1);
    const QRect area = tickWords(m_table, Tick::Box, option);
    const QRect words = itemTextRect(
        option.fontMetrics, area, Qt::AlignAbsolute | Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic,
        true, option.text);
    return words.adjusted(-3, -2, 3, 2).intersected(option.rect);
}

QRect AppStyle::subElementRect(
    SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    switch (element) {
    case SE_PushButtonContents:
    case SE_PushButtonFocusRect:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return buttonContents(m_table, *button, widget);
        break;
    case SE_LineEditContents:
        return isPartOfField(widget) ? option->rect
                                     : fieldBox(m_table, option->state, widget).contents(option->rect);
    case SE_CheckBoxIndicator: return tickPlace(m_table, Tick::Box, *option);
    case SE_CheckBoxContents: return tickWords(m_table, Tick::Box, *option);
    case SE_CheckBoxFocusRect:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return tickFocus(*button);
        break;
    case SE_RadioButtonIndicator: return tickPlace(m_table, Tick::Circle, *option);
    case SE_RadioButtonContents: return tickWords(m_table, Tick::Circle, *option);
    case SE_CheckBoxClickRect:
    case SE_RadioButtonClickRect:
    case SE_RadioButtonFocusRect: return option->rect;
    case SE_HeaderLabel: return sectionWords(m_table, *option);
    case SE_ItemViewItemText:
        if (isGrid(widget)) {
            const int edge = m_table.px(Space::Tight);
            return QProxyStyle::subElementRect(element, option, widget).adjusted(0, edge, 0, -edge);
        }
        break;
    case SE_FrameContents:
    case SE_ShapedFrameContents:
        if (isText(widget))
            return fieldBox(m_table, option->state & ~State_HasFocus, widget).contents(option->rect);
        if (isView(widget)) {
            const int line = isUnfolded(widget) ? m_table.px(Space::Hair) : 0;
            return option->rect.adjusted(line, line, -line, -line);
        }
        if (qobject_cast<const QScrollArea*>(widget) != nullptr)
            return option->rect;
        if (widget != nullptr && qobject_cast<const QLabel*>(widget) == nullptr) {
            if (const auto box = frameBox(m_table, widget))
                return box->contents(option->rect);
        }
        break;
    default: break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect AppStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl part,
    const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (part != SC_ComboBoxListBoxPopup)
            return comboPart(m_table, part, *option, widget);
        break;
    case CC_SpinBox:
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
            return spinPart(m_table, part, *spin, widget);
        break;
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return scrollBarPart(m_table, part, *bar);
        break;
    default: break;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

int AppStyle::spaceOf(const QStyle* style, const QWidget* widget, Space space)
{
    const auto metric = QStyle::PixelMetric(firstSpace + int(space));
    const int answer = style->pixelMetric(metric, nullptr, widget);
    // Another style answers 0 or -1 to a metric it does not know.
    return answer > 0 || space == Space::None ? answer : spacePixels(space, 100, false);
}

void restyle(QWidget* widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    QEvent change(QEvent::StyleChange);
    QApplication::sendEvent(widget, &change);
}

} // namespace soviec
