// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/org/person.h"
#include "core/storage/database.h"

#include <QDateTime>
#include <QStringList>

namespace soviec::storage {

/// Closing the sheets of a month, whatever the number of people.
class CloseRepository {
public:
    explicit CloseRepository(Database& db) : m_db(db) { }

    /// Signed sheets become closed ones, by one statement that writes beside them. Conflict where one of them
    /// is not signed any more, or was closed meanwhile.
    Result<void> close(const QStringList& sheets, PersonId by, const QDateTime& at);

private:
    Database& m_db;
};

} // namespace soviec::storage
