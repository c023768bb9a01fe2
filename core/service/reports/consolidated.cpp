// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/consolidated_report.h"

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
        .kind = u"consolidated"_s,
        .title = Tr::tr("Consolidated report"),
        .description = Tr::tr(
            "To the Standing Committee: text with figures, blocs and agencies, comparison with the "
            "period before"),
        .ofUnit = true,
        .ofMonth = true,
        .ofQuarter = true,
        .ofYear = true};
}

Result<QList<report::Report>> make(ReportRun& run)
{
    if (const auto may = run.mayReadFigures(); !may)
        return passOn(may);
    const Period period = run.request().period;
    report::ConsolidatedContent content;
    content.head = run.headOfToday();
    content.period = period;
    content.areaName = run.rootUnit().name;
    content.signerName = run.chiefName();
    const auto now = figuresOfUnits(run, period);
    if (!now)
        return passOn(now);
    content.agencies = gathered(run, run.root(), *now);
    const auto before = signedFigures(run, period.previous());
    if (!before)
        return passOn(before);
    content.before = gathered(run, run.root(), *before);
    const report::FormText words =
        report::FormText::of(u"consolidated"_s).with(run.form().texts);
    report::Report report = report::consolidatedReport(content, words);
    run.name(report);
    return QList<report::Report> {report};
}

} // namespace

ReportMaker consolidatedMaker()
{
    return {about, make};
}

} // namespace soviec::service
