// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/petitions.h"

#include "core/base/tr.h"
#include "core/report/petition_report.h"
#include "core/service/reports/maker.h"
#include "core/service/reports/run.h"

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

report::ReportKind about()
{
    return {
        .kind = u"petitions"_s,
        .title = Tr::tr("Petitions of the year"),
        .description = Tr::tr("Who did not agree with a result, until when and how it was resolved"),
        .ofUnit = true,
        .ofYear = true};
}

Result<QList<report::Report>> make(ReportRun& run)
{
    if (const auto may = run.mayReadUnit(); !may)
        return passOn(may);
    if (const auto chief = run.loadChief(); !chief)
        return passOn(chief);
    const int year = run.request().period.year();
    const auto found = Petitions(run.office()).list(year, run.request().unit);
    if (!found)
        return passOn(found);
    QList<report::PetitionRow> rows;
    for (const PetitionView& one : *found)
        rows.append(
            {one.petition, one.personName, one.unitName, one.result, one.waitsFor, one.overdue});
    report::Report table = report::petitionReport(
        run.headOfToday(), year, run.rootUnit().name, rows, run.chiefName());
    run.name(table);
    return QList<report::Report> {table};
}

} // namespace

ReportMaker petitionsMaker()
{
    return {about, make};
}

} // namespace soviec::service
