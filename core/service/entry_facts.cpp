// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/entry_facts.h"

#include "core/service/office.h"
#include "core/service/work_guard.h"
#include "core/storage/diary_repository.h"
#include "core/storage/org_repository.h"

namespace soviec::service {

Result<void> EntryFacts::ask(PersonId person, const Date& day, EntryId except)
{
    m_asked.reset();
    if (m_keeps)
        return {};
    const auto facts = storage::EntryFactsRepository(m_office.db()).of(person, day, except);
    if (!facts)
        return passOn(facts);
    m_asked = Asked {person, day, except, *facts};
    return {};
}

Result<UnitId> EntryFacts::unitOn(PersonId person, const Date& day)
{
    if (m_keeps)
        return keptUnitOn(person, day);
    if (m_asked && m_asked->isOf(person, day) && m_asked->facts.unit)
        return m_asked->facts.unit;
    const auto member = WorkGuard(m_office).memberOn(person, day);
    if (!member)
        return passOn(member);
    return member->unit;
}

Result<UnitId> EntryFacts::keptUnitOn(PersonId person, const Date& day)
{
    auto held = m_appointments.constFind(person);
    if (held == m_appointments.constEnd()) {
        const auto read = storage::OrgRepository(m_office.db()).appointments(person);
        if (!read)
            return passOn(read);
        held = m_appointments.insert(person, *read);
    }
    // They come by their first day; the latest one in force decides.
    for (qsizetype i = held->size() - 1; i >= 0; --i) {
        const Appointment& one = held->at(i);
        if (one.first <= day && (!isValid(one.last) || one.last >= day))
            return one.unit;
    }
    const auto refused = WorkGuard(m_office).memberOn(person, day);
    if (!refused)
        return passOn(refused);
    return refused->unit;
}

Result<void> EntryFacts::monthIsOpen(PersonId person, const Period& month)
{
    const std::pair<PersonId, Period> key(person, month);
    if (m_open.contains(key))
        return {};
    // Where it is not, the sentence says who closed it and when.
    if (m_asked && m_asked->isOf(person, m_asked->day) && Period::monthOf(m_asked->day) == month
        && m_asked->facts.open)
        return {};
    auto open = WorkGuard(m_office).monthIsOpen(person, month);
    if (open && m_keeps)
        m_open.insert(key);
    return open;
}

Result<CatalogItem> EntryFacts::itemOn(CatalogItemId item, const Date& day)
{
    const std::pair<CatalogItemId, int> key(item, int(day.day_number()));
    const auto known = m_items.constFind(key);
    if (known != m_items.constEnd())
        return *known;
    auto found = WorkGuard(m_office).itemOn(item, day);
    if (found && m_keeps)
        m_items.insert(key, *found);
    return found;
}

Result<Minutes> EntryFacts::minutesOfDay(PersonId person, const Date& day, EntryId except)
{
    const Day key = dayOf(person, day);
    const auto known = m_minutes.constFind(key);
    if (known != m_minutes.constEnd())
        return *known;
    if (m_asked && m_asked->isOf(person, day) && m_asked->except == except)
        return m_asked->facts.minutes;
    if (m_keeps)
        return keptMinutesOfDay(person, day);
    return storage::DiaryRepository(m_office.db()).minutesOfDay(person, day, except);
}

// The days of a month are mostly asked for one after the other.
Result<Minutes> EntryFacts::keptMinutesOfDay(PersonId person, const Date& day)
{
    const Period month = Period::monthOf(day);
    const auto sums
        = storage::EntryFactsRepository(m_office.db()).minutesByDay(person, month.first(), month.last());
    if (!sums)
        return passOn(sums);
    know(person, month, {});
    for (const auto& [one, minutes] : *sums)
        m_minutes.insert(dayOf(person, one), minutes);
    return m_minutes.value(dayOf(person, day));
}

void EntryFacts::know(PersonId person, const Period& month, const QList<DiaryEntry>& entries)
{
    if (!m_keeps)
        return;
    for (Date day = month.first(); day <= month.last(); day += Days(1))
        m_minutes.insert(dayOf(person, day), Minutes(0));
    for (const DiaryEntry& entry : entries)
        m_minutes[dayOf(person, entry.day)] += entry.minutes;
}

void EntryFacts::stored(const DiaryEntry& entry)
{
    const auto known = m_minutes.find(dayOf(entry.person, entry.day));
    if (known != m_minutes.end())
        *known += entry.minutes;
}

} // namespace soviec::service
