// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/audit/audit_record.h"

#include "core/base/json.h"
#include "core/base/timestamp.h"

namespace soviec {

QString auditHash(const AuditRecord& record)
{
    const QJsonObject covered {
        {QStringLiteral("sequence"), record.sequence},
        {QStringLiteral("at"), isoTime(record.at)},
        {QStringLiteral("actor"), record.actor.toString()},
        {QStringLiteral("actor_name"), record.actorName},
        {QStringLiteral("entity"), record.entity},
        {QStringLiteral("entity_id"), record.entityId},
        {QStringLiteral("action"), record.action},
        {QStringLiteral("before"), record.before},
        {QStringLiteral("after"), record.after},
        {QStringLiteral("reason"), record.reason},
        {QStringLiteral("previous_hash"), record.previousHash},
    };
    return sha256Tag(canonicalJson(covered));
}

} // namespace soviec
