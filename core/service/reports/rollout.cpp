// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/report/rollout_report.h"
#include "core/service/competencies.h"
#include "core/service/office.h"
#include "core/service/reports/maker.h"
#include "core/service/reports/run.h"

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

report::ReportKind about()
{
    return {
        .kind = u"rollout"_s,
        .title = Tr::tr("Roll-out board"),
        .description
        = Tr::tr("Which units try the programme out, from when it counts, and what each still lacks"),
        .ofUnit = true,
        .ofMonth = true,
        .ofQuarter = true,
        .ofYear = true};
}

Result<QList<report::Report>> make(ReportRun& run)
{
    if (const auto may = run.mayReadFigures(); !may)
        return passOn(may);
    if (const auto chief = run.loadChief(); !chief)
        return passOn(chief);
    const Date day = std::min(run.last(), run.office().clock().today());
    const auto all = Competencies(run.office()).rollout(day);
    if (!all)
        return passOn(all);
    const QList<UnitId> units = run.below();
    QList<RolloutLine> lines;
    std::ranges::copy_if(*all, std::back_inserter(lines), [&](const RolloutLine& line) {
        return units.contains(line.unit.id);
    });
    report::Report board = report::rolloutReport(run.headOfToday(), day, lines, run.chiefName());
    run.name(board);
    return QList<report::Report> {board};
}

} // namespace

ReportMaker rolloutMaker()
{
    return {about, make};
}

} // namespace soviec::service
