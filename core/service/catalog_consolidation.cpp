// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/domain/catalog/catalog_check.h"
#include "core/service/approvals.h"
#include "core/service/catalog_desk.h"
#include "core/service/catalogs.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/service/second_factor.h"
#include "core/storage/catalog_repository.h"

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

// Nobody named means everybody.
template <class List>
List either(const List& one, const List& other)
{
    if (one.isEmpty() || other.isEmpty())
        return {};
    List all = one;
    for (const auto& each : other) {
        if (!all.contains(each))
            all.append(each);
    }
    return all;
}

} // namespace

Result<QList<DuplicateProposal>> CatalogDesk::duplicates(CatalogId id, int limit)
{
    const auto items = Catalogs(m_office).itemsOf(id);
    if (!items)
        return passOn(items);
    QList<DuplicateProposal> proposals;
    for (const NearDuplicate& pair : nearDuplicates(**items)) {
        if (proposals.size() >= limit)
            break;
        proposals.append(
            {(*items)->at(pair.first), (*items)->at(pair.second), pair.percent});
    }
    return proposals;
}

Result<void> CatalogDesk::merge(CatalogId id, const QString& kept, const QString& givenUp)
{
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    if (const auto catalog = editable(id); !catalog)
        return passOn(catalog);
    storage::CatalogRepository catalogs(m_office.db());
    auto stays = catalogs.itemByCode(id, kept);
    if (!stays)
        return passOn(stays);
    const auto goes = catalogs.itemByCode(id, givenUp);
    if (!goes)
        return passOn(goes);
    if (!*stays || !*goes || kept == givenUp) {
        return fail(
            ErrorCode::NotFound,
            Tr::tr("Both items of a merge stand in the same draft. Read the list again."));
    }
    // Who might use either uses what is left.
    CatalogItem left = **stays;
    left.users = either(left.users, (*goes)->users);
    left.positions = either(left.positions, (*goes)->positions);
    if (const auto done = catalogs.update(left); !done)
        return done;
    if (const auto done = catalogs.remove((*goes)->id); !done)
        return done;
    // Codes that led to the given-up item lead to the kept one.
    const auto aliases = catalogs.aliases(id);
    if (!aliases)
        return passOn(aliases);
    QList<CatalogAlias> moved {{givenUp, kept}};
    for (const CatalogAlias& alias : *aliases) {
        if (alias.itemCode != givenUp)
            continue;
        if (const auto done = catalogs.removeAlias(id, alias.code); !done)
            return done;
        moved.append({alias.code, kept});
    }
    for (const CatalogAlias& alias : moved) {
        if (const auto done = catalogs.insert(id, alias); !done)
            return done;
    }
    const auto recorded = m_office.record(
        u"catalog"_s, id.toString(), u"merge"_s, {{u"code"_s, givenUp}}, {{u"code"_s, kept}});
    if (!recorded)
        return recorded;
    if (const auto done = transaction->commit(); !done)
        return done;
    changed();
    return {};
}

Result<std::optional<CatalogItem>> CatalogDesk::resolve(CatalogId id, const QString& code)
{
    storage::CatalogRepository catalogs(m_office.db());
    auto item = catalogs.itemByCode(id, code);
    if (!item || *item)
        return item;
    const auto aliases = catalogs.aliases(id);
    if (!aliases)
        return passOn(aliases);
    const auto alias = std::ranges::find(*aliases, code, &CatalogAlias::code);
    if (alias == aliases->end())
        return std::optional<CatalogItem>();
    return catalogs.itemByCode(id, alias->itemCode);
}

Result<CatalogComparison> CatalogDesk::compare(CatalogId before, CatalogId after)
{
    Catalogs catalogs(m_office);
    const auto old = catalogs.itemsOf(before);
    if (!old)
        return passOn(old);
    const auto later = catalogs.itemsOf(after);
    if (!later)
        return passOn(later);
    const auto aliases = storage::CatalogRepository(m_office.db()).aliases(after);
    if (!aliases)
        return passOn(aliases);
    return compareCatalogs(**old, **later, *aliases);
}

Result<void> CatalogDesk::takePart(
    const TaskCatalog& part, const TaskCatalog& target, int& ordinal)
{
    storage::CatalogRepository catalogs(m_office.db());
    const auto units = Organisation(m_office).units();
    if (!units)
        return passOn(units);
    const auto unit = std::ranges::find(*units, part.unit, &Unit::id);
    const QString prefix = unit == units->end() ? QString() : unit->code + u'.';
    const auto items = catalogs.items(part.id);
    if (!items)
        return passOn(items);
    for (CatalogItem item : *items) {
        item.id = CatalogItemId::create();
        item.catalog = target.id;
        item.owner = part.unit;
        if (item.users.isEmpty() && item.part == CatalogPart::Division)
            item.users = {part.unit};
        item.coefficient = coefficientOf(item.points, target.divisor);
        item.ordinal = ++ordinal;
        const auto known = catalogs.itemByCode(target.id, item.code);
        if (!known)
            return passOn(known);
        if (*known)
            item.code = prefix + item.code;
        if (const auto done = catalogs.insert(item); !done)
            return done;
    }
    TaskCatalog taken = part;
    taken.consolidated = target.id;
    if (const auto done = catalogs.update(taken); !done)
        return done;
    const auto recorded = m_office.record(
        u"catalog"_s, part.id.toString(), u"consolidate"_s, {},
        {{u"into"_s, target.id.toString()}});
    if (!recorded)
        return recorded;
    return Approvals(m_office).passWithin(
        ApprovalId::parse(part.id.toString()).value_or(ApprovalId()));
}

Result<TaskCatalog> CatalogDesk::consolidate(
    UnitId unit, const QString& title, const QList<CatalogId>& parts, const QString& code)
{
    if (parts.isEmpty())
        return fail(ErrorCode::Invalid, Tr::tr("Choose the parts that go into the catalog."));
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    storage::CatalogRepository catalogs(m_office.db());
    Approvals approvals(m_office);
    std::optional<TaskCatalog> target;
    int ordinal = 0;
    QList<CatalogGroup> groups;
    for (const CatalogId& id : parts) {
        const auto part = catalogs.get(id);
        if (!part)
            return passOn(part);
        const auto document
            = approvals.read(ApprovalId::parse(id.toString()).value_or(ApprovalId()));
        if (!document)
            return passOn(document);
        if (!*part || (*part)->consolidated || !document->actions.contains(u"return"_s)) {
            return fail(
                ErrorCode::Refused,
                Tr::tr("“%1” does not wait at your step, or went into a catalog already. Take parts "
                       "that were submitted to you.")
                    .arg(document->document.title));
        }
        if (!target) {
            if (const auto proved = SecondFactor(m_office).prove(code); !proved)
                return passOn(proved);
            TaskCatalog head = **part;
            head.unit = unit;
            head.title = title;
            const auto made = insertDraft(head);
            if (!made)
                return passOn(made);
            target = *made;
        }
        const auto own = catalogs.groups(id);
        if (!own)
            return passOn(own);
        for (const CatalogGroup& group : *own) {
            if (std::ranges::find(groups, group.code, &CatalogGroup::code) == groups.end())
                groups.append(group);
        }
        if (const auto done = takePart(**part, *target, ordinal); !done)
            return passOn(done);
    }
    if (const auto done = catalogs.setGroups(target->id, groups); !done)
        return passOn(done);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    changed();
    return *target;
}

} // namespace soviec::service
