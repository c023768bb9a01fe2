// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/catalog/catalog.h"
#include "core/domain/audit/audit_record.h"
#include "core/domain/diary/entry.h"

#include <QList>

namespace soviec::service {

class Office;

/// An item this person uses often; completion offers it earlier.
struct ItemRank {
    CatalogItemId item;
    int entries = 0;
    Date lastDay;
};

/// The diary of a person. Writing is the person's own right; reading also the reviewer's and HR's.
class Diary {
public:
    explicit Diary(Office& office) : m_office(office) { }

    /// Entries in the order of the day; withdrawn ones are left out.
    Result<QList<DiaryEntry>> range(PersonId person, const Date& first, const Date& last);
    /// One row a day, with standard hours after absence.
    Result<QList<DayHours>> hours(PersonId person, const Date& first, const Date& last);
    Result<QList<ItemRank>> ranks(PersonId person);
    Result<QList<AuditRecord>> history(EntryId id);
    /// The own entry as it is stored now; NotFound where there is none.
    Result<DiaryEntry> entry(EntryId id);

    /// Stores a new entry of who() after checking it: an appointment on that day, not in the
    /// future, the month not locked, an end after the start, at most 24 h on the day, a title, and
    /// no secrecy mark. Fills unit, code, coefficient (of the item, or of the assignment where it
    /// hangs on one, or 1 outside the catalog), times and state. A null id becomes a new one, a
    /// null person who().
    Result<DiaryEntry> add(const DiaryEntry& entry);
    /// Several of them, all or none.
    Result<QList<DiaryEntry>> addAll(const QList<DiaryEntry>& entries);
    /// Stores an edited entry (same id, the version it was read with); an entry that was returned
    /// becomes pending again. Conflict where it changed meanwhile.
    Result<DiaryEntry> change(const DiaryEntry& entry);
    /// `version`: the one it was read with, Conflict where it changed meanwhile; 0: as it stands now.
    Result<DiaryEntry> withdraw(EntryId id, int version = 0);
    /// Takes a withdrawal back.
    Result<DiaryEntry> restore(EntryId id);
    /// Copies the entries of a day (without results and document numbers) to another day, all or
    /// none.
    Result<QList<DiaryEntry>> copyDay(const Date& from, const Date& to);
    /// What copying a week (seven days from its Monday) onto another would add, for a look before
    /// it is entered with addAll(): without results and document numbers, nothing on days off, on
    /// days that have their hours already, or on those still to come.
    Result<QList<DiaryEntry>> weekCopy(const Date& fromMonday, const Date& toMonday);
    /// Catalog items this person used at about this hour on this weekday, the most used first.
    Result<QList<CatalogItemId>> habit(PersonId person, const Date& day, TimeOfDay time);

    /// The same checks and filling for somebody else's row, as HR's import uses them inside its own
    /// transaction, without storing. Forbidden where who() is neither the person nor HR.
    Result<DiaryEntry> checked(const DiaryEntry& entry);

private:
    Result<DiaryEntry> owned(EntryId id);
    Result<DiaryEntry> step(EntryId id, QStringView action, int version = 0);
    Result<DiaryEntry> insert(const DiaryEntry& given);
    Result<DiaryEntry> copyOf(const DiaryEntry& original, const Date& day);
    Office& m_office;
};

} // namespace soviec::service
