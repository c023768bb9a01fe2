// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/item_model.h"

#include "core/base/number.h"
#include "core/base/tr.h"

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

enum ColumnPlace { CodeColumn, TaskColumn, GroupColumn, PointsColumn, CoefficientColumn, Count_ };

Cell cellOf(const CatalogItem& item, int column)
{
    Cell cell;
    switch (column) {
    case CodeColumn: cell.text = item.code; break;
    case TaskColumn:
        cell.text = item.detail.isEmpty() ? item.task : item.task + u" – "_s + item.detail;
        break;
    case GroupColumn: cell.text = item.group; break;
    case PointsColumn: cell.text = formatNumber(item.points); break;
    case CoefficientColumn:
        cell.text = formatNumber(item.coefficient);
        cell.strong = true;
        break;
    default: break;
    }
    return cell;
}

} // namespace

bool CatalogSection::has(const CatalogItem& item) const
{
    return !part || (item.part == *part && (division.isEmpty() || item.division == division));
}

ItemModel::ItemModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_items(std::make_shared<const QList<CatalogItem>>())
    , m_filter(std::make_unique<CatalogFilter>(*m_items))
{
}

void ItemModel::setItems(std::shared_ptr<const QList<CatalogItem>> items)
{
    if (items != m_items) {
        m_items = std::move(items);
        m_filter = std::make_unique<CatalogFilter>(*m_items);
    }
    apply();
}

void ItemModel::setWords(const QStringList& foldedWords)
{
    m_words = foldedWords;
    apply();
}

void ItemModel::setSection(const CatalogSection& section)
{
    m_section = section;
    apply();
}

void ItemModel::apply()
{
    beginResetModel();
    m_rows = m_filter->matching(m_words);
    if (m_section.part)
        std::erase_if(m_rows, [&](int place) { return !m_section.has(m_items->at(place)); });
    endResetModel();
}

const CatalogItem* ItemModel::itemAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_items->at(m_rows[size_t(row)]) : nullptr;
}

int ItemModel::rowOfCode(const QString& code) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](int place) { return m_items->at(place).code == code; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ItemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ItemModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Count_;
}

QList<Column> ItemModel::columns()
{
    return {
        {u"code"_s, Tr::tr("Code"), u"DC.QPPL.00"_s, ColumnKind::Text},
        {u"task"_s, Tr::tr("Work"), {}, ColumnKind::Text},
        {u"group"_s, Tr::tr("Group"), u"N0"_s, ColumnKind::Text},
        {u"points"_s, Tr::tr("Points"), u"000"_s, ColumnKind::Number},
        {u"coefficient"_s, Tr::tr("Coefficient"), u"00,00"_s, ColumnKind::Number}};
}

QVariant ItemModel::data(const QModelIndex& index, int role) const
{
    const CatalogItem* item = index.isValid() ? itemAt(index.row()) : nullptr;
    if (!item)
        return {};
    if (role == RowIdRole)
        return item->code;
    const bool figure = index.column() >= PointsColumn;
    return cellData(
        cellOf(*item, index.column()), figure ? ColumnKind::Number : ColumnKind::Text, role);
}

QVariant ItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Count_)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return columns()[section].title;
    if (role == Qt::TextAlignmentRole)
        return int(section >= PointsColumn ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignVCenter);
    return {};
}

} // namespace soviec
