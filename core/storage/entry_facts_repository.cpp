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
                      .bind("except", except.toString())),
        [](const Query& q) {
            return StoredFacts {q.id<UnitId>(0), q.integer(1) == 0, q.minutes(2)};
        });
    if (!facts)
        return passOn(facts);
    return facts->value_or(StoredFacts());
}

} // namespace soviec::storage
