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
constexpr std::size_t mostRows = 1000;

/// Who does it, and when.
AuditRecord begun(const Office& office)
{
    AuditRecord record;
    record.at = office.clock().now();
    record.actor = office.who().person;
    record.actorName = office.who().name;
    return record;
}

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
    AuditRecord difference;
    keepDifference(difference, before, after);
    Change change;
    change.row.texts = auditTexts(difference);
    change.row.reason = reason;
    return append(std::move(change), entity, entityId, action);
}

Result<void> AuditBatch::recordAdded(
    const QString& entity, const QString& entityId, const QString& action,
    std::function<QByteArray()> after, const QString& reason)
{
    Q_ASSERT(waits());
    Change change;
    change.row.reason = reason;
    change.after = std::move(after);
    return append(std::move(change), entity, entityId, action);
}

Result<void> AuditBatch::recordAddedAlone(
    const Office& office, const QString& entity, const QString& entityId, const QString& action,
    const QByteArray& after, const QString& reason)
{
    AuditRecord record = begun(office);
    record.entity = entity;
    record.entityId = entityId;
    record.action = action;
    record.reason = reason;
    return storage::AuditRepository(office.db()).append(record, {"{}", after});
}

Result<void> AuditBatch::append(
    Change change, const QString& entity, const QString& entityId, const QString& action)
{
    // Not at the end: the last row may still be told which step it stands for.
    if (m_rows.size() >= mostRows) {
        if (const auto written = writeSealed(); !written)
            return written;
        m_sealing = std::async(sealed, std::exchange(m_rows, {}));
    }
    change.row.place = int(m_rows.size()) + 1;
    change.row.entity = entity;
    change.row.entityId = entityId;
    change.row.action = action;
    m_rows.push_back(std::move(change));
    return {};
}

bool AuditBatch::standsFor(
    const QString& operation, PersonId author, const QString& authorName, const QDateTime& at)
{
    if (m_rows.empty())
        return false;
    AuditRow& row = m_rows.back().row;
    row.operation = operation;
    row.author = author;
    row.authorName = authorName;
    row.madeAt = at;
    return true;
}

void AuditBatch::addText(Change& change)
{
    if (change.after)
        change.row.texts = {"{}", change.after()};
}

QList<AuditRow> AuditBatch::sealed(std::vector<Change> changes)
{
    QList<AuditRow> rows;
    rows.reserve(qsizetype(changes.size()));
    for (Change& change : changes) {
        addText(change);
        change.row.hash = auditRowHash(change.row);
        rows.append(std::move(change.row));
    }
    return rows;
}

Result<void> AuditBatch::write()
{
    if (const auto written = writeSealed(); !written)
        return written;
    std::vector<Change> changes = std::exchange(m_rows, {});
    const bool foreign = std::ranges::any_of(
        changes, [](const Change& change) { return !change.row.operation.isEmpty(); });
    if (changes.size() >= std::size_t(leastRows) || foreign || m_large)
        return writeTogether(sealed(std::move(changes)));
    storage::AuditRepository audit(m_office.db());
    AuditRecord record = begun(m_office);
    for (Change& change : changes) {
        addText(change);
        record.entity = change.row.entity;
        record.entityId = change.row.entityId;
        record.action = change.row.action;
        record.reason = change.row.reason;
        if (const auto written = audit.append(record, change.row.texts); !written)
            return written;
    }
    return {};
}

Result<void> AuditBatch::writeSealed()
{
    return m_sealing.valid() ? writeTogether(m_sealing.get()) : Result<void>();
}

Result<void> AuditBatch::writeTogether(const QList<AuditRow>& rows)
{
    if (rows.isEmpty())
        return {};
    m_large = true;
    AuditRecord record = begun(m_office);
    record.entity = batchEntity();
    record.entityId = rows.first().entity;
    record.action = m_action;
    record.after = batchSummary(rows);
    return storage::AuditRepository(m_office.db()).append(record, rows);
}

} // namespace soviec::service
