// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/audit/audit_record.h"

#include "core/base/json.h"
#include "core/base/json_text.h"
#include "core/base/sha256.h"
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
    QByteArray covered;
    covered.reserve(texts.before.size() + texts.after.size() + 640);
    const auto add = [&covered](const char* key, const QString& text) {
        covered += key;
        appendJsonText(text, covered);
    };
    add("{\"action\":", record.action);
    add(",\"actor\":", record.actor.toString());
    add(",\"actor_name\":", record.actorName);
    covered += ",\"after\":";
    covered += texts.after;
    add(",\"at\":", isoTime(record.at));
    covered += ",\"before\":";
    covered += texts.before;
    add(",\"entity\":", record.entity);
    add(",\"entity_id\":", record.entityId);
    add(",\"previous_hash\":", record.previousHash);
    add(",\"reason\":", record.reason);
    covered += ",\"sequence\":";
    covered += canonicalJson(QJsonValue(record.sequence));
    covered += '}';
    return sha256Tag(covered);
}

QString auditHash(const AuditRecord& record)
{
    return auditHash(record, auditTexts(record));
}

} // namespace soviec
