// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/audit/audit_record.h"
#include "core/storage/database.h"

#include <QList>

#include <optional>

namespace soviec::storage {

/// The append-only, chained history.
class AuditRepository {
public:
    explicit AuditRepository(Database& db) : m_db(db) { }

    /// Completes sequence, previousHash and hash and appends; inside the caller's transaction, so
    /// that there is one writer at a time.
    Result<void> append(AuditRecord record);
    Result<std::optional<AuditRecord>> last();
    Result<QList<AuditRecord>> ofEntity(const QString& entityId);
    /// Records after a sequence number, in order, at most `limit`.
    Result<QList<AuditRecord>> after(qint64 sequence, int limit);

private:
    Database& m_db;
};

} // namespace soviec::storage
