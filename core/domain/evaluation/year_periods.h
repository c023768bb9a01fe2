// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/domain/calendar/work_calendar.h"
#include "core/domain/evaluation/year.h"

#include <QList>
#include <QSet>

namespace soviec {

/// Days somebody held a position; `last` invalid: still does.
struct ServiceSpan {
    Date first;
    Date last;
};

/// What the periods of one person's year follow from.
struct YearPeriodSources {
    QList<ServiceSpan> service;
    QList<Absence> absences;
    /// Signed sheets and results of former agencies, each month at most once.
    QList<YearPeriod> scored;
    /// Quarters the rules follow as a whole; where none of its months is scored, such a quarter
    /// is one row.
    QSet<int> wholeQuarters;
};

/// The rows of Mẫu số 02, in order: what was scored as it was scored, and of everything else
/// whether the person was in service, away throughout, or still owes a sheet. A period in which
/// the person was away only in part is owed.
QList<YearPeriod>
yearPeriods(int year, const YearPeriodSources& sources, const WorkCalendar& calendar);

/// What became of a period nothing is scored in (Articles 11.1, 11.2). Where absences of several
/// kinds fill it, the kind of most working days names it; maternity goes before sickness, sickness
/// before leave, leave before unpaid leave.
PeriodState unscoredState(
    const Period& period, const QList<ServiceSpan>& service, const QList<Absence>& absences,
    const WorkCalendar& calendar);

} // namespace soviec
