// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/evaluation/year_rating.h"
#include "core/service/audit.h"
#include "core/service/rule_sets.h"

#include <QList>

namespace soviec::service {

struct YearVerdict {
    int ratings = 0;
    int files = 0; ///< of dossiers
    QList<AuditFinding> findings;
};

/// Recomputes every signed rating of a year, replaced ones too, from what it keeps, under the rule
/// set it keeps: mean, level by score, level before the quota, content hash, and what the history
/// recorded when it was signed; and compares every file of the dossiers with its hash. Reads in
/// pages; errors are those of the database only, a broken rating is a finding.
class YearVerification {
public:
    explicit YearVerification(Office& office) : m_office(office), m_rules(office) { }

    Result<YearVerdict> run();
    /// What is wrong with one rating, as sentences; empty where all is well.
    Result<QStringList> check(const YearRating& rating);

private:
    Result<void> checkRatings(YearVerdict& verdict);
    Result<void> checkFiles(YearVerdict& verdict);
    Office& m_office;
    RuleSets m_rules;
};

} // namespace soviec::service
