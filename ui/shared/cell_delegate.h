// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace soviec {

struct Cell;

/// Paints a Cell: code, text, chips, second line, bar; hairlines between rows, the chosen row
/// softly coloured, a ring around the current cell while the table has the focus.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option) const;
    void paintFirstLine(
        QPainter& painter, QRect line, const Cell& cell, bool right, const QWidget* view) const;
    void paintChips(QPainter& painter, QRect line, const Cell& cell, const QWidget* view) const;
};

} // namespace soviec
