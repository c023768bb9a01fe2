// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/org_repository.h"

#include "core/base/text.h"
#include "core/storage/rows.h"

namespace soviec::storage {

using namespace Qt::StringLiterals;

namespace {

Unit readUnit(const Query& q)
{
    Unit unit;
    unit.id = q.id<UnitId>(0);
    unit.code = q.text(1);
    unit.name = q.text(2);
    unit.parent = q.id<UnitId>(3);
    unit.kind = coded<UnitKind>(q, 4);
    unit.bloc = coded<Bloc>(q, 5);
    unit.first = q.date(6);
    unit.last = q.date(7);
    unit.version = int(q.integer(8));
    return unit;
}

Query& bindUnit(Query& q, const Unit& unit)
{
    return q.bind("id", unit.id)
        .bind("code", unit.code)
        .bind("name", unit.name)
        .bind("parent_id", unit.parent)
        .bind("kind", code(unit.kind))
        .bind("bloc", code(unit.bloc))
        .bind("first_date", unit.first)
        .bind("last_date", unit.last);
}

Person readPerson(const Query& q)
{
    Person person;
    person.id = q.id<PersonId>(0);
    person.code = q.text(1);
    person.fullName = q.text(2);
    person.kind = coded<PersonKind>(q, 3);
    person.login = q.text(4);
    person.version = int(q.integer(5));
    return person;
}

Query& bindPerson(Query& q, const Person& person)
{
    return q.bind("id", person.id)
        .bind("code", person.code)
        .bind("full_name", person.fullName)
        .bind("sort_key", nameCollationKey(person.fullName))
        .bind("search_text", fold(person.fullName + u' ' + person.code))
        .bind("kind", code(person.kind))
        .bindNullable("login", person.login);
}

Member readMember(const Query& q)
{
    Member member;
    member.person = readPerson(q);
    member.unit = q.id<UnitId>(6);
    member.unitName = q.text(7);
    member.role = coded<Role>(q, 8);
    member.positionTitle = q.text(9);
    member.first = q.date(10);
    member.last = q.date(11);
    return member;
}

} // namespace

Result<void> OrgRepository::insert(const Unit& unit)
{
    Query q = m_db.query("org/insert_unit");
    return bindUnit(q, unit).exec();
}

Result<void> OrgRepository::update(const Unit& unit)
{
    Query q = m_db.query("org/update_unit");
    bindUnit(q, unit).bind("version", unit.version);
    return changeOne(m_db, std::move(q), "org/get_unit", unit.id.toString());
}

Result<QList<Unit>> OrgRepository::units()
{
    return readAll(m_db.query("org/units"), readUnit);
}

Result<std::optional<Unit>> OrgRepository::unitByCode(const QString& code)
{
    return readOne(std::move(m_db.query("org/unit_by_code").bind("code", code)), readUnit);
}

Result<void> OrgRepository::insert(const Person& person)
{
    Query q = m_db.query("org/insert_person");
    return bindPerson(q, person).exec();
}

Result<void> OrgRepository::update(const Person& person)
{
    Query q = m_db.query("org/update_person");
    bindPerson(q, person).bind("version", person.version);
    return changeOne(m_db, std::move(q), "org/person", person.id.toString());
}

Result<std::optional<Person>> OrgRepository::person(PersonId id)
{
    return readOne(std::move(m_db.query("org/person").bind("id", id)), readPerson);
}

Result<std::optional<Person>> OrgRepository::personByCode(const QString& code)
{
    return readOne(std::move(m_db.query("org/person_by_code").bind("code", code)), readPerson);
}

Result<std::optional<Person>> OrgRepository::personByLogin(const QString& login)
{
    return readOne(std::move(m_db.query("org/person_by_login").bind("login", login)), readPerson);
}

Result<void> OrgRepository::insert(const Appointment& appointment)
{
    return m_db.query("org/insert_appointment")
        .bind("id", appointment.id)
        .bind("person_id", appointment.person)
        .bind("unit_id", appointment.unit)
        .bind("role", code(appointment.role))
        .bind("position_title", appointment.positionTitle)
        .bind("first_date", appointment.first)
        .bind("last_date", appointment.last)
        .exec();
}

Result<void> OrgRepository::endAppointment(AppointmentId id, const Date& last)
{
    Query q = m_db.query("org/end_appointment");
    q.bind("id", id).bind("last_date", last);
    return changeOne(m_db, std::move(q), "org/get_appointment", id.toString());
}

Result<QList<Appointment>> OrgRepository::appointments(PersonId person)
{
    return readAll(
        std::move(m_db.query("org/appointments").bind("person_id", person)), [](const Query& q) {
            Appointment appointment;
            appointment.id = q.id<AppointmentId>(0);
            appointment.person = q.id<PersonId>(1);
            appointment.unit = q.id<UnitId>(2);
            appointment.role = coded<Role>(q, 3);
            appointment.positionTitle = q.text(4);
            appointment.first = q.date(5);
            appointment.last = q.date(6);
            return appointment;
        });
}

Result<void> OrgRepository::insert(const DutyHolder& duty)
{
    return m_db.query("org/insert_duty")
        .bind("person_id", duty.person)
        .bind("duty", code(duty.duty))
        .bind("unit_id", duty.unit)
        .bind("first_date", duty.first)
        .bind("last_date", duty.last)
        .exec();
}

Result<void> OrgRepository::end(const DutyHolder& duty)
{
    Query q = m_db.query("org/end_duty");
    q.bind("person_id", duty.person)
        .bind("duty", code(duty.duty))
        .bind("unit_id", duty.unit)
        .bind("first_date", duty.first)
        .bind("last_date", duty.last);
    return changeOne(m_db, std::move(q), "org/person", duty.person.toString());
}

Result<QList<DutyHolder>> OrgRepository::duties(PersonId person)
{
    return readAll(
        std::move(m_db.query("org/duties").bind("person_id", person)), [](const Query& q) {
            DutyHolder duty;
            duty.person = q.id<PersonId>(0);
            duty.duty = coded<Duty>(q, 1);
            duty.unit = q.id<UnitId>(2);
            duty.first = q.date(3);
            duty.last = q.date(4);
            return duty;
        });
}

Result<std::optional<Member>> OrgRepository::member(PersonId person, const Date& day)
{
    return readOne(
        std::move(m_db.query("org/member").bind("person_id", person).bind("day", day)), readMember);
}

Result<QList<Member>> OrgRepository::members(
    const QList<UnitId>& units, const Date& first, const Date& last)
{
    const auto list = unitsParameter(m_db, units);
    if (!list)
        return passOn(list);
    return readAll(
        std::move(
            m_db.query("org/members").bind("units", *list).bind("first", first).bind("last", last)),
        readMember);
}

} // namespace soviec::storage
