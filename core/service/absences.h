// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/calendar/work_calendar.h"

#include <QList>

namespace soviec::service {

class Office;

/// Approved absence of people, entered by HR. It lowers the standard hours of the days.
class Absences {
public:
    explicit Absences(Office& office) : m_office(office) { }

    Result<QList<Absence>> ofPerson(PersonId person, const Date& first, const Date& last);
    /// Of everybody in these units; Forbidden for whoever does not manage each of them.
    Result<QList<Absence>> ofUnits(
        const QList<UnitId>& units, const Date& first, const Date& last);
    /// Refused where it overlaps another absence of the person beyond a whole day, or the month is
    /// locked.
    Result<Absence> add(const Absence& absence);
    Result<void> remove(const Absence& absence);

private:
    Office& m_office;
};

} // namespace soviec::service
