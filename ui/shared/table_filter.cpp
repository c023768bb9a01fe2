// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/table_filter.h"

#include "core/base/text.h"
#include "ui/shared/cell.h"

namespace soviec {

TableFilter::TableFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void TableFilter::forget()
{
    m_texts.clear();
    m_keys.clear();
}

void TableFilter::setSourceModel(QAbstractItemModel* model)
{
    if (sourceModel() != nullptr)
        sourceModel()->disconnect(this);
    forget();
    // Connected before the base class connects, so that it never sorts by stale keys.
    if (model != nullptr) {
        connect(model, &QAbstractItemModel::dataChanged, this, &TableFilter::forget);
        connect(model, &QAbstractItemModel::rowsInserted, this, &TableFilter::forget);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &TableFilter::forget);
        connect(model, &QAbstractItemModel::layoutChanged, this, &TableFilter::forget);
        connect(model, &QAbstractItemModel::modelReset, this, &TableFilter::forget);
    }
    QSortFilterProxyModel::setSourceModel(model);
}

void TableFilter::setWords(const QStringList& foldedWords)
{
    m_words = foldedWords;
    invalidateFilter();
}

bool TableFilter::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    if (m_words.isEmpty())
        return true;
    auto text = m_texts.constFind(sourceRow);
    if (text == m_texts.constEnd()) {
        QString joined;
        for (int column = 0; column < sourceModel()->columnCount(sourceParent); ++column) {
            joined += sourceModel()
                          ->index(sourceRow, column, sourceParent)
                          .data(FilterTextRole)
                          .toString();
            joined += u' ';
        }
        text = m_texts.insert(sourceRow, joined);
    }
    return matchesFolded(*text, m_words);
}

QVariant TableFilter::keyOf(const QModelIndex& index) const
{
    const auto place = std::make_pair(index.row(), index.column());
    auto key = m_keys.constFind(place);
    if (key == m_keys.constEnd())
        key = m_keys.insert(place, index.data(SortKeyRole));
    return *key;
}

bool TableFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = keyOf(left);
    const QVariant b = keyOf(right);
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
        return a.toString() < b.toString();
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

} // namespace soviec
