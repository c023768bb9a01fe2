// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/org/person.h"
#include "core/domain/org/unit.h"

#include <QJsonObject>
#include <QList>

#include <functional>

namespace soviec::service {

class Office;

/// Who may stand where, as HR and administrators keep it: units, people, dated appointments, duties.
/// Nothing dated is overwritten; a later appointment ends the one before it. What a signed month
/// stands on does not move: such a change is refused as Locked. Others are refused as Forbidden.
class Staffing {
public:
    explicit Staffing(Office& office) : m_office(office) { }

    /// The units in force on a day whose people who() keeps, by code.
    Result<QList<Unit>> managedUnits(const Date& day);
    /// A unit below one that who() manages; its code is new in the database.
    Result<Unit> addUnit(const Unit& unit);
    /// Another name, or its last day. The agency itself has no end.
    Result<void> changeUnit(const Unit& unit);

    /// A person with the first appointment; code and login are new in the database.
    Result<Person> addPerson(const Person& person, const Appointment& first);
    /// Another name, kind or login.
    Result<void> changePerson(const Person& person);

    /// All of the person's, oldest first.
    Result<QList<Appointment>> appointments(PersonId person);
    /// Moves or promotes from a day on: what the person held before ends the day before.
    Result<Appointment> appoint(const Appointment& appointment);
    /// Refused where the person has entries after that day.
    Result<void> endAppointment(const Appointment& appointment, const Date& last);

    Result<QList<DutyHolder>> duties(PersonId person);
    /// Administrators and the operator only: a duty gives rights.
    Result<void> giveDuty(const DutyHolder& duty);
    Result<void> endDuty(const DutyHolder& duty, const Date& last);

private:
    struct Step {
        QString entity;
        QString id;
        QString action;
        QJsonObject before;
        QJsonObject after;
        PersonId person;
    };
    /// Stores and records in one transaction and tells who listens.
    Result<void> perform(const Step& step, const std::function<Result<void>()>& store);
    Result<void> mayManage(UnitId unit);
    Result<void> mayManagePerson(PersonId person);
    Result<void> mayGive(UnitId unit);
    Result<void> codesAreFree(const Person& person);
    Result<void> monthsAreOpen(PersonId person, const Date& from);
    Result<void> makeRoom(const Appointment& appointment);
    Result<void> insertAppointment(const Appointment& appointment);

    Office& m_office;
};

} // namespace soviec::service
