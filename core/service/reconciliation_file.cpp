// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A signed decision straight from its file, for windows, which read no files of tables themselves.
#include "core/exchange/table_reader.h"
#include "core/service/reconciliation.h"

namespace soviec::service {

QStringList ReconcileReport::remarks() const
{
    QStringList sentences;
    for (const ImportFinding& finding : findings)
        sentences.append(findingLine(finding));
    return sentences;
}

Result<ReconcileReport>
Reconciliation::runFile(const QString& path, const Period& period, UnitId unit)
{
    const auto table = readTableFile(path);
    if (!table)
        return passOn(table);
    return run(*table, period, unit);
}

} // namespace soviec::service
