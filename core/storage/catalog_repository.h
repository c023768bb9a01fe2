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
    Result<std::optional<TaskCatalog>> get(CatalogId id);
    /// The parts that went into a consolidated catalog.
    Result<QList<TaskCatalog>> parts(CatalogId consolidated);
    /// The catalog in force on a day for the unit (an agency), if any; also one that a later
    /// version has taken the place of since.
    Result<std::optional<TaskCatalog>> inForce(UnitId unit, const Date& day);

    Result<void> insert(const CatalogItem& item);
    Result<void> update(const CatalogItem& item);
    Result<void> remove(CatalogItemId id); ///< refused by the database where entries hang on it
    /// In the order of the printed catalog.
    Result<QList<CatalogItem>> items(CatalogId catalog);
    /// Grows with every change of an item, whoever makes it.
    Result<qint64> changes(CatalogId catalog);
    Result<std::optional<CatalogItem>> item(CatalogItemId id);
    Result<std::optional<CatalogItem>> itemByCode(CatalogId catalog, const QString& code);

    /// By code.
    Result<QList<CatalogGroup>> groups(CatalogId catalog);
    Result<void> setGroups(CatalogId catalog, const QList<CatalogGroup>& groups);
    Result<QList<CatalogAlias>> aliases(CatalogId catalog);
    Result<void> insert(CatalogId catalog, const CatalogAlias& alias);
    Result<void> removeAlias(CatalogId catalog, const QString& code);

private:
    Database& m_db;
};

} // namespace soviec::storage
