// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/reports/people_work.h"

#include "core/service/day_hours.h"
#include "core/service/reports/run.h"
#include "core/storage/calendar_repository.h"

namespace soviec::service {

Result<QHash<PersonId, QList<DayHours>>> hoursOfPeople(const ReportRun& run)
{
    const QStringList people = run.memberIds();
    const auto totals =
        storage::DiaryRepository(run.office().db()).dayTotals(people, run.first(), run.last());
    if (!totals)
        return passOn(totals);
    const auto absences =
        storage::CalendarRepository(run.office().db()).absences(people, run.first(), run.last());
    if (!absences)
        return passOn(absences);
    const auto calendar = run.office().calendar();
    if (!calendar)
        return passOn(calendar);
    QHash<PersonId, QList<storage::DayTotals>> totalsOf;
    for (const storage::DayTotals& one : *totals)
        totalsOf[one.person].append(one);
    QHash<PersonId, QList<Absence>> absencesOf;
    for (const Absence& one : *absences)
        absencesOf[one.person].append(one);
    QHash<PersonId, QList<DayHours>> hours;
    for (const Member& member : run.members()) {
        const PersonId id = member.person.id;
        hours.insert(
            id, dayHours(
                    run.first(), run.last(), totalsOf.value(id), absencesOf.value(id), *calendar));
    }
    return hours;
}

} // namespace soviec::service
