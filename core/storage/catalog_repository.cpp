// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/catalog_repository.h"

#include "core/storage/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace soviec::storage {

namespace {

// A JSON array of ids; empty text where everybody may use an item.
QString usersText(const QList<UnitId>& users)
{
    QJsonArray ids;
    for (const UnitId& unit : users)
        ids.append(unit.toString());
    return ids.isEmpty() ? QString()
                         : QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
}

QList<UnitId> readUsers(const QString& text)
{
    QList<UnitId> users;
    if (text.isEmpty())
        return users;
    for (const QJsonValue id : QJsonDocument::fromJson(text.toUtf8()).array())
        users.append(UnitId::parse(id.toString()).value_or(UnitId()));
    return users;
}

QStringList readPositions(const QString& text)
{
    QStringList codes;
    for (const auto& code : QJsonDocument::fromJson(text.toUtf8()).array())
        codes.append(code.toString());
    return codes;
}

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
    catalog.consolidated = q.id<CatalogId>(10);
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
        .bind("effective_from", isoDate(catalog.effectiveFrom))
        .bind("effective_to", catalog.effectiveTo)
        .bind("consolidated_id", catalog.consolidated);
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
    item.owner = q.id<UnitId>(17);
    item.users = readUsers(q.text(18));
    item.positions = readPositions(q.text(19));
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
        .bind("ordinal", item.ordinal)
        .bind("owner_unit_id", item.owner)
        .bind("users", usersText(item.users))
        .bind("positions", item.positions.isEmpty() ? QString() : textsParameter(item.positions));
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

Result<std::optional<TaskCatalog>> CatalogRepository::get(CatalogId id)
{
    return readOne(std::move(m_db.query("catalog/catalog").bind("id", id)), readCatalog);
}

Result<QList<TaskCatalog>> CatalogRepository::parts(CatalogId consolidated)
{
    return readAll(
        std::move(m_db.query("catalog/parts").bind("consolidated_id", consolidated)), readCatalog);
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

Result<std::optional<CatalogItem>> CatalogRepository::itemByCode(
    CatalogId catalog, const QString& code)
{
    return readOne(
        std::move(m_db.query("catalog/item_by_code").bind("catalog_id", catalog).bind("code", code)),
        readItem);
}

Result<QList<CatalogGroup>> CatalogRepository::groups(CatalogId catalog)
{
    return readAll(
        std::move(m_db.query("catalog/groups").bind("catalog_id", catalog)), [](const Query& q) {
            return CatalogGroup {q.text(0), q.text(1), q.decimal(2), q.decimal(3)};
        });
}

Result<void> CatalogRepository::setGroups(CatalogId catalog, const QList<CatalogGroup>& groups)
{
    if (const auto done = m_db.query("catalog/clear_groups").bind("catalog_id", catalog).exec(); !done)
        return done;
    for (const CatalogGroup& group : groups) {
        const auto done = m_db.query("catalog/add_group")
                              .bind("catalog_id", catalog)
                              .bind("code", group.code)
                              .bind("title", group.title)
                              .bind("frame_min", group.frameMin)
                              .bind("frame_max", group.frameMax)
                              .exec();
        if (!done)
            return done;
    }
    return {};
}

Result<QList<CatalogAlias>> CatalogRepository::aliases(CatalogId catalog)
{
    return readAll(
        std::move(m_db.query("catalog/aliases").bind("catalog_id", catalog)),
        [](const Query& q) { return CatalogAlias {q.text(0), q.text(1)}; });
}

Result<void> CatalogRepository::insert(CatalogId catalog, const CatalogAlias& alias)
{
    return m_db.query("catalog/add_alias")
        .bind("catalog_id", catalog)
        .bind("code", alias.code)
        .bind("item_code", alias.itemCode)
        .exec();
}

Result<void> CatalogRepository::removeAlias(CatalogId catalog, const QString& code)
{
    return m_db.query("catalog/remove_alias")
        .bind("catalog_id", catalog)
        .bind("code", code)
        .exec();
}

} // namespace soviec::storage
