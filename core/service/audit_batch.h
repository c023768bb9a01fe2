// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/audit/audit_row.h"

#include <functional>
#include <future>
#include <vector>

namespace soviec::service {

class Office;

/// The history of one action that touches many rows, inside the caller's transaction: one record of the
/// chain for a thousand rows instead of one for each; a few rows are recorded one by one. In a pocket every
/// row gets a record of its own, as it is sent to the server row by row, and on a server the steps of others
/// do, beside which the server remembers their names.
class AuditBatch {
public:
    /// Below this, a record for each is no burden and reads more easily. A server keeps to it as well with what
    /// it records by itself (018_postgres.sql).
    static constexpr qsizetype leastRows = 50;

    /// Whether rows may stand for steps that were taken elsewhere.
    enum class Steps { Own, OfOthers };

    /// `action`: what was done, as the record of the whole names it: "import", "merge", "accept".
    AuditBatch(Office& office, const QString& action, Steps steps = Steps::Own);

    /// As Office::record().
    Result<void> record(
        const QString& entity, const QString& entityId, const QString& action,
        const QJsonObject& before, const QJsonObject& after, const QString& reason = {});
    /// False where every change is recorded at once.
    bool waits() const { return !m_single; }
    /// As record() of a row that was not there before; `after` makes the canonical JSON of what it is now, once
    /// and on whatever thread there is. Only where the batch waits().
    Result<void> recordAdded(
        const QString& entity, const QString& entityId, const QString& action,
        std::function<QByteArray()> after, const QString& reason = {});
    /// The same as a record of its own, at once, for what may be done in any file.
    static Result<void> recordAddedAlone(
        const Office& office, const QString& entity, const QString& entityId, const QString& action,
        const QByteArray& after, const QString& reason = {});
    /// What was recorded last is this step of a package. False where it has a record of its own, beside
    /// which the step is named.
    bool standsFor(
        const QString& operation, PersonId author, const QString& authorName, const QDateTime& at);
    /// Writes what waits; before the commit, and before anybody reads the history.
    Result<void> write();

private:
    struct Change {
        AuditRow row;
        std::function<QByteArray()> after; ///< empty: the row has its texts
    };
    static void addText(Change& change);
    static QList<AuditRow> sealed(std::vector<Change> changes);
    Result<void> append(Change change, const QString& entity, const QString& entityId, const QString& action);
    Result<void> writeSealed();
    Result<void> writeTogether(const QList<AuditRow>& rows);

    Office& m_office;
    QString m_action;
    bool m_single; ///< nothing waits
    bool m_large = false; ///< part of the action stands in a batch already
    std::vector<Change> m_rows;
    /// The thousand rows before: their texts and hashes are made while the next are gathered, or, where no thread
    /// can be had, when they are asked for.
    std::future<QList<AuditRow>> m_sealing;
};

} // namespace soviec::service
