// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalog/item_model.h"

#include <QTableView>

namespace soviec {

/// The items of a catalog as a table of rows of one height, fast over tens of thousands of them.
class ItemList : public QTableView {
    Q_OBJECT

public:
    explicit ItemList(QWidget* parent = nullptr);
    ItemModel& itemModel() { return *m_model; }
    /// The chosen item; null where there is none.
    const CatalogItem* current() const;
    void setCurrentCode(const QString& code);

signals:
    void currentItemChanged();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void setSizes();
    ItemModel* m_model;
};

} // namespace soviec
