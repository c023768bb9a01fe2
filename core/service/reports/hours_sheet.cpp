// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/hours_sheet.h"

#include "core/base/tr.h"
#include "core/service/reports/maker.h"
#include "core/service/reports/people_work.h"
#include "core/service/reports/run.h"

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

report::ReportKind about()
{
    return {
        .kind = u"hours-sheet"_s,
        .title = Tr::tr("Hours sheet"),
        .description =
            Tr::tr("Standard, entered and accepted hours, day by day or person by person"),
        .ofPerson = true,
        .ofUnit = true,
        .ofMonth = true,
        .ofQuarter = true,
        .ofYear = true};
}

Result<QList<report::Report>> make(ReportRun& run)
{
    if (const auto people = run.loadPeople(); !people)
        return passOn(people);
    const auto hours = hoursOfPeople(run);
    if (!hours)
        return passOn(hours);
    const report::Letterhead head = run.headOfToday();
    const Period period = run.request().period;
    QList<report::Report> reports;
    QList<report::PersonHours> people;
    qsizetype done = 0;
    for (const Member& member : run.members()) {
        if (run.isEnough(reports.size()))
            break;
        if (const auto goOn = run.step(done++); !goOn)
            return passOn(goOn);
        const report::PersonHours one {member, hours->value(member.person.id)};
        if (!run.ofOnePerson() && !run.request().eachPerson) {
            people.append(one);
            continue;
        }
        reports.append(hoursSheetReport(head, period, one, run.headName(member)));
        ReportRun::whose(reports.last(), member);
    }
    if (reports.isEmpty()) {
        reports.append(
            unitHoursReport(head, period, run.rootUnit().name, people, run.chiefName()));
    }
    return reports;
}

} // namespace

ReportMaker hoursSheetMaker()
{
    return {about, make};
}

} // namespace soviec::service
