// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/item_users.h"

#include "core/base/tr.h"
#include "core/service/catalog_cache.h"
#include "core/service/catalogs.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/service/positions.h"

#include <QMap>

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

bool ItemUsers::Place::mayUse(const CatalogItem& item) const
{
    const bool unit = item.users.isEmpty()
        || std::ranges::any_of(item.users, [&](const UnitId& one) { return chain.contains(one); });
    return unit
        && (item.positions.isEmpty() || item.positions.contains(position, Qt::CaseInsensitive));
}

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

Result<QString> ItemUsers::position(PersonId person, const Date& day)
{
    const auto holdings = Positions(m_office).holdingsOf(person);
    if (!holdings)
        return passOn(holdings);
    const QList<HeldPosition> held = heldOn(*holdings, day);
    return held.isEmpty() ? QString() : held.last().code;
}

Result<std::shared_ptr<const QList<CatalogItem>>> ItemUsers::itemsFor(
    PersonId person, const Date& day)
{
    const auto all = Catalogs(m_office).items(day);
    if (!all)
        return all;
    const bool free = std::ranges::all_of(**all, [](const CatalogItem& item) {
        return item.users.isEmpty() && item.positions.isEmpty();
    });
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
    const auto held = position(person, day);
    if (!held)
        return passOn(held);
    CatalogCache::Usable& kept
        = m_office.catalogCache().usable[std::pair((*member)->unit, held->toUpper())];
    if (kept.of != *all || kept.chain != *above) {
        const Place place {*above, *held};
        QList<CatalogItem> items;
        std::ranges::copy_if(**all, std::back_inserter(items), [&](const CatalogItem& item) {
            return place.mayUse(item);
        });
        kept = {*all, *above, std::make_shared<const QList<CatalogItem>>(std::move(items))};
    }
    return kept.items;
}

Result<QString> ItemUsers::unitNames(const QList<UnitId>& users)
{
    const auto units = Organisation(m_office).units();
    if (!units)
        return passOn(units);
    QStringList names;
    for (const Unit& one : *units) {
        if (users.contains(one.id))
            names.append(one.name);
    }
    return names.join(u", "_s);
}

Result<void>
ItemUsers::mayUse(const CatalogItem& item, PersonId person, UnitId unit, const Date& day)
{
    if (item.users.isEmpty() && item.positions.isEmpty())
        return {};
    const auto above = chain(unit);
    if (!above)
        return passOn(above);
    const auto held = item.positions.isEmpty() ? Result<QString>(QString()) : position(person, day);
    if (!held)
        return passOn(held);
    if (Place {*above, *held}.mayUse(item))
        return {};
    CatalogItem anyPosition = item;
    anyPosition.positions.clear();
    if (Place {*above, *held}.mayUse(anyPosition)) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("“%1” is work of the positions %2 only. Choose another item, or propose the work for "
                   "the catalog.")
                .arg(item.code, item.positions.join(u", "_s)));
    }
    const auto names = unitNames(item.users);
    if (!names)
        return passOn(names);
    return fail(
        ErrorCode::Refused,
        Tr::tr("“%1” is work of %2 only. Choose another item, or propose the work for the catalog.")
            .arg(item.code, *names));
}

Result<QList<PositionChoice>> ItemUsers::positions(UnitId unit)
{
    const auto units = Organisation(m_office).units();
    if (!units)
        return passOn(units);
    const auto below = Organisation(m_office).below(unit);
    if (!below)
        return passOn(below);
    QMap<QString, QString> names;
    for (const Unit& one : *units) {
        // A division has no list of its own.
        const bool asked = one.id == m_office.agency().unit.id || one.id == unit
            || (one.kind != UnitKind::Division && below->contains(one.id));
        if (!asked)
            continue;
        const auto known = Positions(m_office).counting(one.id, m_office.clock().today());
        if (!known)
            return passOn(known);
        for (const Position& position : *known)
            names.insert(position.code, position.name);
    }
    QList<PositionChoice> choices;
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        choices.append({it.key(), it.value()});
    return choices;
}

} // namespace soviec::service
