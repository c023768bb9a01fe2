// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/entry_facts_repository.h"

#include "core/storage/rows.h"

namespace soviec::storage {

Result<StoredFacts> EntryFactsRepository::of(PersonId person, const Date& day, EntryId except)
{
    const auto facts = readOne(
        std::move(m_db.query("diary/facts")
                      .bind("person_id", person)
                      .bind("day", day)
                      .bind("month", Period::monthOf(day).toString())
                      .bind("except", except)),
        [](const Query& q) {
            return StoredFacts {q.id<UnitId>(0), q.integer(1) == 0, q.minutes(2)};
        });
    if (!facts)
        return passOn(facts);
    return facts->value_or(StoredFacts());
}

Result<QList<std::pair<Date, Minutes>>> EntryFactsRepository::minutesByDay(
    PersonId person, const Date& first, const Date& last)
{
    return readAll(
        std::move(m_db.query("diary/minutes_by_day")
                      .bind("person_id", person)
                      .bind("first", first)
                      .bind("last", last)),
        [](const Query& q) { return std::pair(q.date(0), q.minutes(1)); });
}

} // namespace soviec::storage
