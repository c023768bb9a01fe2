// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/diary/entry.h"
#include "core/storage/database.h"

#include <QList>

#include <utility>

namespace soviec::storage {

/// What one entry is checked against before it is saved.
struct StoredFacts {
    UnitId unit;     ///< of the appointment on the day; null: there is none
    bool open = false; ///< the month of the person is neither signed nor closed
    Minutes minutes; ///< the person's other entries of the day, withdrawn ones left out
};

class EntryFactsRepository {
public:
    explicit EntryFactsRepository(Database& db) : m_db(db) { }

    /// By one statement instead of three: an entry is saved as it is typed.
    Result<StoredFacts> of(PersonId person, const Date& day, EntryId except);
    /// Days with entries that are not withdrawn, and their minutes.
    Result<QList<std::pair<Date, Minutes>>> minutesByDay(PersonId person, const Date& first, const Date& last);

private:
    Database& m_db;
};

} // namespace soviec::storage
