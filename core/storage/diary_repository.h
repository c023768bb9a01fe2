// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/diary/entry.h"
#include "core/domain/diary/product_totals.h"
#include "core/storage/database.h"

#include <QHash>
#include <QList>

#include <optional>

namespace soviec::storage {

/// Minutes and counts of one person and day, withdrawn entries left out.
struct DayTotals {
    PersonId person;
    Date day;
    Minutes entered; ///< pending and accepted, as entered
    Minutes accepted;
    int entries = 0;
    int returned = 0;
    int pending = 0;
};

/// Accepted work of a person and month that hangs on no assignment, by item: it counts as
/// unplanned (Article 18.1 d).
struct UnassignedWork {
    PersonId person;
    QString itemCode;
    QString title;
    Decimal coefficient;
    Decimal acceptedQuantity;
    int qualityFaults = 0;
    int qualityExcused = 0;
    int delays = 0;
    int delaysExcused = 0;
};

/// How often and how much a person uses an item; feeds completion and review marks.
struct ItemUse {
    CatalogItemId item;
    int entries = 0;
    Decimal averageQuantity; ///< rounded to 4 decimals
    Decimal largestQuantity;
    Date lastDay;
};

class DiaryRepository {
public:
    explicit DiaryRepository(Database& db) : m_db(db) { }

    /// A new entry: without what a review decided, as nobody has reviewed it.
    Result<void> insert(const DiaryEntry& entry);
    /// Where one is refused, others may be in: inside a transaction or savepoint that is taken back then.
    Result<void> insert(const QList<DiaryEntry>& entries);
    /// All columns, by id and version (Conflict where it moved on); the row's version becomes +1.
    /// `stood`: the day it stands on so far, where that is at hand: a server then looks in one month only.
    Result<void> update(const DiaryEntry& entry, const Date& stood = {});
    Result<std::optional<DiaryEntry>> get(EntryId id);
    /// By day, start, creation; withdrawn ones only where asked.
    Result<QList<DiaryEntry>> range(
        PersonId person, const Date& first, const Date& last, bool withWithdrawn = false);
    Result<QList<DayTotals>> dayTotals(PersonId person, const Date& first, const Date& last);
    Result<QList<DayTotals>> dayTotals(
        const QList<UnitId>& units, const Date& first, const Date& last);
    /// Of these people, by person and day.
    Result<QList<DayTotals>> dayTotals(
        const QStringList& people, const Date& first, const Date& last);
    /// Entries that are not withdrawn, by person, day and start.
    Result<QList<DiaryEntry>> range(
        const QStringList& people, const Date& first, const Date& last);
    /// What the entries of each person add up to, by item.
    Result<QList<ProductTotals>> products(
        const QStringList& people, const Date& first, const Date& last);
    Result<Minutes> minutesOfDay(PersonId person, const Date& day, EntryId except);
    /// Pending entries of the units up to a day, oldest first, at most `limit`, after the key
    /// (day, id) of the last one seen.
    Result<QList<DiaryEntry>> pending(
        const QList<UnitId>& units, const Date& afterDay, EntryId afterId, int limit);
    Result<qint64> pendingCount(const QList<UnitId>& units);
    Result<QList<UnassignedWork>> unassigned(PersonId person, const Period& month);
    Result<QList<UnassignedWork>> unassigned(const QList<UnitId>& units, const Period& month);
    /// Uses of items by a person since a day.
    Result<QList<ItemUse>> itemUse(PersonId person, const Date& since);
    /// Entries of a person on other days of the window with the same title and note.
    Result<QList<DiaryEntry>> sameText(
        PersonId person, const Date& first, const Date& last, const DiaryEntry& like);

private:
    Database& m_db;
};

} // namespace soviec::storage
