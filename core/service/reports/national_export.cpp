// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/national_export.h"

#include "core/base/tr.h"
#include "core/service/reports/maker.h"
#include "core/service/reports/run.h"
#include "core/service/reports/unit_figures.h"
#include "core/storage/report_repository.h"

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

report::ReportKind about()
{
    return {
        .kind = u"national-export"_s,
        .title = Tr::tr("Export for the national personnel database"),
        .description = Tr::tr("Every signed sheet as a row of a documented format"),
        .ofUnit = true,
        .ofMonth = true,
        .ofQuarter = true,
        .ofYear = true};
}

Result<QList<report::Report>> make(ReportRun& run)
{
    if (const auto may = run.mayManage(); !may)
        return passOn(may);
    const auto sheets = storage::ReportRepository(run.office().db())
                            .signedSheets(run.below(), withParts(run.request().period));
    if (!sheets)
        return passOn(sheets);
    QList<report::NationalRow> rows;
    rows.reserve(sheets->size());
    for (const storage::SignedSheet& sheet : *sheets) {
        rows.append(
            {sheet.personCode, sheet.fullName, sheet.kind, sheet.unitCode, sheet.unitName,
             sheet.positionTitle, sheet.role, sheet.figures, sheet.ruleSetId, sheet.signerName,
             localDate(sheet.signedAt), sheet.contentHash});
    }
    report::Report table = report::nationalExportReport(
        run.headOfToday(), run.span(), run.office().agency().unit.code, rows);
    run.name(table);
    return QList<report::Report> {table};
}

} // namespace

ReportMaker nationalExportMaker()
{
    return {about, make};
}

} // namespace soviec::service
