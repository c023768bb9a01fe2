// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/audit/audit_record.h"

#include <QList>

namespace soviec::service {

class Office;

/// What verification found wrong, the first one first.
struct AuditFinding {
    qint64 sequence = 0; ///< 0: about a sheet, a rating or a file
    QString entityId;
    QString text;
};

struct AuditVerdict {
    qint64 records = 0;
    qint64 rows = 0; ///< of actions that touched many, beside the records
    int purged = 0; ///< of these, without their words: removed by two people
    int sheets = 0;
    int ratings = 0; ///< of years, signed
    int files = 0;   ///< of dossiers
    QString head; ///< hash of the last record: print or send it away as an anchor
    QList<AuditFinding> findings;
};

/// Verifies the chain of audit records, recomputes every signed sheet and rating of a year with the
/// rule set it was signed under, and compares the files of dossiers with their hashes. Refused for a
/// pocket: it holds a part of the history only, which proves nothing.
class Audit {
public:
    explicit Audit(Office& office) : m_office(office) { }
    Result<AuditVerdict> verify();

private:
    Office& m_office;
};

} // namespace soviec::service
