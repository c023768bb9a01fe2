// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/audit_batch.h"

#include "core/service/office.h"
#include "core/storage/audit_repository.h"
#include "core/storage/database_engine.h"
#include "core/storage/pocket_repository.h"

#include <algorithm>
#include <utility>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

// Few enough to be read at once when the history is verified.
constexpr qsizetype mostRows = 1000;

} // namespace

AuditBatch::AuditBatch(Office& office, const QString& action, Steps steps)
    : m_office(office)
    , m_action(action)
    , m_single(
          storage::isPocket(office.db())
          || (steps == Steps::OfOthers && storage::engineOf(office.db()) != storage::Engine::Sqlite))
{
}

Result<void> AuditBatch::record(
    const QString& entity, const QString& entityId, const QString& action,
    const QJsonObject& before, const QJsonObject& after, const QString& reason)
{
    if (m_single)
        return m_office.record(entity, entityId, action, before, after, reason);
    AuditRecord change;
    keepDifference(change, before, after);
    return append(entity, entityId, action, auditTexts(change), reason);
}

Result<void> AuditBatch::recordAdded(
    const QString& entity, const QString& entityId, const QString& action, const QByteArray& after,
    const QString& reason)
{
    Q_ASSERT(waits());
    return append(entity, entityId, action, {"{}", after}, reason);
}

Result<void> AuditBatch::recordAddedAlone(
    const Office& office, const QString& entity, const QString& entityId, const QString& action,
    const QByteArray& after, const QString& reason)
{
    AuditRecord record;
    record.at = office.clock().now();
    record.actor = office.who().person;
    record.actorName = office.who().name;
    record.entity = entity;
    record.entityId = entityId;
    record.action = action;
    record.reason = reason;
    return storage::AuditRepository(office.db()).append(record, {"{}", after});
}

Result<void> AuditBatch::append(
    const QString& entity, const QString& entityId, const QString& action, AuditTexts texts,
    const QString& reason)
{
    // Not at the end: the last row may still be told which step it stands for.
    if (m_rows.size() >= mostRows) {
        if (const auto written = write(); !written)
            return written;
    }
    AuditRow row;
    row.place = int(m_rows.size()) + 1;
    row.entity = entity;
    row.entityId = entityId;
    row.action = action;
    row.texts = std::move(texts);
    row.reason = reason;
    m_rows.append(std::move(row));
    return {};
}

bool AuditBatch::standsFor(
    const QString& operation, PersonId author, const QString& authorName, const QDateTime& at)
{
    if (m_rows.isEmpty())
        return false;
    AuditRow& row = m_rows.last();
    row.operation = operation;
    row.author = author;
    row.authorName = authorName;
    row.madeAt = at;
    return true;
}

Result<void> AuditBatch::write()
{
    if (m_rows.isEmpty())
        return {};
    QList<AuditRow> rows = std::exchange(m_rows, {});
    AuditRecord record;
    record.at = m_office.clock().now();
    record.actor = m_office.who().person;
    record.actorName = m_office.who().name;
    storage::AuditRepository audit(m_office.db());
    const bool foreign = std::ranges::any_of(
        rows, [](const AuditRow& row) { return !row.operation.isEmpty(); });
    if (rows.size() < leastRows && !foreign && !m_large) {
        for (const AuditRow& row : std::as_const(rows)) {
            record.entity = row.entity;
            record.entityId = row.entityId;
            record.action = row.action;
            record.reason = row.reason;
            if (const auto written = audit.append(record, row.texts); !written)
                return written;
        }
        return {};
    }
    m_large = true;
    for (AuditRow& row : rows)
        row.hash = auditRowHash(row);
    record.entity = batchEntity();
    record.entityId = rows.first().entity;
    record.action = m_action;
    record.after = batchSummary(rows);
    return audit.append(record, rows);
}

} // namespace soviec::service
