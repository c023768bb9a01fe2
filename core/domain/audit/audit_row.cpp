// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/audit/audit_row.h"

#include "core/base/json_text.h"
#include "core/base/sha256.h"
#include "core/base/timestamp.h"

#include <QJsonDocument>

namespace soviec {

using namespace Qt::StringLiterals;

void keepDifference(AuditRecord& record, const QJsonObject& before, const QJsonObject& after)
{
    if (before.isEmpty() || after.isEmpty()) {
        record.before = before;
        record.after = after;
        return;
    }
    for (auto it = after.constBegin(); it != after.constEnd(); ++it) {
        if (before.value(it.key()) != it.value())
            record.after.insert(it.key(), it.value());
    }
    for (auto it = before.constBegin(); it != before.constEnd(); ++it) {
        if (after.value(it.key()) != it.value())
            record.before.insert(it.key(), it.value());
    }
}

QString batchEntity()
{
    return u"batch"_s;
}

// The canonical form of an object with these keys, which stand in their order.
QByteArray auditRowHash(const AuditRow& row)
{
    QByteArray covered;
    covered.reserve(row.texts.before.size() + row.texts.after.size() + 512);
    const auto add = [&covered](const char* key, const QString& text) {
        covered += key;
        appendJsonText(text, covered);
    };
    add("{\"action\":", row.action);
    covered += ",\"after\":";
    covered += row.texts.after;
    if (!row.operation.isEmpty()) {
        add(",\"author\":", row.author.toString());
        add(",\"author_name\":", row.authorName);
    }
    covered += ",\"before\":";
    covered += row.texts.before;
    add(",\"entity\":", row.entity);
    add(",\"entity_id\":", row.entityId);
    if (!row.operation.isEmpty()) {
        add(",\"made_at\":", isoTime(row.madeAt));
        add(",\"operation\":", row.operation);
    }
    covered += ",\"place\":";
    covered += QByteArray::number(row.place);
    add(",\"reason\":", row.reason);
    covered += '}';
    return sha256(covered);
}

QJsonObject batchSummary(const QList<AuditRow>& rows)
{
    QByteArray hashes;
    hashes.reserve(rows.size() * 32);
    for (const AuditRow& row : rows)
        hashes += row.hash;
    return {{u"digest"_s, sha256Tag(hashes)}, {u"rows"_s, int(rows.size())}};
}

AuditRecord asRecord(const AuditRecord& batch, const AuditRow& row)
{
    AuditRecord record = batch;
    record.entity = row.entity;
    record.entityId = row.entityId;
    record.action = row.action;
    record.before = QJsonDocument::fromJson(row.texts.before).object();
    record.after = QJsonDocument::fromJson(row.texts.after).object();
    if (!row.reason.isEmpty())
        record.reason = row.reason;
    record.hash = rowRecordHash(batch.hash, row.place);
    return record;
}

QString rowRecordHash(const QString& batchHash, int place)
{
    return sha256Tag((batchHash + u'/' + QString::number(place)).toUtf8());
}

} // namespace soviec
