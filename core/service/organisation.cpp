// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/organisation.h"

#include "core/service/authority.h"
#include "core/service/office.h"
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

Result<QList<Member>> Organisation::reviewedBy(PersonId reviewer, const Date& day)
{
    const auto self = member(reviewer, day);
    if (!self)
        return passOn(self);
    if (!*self || (*self)->role != Role::Head)
        return QList<Member>();
    const auto all = units();
    if (!all)
        return passOn(all);
    const auto people = members(Authority(*all, {}).below((*self)->unit), day, day);
    if (!people)
        return passOn(people);
    const Authority authority(*all, *people);
    QList<Member> reviewed;
    for (const Member& one : *people) {
        const auto head = authority.reviewerOf(one.person.id, one.unit, one.role);
        if (head && head->person.id == reviewer)
            reviewed.append(one);
    }
    return reviewed;
}

Result<QList<UnitId>> Organisation::reviewUnits(PersonId reviewer, const Date& day)
{
    const auto people = reviewedBy(reviewer, day);
    if (!people)
        return passOn(people);
    const auto self = member(reviewer, day);
    if (!self)
        return passOn(self);
    QList<UnitId> units;
    // Entries stay with the unit they were made in, so the head's own unit counts even where
    // nobody is left in it.
    if (*self && (*self)->role == Role::Head)
        units.append((*self)->unit);
    for (const Member& one : *people) {
        if (!units.contains(one.unit))
            units.append(one.unit);
    }
    return units;
}

Result<bool> Organisation::managesUnit(UnitId unit, const Date& day)
{
    const Identity& who = m_office.who();
    if (who.isOperator())
        return true;
    const auto all = units();
    if (!all)
        return passOn(all);
    const QList<UnitId> chain = chainOf(*all, unit);
    return std::ranges::any_of(who.duties, [&](const DutyHolder& duty) {
        const bool manages = duty.duty == Duty::Hr || duty.duty == Duty::Administrator;
        return manages && inForce(duty, day) && chain.contains(duty.unit);
    });
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
    const auto reader = member(who.person, today);
    if (!reader)
        return passOn(reader);
    if (!*reader || (*reader)->role != Role::Head)
        return false;
    const auto all = units();
    if (!all)
        return passOn(all);
    return chainOf(*all, (*about)->unit).contains((*reader)->unit);
}

} // namespace soviec::service
