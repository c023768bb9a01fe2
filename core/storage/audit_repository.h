// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/audit/audit_row.h"
#include "core/storage/database.h"

#include <QList>

#include <optional>

namespace soviec::storage {

/// Rows of the columns every statement about records reads, and of those about rows of batches.
AuditRecord readAuditRecord(const Query& q);
AuditRecord readAuditRowRecord(const Query& q);
/// Both kinds as one history.
Result<QList<AuditRecord>> inOrder(
    const Result<QList<AuditRecord>>& single, const Result<QList<AuditRecord>>& ofBatches);

/// The append-only, chained history.
class AuditRepository {
public:
    explicit AuditRepository(Database& db) : m_db(db) { }

    /// Completes sequence, previousHash and hash and appends; inside the caller's transaction, so
    /// that there is one writer at a time.
    Result<void> append(const AuditRecord& record);
    /// The same where the two states are at hand as canonical JSON; those of the record are not looked at.
    Result<void> append(AuditRecord record, const AuditTexts& texts);
    /// The same for the record of an action with the rows it closes, their hashes filled in; a server
    /// fills in its own.
    Result<void> append(AuditRecord batch, const QList<AuditRow>& rows);
    Result<std::optional<AuditRecord>> last();
    /// What was recorded about it, alone or as a row of a batch, in order.
    Result<QList<AuditRecord>> ofEntity(const QString& entityId);
    /// Records after a sequence number, in order, at most `limit`; a batch is one.
    Result<QList<AuditRecord>> after(qint64 sequence, int limit);
    /// The rows a batch closes, in order.
    Result<QList<AuditRow>> rowsOf(qint64 sequence);
    /// How many rows all batches close together.
    Result<qint64> rowCount();

private:
    Result<void> hand(const AuditRecord& batch, const QList<AuditRow>& rows);
    Result<void> complete(AuditRecord& record, const AuditTexts& texts);
    Result<void> insert(const AuditRecord& record, const AuditTexts& texts);
    Database& m_db;
};

} // namespace soviec::storage
