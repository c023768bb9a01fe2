// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/period.h"
#include "core/domain/org/person.h"

#include <QList>
#include <QString>

#include <map>

namespace soviec {

/// What an announcement makes of a day; any other day follows the week.
enum class DayKind {
    Holiday,    ///< nghỉ lễ, tết
    DayOff,     ///< nghỉ bù, or a working day swapped away (hoán đổi)
    WorkingDay, ///< làm bù on a day of the weekend
};
template <>
struct Codes<DayKind> {
    static constexpr CodeOf<DayKind> entries[] = {
        {DayKind::Holiday, u"holiday"},
        {DayKind::DayOff, u"day_off"},
        {DayKind::WorkingDay, u"working_day"}};
};

struct CalendarDay {
    Date day;
    DayKind kind = DayKind::Holiday;
    QString name;
    QString source; ///< the document that orders it
    friend bool operator==(const CalendarDay&, const CalendarDay&) = default;
};

enum class AbsenceKind { AnnualLeave, Sick, Maternity, PaidLeave, UnpaidLeave, Study, Secondment };
template <>
struct Codes<AbsenceKind> {
    static constexpr CodeOf<AbsenceKind> entries[] = {
        {AbsenceKind::AnnualLeave, u"annual_leave"},
        {AbsenceKind::Sick, u"sick"},
        {AbsenceKind::Maternity, u"maternity"},
        {AbsenceKind::PaidLeave, u"paid_leave"},
        {AbsenceKind::UnpaidLeave, u"unpaid_leave"},
        {AbsenceKind::Study, u"study"},
        {AbsenceKind::Secondment, u"secondment"}};
};
/// "phép năm", "ốm", …, translated.
QString absenceLabel(AbsenceKind kind);

using AbsenceId = Id<struct AbsenceTag>;

/// Approved absence; `dayShare` 2 = whole days, 1 = half days.
struct Absence {
    AbsenceId id;
    PersonId person;
    Date first;
    Date last;
    int halfDays = 2;
    AbsenceKind kind = AbsenceKind::AnnualLeave;
    QString note;
    int version = 0;
};

/// The working days of the agency: 8 h from Monday to Friday unless the table says otherwise.
class WorkCalendar {
public:
    WorkCalendar() = default;
    explicit WorkCalendar(const QList<CalendarDay>& days, Minutes daily = Minutes(480));

    bool isWorkingDay(const Date& day) const;
    /// The announcement for the day, or null.
    const CalendarDay* announced(const Date& day) const;
    Minutes daily() const { return m_daily; }
    /// Standard working time of the day before absence: daily() or 0.
    Minutes standard(const Date& day) const;
    /// The sum of standard() over the days, both ends included.
    Minutes standard(const Date& first, const Date& last) const;
    /// The n-th working day after `from` (n ≥ 1), as Article 22 counts its 7 days.
    Date addWorkingDays(const Date& from, int count) const;

private:
    std::map<Date, CalendarDay> m_days;
    Minutes m_daily {480};
};

/// The part of the day's standard that an absence takes away, never more than the standard.
Minutes absentMinutes(const QList<Absence>& absences, const WorkCalendar& calendar, const Date& day);

} // namespace soviec
