// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/calendar_repository.h"

#include "core/storage/rows.h"

namespace soviec::storage {

namespace {

CalendarDay readDay(const Query& q)
{
    return {q.date(0), coded<DayKind>(q, 1), q.text(2), q.text(3)};
}

Absence readAbsence(const Query& q)
{
    Absence absence;
    absence.id = q.id<AbsenceId>(0);
    absence.person = q.id<PersonId>(1);
    absence.first = q.date(2);
    absence.last = q.date(3);
    absence.halfDays = int(q.integer(4));
    absence.kind = coded<AbsenceKind>(q, 5);
    absence.note = q.text(6);
    absence.version = int(q.integer(7));
    return absence;
}

} // namespace

Result<QList<CalendarDay>> CalendarRepository::days(const Date& first, const Date& last)
{
    return readAll(
        std::move(m_db.query("calendar/days").bind("first", first).bind("last", last)), readDay);
}

Result<QList<CalendarDay>> CalendarRepository::allDays()
{
    return readAll(m_db.query("calendar/all_days"), readDay);
}

Result<void> CalendarRepository::put(const CalendarDay& day)
{
    return m_db.query("calendar/put_day")
        .bind("day", day.day)
        .bind("kind", code(day.kind))
        .bind("name", day.name)
        .bind("source", day.source)
        .exec();
}

Result<void> CalendarRepository::remove(const Date& day)
{
    return m_db.query("calendar/remove_day").bind("day", day).exec();
}

Result<void> CalendarRepository::insert(const Absence& absence)
{
    return m_db.query("calendar/insert_absence")
        .bind("id", absence.id)
        .bind("person_id", absence.person)
        .bind("first_date", absence.first)
        .bind("last_date", absence.last)
        .bind("half_days", absence.halfDays)
        .bind("kind", code(absence.kind))
        .bind("note", absence.note)
        .exec();
}

Result<void> CalendarRepository::remove(AbsenceId id, int version)
{
    Query q = m_db.query("calendar/remove_absence");
    q.bind("id", id).bind("version", version);
    return changeOne(m_db, std::move(q), "calendar/get_absence", id.toString());
}

Result<QList<Absence>> CalendarRepository::absences(
    PersonId person, const Date& first, const Date& last)
{
    return readAll(
        std::move(m_db.query("calendar/absences")
                      .bind("person_id", person)
                      .bind("first", first)
                      .bind("last", last)),
        readAbsence);
}

Result<QList<Absence>> CalendarRepository::absences(
    const QList<UnitId>& units, const Date& first, const Date& last)
{
    const auto list = unitsParameter(m_db, units);
    if (!list)
        return passOn(list);
    return readAll(
        std::move(m_db.query("calendar/absences_of_units")
                      .bind("units", *list)
                      .bind("first", first)
                      .bind("last", last)),
        readAbsence);
}

Result<QList<Absence>> CalendarRepository::absences(
    const QStringList& people, const Date& first, const Date& last)
{
    return readAll(
        std::move(m_db.query("report/absences")
                      .bind("people", textsParameter(people))
                      .bind("first", first)
                      .bind("last", last)),
        readAbsence);
}

} // namespace soviec::storage
