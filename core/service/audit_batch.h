// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/audit/audit_row.h"

namespace soviec::service {

class Office;

/// The history of one action that touches many rows, inside the caller's transaction: one record of the
/// chain for a thousand rows instead of one for each; a few rows are recorded one by one. On a server every
/// row gets a record of its own, as the server keeps them, and in a pocket, which is sent there row by row.
class AuditBatch {
public:
    /// `action`: what was done, as the record of the whole names it: "import", "merge", "accept".
    AuditBatch(Office& office, const QString& action);

    /// As Office::record().
    Result<void> record(
        const QString& entity, const QString& entityId, const QString& action,
        const QJsonObject& before, const QJsonObject& after, const QString& reason = {});
    /// False on a server and in a pocket, where every change is recorded at once.
    bool waits() const { return !m_single; }
    /// As record() of a row that was not there before, with the canonical JSON of what it is now. Only where
    /// the batch waits().
    Result<void> recordAdded(
        const QString& entity, const QString& entityId, const QString& action, const QByteArray& after,
        const QString& reason = {});
    /// What was recorded last is this step of a package. False where it has a record of its own, beside
    /// which the step is named.
    bool standsFor(
        const QString& operation, PersonId author, const QString& authorName, const QDateTime& at);
    /// Writes what waits; before the commit, and before anybody reads the history.
    Result<void> write();

private:
    Result<void> append(
        const QString& entity, const QString& entityId, const QString& action, AuditTexts texts,
        const QString& reason);
    Office& m_office;
    QString m_action;
    bool m_single; ///< a server or a pocket: nothing waits
    bool m_large = false; ///< part of the action stands in a batch already
    QList<AuditRow> m_rows;
};

} // namespace soviec::service
