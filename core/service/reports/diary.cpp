// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/report/diary_report.h"
#include "core/service/reports/maker.h"
#include "core/service/reports/run.h"
#include "core/storage/diary_repository.h"

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

report::ReportKind about()
{
    return {
        .kind = u"diary"_s,
        .title = Tr::tr("Work diary"),
        .description = Tr::tr("Everything a person entered, day by day"),
        .ofPerson = true,
        .ofUnit = true,
        .ofMonth = true,
        .ofQuarter = true,
        .ofDays = true,
        .eachPerson = true};
}

Result<QList<report::Report>> make(ReportRun& run)
{
    if (const auto people = run.loadPeople(); !people)
        return passOn(people);
    const auto entries = storage::DiaryRepository(run.office().db())
                             .range(run.memberIds(), run.first(), run.last());
    if (!entries)
        return passOn(entries);
    QHash<PersonId, QList<DiaryEntry>> of;
    for (const DiaryEntry& entry : *entries)
        of[entry.person].append(entry);
    QList<report::Report> reports;
    qsizetype done = 0;
    for (const Member& member : run.members()) {
        if (run.isEnough(reports.size()))
            break;
        if (const auto goOn = run.step(done++); !goOn)
            return passOn(goOn);
        reports.append(report::diaryReport(
            run.headOfToday(), run.first(), run.last(), member, of.value(member.person.id),
            run.headName(member)));
        ReportRun::whose(reports.last(), member);
    }
    return reports;
}

} // namespace

ReportMaker diaryMaker()
{
    return {about, make};
}

} // namespace soviec::service
