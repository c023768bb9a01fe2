// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/authority.h"

#include <algorithm>

namespace soviec::service {

Authority::Authority(
    const QList<Unit>& units, const QList<Member>& members, const QList<Charge>& charges)
    : m_charges(charges)
{
    for (const Unit& unit : units) {
        m_units.insert(unit.id, unit);
        m_children[unit.parent].append(unit.id);
    }
    for (const Member& member : members)
        m_members[member.unit].append(member);
}

std::optional<Member> Authority::reviewerOf(PersonId person, UnitId unit, Role role) const
{
    UnitId at = role == Role::Head ? m_units.value(unit).parent : unit;
    while (!at.isNull()) {
        const auto people = m_members.value(at);
        const auto head = std::ranges::find_if(people, [&](const Member& member) {
            return member.role == Role::Head && member.person.id != person;
        });
        if (head != people.end())
            return *head;
        at = m_units.value(at).parent;
    }
    return std::nullopt;
}

std::optional<Charge>
Authority::chargeFor(PersonId who, PersonId person, UnitId unit, Role role) const
{
    if (who.isNull() || who == person)
        return std::nullopt;
    const auto reviewer = reviewerOf(person, unit, role);
    // The units whose head would decide, up to the one that has a head.
    QList<UnitId> asked;
    for (UnitId at = role == Role::Head ? m_units.value(unit).parent : unit;
         !at.isNull() && !asked.contains(at); at = m_units.value(at).parent) {
        asked.append(at);
        if (reviewer && reviewer->unit == at)
            break;
    }
    for (const Charge& charge : m_charges) {
        if (charge.person != who)
            continue;
        if (charge.kind == ChargeKind::Delegate && asked.contains(charge.unit))
            return charge;
        if (charge.kind != ChargeKind::Field)
            continue;
        const QList<UnitId> field = below(charge.unit);
        // The heads within the field keep what is theirs.
        if (field.contains(unit) && !(reviewer && field.contains(reviewer->unit)))
            return charge;
    }
    return std::nullopt;
}

QList<UnitId> Authority::fieldOf(const Member& leader) const
{
    const QList<UnitId> whole = below(leader.unit);
    if (leader.role != Role::Deputy)
        return whole;
    QList<UnitId> field;
    for (const Charge& charge : m_charges) {
        if (charge.person != leader.person.id || charge.kind != ChargeKind::Field)
            continue;
        const QList<UnitId> part = below(charge.unit);
        for (UnitId unit : part) {
            if (whole.contains(unit) && !field.contains(unit))
                field.append(unit);
        }
    }
    return field.isEmpty() ? whole : field;
}

QList<UnitId> Authority::below(UnitId unit) const
{
    QList<UnitId> found {unit};
    for (qsizetype i = 0; i < found.size(); ++i) {
        const auto children = m_children.value(found.at(i));
        for (UnitId child : children) {
            if (!found.contains(child))
                found.append(child);
        }
    }
    return found;
}

QList<Member> Authority::subordinates(const Member& leader) const
{
    QList<Member> found;
    if (leader.role == Role::Staff)
        return found;
    const QList<UnitId> field = fieldOf(leader);
    for (UnitId unit : field) {
        const auto people = m_members.value(unit);
        for (const Member& member : people) {
            const bool besideDeputy = leader.role == Role::Deputy && unit == leader.unit
                && member.role != Role::Staff;
            if (member.person.id != leader.person.id && !besideDeputy)
                found.append(member);
        }
    }
    return found;
}

UnitOutcome unitOutcome(
    const QList<Member>& subordinates, const QHash<PersonId, PeriodSheet>& sheets,
    Decimal completedFrom)
{
    UnitOutcome outcome;
    for (const Member& member : subordinates) {
        const auto sheet = sheets.constFind(member.person.id);
        const bool isSigned = sheet != sheets.cend()
            && (sheet->state == SheetState::Signed || sheet->state == SheetState::Closed);
        if (!isSigned)
            outcome.waitingFor.append(member.person.fullName);
        else if (sheet->total && *sheet->total < completedFrom)
            outcome.below.append(member.person.fullName);
    }
    if (!outcome.below.isEmpty())
        outcome.share = Decimal::fromScaled(Decimal::unit / 2);
    else if (outcome.waitingFor.isEmpty())
        outcome.share = Decimal(1);
    return outcome;
}

bool awayThroughout(
    const Member& member, const Period& period, const QList<Absence>& absences,
    const WorkCalendar& calendar)
{
    if (absences.isEmpty())
        return false;
    const Date first = std::max(period.first(), member.first);
    const Date last = isValid(member.last) ? std::min(period.last(), member.last) : period.last();
    Minutes due;
    for (Date day = first; day <= last; day += Days(1)) {
        const Minutes standard = calendar.standard(day);
        due += standard;
        if (absentMinutes(absences, calendar, day) < standard)
            return false;
    }
    return due > Minutes(0);
}

} // namespace soviec::service
