// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/row_tree.h"

#include "ui/theme/face.h"
#include "ui/theme/ink.h"
#include "ui/theme/on_look.h"
#include "ui/theme/space.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace soviec {

namespace {

constexpr int tall = 100'000; // no text is higher

// The parts of an item's text and how they are set.
struct Lines {
    QString first;
    QString rest;
    QFont firstFont;
    QFont restFont;

    Lines(const QModelIndex& index, const QWidget* view)
        : firstFont(face(Face::Body, view)), restFont(face(Face::Small, view))
    {
        const QString text = index.data().toString();
        first = text.section(u'\n', 0, 0);
        rest = text.section(u'\n', 1);
        if (index.data(Qt::FontRole).value<QFont>().weight() >= QFont::DemiBold)
            firstFont = face(Face::Strong, view);
    }
    static int height(const QFont& font, const QString& text, int width, int flags)
    {
        const QRect room(0, 0, width, tall);
        return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(room, flags, text).height();
    }
};

class TreeRowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const QWidget* view = option.widget;
        const Lines lines(index, view);
        const int hair = px(view, Space::Hair);
        painter->save();
        if ((option.state & QStyle::State_Selected) != 0)
            painter->fillRect(option.rect, ink(Ink::Selection));
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom() - hair + 1, option.rect.width(), hair),
            ink(Ink::Line));
        const QRect area = inner(option.rect, view);
        const int flags = flagsOf(index, view);
        const int first = Lines::height(lines.firstFont, lines.first, area.width(), flags);
        const int rest = Lines::height(lines.restFont, lines.rest, area.width(), flags);
        QRect room(area.left(), area.top() + std::max(0, (area.height() - first - rest) / 2),
                   area.width(), first);
        painter->setFont(lines.firstFont);
        const QVariant own = index.data(Qt::ForegroundRole);
        painter->setPen(own.isValid() ? own.value<QBrush>().color() : ink(Ink::Text));
        painter->drawText(room, flags, lines.first);
        painter->setFont(lines.restFont);
        painter->setPen(ink(Ink::Muted));
        painter->drawText(room.translated(0, first), flags, lines.rest);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* view = qobject_cast<const QTreeView*>(option.widget);
        const Lines lines(index, view);
        const int side = px(view, Space::Small);
        const QFontMetrics metrics(lines.firstFont);
        const int wide = metrics.horizontalAdvance(lines.first) + 2 * side;
        int width = wide;
        if (wraps(index, view)) {
            int depth = view->rootIsDecorated() ? 1 : 0;
            for (QModelIndex up = index.parent(); up.isValid(); up = up.parent())
                ++depth;
            width = view->columnWidth(index.column())
                - (index.column() == 0 ? depth * view->indentation() : 0);
        }
        const int room = std::max(side, width - 2 * side);
        const int flags = flagsOf(index, view);
        const int text = Lines::height(lines.firstFont, lines.first, room, flags)
            + Lines::height(lines.restFont, lines.rest, room, flags);
        return {wide, std::max(px(view, Space::Row), text + 2 * px(view, Space::Tight))};
    }

private:
    static QRect inner(const QRect& rect, const QWidget* view)
    {
        const int side = px(view, Space::Small);
        return rect.adjusted(side, 0, -side, -px(view, Space::Hair));
    }
    // The column that takes the room that is left; the others are as wide as their texts.
    static bool wraps(const QModelIndex& index, const QWidget* view)
    {
        const auto* tree = qobject_cast<const QTreeView*>(view);
        return tree && tree->header()->sectionResizeMode(index.column()) == QHeaderView::Stretch;
    }
    static int flagsOf(const QModelIndex& index, const QWidget* view)
    {
        const bool right = (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
        return int(right ? Qt::AlignRight : Qt::AlignLeft) | Qt::TextDontClip
            | (wraps(index, view) ? Qt::TextWordWrap : 0);
    }
};

} // namespace

RowTree::RowTree(const QString& accessibleName, const QStringList& columns, QWidget* parent)
    : QTreeWidget(parent)
{
    setAccessibleName(accessibleName);
    setColumnCount(int(columns.size()));
    setHeaderLabels(columns);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    setUniformRowHeights(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setExpandsOnDoubleClick(true);
    setItemDelegate(new TreeRowDelegate(this));
    onLook(this, [this] {
        setIndentation(px(this, Space::IconSmall));
        scheduleDelayedItemsLayout();
    });
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
}

void RowTree::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void RowTree::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && currentItem()) {
        currentItem()->setExpanded(!currentItem()->isExpanded());
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

} // namespace soviec
