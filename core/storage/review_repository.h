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
#include <QSet>

namespace soviec::storage {

/// How many entries of a person wait in a unit, and on which days.
struct PendingGroup {
    UnitId unit;
    PersonId person;
    int entries = 0;
    Date first;
    Date last;
};

/// What was accepted of a person on a day, beside what waits.
struct AcceptedDay {
    PersonId person;
    Date day;
    Minutes minutes;
    bool mayMeet = false; ///< an entry that waits, in time or in all it says
};

/// What is looked for in the words of others: which lengths, so that most need not be read at all.
class WordLengths {
public:
    void add(const QString& title, const QString& note);
    const QString& text() const { return m_text; } ///< as a statement takes it

private:
    QString m_text = QString(512, u'0');
};

/// What somebody called the work of a day.
struct EnteredWords {
    PersonId person;
    Date day;
    QString title;
    QString note;
    bool waits = false;
};

/// Set-based reading for the review queue: one statement a question, whatever the length of the
/// queue, each driven by its list through an index.
class ReviewRepository {
public:
    explicit ReviewRepository(Database& db) : m_db(db) { }

    Result<QList<PendingGroup>> pendingGroups(const QList<UnitId>& units);
    /// What waits in the units, by day, after an entry (an invalid day: from the first one); without who typed it
    /// and when it was last changed.
    Result<QList<DiaryEntry>> waiting(
        const QList<UnitId>& units, const Date& afterDay, EntryId afterId, int limit);
    /// Everything pending or accepted on these days of these people, as far as entries are compared:
    /// without code, unit, assignment and what a review decided. What waits in the units `known` is
    /// left out.
    Result<QList<DiaryEntry>> onDays(
        const QList<QPair<PersonId, Date>>& days, const QList<UnitId>& known);
    /// The days between two with something accepted. `lengths`: of what waits, in minutes; `starts`: something of
    /// it has one.
    Result<QList<AcceptedDay>> acceptedDays(
        const QList<PersonId>& people, const Date& first, const Date& last, const QSet<int>& lengths,
        bool starts);
    /// The words of what these people entered between two days, as far as they are of those lengths; withdrawn
    /// entries are left out. What waits in the units `known` is left out too, and where there are any, what waits
    /// in others is there whatever its length: whether something does is told by the same walk.
    Result<QList<EnteredWords>> words(
        const QList<PersonId>& people, const Date& first, const Date& last, const WordLengths& lengths,
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
