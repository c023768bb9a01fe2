// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace soviec {

/// A tree with rows as tall as those of tables. The first line of an item's text stands in the
/// text's ink (bold where the item's font is), further lines below it small and muted; both wrap
/// where the column is narrow. A click or Space opens and closes.
class RowTree : public QTreeWidget {
    Q_OBJECT

public:
    RowTree(const QString& accessibleName, const QStringList& columns, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace soviec
