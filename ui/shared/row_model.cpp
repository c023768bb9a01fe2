// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/row_model.h"

#include <algorithm>

namespace soviec {

void RowModel::setColumns(const QList<Column>& columns)
{
    beginResetModel();
    m_columns = columns;
    m_rows.clear();
    endResetModel();
}

void RowModel::setRows(QList<Row> rows)
{
    const bool sameIds = std::equal(
        rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
        [](const Row& a, const Row& b) { return a.id == b.id; });
    if (!sameIds) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        emit dataChanged(index(int(i), 0), index(int(i), columnCount() - 1));
    }
}

int RowModel::rowOf(const QString& id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int RowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

const Cell* RowModel::cellAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return nullptr;
    const QList<Cell>& cells = m_rows[index.row()].cells;
    return index.column() < cells.size() ? &cells[index.column()] : nullptr;
}

QVariant RowModel::data(const QModelIndex& index, int role) const
{
    if (role == RowIdRole && index.isValid())
        return m_rows[index.row()].id;
    if (role == TallRole && index.isValid()) {
        const QList<Cell>& cells = m_rows[index.row()].cells;
        return std::any_of(cells.begin(), cells.end(), isTall);
    }
    static const Cell blank;
    if (!index.isValid() || index.column() >= m_columns.size())
        return {};
    const Cell* cell = cellAt(index);
    return cellData(cell != nullptr ? *cell : blank, m_columns[index.column()].kind, role);
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const Column& column = m_columns[section];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return int(column.kind == ColumnKind::Number ? Qt::AlignRight : Qt::AlignLeft)
               | int(Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags RowModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags result = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const Cell* cell = cellAt(index);
    if (cell != nullptr && cell->editable && m_editor)
        result |= Qt::ItemIsEditable;
    return result;
}

bool RowModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Cell* cell = cellAt(index);
    if (role != Qt::EditRole || cell == nullptr || !cell->editable || !m_editor)
        return false;
    if (value.toString() == cell->text)
        return true;
    return m_editor(m_rows[index.row()].id, m_columns[index.column()].id, value.toString());
}

} // namespace soviec
