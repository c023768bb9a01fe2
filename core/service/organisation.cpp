// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/organisation.h"

#include "core/service/authority.h"
#include "core/service/office.h"
#include "core/service/review_reach.h"
#include "core/storage/charge_repository.h"
#include "core/storage/org_repository.h"

#include <algorithm>

namespace soviec::service {

namespace {

/// The unit and those above it, from below to the top.
QList<UnitId> chainOf(const QList<Unit>& units, UnitId unit)
{
    QHash<UnitId, UnitId> parents;
    for (const Unit& one : units)
        parents.insert(one.id, one.parent);
    QList<UnitId> chain;
    for (UnitId at = unit; !at.isNull() && !chain.contains(at); at = parents.value(at))
        chain.append(at);
    return chain;
}

bool inForce(const DutyHolder& duty, const Date& day)
{
    return duty.first <= day && (!isValid(duty.last) || duty.last >= day);
}

} // namespace

Result<QList<Unit>> Organisation::units()
{
    return storage::OrgRepository(m_office.db()).units();
}

Result<QList<UnitId>> Organisation::below(UnitId unit)
{
    const auto all = units();
    if (!all)
        return passOn(all);
    return Authority(*all, {}).below(unit);
}

Result<QList<Member>> Organisation::members(
    const QList<UnitId>& units, const Date& first, const Date& last)
{
    return storage::OrgRepository(m_office.db()).members(units, first, last);
}

Result<std::optional<Member>> Organisation::member(PersonId person, const Date& day)
{
    return storage::OrgRepository(m_office.db()).member(person, day);
}

Result<std::optional<Person>> Organisation::personByCode(const QString& code)
{
    return storage::OrgRepository(m_office.db()).personByCode(code);
}

Result<std::optional<Unit>> Organisation::unitByCode(const QString& code)
{
    return storage::OrgRepository(m_office.db()).unitByCode(code);
}

Result<std::optional<Member>> Organisation::reviewerOf(PersonId person, const Date& day)
{
    const auto self = member(person, day);
    if (!self)
        return passOn(self);
    if (!*self)
        return std::optional<Member>();
    const auto all = units();
    if (!all)
        return passOn(all);
    const auto above = members(chainOf(*all, (*self)->unit), day, day);
    if (!above)
        return passOn(above);
    return Authority(*all, *above).reviewerOf(person, (*self)->unit, (*self)->role);
}

Result<QList<Charge>> Organisation::charges(const Date& first, const Date& last)
{
    return storage::ChargeRepository(m_office.db()).ofUnits({}, first, last);
}

Result<std::optional<Charge>>
Organisation::chargeFor(PersonId who, PersonId person, const Date& day)
{
    const auto self = member(person, day);
    if (!self)
        return passOn(self);
    const auto held = charges(day, day);
    if (!held)
        return passOn(held);
    if (!*self || held->isEmpty())
        return std::optional<Charge>();
    const auto all = units();
    if (!all)
        return passOn(all);
    const auto above = members(chainOf(*all, (*self)->unit), day, day);
    if (!above)
        return passOn(above);
    return Authority(*all, *above, *held).chargeFor(who, person, (*self)->unit, (*self)->role);
}

Result<QList<UnitId>> Organisation::ownUnits(PersonId reviewer, const Date& day)
{
    return ReviewReach::ownUnits(m_office, reviewer, day);
}

Result<QList<Member>> Organisation::reviewedBy(PersonId reviewer, const Date& day)
{
    const auto reach = ReviewReach::load(m_office, reviewer, day);
    if (!reach)
        return passOn(reach);
    return reach->reviewed();
}

Result<QList<UnitId>> Organisation::reviewUnits(PersonId reviewer, const Date& day)
{
    const auto reach = ReviewReach::load(m_office, reviewer, day);
    if (!reach)
        return passOn(reach);
    return reach->units();
}

Result<bool> Organisation::managesUnit(UnitId unit, const Date& day)
{
    const Identity& who = m_office.who();
    if (who.isOperator())
        return true;
    const auto manages = [&](const DutyHolder& duty) {
        return (duty.duty == Duty::Hr || duty.duty == Duty::Administrator) && inForce(duty, day);
    };
    // Most people have no such duty, and the tree need not be read to tell.
    if (std::ranges::none_of(who.duties, manages))
        return false;
    const auto all = units();
    if (!all)
        return passOn(all);
    const QList<UnitId> chain = chainOf(*all, unit);
    return std::ranges::any_of(who.duties, [&](const DutyHolder& duty) {
        return manages(duty) && chain.contains(duty.unit);
    });
}

Result<bool> Organisation::headsAbove(UnitId unit, const Date& day)
{
    const auto own = ownUnits(m_office.who().person, day);
    if (!own)
        return passOn(own);
    if (own->isEmpty())
        return false;
    const auto all = units();
    if (!all)
        return passOn(all);
    const QList<UnitId> chain = chainOf(*all, unit);
    return std::ranges::any_of(*own, [&](const UnitId& one) { return chain.contains(one); });
}

Result<bool> Organisation::mayRead(PersonId person, const Date& day)
{
    const Identity& who = m_office.who();
    if (who.isOperator() || who.person == person)
        return true;
    const auto about = member(person, day);
    if (!about)
        return passOn(about);
    if (!*about)
        return false;
    // The right to read is the one of today: whoever heads or manages the unit now also answers
    // for the months before.
    const Date today = m_office.clock().today();
    const auto manages = managesUnit((*about)->unit, today);
    if (!manages || *manages)
        return manages;
    return headsAbove((*about)->unit, today);
}

} // namespace soviec::service
