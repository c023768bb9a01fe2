// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/catalogs.h"

#include "core/service/catalog_cache.h"
#include "core/service/office.h"
#include "core/storage/catalog_repository.h"

namespace soviec::service {

Result<QList<TaskCatalog>> Catalogs::all()
{
    return storage::CatalogRepository(m_office.db()).catalogs();
}

Result<std::optional<TaskCatalog>> Catalogs::inForce(const Date& day)
{
    return storage::CatalogRepository(m_office.db()).inForce(m_office.agency().unit.id, day);
}

Result<std::shared_ptr<const QList<CatalogItem>>> Catalogs::items(const Date& day)
{
    const auto catalog = inForce(day);
    if (!catalog)
        return passOn(catalog);
    if (!*catalog)
        return std::make_shared<const QList<CatalogItem>>();
    return itemsOf((*catalog)->id);
}

Result<std::shared_ptr<const QList<CatalogItem>>> Catalogs::itemsOf(CatalogId id)
{
    storage::CatalogRepository repository(m_office.db());
    const auto changes = repository.changes(id);
    if (!changes)
        return passOn(changes);
    CatalogCache::Kept& kept = m_office.catalogCache().kept[id];
    if (!kept.items || kept.changes != *changes) {
        auto items = repository.items(id);
        if (!items)
            return passOn(items);
        kept = {*changes, std::make_shared<const QList<CatalogItem>>(std::move(*items))};
    }
    return kept.items;
}

} // namespace soviec::service
