// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit_repository.h"

#include "core/base/json.h"
#include "core/storage/database_engine.h"
#include "core/storage/rows.h"

#include <QJsonDocument>

#include <utility>

namespace soviec::storage {

namespace {

AuditRecord readRecord(const Query& q)
{
    AuditRecord record;
    record.sequence = q.integer(0);
    record.at = q.time(1);
    record.actor = q.id<PersonId>(2);
    record.actorName = q.text(3);
    record.entity = q.text(4);
    record.entityId = q.text(5);
    record.action = q.text(6);
    record.before = QJsonDocument::fromJson(q.text(7).toUtf8()).object();
    record.after = QJsonDocument::fromJson(q.text(8).toUtf8()).object();
    record.reason = q.text(9);
    record.previousHash = q.text(10);
    record.hash = q.text(11);
    return record;
}

} // namespace

Result<void> AuditRepository::append(AuditRecord record)
{
    // A server numbers and hashes by itself, so that no client can do it otherwise.
    const AuditTexts texts = auditTexts(record);
    if (engineOf(m_db) == Engine::Sqlite) {
        const auto before = readOne(m_db.query("audit/head"), [](const Query& q) {
            return std::pair(q.integer(0), q.text(1));
        });
        if (!before)
            return passOn(before);
        record.sequence = *before ? (*before)->first + 1 : 1;
        record.previousHash = *before ? (*before)->second : QString();
        record.hash = auditHash(record, texts);
    }
    return m_db.query("audit/insert")
        .bind("sequence", record.sequence)
        .bind("at", record.at)
        .bind("actor", record.actor)
        .bind("actor_name", record.actorName)
        .bind("entity", record.entity)
        .bind("entity_id", record.entityId)
        .bind("action", record.action)
        .bind("before", QString::fromUtf8(texts.before))
        .bind("after", QString::fromUtf8(texts.after))
        .bind("reason", record.reason)
        .bind("previous_hash", record.previousHash)
        .bind("hash", record.hash)
        .exec();
}

Result<std::optional<AuditRecord>> AuditRepository::last()
{
    return readOne(m_db.query("audit/last"), readRecord);
}

Result<QList<AuditRecord>> AuditRepository::ofEntity(const QString& entityId)
{
    return readAll(
        std::move(m_db.query("audit/of_entity").bind("entity_id", entityId)), readRecord);
}

Result<QList<AuditRecord>> AuditRepository::after(qint64 sequence, int limit)
{
    return readAll(
        std::move(m_db.query("audit/after").bind("sequence", sequence).bind("limit", limit)),
        readRecord);
}

} // namespace soviec::storage
