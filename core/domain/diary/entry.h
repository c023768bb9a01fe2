// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/base/id.h"
#include "core/domain/catalog/catalog.h"
#include "core/domain/org/person.h"
#include "core/domain/work/assignment.h"

#include <QDateTime>

#include <optional>

namespace soviec {

using EntryId = Id<struct EntryTag>;

enum class EntryState { Pending, Accepted, Returned, Withdrawn };
template <>
struct Codes<EntryState> {
    static constexpr CodeOf<EntryState> entries[] = {
        {EntryState::Pending, u"pending"},
        {EntryState::Accepted, u"accepted"},
        {EntryState::Returned, u"returned"},
        {EntryState::Withdrawn, u"withdrawn"}};
};

/// "waiting", "accepted", …, translated, as a chip shows it.
QString stateLabel(EntryState state);

/// What the reviewer decided about an entry (Article 14.2).
struct EntryReview {
    Decimal acceptedQuantity;
    Minutes acceptedMinutes;
    int qualityFaults = 0;  ///< times judged "not up to standard"
    int qualityExcused = 0; ///< of these, with a confirmed objective cause
    int delays = 0;
    int delaysExcused = 0;
    QString note; ///< to the person; the reason where the entry was returned
    friend bool operator==(const EntryReview&, const EntryReview&) = default;
};

/// Dòng nhật ký: what was done, when, how long, with which result.
struct DiaryEntry {
    EntryId id;
    PersonId person;
    UnitId unit; ///< of the person on that day
    Date day;
    std::optional<TimeOfDay> start;
    Minutes minutes;
    CatalogItemId item;     ///< null: outside the catalog
    QString itemCode;       ///< as it was when entered
    AssignmentId assignment; ///< null: not assigned work
    QString title;          ///< the item's task, or the person's own words outside the catalog
    Decimal quantity = Decimal(1);
    Decimal coefficient = Decimal(1); ///< kept from the day the entry was made
    QString result;
    QString documentNumber;
    QString note;
    EntryState state = EntryState::Pending;
    EntryReview review;
    PersonId reviewedBy;
    QDateTime reviewedAt;
    PersonId createdBy;
    QDateTime createdAt;
    QDateTime changedAt;
    int version = 0;

    /// start + minutes, where a start is known (may pass midnight: then nothing).
    std::optional<TimeOfDay> end() const;
};

} // namespace soviec

// Lists of them grow by moving bytes.
Q_DECLARE_TYPEINFO(soviec::DiaryEntry, Q_RELOCATABLE_TYPE);

namespace soviec {

/// One day of a person: what the week strip and the hours sheet show.
struct DayHours {
    Date day;
    Minutes standard; ///< after absence
    Minutes absent;
    Minutes entered;  ///< pending and accepted
    Minutes accepted;
    int entries = 0;
    int returned = 0;
    QString dayName;  ///< holiday or kind of absence, for the strip
    bool working = true;
};

} // namespace soviec
