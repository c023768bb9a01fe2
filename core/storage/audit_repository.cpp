// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit_repository.h"

#include "core/base/json.h"
#include "core/storage/database_engine.h"
#include "core/storage/many_rows.h"
#include "core/storage/rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace soviec::storage {

using namespace Qt::StringLiterals;

namespace {

AuditRow readRow(const Query& q, int first)
{
    AuditRow row;
    row.place = int(q.integer(first));
    row.entity = q.text(first + 1);
    row.entityId = q.text(first + 2);
    row.action = q.text(first + 3);
    row.texts = {q.text(first + 4).toUtf8(), q.text(first + 5).toUtf8()};
    row.reason = q.text(first + 6);
    row.operation = q.text(first + 7);
    row.author = q.id<PersonId>(first + 8);
    row.authorName = q.text(first + 9);
    row.madeAt = q.time(first + 10);
    row.hash = q.bytes(first + 11);
    return row;
}

bool isAlike(const AuditRow& a, const AuditRow& b)
{
    return a.entity == b.entity && a.action == b.action && a.texts.before == b.texts.before
        && a.texts.after == b.texts.after && a.reason == b.reason;
}

} // namespace

AuditRecord readAuditRecord(const Query& q)
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

AuditRecord readAuditRowRecord(const Query& q)
{
    AuditRecord batch;
    batch.sequence = q.integer(0);
    batch.at = q.time(1);
    batch.actor = q.id<PersonId>(2);
    batch.actorName = q.text(3);
    batch.previousHash = q.text(4);
    batch.hash = q.text(5);
    return asRecord(batch, readRow(q, 6));
}

Result<QList<AuditRecord>> inOrder(
    const Result<QList<AuditRecord>>& single, const Result<QList<AuditRecord>>& ofBatches)
{
    if (!single || !ofBatches || ofBatches->isEmpty())
        return ofBatches ? single : ofBatches;
    QList<AuditRecord> all = *single + *ofBatches;
    std::ranges::stable_sort(all, [](const AuditRecord& a, const AuditRecord& b) {
        return a.sequence < b.sequence;
    });
    return all;
}

Result<void> AuditRepository::append(const AuditRecord& record)
{
    return append(record, auditTexts(record));
}

Result<void> AuditRepository::append(AuditRecord record, const AuditTexts& texts)
{
    if (engineOf(m_db) == Engine::Sqlite) {
        if (const auto done = complete(record, texts); !done)
            return done;
    } else {
        // A server numbers and hashes by itself, so that no client can do it otherwise; what its operator
        // gives it would have to fit.
        record.sequence = 0;
        record.previousHash.clear();
        record.hash.clear();
    }
    return insert(record, texts);
}

Result<void> AuditRepository::append(AuditRecord batch, const QList<AuditRow>& rows)
{
    if (engineOf(m_db) != Engine::Sqlite)
        return hand(batch, rows);
    const AuditTexts texts = auditTexts(batch);
    if (const auto done = complete(batch, texts); !done)
        return done;
    const auto bind = [&batch](Query& q, const AuditRow& row) {
        q.bind("sequence", batch.sequence)
            .bind("place", row.place)
            .bind("entity", row.entity)
            .bind("entity_id", row.entityId)
            .bind("action", row.action)
            .bindBytes("before", row.texts.before)
            .bindBytes("after", row.texts.after)
            .bind("reason", row.reason)
            .bindNullable("operation", row.operation)
            .bind("author", row.author)
            .bindNullable("author_name", row.authorName)
            .bind("made_at", row.madeAt)
            .bindBytes("hash", row.hash);
    };
    if (const auto done = insertRows(m_db, "audit/insert_row", rows, bind); !done)
        return done;
    return insert(batch, texts);
}

// A server numbers and hashes the rows as well, and asks itself whom each of them concerns. What was done to
// many rows alike is said once.
Result<void> AuditRepository::hand(const AuditRecord& batch, const QList<AuditRow>& rows)
{
    QJsonArray list;
    for (auto row = rows.cbegin(); row != rows.cend();) {
        const auto& one = *row;
        QJsonArray ids;
        for (; row != rows.cend() && isAlike(*row, one); ++row)
            ids.append(row->entityId);
        list.append(QJsonObject {
            {u"entity"_s, one.entity},
            {u"action"_s, one.action},
            {u"before"_s, QString::fromUtf8(one.texts.before)},
            {u"after"_s, QString::fromUtf8(one.texts.after)},
            {u"reason"_s, one.reason},
            {u"ids"_s, ids}});
    }
    return m_db.query("audit/record_rows")
        .bind("action", batch.action)
        .bind("rows", QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)))
        .bind("actor", batch.actor)
        .bind("actor_name", batch.actorName)
        .exec();
}

// The place of the record in the chain of a file.
Result<void> AuditRepository::complete(AuditRecord& record, const AuditTexts& texts)
{
    const auto before = readOne(m_db.query("audit/head"), [](const Query& q) {
        return std::pair(q.integer(0), q.text(1));
    });
    if (!before)
        return passOn(before);
    record.sequence = *before ? (*before)->first + 1 : 1;
    record.previousHash = *before ? (*before)->second : QString();
    record.hash = auditHash(record, texts);
    return {};
}

Result<void> AuditRepository::insert(const AuditRecord& record, const AuditTexts& texts)
{
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
    return readOne(m_db.query("audit/last"), readAuditRecord);
}

Result<QList<AuditRecord>> AuditRepository::ofEntity(const QString& entityId)
{
    return inOrder(
        readAll(
            std::move(m_db.query("audit/of_entity").bind("entity_id", entityId)), readAuditRecord),
        readAll(
            std::move(m_db.query("audit/rows_of_entity").bind("entity_id", entityId)),
            readAuditRowRecord));
}

Result<QList<AuditRecord>> AuditRepository::after(qint64 sequence, int limit)
{
    return readAll(
        std::move(m_db.query("audit/after").bind("sequence", sequence).bind("limit", limit)),
        readAuditRecord);
}

Result<QList<AuditRow>> AuditRepository::rowsOf(qint64 sequence)
{
    return readAll(
        std::move(m_db.query("audit/rows_of").bind("sequence", sequence)),
        [](const Query& q) { return readRow(q, 0); });
}

Result<qint64> AuditRepository::rowCount()
{
    const auto count
        = readOne(m_db.query("audit/row_count"), [](const Query& q) { return q.integer(0); });
    if (!count)
        return passOn(count);
    return count->value_or(0);
}

} // namespace soviec::storage
