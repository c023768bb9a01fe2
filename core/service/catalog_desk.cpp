// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/catalog_desk.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/domain/catalog/catalog_check.h"
#include "core/service/approvals.h"
#include "core/service/changed_meanwhile.h"
#include "core/service/office.h"
#include "core/storage/catalog_repository.h"

#include <QJsonArray>

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

ApprovalId documentOf(CatalogId id)
{
    return ApprovalId::parse(id.toString()).value_or(ApprovalId());
}

QJsonObject recordOf(const CatalogHead& head)
{
    QJsonArray groups;
    for (const CatalogGroup& group : head.groups) {
        groups.append(QJsonObject{
            {u"code"_s, group.code},
            {u"title"_s, group.title},
            {u"frame_min"_s, group.frameMin.toString()},
            {u"frame_max"_s, group.frameMax.toString()}});
    }
    return {
        {u"title"_s, head.catalog.title},
        {u"standard_product"_s, head.catalog.standardProduct},
        {u"divisor"_s, head.catalog.divisor.toString()},
        {u"groups"_s, groups}};
}

QJsonObject recordOf(const CatalogItem& item)
{
    if (item.id.isNull())
        return {};
    QJsonArray users;
    for (const UnitId& unit : item.users)
        users.append(unit.toString());
    return {
        {u"code"_s, item.code},
        {u"part"_s, code(item.part)},
        {u"division"_s, item.division},
        {u"task"_s, item.task},
        {u"detail"_s, item.detail},
        {u"output"_s, item.output},
        {u"group"_s, item.group},
        {u"points"_s, item.points.toString()},
        {u"coefficient"_s, item.coefficient.toString()},
        {u"unit_of_measure"_s, item.unitOfMeasure},
        {u"standard_minutes"_s, item.standardMinutes ? QJsonValue(*item.standardMinutes) : QJsonValue()},
        {u"note"_s, item.note},
        {u"users"_s, users},
        {u"positions"_s, QJsonArray::fromStringList(item.positions)}};
}

} // namespace

void CatalogDesk::changed()
{
    emit m_office.feed().changed({u"catalog"_s, {}, {}});
}

Result<TaskCatalog> CatalogDesk::editable(CatalogId id)
{
    const auto document = Approvals(m_office).mayEdit(documentOf(id));
    if (!document)
        return passOn(document);
    const auto catalog = storage::CatalogRepository(m_office.db()).get(id);
    if (!catalog)
        return passOn(catalog);
    if (*catalog)
        return **catalog;
    return fail(
        ErrorCode::NotFound, Tr::tr("There is no such catalog. Read the list again."),
        id.toString());
}

Result<TaskCatalog> CatalogDesk::insertDraft(TaskCatalog catalog)
{
    catalog.id = CatalogId::create();
    catalog.title = cleanText(catalog.title);
    catalog.documentNumber.clear();
    catalog.state = u"drafting"_s;
    catalog.effectiveFrom = {};
    catalog.effectiveTo = {};
    catalog.consolidated = {};
    catalog.version = 1;
    if (catalog.title.isEmpty())
        catalog.title = Tr::tr("Catalog of converted products and work");
    if (const auto done = storage::CatalogRepository(m_office.db()).insert(catalog); !done)
        return passOn(done);
    const auto begun = Approvals(m_office).begin(
        DocumentKind::Catalog, documentOf(catalog.id), catalog.unit, catalog.title);
    if (!begun)
        return passOn(begun);
    if (const auto may = Approvals(m_office).mayEdit(documentOf(catalog.id)); !may)
        return passOn(may);
    return catalog;
}

Result<void> CatalogDesk::copyInto(const TaskCatalog& source, const TaskCatalog& target)
{
    storage::CatalogRepository catalogs(m_office.db());
    const auto groups = catalogs.groups(source.id);
    if (!groups)
        return passOn(groups);
    const auto items = catalogs.items(source.id);
    if (!items)
        return passOn(items);
    const auto aliases = catalogs.aliases(source.id);
    if (!aliases)
        return passOn(aliases);
    const QList<CatalogGroup> named = groups->isEmpty() ? groupsOf(*items) : *groups;
    if (named.size() <= mostGroups) {
        if (const auto done = catalogs.setGroups(target.id, named); !done)
            return done;
    }
    for (CatalogItem item : *items) {
        item.id = CatalogItemId::create();
        item.catalog = target.id;
        if (const auto done = catalogs.insert(item); !done)
            return done;
    }
    for (const CatalogAlias& alias : *aliases) {
        if (const auto done = catalogs.insert(target.id, alias); !done)
            return done;
    }
    return {};
}

Result<TaskCatalog> CatalogDesk::draft(UnitId unit, const QString& title)
{
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    const auto current
        = storage::CatalogRepository(m_office.db()).inForce(unit, m_office.clock().today());
    if (!current)
        return passOn(current);
    TaskCatalog next = *current ? **current : TaskCatalog();
    next.unit = unit;
    if (!cleanText(title).isEmpty())
        next.title = title;
    const auto made = insertDraft(next);
    if (!made)
        return passOn(made);
    if (*current) {
        if (const auto done = copyInto(**current, *made); !done)
            return passOn(done);
    }
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    changed();
    return made;
}

Result<CatalogHead> CatalogDesk::head(CatalogId id)
{
    storage::CatalogRepository catalogs(m_office.db());
    const auto catalog = catalogs.get(id);
    const auto groups = catalog ? catalogs.groups(id) : Result<QList<CatalogGroup>>();
    if (!catalog || !groups)
        return catalog ? passOn(groups) : passOn(catalog);
    if (!*catalog)
        return fail(ErrorCode::NotFound, Tr::tr("This is no longer there. Read the list again."));
    return CatalogHead{**catalog, *groups};
}

Result<CatalogHead> CatalogDesk::changeHead(const CatalogHead& given)
{
    if (const auto sound = checkGroups(given.groups); !sound)
        return passOn(sound);
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    const auto before = editable(given.catalog.id);
    if (!before)
        return passOn(before);
    const auto groupsBefore = groups(before->id);
    if (!groupsBefore)
        return passOn(groupsBefore);
    CatalogHead after{*before, given.groups};
    after.catalog.title = cleanText(given.catalog.title);
    after.catalog.standardProduct = cleanText(given.catalog.standardProduct);
    after.catalog.divisor = given.catalog.divisor;
    if (after.catalog.title.isEmpty() || after.catalog.divisor <= Decimal(0)) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("A catalog needs a title and a divisor above 0: the points of its standard "
                   "product."));
    }
    if (given.catalog.version != before->version)
        return changedMeanwhile(before->title);
    storage::CatalogRepository catalogs(m_office.db());
    if (const auto done = catalogs.update(after.catalog); !done)
        return passOn(done);
    ++after.catalog.version;
    if (const auto done = catalogs.setGroups(before->id, after.groups); !done)
        return passOn(done);
    if (const auto done = followHead(after); !done)
        return passOn(done);
    const auto recorded = m_office.record(
        u"catalog"_s, before->id.toString(), u"change"_s, recordOf(CatalogHead{*before, *groupsBefore}),
        recordOf(after));
    if (!recorded)
        return passOn(recorded);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    changed();
    return after;
}

// Items take the frame of their group, and their coefficient follows the divisor.
Result<void> CatalogDesk::followHead(const CatalogHead& head)
{
    storage::CatalogRepository catalogs(m_office.db());
    const auto items = catalogs.items(head.catalog.id);
    if (!items)
        return passOn(items);
    for (const CatalogItem& old : *items) {
        CatalogItem item = old;
        item.coefficient = coefficientOf(item.points, head.catalog.divisor);
        const auto group = std::ranges::find(head.groups, item.group, &CatalogGroup::code);
        if (group != head.groups.end()) {
            item.frameMin = group->frameMin;
            item.frameMax = group->frameMax;
        }
        if (item == old)
            continue;
        if (const auto done = catalogs.update(item); !done)
            return done;
    }
    return {};
}

Result<QList<CatalogGroup>> CatalogDesk::groups(CatalogId id)
{
    return storage::CatalogRepository(m_office.db()).groups(id);
}

// The item as it is stored now, empty for a new one.
Result<CatalogItem>
CatalogDesk::storedItem(const CatalogItem& item, const std::optional<CatalogItem>& shown)
{
    if (item.id.isNull())
        return CatalogItem();
    const auto stored = storage::CatalogRepository(m_office.db()).item(item.id);
    if (!stored)
        return passOn(stored);
    if (shown && stored->value_or(CatalogItem()) != *shown)
        return changedMeanwhile(shown->code);
    return stored->value_or(CatalogItem());
}

Result<CatalogItem>
CatalogDesk::saveWithin(CatalogItem item, const std::optional<CatalogItem>& shown)
{
    const auto catalog = editable(item.catalog);
    if (!catalog)
        return passOn(catalog);
    storage::CatalogRepository catalogs(m_office.db());
    item.code = cleanText(item.code);
    item.task = cleanText(item.task);
    if (item.code.isEmpty() || item.task.isEmpty() || item.points.isNegative()) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("An item needs a code, a task and points that are not below 0."));
    }
    item.coefficient = coefficientOf(item.points, catalog->divisor);
    const auto groups = catalogs.groups(item.catalog);
    if (!groups)
        return passOn(groups);
    const auto group = std::ranges::find(*groups, item.group, &CatalogGroup::code);
    if (group != groups->end()) {
        item.frameMin = group->frameMin;
        item.frameMax = group->frameMax;
    }
    const auto known = catalogs.itemByCode(item.catalog, item.code);
    if (!known)
        return passOn(known);
    if (*known && (*known)->id != item.id) {
        return fail(
            ErrorCode::Conflict,
            Tr::tr("Code %1 stands for “%2” in this catalog. Choose another code.")
                .arg(item.code, (*known)->task));
    }
    const auto before = storedItem(item, shown);
    if (!before)
        return passOn(before);
    if (item.id.isNull()) {
        item.id = CatalogItemId::create();
        const auto items = catalogs.items(item.catalog);
        if (!items)
            return passOn(items);
        item.ordinal = items->isEmpty() ? 1 : items->last().ordinal + 1;
        if (const auto done = catalogs.insert(item); !done)
            return passOn(done);
    } else if (const auto done = catalogs.update(item); !done) {
        return passOn(done);
    }
    const auto recorded = m_office.record(
        u"catalog_item"_s, item.id.toString(), before->id.isNull() ? u"add"_s : u"change"_s,
        recordOf(*before), recordOf(item));
    if (!recorded)
        return passOn(recorded);
    return item;
}

Result<CatalogItem>
CatalogDesk::save(const CatalogItem& item, const std::optional<CatalogItem>& shown)
{
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    const auto saved = saveWithin(item, shown);
    if (!saved)
        return passOn(saved);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    changed();
    return saved;
}

Result<void> CatalogDesk::remove(CatalogItemId id)
{
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    storage::CatalogRepository catalogs(m_office.db());
    const auto item = catalogs.item(id);
    if (!item)
        return passOn(item);
    if (!*item)
        return fail(ErrorCode::NotFound, Tr::tr("This item is gone already. Read the list again."));
    if (const auto catalog = editable((*item)->catalog); !catalog)
        return passOn(catalog);
    if (const auto done = catalogs.remove(id); !done)
        return done;
    const auto recorded
        = m_office.record(u"catalog_item"_s, id.toString(), u"remove"_s, recordOf(**item), {});
    if (!recorded)
        return recorded;
    if (const auto done = transaction->commit(); !done)
        return done;
    changed();
    return {};
}

} // namespace soviec::service
