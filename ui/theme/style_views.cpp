// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_views.h"

#include "ui/theme/style_box.h"

#include <QComboBox>
#include <QHeaderView>
#include <QListView>
#include <QPainter>
#include <QStyleOption>
#include <QTableWidget>

#include <algorithm>

namespace soviec {

namespace {

Box sectionBox(const StyleTable& table)
{
    const int side = table.px(Space::Small);
    const int edge = table.px(Space::Tight);
    Box box;
    box.ground = table.ink(Ink::Card);
    box.line = table.ink(Ink::ControlLine);
    box.border.setBottom(table.px(Space::Hair));
    box.padding = QMargins(side, edge, side, edge);
    return box;
}

QFont sectionFont(const StyleTable& table, const QFont& font)
{
    return table.face(Face::SmallStrong).resolve(font);
}

} // namespace

bool isView(const QWidget* widget)
{
    return qobject_cast<const QAbstractItemView*>(widget) != nullptr
           && qobject_cast<const QHeaderView*>(widget) == nullptr;
}

bool isUnfolded(const QWidget* view)
{
    const QWidget* frame = view->parentWidget();
    return frame != nullptr && qobject_cast<const QComboBox*>(frame->parentWidget()) != nullptr;
}

bool hasTicks(const QWidget* view)
{
    return qobject_cast<const QTableView*>(view) != nullptr
           || qobject_cast<const QListView*>(view) != nullptr;
}

bool isGrid(const QWidget* view)
{
    return qobject_cast<const QTableWidget*>(view) != nullptr;
}

void colourItem(const StyleTable& table, QPalette& palette)
{
    palette.setColor(QPalette::Highlight, table.ink(Ink::Selection));
    palette.setColor(QPalette::HighlightedText, table.ink(Ink::Text));
    palette.setColor(QPalette::Disabled, QPalette::Text, table.ink(Ink::Text));
}

QSize headerSize(
    const StyleTable& table, const QSize& base, const QStyleOptionHeader& option,
    const QWidget* header)
{
    const QFontMetrics metrics(sectionFont(table, header ? header->font() : QFont()));
    const QSize words = metrics.size(0, option.text);
    const int margin = header ? header->style()->pixelMetric(QStyle::PM_HeaderMargin, &option, header) : 0;
    const int icon = option.icon.isNull() ? 0 : table.px(Space::IconSmall);
    const int width = words.width() + margin * (option.text.isNull() ? 1 : 2)
                      + (icon > 0 ? icon + margin : 0);
    const int height = std::max(words.height(), icon) + 2 * margin;
    return sectionBox(table).around(base.expandedTo({width, height}));
}

void drawSection(
    const StyleTable& table, QPainter& painter, const QStyleOption& option, const QWidget* header)
{
    Box box = sectionBox(table);
    if (qobject_cast<const QHeaderView*>(header) == nullptr)
        box.border = QMargins(); // the corner
    drawBox(painter, option.rect, box);
}

void drawSectionWords(
    const StyleTable& table, QPainter& painter, const QStyleOptionHeader& option,
    const QWidget* header, const QStyle& style)
{
    QRect area = option.rect;
    if (!option.icon.isNull()) {
        const int side = table.px(Space::IconSmall);
        const QRect place = QStyle::alignedRect(
            option.direction, option.iconAlignment, {side, side}, area);
        const bool enabled = (option.state & QStyle::State_Enabled) != 0;
        option.icon.paint(&painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        area.setLeft(area.left() + side + style.pixelMetric(QStyle::PM_HeaderMargin, &option, header));
    }
    QFont font = sectionFont(table, painter.font());
    if ((option.state & QStyle::State_On) != 0)
        font.setBold(true);
    const auto* more = qstyleoption_cast<const QStyleOptionHeaderV2*>(&option);
    const QString words = more == nullptr || more->textElideMode == Qt::ElideNone
                              ? option.text
                              : QFontMetrics(font).elidedText(option.text, more->textElideMode, area.width());
    const bool hover = (option.state & QStyle::State_MouseOver) != 0;
    painter.save();
    painter.setFont(font);
    painter.setPen(table.ink(hover ? Ink::Text : Ink::Muted));
    painter.drawText(area, int(option.textAlignment), words);
    painter.restore();
}

QRect sectionWords(const StyleTable& table, const QStyleOption& option)
{
    return sectionBox(table).contents(option.rect);
}

} // namespace soviec
