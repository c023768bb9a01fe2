// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/catalog_repository.h"

#include "core/storage/rows.h"

namespace soviec::storage {

namespace {

TaskCatalog readCatalog(const Query& q)
{
    TaskCatalog catalog;
    catalog.id = q.id<CatalogId>(0);
    catalog.unit = q.id<UnitId>(1);
    catalog.title = q.text(2);
    catalog.documentNumber = q.text(3);
    catalog.standardProduct = q.text(4);
    catalog.divisor = q.decimal(5);
    catalog.state = q.text(6);
    catalog.effectiveFrom = q.date(7);
    catalog.effectiveTo = q.date(8);
    catalog.version = int(q.integer(9));
    return catalog;
}

Query& bindCatalog(Query& q, const TaskCatalog& catalog)
{
    return q.bind("id", catalog.id)
        .bind("unit_id", catalog.unit)
        .bind("title", catalog.title)
        .bind("document_number", catalog.documentNumber)
        .bind("standard_product", catalog.standardProduct)
        .bind("divisor", catalog.divisor)
        .bind("state", catalog.state)
        .bind("effective_from", catalog.effectiveFrom)
        .bind("effective_to", catalog.effectiveTo);
}

CatalogItem readItem(const Query& q)
{
    CatalogItem item;
    item.id = q.id<CatalogItemId>(0);
    item.catalog = q.id<CatalogId>(1);
    item.code = q.text(2);
    item.part = coded<CatalogPart>(q, 3);
    item.division = q.text(4);
    item.task = q.text(5);
    item.detail = q.text(6);
    item.output = q.text(7);
    item.group = q.text(8);
    item.frameMin = q.decimal(9);
    item.frameMax = q.decimal(10);
    item.points = q.decimal(11);
    item.coefficient = q.decimal(12);
    item.unitOfMeasure = q.text(13);
    if (!q.isNull(14))
        item.standardMinutes = int(q.integer(14));
    item.note = q.text(15);
    item.ordinal = int(q.integer(16));
    return item;
}

Query& bindItem(Query& q, const CatalogItem& item)
{
    q.bind("id", item.id)
        .bind("catalog_id", item.catalog)
        .bind("code", item.code)
        .bind("part", code(item.part))
        .bind("division", item.division)
        .bind("task", item.task)
        .bind("detail", item.detail)
        .bind("output", item.output)
        .bind("complexity_group", item.group)
        .bind("frame_min", item.frameMin)
        .bind("frame_max", item.frameMax)
        .bind("points", item.points)
        .bind("coefficient", item.coefficient)
        .bind("unit_of_measure", item.unitOfMeasure)
        .bind("note", item.note)
        .bind("ordinal", item.ordinal);
    return item.standardMinutes ? q.bind("standard_minutes", *item.standardMinutes)
                                : q.bindNull("standard_minutes");
}

} // namespace

Result<void> CatalogRepository::insert(const TaskCatalog& catalog)
{
    Query q = m_db.query("catalog/insert");
    return bindCatalog(q, catalog).exec();
}

Result<void> CatalogRepository::update(const TaskCatalog& catalog)
{
    Query q = m_db.query("catalog/update");
    bindCatalog(q, catalog).bind("version", catalog.version);
    return changeOne(m_db, std::move(q), "catalog/get", catalog.id.toString());
}

Result<QList<TaskCatalog>> CatalogRepository::catalogs()
{
    return readAll(m_db.query("catalog/catalogs"), readCatalog);
}

Result<std::optional<TaskCatalog>> CatalogRepository::inForce(UnitId unit, const Date& day)
{
    return readOne(
        std::move(m_db.query("catalog/in_force").bind("unit_id", unit).bind("day", day)),
        readCatalog);
}

Result<void> CatalogRepository::insert(const CatalogItem& item)
{
    Query q = m_db.query("catalog/insert_item");
    return bindItem(q, item).exec();
}

Result<void> CatalogRepository::update(const CatalogItem& item)
{
    Query q = m_db.query("catalog/update_item");
    bindItem(q, item);
    return changeOne(m_db, std::move(q), "catalog/item", item.id.toString());
}

Result<void> CatalogRepository::remove(CatalogItemId id)
{
    Query q = m_db.query("catalog/remove_item");
    q.bind("id", id);
    return changeOne(m_db, std::move(q), "catalog/item", id.toString());
}

Result<QList<CatalogItem>> CatalogRepository::items(CatalogId catalog)
{
    return readAll(std::move(m_db.query("catalog/items").bind("catalog_id", catalog)), readItem);
}

Result<qint64> CatalogRepository::changes(CatalogId catalog)
{
    const auto count = readOne(
        std::move(m_db.query("catalog/changes").bind("id", catalog)),
        [](const Query& q) { return q.integer(0); });
    if (!count)
        return passOn(count);
    return count->value_or(0);
}

Result<std::optional<CatalogItem>> CatalogRepository::item(CatalogItemId id)
{
    return readOne(std::move(m_db.query("catalog/item").bind("id", id)), readItem);
}

} // namespace soviec::storage
