// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/review_reach.h"

#include "core/service/authority.h"
#include "core/service/office.h"
#include "core/storage/charge_repository.h"
#include "core/storage/org_repository.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace soviec::service {

Result<ReviewReach> ReviewReach::begun(Office& office, PersonId reviewer, const Date& day)
{
    const auto self = storage::OrgRepository(office.db()).member(reviewer, day);
    if (!self)
        return passOn(self);
    auto held = storage::ChargeRepository(office.db()).ofPerson(reviewer);
    if (!held)
        return passOn(held);
    ReviewReach reach;
    reach.m_reviewer = reviewer;
    if (*self && (*self)->role == Role::Head)
        reach.m_own.append((*self)->unit);
    for (Charge& charge : *held) {
        if (!inForce(charge, day))
            continue;
        if (!reach.m_own.contains(charge.unit))
            reach.m_own.append(charge.unit);
        reach.m_charges.append(std::move(charge));
    }
    return reach;
}

Result<QList<UnitId>> ReviewReach::ownUnits(Office& office, PersonId reviewer, const Date& day)
{
    auto reach = begun(office, reviewer, day);
    if (!reach)
        return passOn(reach);
    return std::move(reach->m_own);
}

Result<ReviewReach> ReviewReach::load(Office& office, PersonId reviewer, const Date& day)
{
    auto reach = begun(office, reviewer, day);
    if (!reach || reach->m_own.isEmpty())
        return reach;
    auto tree = storage::OrgRepository(office.db()).units();
    if (!tree)
        return passOn(tree);
    reach->m_tree = std::move(*tree);
    const Authority authority(reach->m_tree, {});
    QList<UnitId> field;
    for (const UnitId& top : std::as_const(reach->m_own)) {
        const QList<UnitId> below = authority.below(top);
        for (const UnitId& unit : below) {
            if (!field.contains(unit))
                field.append(unit);
        }
    }
    auto people = storage::OrgRepository(office.db()).members(field, day, day);
    if (!people)
        return passOn(people);
    reach->m_people = std::move(*people);
    return reach;
}

QList<Member> ReviewReach::reviewed() const
{
    const Authority authority(m_tree, m_people, m_charges);
    QList<Member> reviewed;
    for (const Member& one : m_people) {
        const auto head = authority.reviewerOf(one.person.id, one.unit, one.role);
        if ((head && head->person.id == m_reviewer)
            || authority.chargeFor(m_reviewer, one.person.id, one.unit, one.role))
            reviewed.append(one);
    }
    return reviewed;
}

QList<UnitId> ReviewReach::units() const
{
    // Entries stay with the unit they were made in, so the own units count even where nobody is left
    // in them.
    QList<UnitId> units = m_own;
    const QList<Member> people = reviewed();
    for (const Member& one : people) {
        if (!units.contains(one.unit))
            units.append(one.unit);
    }
    return units;
}

QList<Member> ReviewReach::peopleOf(const QList<UnitId>& units) const
{
    QList<Member> people;
    std::ranges::copy_if(
        m_people, std::back_inserter(people), [&](const Member& one) { return units.contains(one.unit); });
    return people;
}

} // namespace soviec::service
