// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/catalog/catalog.h"
#include "core/domain/catalog/catalog_filter.h"
#include "ui/shared/cell.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace soviec {

/// The part of a catalog that is looked at: everything, one part, or one division of it.
struct CatalogSection {
    std::optional<CatalogPart> part; ///< nothing: everything
    QString division;                ///< empty: the whole part
    bool has(const CatalogItem& item) const;
    friend bool operator==(const CatalogSection&, const CatalogSection&) = default;
};

/// The items of one version as rows, of which a filter and a section leave some. Made for 50,000
/// items: cells are built when they are painted.
class ItemModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ItemModel(QObject* parent = nullptr);
    void setItems(std::shared_ptr<const QList<CatalogItem>> items);
    void setWords(const QStringList& foldedWords);
    void setSection(const CatalogSection& section);
    const QList<CatalogItem>& items() const { return *m_items; }
    /// Null where the row is none.
    const CatalogItem* itemAt(int row) const;
    int rowOfCode(const QString& code) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    static QList<Column> columns();

private:
    void apply();
    std::shared_ptr<const QList<CatalogItem>> m_items;
    std::unique_ptr<CatalogFilter> m_filter;
    QStringList m_words;
    CatalogSection m_section;
    std::vector<int> m_rows; ///< places in m_items
};

} // namespace soviec
