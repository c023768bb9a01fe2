// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/audit/audit_record.h"

#include "core/base/json.h"
#include "core/base/timestamp.h"

namespace soviec {

AuditTexts auditTexts(const AuditRecord& record)
{
    return {canonicalJson(record.before), canonicalJson(record.after)};
}

// The canonical form of an object with these keys, which stand in their order; the two states are
// written once for this and for the row.
QString auditHash(const AuditRecord& record, const AuditTexts& texts)
{
    const auto quoted = [](const QString& text) { return canonicalJson(QJsonValue(text)); };
    const QByteArray covered = "{\"action\":" + quoted(record.action) + ",\"actor\":"
        + quoted(record.actor.toString()) + ",\"actor_name\":" + quoted(record.actorName)
        + ",\"after\":" + texts.after + ",\"at\":" + quoted(isoTime(record.at)) + ",\"before\":"
        + texts.before + ",\"entity\":" + quoted(record.entity) + ",\"entity_id\":"
        + quoted(record.entityId) + ",\"previous_hash\":" + quoted(record.previousHash)
        + ",\"reason\":" + quoted(record.reason) + ",\"sequence\":"
        + canonicalJson(QJsonValue(record.sequence)) + '}';
    return sha256Tag(covered);
}

QString auditHash(const AuditRecord& record)
{
    return auditHash(record, auditTexts(record));
}

} // namespace soviec
