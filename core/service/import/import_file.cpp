// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/import/import_file.h"

#include "core/exchange/table_reader.h"
#include "core/service/import/import.h"

namespace soviec::service {

Result<FileOutcome> importFile(
    Office& office, const QString& kind, const QString& path, const Date& effectiveFrom)
{
    const auto table = readTableFile(path);
    if (!table)
        return passOn(table);
    ImportOptions options;
    options.effectiveFrom = effectiveFrom;
    const auto summary = importTable(office, kind, *table, options);
    if (!summary)
        return passOn(summary);
    FileOutcome outcome {summary->rows, summary->added, summary->changed, summary->refused(), {}};
    for (const ImportFinding& finding : summary->findings) {
        if (finding.severity == Severity::Error)
            outcome.errors << findingLine(finding);
    }
    return outcome;
}

QStringList importHeadings(const QString& kind)
{
    QStringList headings;
    for (const ColumnSpec& column : importColumns(kind))
        headings << (column.required ? column.title + u'*' : column.title);
    return headings;
}

} // namespace soviec::service
