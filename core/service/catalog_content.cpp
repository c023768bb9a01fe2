// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/catalog_content.h"

#include "core/base/json.h"
#include "core/base/number.h"
#include "core/base/sha256.h"
#include "core/base/tr.h"
#include "core/domain/catalog/catalog_check.h"
#include "core/service/office.h"
#include "core/storage/catalog_repository.h"

#include <QJsonArray>
#include <QJsonObject>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

struct Whole {
    TaskCatalog catalog;
    QList<CatalogGroup> groups;
    QList<CatalogItem> items;
    QList<CatalogAlias> aliases;
};

Result<Whole> readWhole(Office& office, CatalogId id)
{
    storage::CatalogRepository catalogs(office.db());
    const auto catalog = catalogs.get(id);
    if (!catalog)
        return passOn(catalog);
    if (!*catalog) {
        return fail(
            ErrorCode::NotFound, Tr::tr("There is no such catalog. Read the list again."),
            id.toString());
    }
    auto groups = catalogs.groups(id);
    if (!groups)
        return passOn(groups);
    auto items = catalogs.items(id);
    if (!items)
        return passOn(items);
    auto aliases = catalogs.aliases(id);
    if (!aliases)
        return passOn(aliases);
    return Whole {**catalog, std::move(*groups), std::move(*items), std::move(*aliases)};
}

QJsonArray toJson(const CatalogItem& item)
{
    QJsonArray users;
    for (const UnitId& unit : item.users)
        users.append(unit.toString());
    QJsonArray json {
        item.code,
        code(item.part),
        item.division,
        item.task,
        item.detail,
        item.output,
        item.group,
        item.frameMin.toString(),
        item.frameMax.toString(),
        item.points.toString(),
        item.coefficient.toString(),
        item.unitOfMeasure,
        item.standardMinutes ? QJsonValue(*item.standardMinutes) : QJsonValue(),
        item.note,
        item.owner.toString(),
        users};
    // Documents on their way since before there were any keep their hash.
    if (!item.positions.isEmpty())
        json.append(QJsonArray::fromStringList(item.positions));
    return json;
}

// Order and identity of the rows are no part of what was shown; everything else is.
QString hashOf(const Whole& whole)
{
    QJsonArray groups;
    for (const CatalogGroup& group : whole.groups)
        groups.append(QJsonArray {group.code, group.title, group.frameMin.toString(), group.frameMax.toString()});
    QJsonArray items;
    for (const CatalogItem& item : whole.items)
        items.append(toJson(item));
    QJsonArray aliases;
    for (const CatalogAlias& alias : whole.aliases)
        aliases.append(QJsonArray {alias.code, alias.itemCode});
    return sha256Tag(canonicalJson(QJsonObject {
        {u"title"_s, whole.catalog.title},
        {u"unit"_s, whole.catalog.unit.toString()},
        {u"standard_product"_s, whole.catalog.standardProduct},
        {u"divisor"_s, whole.catalog.divisor.toString()},
        {u"groups"_s, groups},
        {u"items"_s, items},
        {u"aliases"_s, aliases}}));
}

QString headingOf(const CatalogItem& item)
{
    switch (item.part) {
    case CatalogPart::Leadership: return Tr::tr("Leadership and management");
    case CatalogPart::Common: return Tr::tr("Common to all units");
    case CatalogPart::Division: return item.division.isEmpty() ? Tr::tr("Divisions") : item.division;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<DocumentContent> catalogContent(Office& office, CatalogId id)
{
    const auto whole = readWhole(office, id);
    if (!whole)
        return passOn(whole);
    DocumentContent content;
    content.hash = hashOf(*whole);
    content.columns = {
        Tr::tr("Output"), Tr::tr("Group"), Tr::tr("Points"), Tr::tr("Coefficient")};
    content.summary = {
        Tr::tr("%n items", nullptr, int(whole->items.size())),
        Tr::tr("Standard product: %1; coefficient = points ÷ %2")
            .arg(whole->catalog.standardProduct.isEmpty() ? u"–"_s : whole->catalog.standardProduct,
                 formatNumber(whole->catalog.divisor))};
    content.lines.reserve(whole->items.size());
    for (const CatalogItem& item : whole->items) {
        const QString text = item.detail.isEmpty() ? item.task : item.task + u" – "_s + item.detail;
        content.lines.append(
            {item.code, text, headingOf(item),
             {item.output, item.group, formatNumber(item.points), formatNumber(item.coefficient)}});
    }
    return content;
}

Result<void> checkCatalog(Office& office, CatalogId id)
{
    const auto whole = readWhole(office, id);
    if (!whole)
        return passOn(whole);
    return checkCatalog(whole->catalog, whole->groups, whole->items);
}

} // namespace soviec::service
