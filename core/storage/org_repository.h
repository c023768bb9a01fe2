// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/org/person.h"
#include "core/domain/org/unit.h"
#include "core/storage/database.h"

#include <QList>

#include <optional>

namespace soviec::storage {

/// Units, people, dated appointments and duties. Writing functions run inside the caller's
/// transaction.
class OrgRepository {
public:
    explicit OrgRepository(Database& db) : m_db(db) { }

    Result<void> insert(const Unit& unit);
    Result<void> update(const Unit& unit); ///< by id and version; Conflict where it moved on
    Result<QList<Unit>> units();
    Result<std::optional<Unit>> unitByCode(const QString& code);

    Result<void> insert(const Person& person);
    Result<void> update(const Person& person);
    Result<std::optional<Person>> person(PersonId id);
    Result<std::optional<Person>> personByCode(const QString& code);
    Result<std::optional<Person>> personByLogin(const QString& login);

    Result<void> insert(const Appointment& appointment);
    Result<void> endAppointment(AppointmentId id, const Date& last);
    Result<QList<Appointment>> appointments(PersonId person);

    Result<void> insert(const DutyHolder& duty);
    Result<void> end(const DutyHolder& duty); ///< its last day, by person, duty, unit and first day
    Result<QList<DutyHolder>> duties(PersonId person);

    /// The appointment in force on a day; nothing where there is none.
    Result<std::optional<Member>> member(PersonId person, const Date& day);
    /// Everybody with an appointment that overlaps the days, in these units (all where empty),
    /// the latest appointment of each; ordered by unit code, role (head, deputy, staff), sort key.
    Result<QList<Member>> members(const QList<UnitId>& units, const Date& first, const Date& last);

private:
    Database& m_db;
};

} // namespace soviec::storage
