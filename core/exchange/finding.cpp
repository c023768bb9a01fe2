// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/finding.h"

#include "core/base/tr.h"

#include <algorithm>

namespace soviec {

bool hasErrors(const QList<ImportFinding>& findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const ImportFinding& finding) {
        return finding.severity == Severity::Error;
    });
}

QString findingLine(const ImportFinding& finding)
{
    const SheetPlace& place = finding.place;
    if (place.table > 0)
        return place.row == 0
            ? Tr::tr("Table %1: %2").arg(QString::number(place.table), finding.text)
            : Tr::tr("Table %1, row %2: %3")
                  .arg(QString::number(place.table), QString::number(place.row), finding.text);
    if (place.paragraph > 0)
        return Tr::tr("Paragraph %1: %2").arg(QString::number(place.paragraph), finding.text);
    if (place.sheet.isEmpty())
        return finding.text;
    if (place.row == 0)
        return Tr::tr("Sheet “%1”: %2").arg(place.sheet, finding.text);
    if (place.column.isEmpty())
        return Tr::tr("Sheet “%1”, row %2: %3")
            .arg(place.sheet, QString::number(place.row), finding.text);
    return Tr::tr("Sheet “%1”, row %2, column %3: %4")
        .arg(place.sheet, QString::number(place.row), place.column, finding.text);
}

} // namespace soviec
