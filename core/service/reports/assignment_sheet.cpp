// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/assignment_sheet.h"

#include "core/base/tr.h"
#include "core/report/form_text.h"
#include "core/service/reports/maker.h"
#include "core/service/reports/run.h"
#include "core/storage/assignment_repository.h"

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

report::ReportKind about()
{
    return {
        .kind = u"assignment-sheet"_s,
        .title = Tr::tr("Assignment sheet"),
        .description = Tr::tr("The work a person was given, with products, coefficients and deadlines"),
        .ofPerson = true,
        .ofUnit = true,
        .ofMonth = true,
        .ofQuarter = true,
        .eachPerson = true};
}

Result<QList<report::Report>> make(ReportRun& run)
{
    if (const auto people = run.loadPeople(); !people)
        return passOn(people);
    const auto months = run.request().period.months();
    const auto work = storage::AssignmentRepository(run.office().db())
                          .progress(run.memberIds(), months.front(), months.back());
    if (!work)
        return passOn(work);
    QHash<PersonId, QList<AssignmentProgress>> of;
    for (const AssignmentProgress& one : *work)
        of[one.assignment.person].append(one);
    QList<report::Report> reports;
    qsizetype done = 0;
    for (const Member& member : run.members()) {
        if (run.isEnough(reports.size()))
            break;
        if (const auto goOn = run.step(done++); !goOn)
            return passOn(goOn);
        const auto given = of.value(member.person.id);
        if (given.isEmpty() && !run.ofOnePerson())
            continue;
        report::Report sheet = report::assignmentSheetReport(
            run.headOfToday(), run.span(), member, given, run.headName(member));
        run.name(sheet, member);
        reports.append(sheet);
    }
    if (reports.isEmpty()) {
        return fail(
            ErrorCode::NotFound,
            Tr::tr("Nobody here was given work for %1.").arg(run.request().period.label()));
    }
    return reports;
}

} // namespace

ReportMaker assignmentSheetMaker()
{
    return {about, make};
}

} // namespace soviec::service
