// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/diary/entry.h"
#include "core/domain/review/mark.h"

#include <QList>

namespace soviec::service {

class Office;

/// A pending entry in a head's queue, with what makes it worth a look.
struct QueueItem {
    DiaryEntry entry; ///< without who typed it and when it was last changed
    Member member;
    QList<Mark> marks; ///< empty: ordinary
    QList<DismissedMark> dismissed;
};

/// An entry a decision is about, as it was read.
struct EntryVersion {
    EntryId id;
    int version = 0;
};

/// The head's review of diary entries (Articles 14.2, 18). Nothing is accepted by the program.
class Review {
public:
    explicit Review(Office& office) : m_office(office) { }

    /// What waits for who(): entries that need a look first, then the ordinary ones, each by
    /// person and day; at most `limit`.
    Result<QList<QueueItem>> queue(int limit = 500);
    Result<int> queueCount();

    /// Accepts entries as entered, all or none; one transaction.
    Result<void> acceptAll(const QList<EntryVersion>& entries);
    /// Accepts one entry with the given quantity, hours, findings and delays.
    Result<DiaryEntry> accept(const EntryVersion& entry, const EntryReview& review);
    /// Returns one entry with a reason.
    Result<DiaryEntry> giveBack(const EntryVersion& entry, const QString& reason);
    /// Takes a decision back; the entry waits again.
    Result<DiaryEntry> reopen(const EntryVersion& entry);
    /// Changes the decision about an accepted entry.
    Result<DiaryEntry> revise(const EntryVersion& entry, const EntryReview& review);

private:
    Office& m_office;
};

} // namespace soviec::service
