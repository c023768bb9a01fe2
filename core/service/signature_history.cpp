// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/signature_history.h"

#include "core/base/tr.h"
#include "core/domain/audit/audit_record.h"
#include "core/storage/audit_repository.h"

namespace soviec::service {

Result<QStringList> signatureFindings(
    storage::Database& db, const QString& entityId, const QJsonObject& sealed)
{
    const auto records = storage::AuditRepository(db).ofEntity(entityId);
    if (!records)
        return passOn(records);
    const AuditRecord* signing = nullptr;
    for (const AuditRecord& record : *records) {
        if (record.action == u"sign" || record.action == u"sign_externally")
            signing = &record;
    }
    if (!signing)
        return QStringList {Tr::tr("the history holds no signature of it")};
    for (auto it = sealed.begin(); it != sealed.end(); ++it) {
        if (signing->after.value(it.key()) != it.value()) {
            return QStringList {
                Tr::tr("“%1” is not what the history recorded at signing").arg(it.key())};
        }
    }
    return QStringList();
}

} // namespace soviec::service
