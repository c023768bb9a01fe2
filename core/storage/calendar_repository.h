// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/calendar/work_calendar.h"
#include "core/storage/database.h"

#include <QList>

namespace soviec::storage {

/// Announced days and people's absences.
class CalendarRepository {
public:
    explicit CalendarRepository(Database& db) : m_db(db) { }

    Result<QList<CalendarDay>> days(const Date& first, const Date& last);
    Result<QList<CalendarDay>> allDays();
    Result<void> put(const CalendarDay& day); ///< inserts or replaces
    Result<void> remove(const Date& day);

    Result<void> insert(const Absence& absence);
    Result<void> remove(AbsenceId id, int version);
    Result<QList<Absence>> absences(PersonId person, const Date& first, const Date& last);
    /// Of everybody in the units (all where empty).
    Result<QList<Absence>> absences(
        const QList<UnitId>& units, const Date& first, const Date& last);
    Result<QList<Absence>> absences(
        const QStringList& people, const Date& first, const Date& last);

private:
    Database& m_db;
};

} // namespace soviec::storage
