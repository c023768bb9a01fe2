// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/item_users.h"

#include "core/base/tr.h"
#include "core/service/catalog_cache.h"
#include "core/service/catalogs.h"
#include "core/service/office.h"
#include "core/service/organisation.h"

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

bool isFor(const CatalogItem& item, const QList<UnitId>& chain)
{
    return item.users.isEmpty() || std::ranges::any_of(item.users, [&](const UnitId& unit) {
        return chain.contains(unit);
    });
}

} // namespace

/// The unit and those above it.
Result<QList<UnitId>> ItemUsers::chain(UnitId unit)
{
    const auto units = Organisation(m_office).units();
    if (!units)
        return passOn(units);
    QList<UnitId> chain;
    for (UnitId at = unit; !at.isNull() && !chain.contains(at);) {
        chain.append(at);
        const auto known = std::ranges::find(*units, at, &Unit::id);
        at = known == units->end() ? UnitId() : known->parent;
    }
    return chain;
}

Result<std::shared_ptr<const QList<CatalogItem>>> ItemUsers::itemsFor(
    PersonId person, const Date& day)
{
    const auto all = Catalogs(m_office).items(day);
    if (!all)
        return all;
    const bool free = std::ranges::all_of(
        **all, [](const CatalogItem& item) { return item.users.isEmpty(); });
    if (free || person.isNull())
        return all;
    const auto member = Organisation(m_office).member(person, day);
    if (!member)
        return passOn(member);
    if (!*member)
        return all; // without an appointment on that day nothing can be entered anyway
    const auto above = chain((*member)->unit);
    if (!above)
        return passOn(above);
    CatalogCache::Usable& kept = m_office.catalogCache().usable[(*member)->unit];
    if (kept.of != *all || kept.chain != *above) {
        QList<CatalogItem> items;
        std::ranges::copy_if(**all, std::back_inserter(items), [&](const CatalogItem& item) {
            return isFor(item, *above);
        });
        kept = {*all, *above, std::make_shared<const QList<CatalogItem>>(std::move(items))};
    }
    return kept.items;
}

Result<void> ItemUsers::mayUse(const CatalogItem& item, UnitId unit)
{
    if (item.users.isEmpty())
        return {};
    const auto above = chain(unit);
    if (!above)
        return passOn(above);
    if (isFor(item, *above))
        return {};
    const auto units = Organisation(m_office).units();
    if (!units)
        return passOn(units);
    QStringList names;
    for (const Unit& one : *units) {
        if (item.users.contains(one.id))
            names.append(one.name);
    }
    return fail(
        ErrorCode::Refused,
        Tr::tr("“%1” is work of %2 only. Choose another item, or propose the work for the catalog.")
            .arg(item.code, names.join(u", "_s)));
}

} // namespace soviec::service
