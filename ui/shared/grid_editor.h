// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QPushButton;
class QTableWidget;

namespace soviec {

/// A small table people type into, with texts of several lines and buttons for rows.
class GridEditor : public QWidget {
    Q_OBJECT

public:
    GridEditor(
        const QString& accessibleName, const QStringList& columns, const QList<int>& shares,
        QWidget* parent = nullptr);
    void setRows(const QList<QStringList>& rows);
    /// What was typed; rows without any text are left out.
    QList<QStringList> rows() const;
    QTableWidget* table() const { return m_table; }
    /// Texts of one line: Enter stores the cell.
    void setSingleLine();
    void setReadOnly(bool readOnly);

signals:
    void edited();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addRow(const QStringList& texts);
    void removeRow();
    void fit();
    int fitHeadings();

    QTableWidget* m_table;
    QWidget* m_buttons;
    QPushButton* m_remove;
    QList<int> m_shares;
    Qt::Alignment m_vertical = Qt::AlignTop;
    bool m_filling = false;
};

} // namespace soviec
