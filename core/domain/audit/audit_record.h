// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/org/person.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace soviec {

/// One change: who, when, what, before, after, why. Chained: each record's hash covers its content
/// and the hash before it, so that a changed, deleted or inserted record shows.
struct AuditRecord {
    qint64 sequence = 0; ///< 1, 2, 3 … without gaps
    QDateTime at;
    PersonId actor;      ///< null: the program itself or an operator without an account
    QString actorName;
    QString entity;      ///< "entry", "sheet", "assignment", "unit", "import", …
    QString entityId;
    QString action;
    QJsonObject before;  ///< only the fields that changed; empty for what is new
    QJsonObject after;
    QString reason;
    QString previousHash;
    QString hash;
};

/// The two states as canonical JSON, as they are stored and hashed.
struct AuditTexts {
    QByteArray before;
    QByteArray after;
};
AuditTexts auditTexts(const AuditRecord& record);

/// sha256Tag over the canonical JSON of everything but `hash`.
QString auditHash(const AuditRecord& record);
/// The same where the texts are at hand.
QString auditHash(const AuditRecord& record, const AuditTexts& texts);

} // namespace soviec
