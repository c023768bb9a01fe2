// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/error.h"
#include "core/domain/org/unit.h"
#include "core/exchange/finding.h"
#include "core/exchange/header.h"
#include "core/exchange/table.h"
#include "core/exchange/word_document.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace soviec::service {

class Office;

struct ImportOptions {
    UnitId unit;        ///< null: the database's own agency
    bool dryRun = false; ///< say what would change, change nothing
    Date effectiveFrom; ///< from when a changed catalog counts; asked for, never guessed
    QString documentNumber; ///< of the decision that approved a catalog; empty: not given
};

/// What an import did, or would do. `findings` with an Error: nothing was imported.
struct ImportSummary {
    QString kind;
    int rows = 0;
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int removed = 0; ///< items a new catalog version no longer has
    QList<ImportFinding> findings;
    bool refused() const { return hasErrors(findings); }
};

/// "units", "people", "calendar", "catalog", "positions", "competencies", "assignments", "diary".
QStringList importKinds();
/// The columns a file of that kind has, the required ones marked; nothing for an unknown kind.
std::vector<ColumnSpec> importColumns(const QString& kind);

/// Reads a table as that kind and brings the database to it: all or nothing, in one transaction,
/// and the same file again changes nothing. Rows that do not fit come back as findings; the Result
/// is an Error only where the import as a whole could not be tried (right, storage, unknown kind).
/// HR and administrators only.
Result<ImportSummary> importTable(
    Office& office, const QString& kind, const Table& table, const ImportOptions& options);

/// The same from a Word form; only positions and competencies have one.
Result<ImportSummary> importDocument(
    Office& office, const QString& kind, const WordDocument& document,
    const ImportOptions& options);

/// The same from a file, read as what it is by its content.
Result<ImportSummary> importFile(
    Office& office, const QString& kind, const QString& path, const ImportOptions& options);

} // namespace soviec::service
