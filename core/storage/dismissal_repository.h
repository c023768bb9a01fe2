// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/review/mark.h"
#include "core/storage/database.h"

#include <QHash>
#include <QList>

namespace soviec::storage {

/// Marks that heads have dismissed.
class DismissalRepository {
public:
    explicit DismissalRepository(Database& db) : m_db(db) { }

    Result<void> insert(const DismissedMark& mark);
    Result<void> remove(EntryId entry, MarkKind kind);
    Result<QHash<EntryId, QList<DismissedMark>>> of(const QList<EntryId>& entries);

private:
    Database& m_db;
};

} // namespace soviec::storage
