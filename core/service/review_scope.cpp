// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/review_scope.h"

#include "core/service/office.h"
#include "core/service/on_behalf.h"
#include "core/service/organisation.h"
#include "core/service/review_reach.h"
#include "core/service/work_guard.h"

#include <utility>

namespace soviec::service {

Result<ReviewScope> ReviewScope::load(Office& office)
{
    const auto acting = WorkGuard(office).actingPerson();
    if (!acting)
        return passOn(acting);
    Organisation organisation(office);
    const Date today = office.clock().today();
    ReviewScope scope(office);
    scope.m_reviewer = *acting;
    const auto reach = ReviewReach::load(office, *acting, today);
    if (!reach)
        return passOn(reach);
    scope.m_units = reach->units();
    QList<Member> people = reach->peopleOf(scope.m_units);
    QList<Unit> tree = reach->tree();
    const auto standsIn = organisation.managesUnit(office.agency().unit.id, today);
    if (!standsIn)
        return passOn(standsIn);
    scope.m_standsIn = *standsIn;
    const UnitId top = office.agency().unit.id;
    if (scope.m_standsIn && !scope.m_units.contains(top)) {
        scope.m_units.append(top);
        const auto units = organisation.units();
        const auto found = organisation.members(scope.m_units, today, today);
        if (!units)
            return passOn(units);
        if (!found)
            return passOn(found);
        tree = *units;
        people = *found;
    }
    for (const Member& member : std::as_const(people))
        scope.m_members.insert({member.person.id, member.unit}, member);
    scope.m_authority.emplace(tree, people, reach->charges());
    return scope;
}

Result<Member> ReviewScope::memberOf(const DiaryEntry& entry)
{
    const QPair<PersonId, UnitId> key(entry.person, entry.unit);
    const auto known = m_members.constFind(key);
    if (known != m_members.constEnd())
        return *known;
    const auto member = WorkGuard(*m_office).memberOn(entry.person, entry.day);
    if (!member)
        return passOn(member);
    m_members.insert(key, *member);
    return *member;
}

Result<QJsonObject> ReviewScope::onBehalf(const DiaryEntry& entry)
{
    const auto member = memberOf(entry);
    if (!member)
        return passOn(member);
    const auto head = m_authority->reviewerOf(entry.person, entry.unit, member->role);
    if (head && head->person.id == m_reviewer)
        return QJsonObject();
    const auto charge = m_authority->chargeFor(m_reviewer, entry.person, entry.unit, member->role);
    if (!charge)
        return QJsonObject();
    if (head)
        return service::onBehalf(head->person.fullName, charge->document);
    // The deputy of a field acts for a head further up than the units read here.
    const auto above = Organisation(*m_office).reviewerOf(entry.person, m_office->clock().today());
    if (!above)
        return passOn(above);
    return service::onBehalf(*above ? (*above)->person.fullName : QString(), charge->document);
}

// Everything but the person and the unit is the same for all entries.
Result<bool> ReviewScope::reaches(const DiaryEntry& entry)
{
    const QPair<PersonId, UnitId> key(entry.person, entry.unit);
    const auto known = m_reached.constFind(key);
    if (known != m_reached.constEnd())
        return *known;
    const auto found = asked(entry);
    if (found)
        m_reached.insert(key, *found);
    return found;
}

Result<bool> ReviewScope::asked(const DiaryEntry& entry)
{
    if (entry.person == m_reviewer || !m_units.contains(entry.unit))
        return false;
    const auto member = memberOf(entry);
    if (!member)
        return passOn(member);
    const auto reviewer = m_authority->reviewerOf(entry.person, entry.unit, member->role);
    if (m_authority->chargeFor(m_reviewer, entry.person, entry.unit, member->role))
        return true;
    return reviewer ? reviewer->person.id == m_reviewer : m_standsIn;
}

} // namespace soviec::service
