// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/sheet/period_sheet.h"
#include "core/service/audit.h"
#include "core/service/rule_sets.h"

#include <QList>

namespace soviec::service {

struct SheetVerdict {
    int sheets = 0;
    QList<AuditFinding> findings;
};

/// Recomputes every signed and closed sheet from the case it keeps, under the rule set it keeps,
/// and compares points, explanation, content hash, and what the history recorded when it was
/// signed. Reads in pages; errors are those of the database only, a broken sheet is a finding.
class SheetVerification {
public:
    explicit SheetVerification(Office& office) : m_office(office), m_rules(office) { }

    Result<SheetVerdict> run();
    /// What is wrong with one sheet, as sentences; empty where all is well.
    Result<QStringList> check(const PeriodSheet& sheet);

private:
    Office& m_office;
    RuleSets m_rules;
};

} // namespace soviec::service
