// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/unit_summary.h"

#include "core/base/tr.h"
#include "core/service/reports/maker.h"
#include "core/service/reports/run.h"
#include "core/service/reports/unit_figures.h"

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

report::ReportKind about()
{
    return {
        .kind = u"unit-summary"_s,
        .title = Tr::tr("Summary of units"),
        .description = Tr::tr("Signed sheets, bands and means unit by unit, with pictures"),
        .ofUnit = true,
        .ofMonth = true,
        .ofQuarter = true,
        .ofYear = true};
}

Result<QList<report::Report>> make(ReportRun& run)
{
    if (const auto may = run.mayReadFigures(); !may)
        return passOn(may);
    const auto figures = figuresOfUnits(run, run.request().period);
    if (!figures)
        return passOn(figures);
    report::Report table = report::unitSummaryReport(
        run.headOfToday(), run.request().period, run.rootUnit().name,
        gathered(run, run.root(), *figures), run.chiefName());
    run.name(table);
    return QList<report::Report> {table};
}

} // namespace

ReportMaker unitSummaryMaker()
{
    return {about, make};
}

} // namespace soviec::service
