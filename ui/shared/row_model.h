// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/cell.h"

#include <QAbstractTableModel>

#include <functional>

namespace soviec {

/// Rows of cells as a table model. setRows() with the same ids in the same order updates in place,
/// so that selection, scroll position and an open editor stay.
class RowModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setColumns(const QList<Column>& columns);
    const QList<Column>& columns() const { return m_columns; }
    void setRows(QList<Row> rows);
    const QList<Row>& rows() const { return m_rows; }
    int rowOf(const QString& id) const;

    /// Called when an editable cell was changed; returns false to refuse the text.
    using Editor =
        std::function<bool(const QString& rowId, const QString& columnId, const QString&)>;
    void setEditor(Editor editor) { m_editor = std::move(editor); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    const Cell* cellAt(const QModelIndex& index) const;
    QList<Column> m_columns;
    QList<Row> m_rows;
    Editor m_editor;
};

} // namespace soviec
