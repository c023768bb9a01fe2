// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendar/work_calendar.h"

#include "core/base/tr.h"

namespace soviec {

QString absenceLabel(AbsenceKind kind)
{
    switch (kind) {
    case AbsenceKind::AnnualLeave: return Tr::tr("annual leave");
    case AbsenceKind::Sick: return Tr::tr("sick leave");
    case AbsenceKind::Maternity: return Tr::tr("maternity leave");
    case AbsenceKind::PaidLeave: return Tr::tr("paid personal leave");
    case AbsenceKind::UnpaidLeave: return Tr::tr("unpaid leave");
    case AbsenceKind::Study: return Tr::tr("study");
    case AbsenceKind::Secondment: return Tr::tr("secondment");
    }
    Q_UNREACHABLE();
}

WorkCalendar::WorkCalendar(const QList<CalendarDay>& days, Minutes daily)
    : m_daily(daily)
{
    for (const CalendarDay& day : days)
        m_days[day.day] = day;
}

const CalendarDay* WorkCalendar::announced(const Date& day) const
{
    const auto found = m_days.find(day);
    return found == m_days.end() ? nullptr : &found->second;
}

bool WorkCalendar::isWorkingDay(const Date& day) const
{
    if (const CalendarDay* special = announced(day))
        return special->kind == DayKind::WorkingDay;
    return isoWeekday(day) <= 5;
}

Minutes WorkCalendar::standard(const Date& day) const
{
    return isWorkingDay(day) ? m_daily : Minutes(0);
}

Minutes WorkCalendar::standard(const Date& first, const Date& last) const
{
    Minutes sum;
    for (Date day = first; day <= last; day += Days(1))
        sum += standard(day);
    return sum;
}

Date WorkCalendar::addWorkingDays(const Date& from, int count) const
{
    Date day = from;
    while (count > 0) {
        day += Days(1);
        if (isWorkingDay(day))
            --count;
    }
    return day;
}

Minutes absentMinutes(const QList<Absence>& absences, const WorkCalendar& calendar, const Date& day)
{
    const Minutes standard = calendar.standard(day);
    int halves = 0;
    for (const Absence& absence : absences) {
        if (day >= absence.first && day <= absence.last)
            halves += absence.halfDays;
    }
    return halves >= 2 ? standard : Minutes(standard.count() * halves / 2);
}

} // namespace soviec
