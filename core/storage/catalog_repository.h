// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/catalog/catalog.h"
#include "core/storage/database.h"

#include <QList>

#include <optional>

namespace soviec::storage {

/// Task catalogs and their items.
class CatalogRepository {
public:
    explicit CatalogRepository(Database& db) : m_db(db) { }

    Result<void> insert(const TaskCatalog& catalog);
    Result<void> update(const TaskCatalog& catalog);
    Result<QList<TaskCatalog>> catalogs();
    /// The approved catalog in force on a day for the unit (an agency), if any.
    Result<std::optional<TaskCatalog>> inForce(UnitId unit, const Date& day);

    Result<void> insert(const CatalogItem& item);
    Result<void> update(const CatalogItem& item);
    Result<void> remove(CatalogItemId id); ///< refused by the database where entries hang on it
    /// In the order of the printed catalog.
    Result<QList<CatalogItem>> items(CatalogId catalog);
    /// Grows with every change of an item, whoever makes it.
    Result<qint64> changes(CatalogId catalog);
    Result<std::optional<CatalogItem>> item(CatalogItemId id);

private:
    Database& m_db;
};

} // namespace soviec::storage
