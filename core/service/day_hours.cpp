// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/day_hours.h"

#include "core/base/tr.h"

namespace soviec::service {

namespace {

QString nameOfDay(const Date& day, const WorkCalendar& calendar, const QList<Absence>& absences)
{
    const CalendarDay* announced = calendar.announced(day);
    if (!calendar.isWorkingDay(day))
        return announced ? announced->name : QString();
    for (const Absence& absence : absences) {
        if (day < absence.first || day > absence.last)
            continue;
        const QString label = absenceLabel(absence.kind);
        return absence.halfDays >= 2 ? label : Tr::tr("%1 ½", "half a day of absence").arg(label);
    }
    return announced ? announced->name : QString();
}

} // namespace

QList<DayHours> dayHours(
    const Date& first, const Date& last, const QList<storage::DayTotals>& totals,
    const QList<Absence>& absences, const WorkCalendar& calendar)
{
    QList<DayHours> days;
    for (Date day = first; day <= last; day += Days(1)) {
        DayHours hours;
        hours.day = day;
        hours.absent = absentMinutes(absences, calendar, day);
        hours.standard = calendar.standard(day) - hours.absent;
        hours.working = calendar.isWorkingDay(day);
        hours.dayName = nameOfDay(day, calendar, absences);
        days.append(hours);
    }
    for (const storage::DayTotals& total : totals) {
        DayHours& hours = days[qsizetype((total.day - first).days())];
        hours.entered = total.entered;
        hours.accepted = total.accepted;
        hours.entries = total.entries;
        hours.returned = total.returned;
    }
    return days;
}

} // namespace soviec::service
