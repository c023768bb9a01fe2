// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/period.h"
#include "core/domain/evaluation/reconcile.h"
#include "core/domain/org/unit.h"
#include "core/exchange/finding.h"
#include "core/exchange/table.h"

#include <QList>
#include <QStringList>

namespace soviec::service {

class Office;

/// How a signed decision and the record agree.
struct ReconcileReport {
    Period period;
    int rows = 0;      ///< of the decision that were read
    int agreeing = 0;  ///< rows without a difference
    QList<Difference> differences;
    QList<ImportFinding> findings; ///< what the file itself has to say
    /// The findings as sentences with their places.
    QStringList remarks() const;
};

/// Compares a signed decision on paper or from another system with what is on record, and says of
/// every difference where it comes from. For HR and the heads above; stores nothing.
class Reconciliation {
public:
    explicit Reconciliation(Office& office) : m_office(office) { }

    /// `period`: a month, a quarter or a year; of the unit and below. Refused where the file has no
    /// row that can be read.
    Result<ReconcileReport> run(const Table& decision, const Period& period, UnitId unit = {});
    /// The same from a file (.xlsx, .csv).
    Result<ReconcileReport> runFile(const QString& path, const Period& period, UnitId unit = {});

private:
    Office& m_office;
};

} // namespace soviec::service
