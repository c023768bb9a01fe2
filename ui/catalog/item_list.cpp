// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/item_list.h"

#include "core/base/tr.h"
#include "ui/shared/cell_delegate.h"
#include "ui/theme/face.h"
#include "ui/theme/on_look.h"
#include "ui/theme/space.h"

#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace soviec {

ItemList::ItemList(QWidget* parent)
    : QTableView(parent)
    , m_model(new ItemModel(this))
{
    setAccessibleName(Tr::tr("Items of the catalog"));
    setItemDelegate(new CellDelegate(this));
    setModel(m_model);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    onLook(this, [this] { setSizes(); });
}

void ItemList::setSizes()
{
    verticalHeader()->setMinimumSectionSize(px(this, Space::Row));
    verticalHeader()->setDefaultSectionSize(px(this, Space::Row));
    const QFontMetrics body(face(Face::Body, this));
    const QFontMetrics small(face(Face::SmallStrong, this));
    const int room = 2 * px(this, Space::Small) + px(this, Space::Tight);
    const QList<Column> columns = ItemModel::columns();
    for (int i = 0; i < columns.size(); ++i) {
        const bool rest = columns[i].sample.isEmpty();
        horizontalHeader()->setSectionResizeMode(
            i, rest ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!rest)
            horizontalHeader()->resizeSection(
                i, std::max(body.horizontalAdvance(columns[i].sample), small.horizontalAdvance(columns[i].title)) + room);
    }
}

const CatalogItem* ItemList::current() const
{
    return m_model->itemAt(currentIndex().row());
}

void ItemList::setCurrentCode(const QString& code)
{
    const int row = m_model->rowOfCode(code);
    if (row >= 0) {
        setCurrentIndex(m_model->index(row, 0));
        scrollTo(currentIndex());
    }
}

void ItemList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    emit currentItemChanged();
}

void ItemList::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(inkColour(Ink::Muted, palette()));
    painter.drawText(
        viewport()->rect(), int(Qt::AlignCenter) | int(Qt::TextWordWrap),
        m_model->items().isEmpty()
            ? Tr::tr("This catalog holds no item yet.")
            : Tr::tr("No item has all these words. Leave one out."));
}

} // namespace soviec
