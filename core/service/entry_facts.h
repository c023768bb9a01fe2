// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/period.h"
#include "core/domain/catalog/catalog.h"
#include "core/domain/diary/entry.h"
#include "core/domain/org/person.h"
#include "core/storage/entry_facts_repository.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace soviec::service {

class Office;

/// What an entry is checked against. Where many rows are checked inside one transaction, the
/// answers may be kept: nobody else writes meanwhile.
class EntryFacts {
public:
    explicit EntryFacts(Office& office) : m_office(office) { }

    /// From now on no question is asked twice. Only inside one write transaction in which nothing
    /// but entries is written, each told by stored().
    void keep() { m_keeps = true; }
    void stored(const DiaryEntry& entry);
    /// All entries of a person's month that are not withdrawn, where they were read for something else.
    void know(PersonId person, const Period& month, const QList<DiaryEntry>& entries);

    /// Reads what the three questions below are about at once, for the entry that is checked next. Does
    /// nothing where the answers are kept.
    Result<void> ask(PersonId person, const Date& day, EntryId except);
    /// The unit of the person's appointment on the day; Refused where there is none.
    Result<UnitId> unitOn(PersonId person, const Date& day);
    /// Locked where the month of the person is signed or closed.
    Result<void> monthIsOpen(PersonId person, const Period& month);
    /// The item of the catalog in force on the day.
    Result<CatalogItem> itemOn(CatalogItemId item, const Date& day);
    /// What the person entered on the day, without the entry `except`.
    Result<Minutes> minutesOfDay(PersonId person, const Date& day, EntryId except);

private:
    using Day = std::pair<PersonId, int>; // the day as its number
    static Day dayOf(PersonId person, const Date& day) { return {person, int(day.day_number())}; }
    Result<UnitId> keptUnitOn(PersonId person, const Date& day);
    Result<Minutes> keptMinutesOfDay(PersonId person, const Date& day);
    Office& m_office;
    struct Asked {
        PersonId person;
        Date day;
        EntryId except;
        storage::StoredFacts facts;
        bool isOf(PersonId who, const Date& when) const { return person == who && day == when; }
    };
    std::optional<Asked> m_asked;
    bool m_keeps = false;
    QHash<PersonId, QList<Appointment>> m_appointments;
    QSet<std::pair<PersonId, Period>> m_open;
    QHash<std::pair<CatalogItemId, int>, CatalogItem> m_items;
    QHash<Day, Minutes> m_minutes;
};

} // namespace soviec::service
