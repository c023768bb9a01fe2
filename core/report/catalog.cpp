// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/catalog.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace soviec::report {

std::vector<ReportKind> reportKinds()
{
    return {
        {.kind = u"period-sheet"_s,
         .title = Tr::tr("Period sheet (form 01)"),
         .description = Tr::tr("Self score, result, remarks and signatures of a month or quarter"),
         .ofPerson = true,
         .ofUnit = true,
         .ofMonth = true,
         .ofQuarter = true,
         .hasAnnex = true},
        {.kind = u"hours-sheet"_s,
         .title = Tr::tr("Hours sheet"),
         .description =
             Tr::tr("Standard, entered and accepted hours, day by day or person by person"),
         .ofPerson = true,
         .ofUnit = true,
         .ofMonth = true,
         .ofQuarter = true},
        {.kind = u"diary"_s,
         .title = Tr::tr("Work diary"),
         .description = Tr::tr("Everything a person entered, day by day"),
         .ofPerson = true,
         .ofUnit = true,
         .ofMonth = true,
         .ofQuarter = true}};
}

std::optional<ReportKind> reportKind(QStringView kind)
{
    for (const ReportKind& one : reportKinds()) {
        if (one.kind == kind)
            return one;
    }
    return std::nullopt;
}

} // namespace soviec::report
