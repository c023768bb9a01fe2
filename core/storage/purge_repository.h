// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/diary/purge.h"
#include "core/storage/database.h"

#include <QList>
#include <QSet>

#include <optional>

namespace soviec::storage {

/// Purges, and what they empty.
class PurgeRepository {
public:
    explicit PurgeRepository(Database& db) : m_db(db) { }

    Result<void> insert(const Purge& purge);
    /// Writes state and decision of a purge that is still asked for.
    Result<void> decide(const Purge& purge);
    Result<std::optional<Purge>> get(PurgeId id);
    /// Those that wait for a second person, the oldest first.
    Result<QList<Purge>> open();
    Result<QList<Purge>> ofEntry(EntryId entry);
    /// Entries whose words are gone, as texts of their ids.
    Result<QSet<QString>> doneEntries();
    /// Puts `mark` in place of the title, empties the other words of the entry, of its history and
    /// of the person's templates with the same words and of the document it was made of. Inside the caller's transaction, after
    /// decide(); the guards of the database let it through for a done purge only.
    Result<void> empty(EntryId entry, const QString& mark);
    /// Leaves no copy of the words in the files beside the database.
    Result<void> forgetLog();

private:
    Database& m_db;
};

} // namespace soviec::storage
