// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/row_model.h"

#include <QJsonObject>
#include <QTableView>

class QMenu;

namespace soviec {

class FilterLine;
class Settings;
class TableFilter;

/// The table of every page: rows of Cells, chosen by whole rows, sorted by click on a header,
/// filtered by a FilterLine, with remembered widths, order, hidden columns and sort.
class DataTable : public QTableView {
    Q_OBJECT

public:
    explicit DataTable(const QString& accessibleName, QWidget* parent = nullptr);

    void setColumns(const QList<Column>& columns);
    /// Replaces the rows; the selection stays with the ids it stood on.
    void setRows(const QList<Row>& rows);
    const QList<Row>& rows() const { return m_rows->rows(); }
    void setEditor(RowModel::Editor editor) { m_rows->setEditor(std::move(editor)); }
    /// A model of one's own in place of rows (it answers the roles of CellRole).
    void setTableModel(QAbstractItemModel* model);

    /// The id of the row with the keyboard; empty where there is none.
    QString currentId() const;
    void setCurrentId(const QString& id);
    QStringList selectedIds() const;
    /// Visible rows in their order on screen.
    QStringList visibleIds() const;

    void attach(FilterLine* filter);
    /// Goes to the filter line of the page, or to one over the heading where the page has none.
    void beginFilter();
    /// The folded words the rows are filtered by.
    QStringList filterWords() const;
    /// Ways of looking that were kept under a name: columns, order, sort and filter. Only for tables
    /// that are remembered.
    QStringList savedViews() const;
    void saveView(const QString& name);
    void showView(const QString& name);
    void forgetView(const QString& name);
    /// Shown in the middle where there is no row.
    void setEmptyText(const QString& text);
    /// Restores what was remembered under this id and remembers from now on.
    void remember(Settings& settings, const QString& tableId);
    /// How many rows are always on screen; 3 where not said.
    void setFewestRows(int rows);
    /// Texts of this column that are too long for it take a second line.
    void setWrapColumn(int column);
    /// The heading and these rows: a page scrolls before its tables lose them.
    QSize minimumSizeHint() const override;

signals:
    void currentIdChanged(const QString& id);
    /// Enter or double click.
    void opened(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString idAt(const QModelIndex& index) const;
    bool isTallRow(int row) const;
    void laterRowHeights();
    void setRowHeights();
    void setColumnWidths();
    void showColumnMenu(const QPoint& at);
    void saveHeader();
    void placeQuickFilter();
    void addViewsTo(QMenu& menu);
    QString viewsKey() const;
    QJsonObject storedViews() const;
    void storeViews(const QJsonObject& views);
    RowModel* m_rows;
    TableFilter* m_filter;
    FilterLine* m_line = nullptr;  ///< what filters this table
    FilterLine* m_quick = nullptr; ///< its own, over the heading
    QString m_emptyText;
    Settings* m_settings = nullptr;
    QString m_tableId;
    int m_fewestRows = 3;
    int m_wrapColumn = -1;
    bool m_heightsDue = false;
    bool m_widthsByUser = false;
    bool m_replacing = false;
};

} // namespace soviec
