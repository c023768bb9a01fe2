// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/diary/entry.h"
#include "core/storage/database.h"
#include "core/storage/diary_repository.h"

#include <QHash>
#include <QList>
#include <QPair>

namespace soviec::storage {

/// How many entries of a person wait in a unit, and on which days.
struct PendingGroup {
    UnitId unit;
    PersonId person;
    int entries = 0;
    Date first;
    Date last;
};

/// What somebody called the work of a day.
struct EnteredWords {
    PersonId person;
    Date day;
    QString title;
    QString note;
};

/// Set-based reading for the review queue: one statement a question, whatever the length of the
/// queue, each driven by its list through an index.
class ReviewRepository {
public:
    explicit ReviewRepository(Database& db) : m_db(db) { }

    Result<QList<PendingGroup>> pendingGroups(const QList<UnitId>& units);
    /// What waits in the units, by day, after an entry (an invalid day: from the first one).
    Result<QList<DiaryEntry>> waiting(
        const QList<UnitId>& units, const Date& afterDay, EntryId afterId, int limit);
    /// Everything pending or accepted on these days of these people, as far as entries are compared:
    /// without code, unit, assignment and what a review decided. What waits in the units `known` is
    /// left out.
    Result<QList<DiaryEntry>> onDays(
        const QList<QPair<PersonId, Date>>& days, const QList<UnitId>& known);
    /// The words of what these people entered between two days, withdrawn entries left out, and what
    /// waits in the units `known`.
    Result<QList<EnteredWords>> words(
        const QList<PersonId>& people, const Date& first, const Date& last,
        const QList<UnitId>& known);
    /// What the people's accepted entries since a day come to, by item.
    Result<QHash<PersonId, QList<ItemUse>>> usual(const QList<PersonId>& people, const Date& since);
    /// Entries that hang on an assignment, withdrawn ones left out: all, and those that wait.
    struct Hanging {
        int entries = 0;
        int pending = 0;
    };
    Result<Hanging> hangingOn(AssignmentId assignment);

private:
    Database& m_db;
};

} // namespace soviec::storage
