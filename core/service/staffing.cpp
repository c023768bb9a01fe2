// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/staffing.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/storage/database.h"
#include "core/storage/org_repository.h"

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

QJsonObject historyOf(const Unit& unit)
{
    return {
        {u"code"_s, unit.code},          {u"name"_s, unit.name},
        {u"parent"_s, unit.parent.toString()}, {u"kind"_s, code(unit.kind)},
        {u"bloc"_s, code(unit.bloc)},    {u"first"_s, isoDate(unit.first)},
        {u"last"_s, isoDate(unit.last)}};
}

QJsonObject historyOf(const Person& person)
{
    return {
        {u"code"_s, person.code},
        {u"full_name"_s, person.fullName},
        {u"kind"_s, code(person.kind)},
        {u"login"_s, person.login}};
}

QJsonObject historyOf(const DutyHolder& duty)
{
    return {
        {u"duty"_s, code(duty.duty)},
        {u"unit"_s, duty.unit.toString()},
        {u"first"_s, isoDate(duty.first)},
        {u"last"_s, isoDate(duty.last)}};
}

std::unexpected<Error> incomplete(const QString& text)
{
    return fail(ErrorCode::Invalid, text);
}

} // namespace

Result<void> Staffing::perform(const Step& step, const std::function<Result<void>()>& store)
{
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    if (auto stored = store(); !stored)
        return stored;
    const auto recorded
        = m_office.record(step.entity, step.id, step.action, step.before, step.after);
    if (!recorded)
        return recorded;
    if (auto done = transaction->commit(); !done)
        return done;
    emit m_office.feed().changed({u"organisation"_s, step.person, {}});
    return {};
}

Result<void> Staffing::mayManage(UnitId unit)
{
    const auto manages = Organisation(m_office).managesUnit(unit, m_office.clock().today());
    if (!manages)
        return passOn(manages);
    if (*manages)
        return {};
    return fail(
        ErrorCode::Forbidden,
        Tr::tr("Only the personnel officer or an administrator of this unit changes its people. "
               "Send them the decision."));
}

// Whoever manages one of the units the person was ever appointed to answers for the person.
Result<void> Staffing::mayManagePerson(PersonId person)
{
    const auto held = appointments(person);
    if (!held)
        return passOn(held);
    Result<void> allowed = mayManage(m_office.agency().unit.id);
    for (const Appointment& one : *held) {
        if (allowed)
            break;
        allowed = mayManage(one.unit);
    }
    return allowed;
}

Result<void> Staffing::mayGive(UnitId unit)
{
    const Identity& who = m_office.who();
    if (!who.isOperator() && !who.has(Duty::Administrator)) {
        return fail(
            ErrorCode::Forbidden,
            Tr::tr("A duty gives rights in the program; only an administrator gives or ends it."));
    }
    return mayManage(unit);
}

Result<QList<Unit>> Staffing::managedUnits(const Date& day)
{
    Organisation organisation(m_office);
    const auto all = organisation.units();
    if (!all)
        return passOn(all);
    QList<UnitId> mine;
    for (const DutyHolder& duty : m_office.who().duties) {
        if ((duty.duty != Duty::Hr && duty.duty != Duty::Administrator) || duty.first > day
            || (isValid(duty.last) && duty.last < day))
            continue;
        const auto below = organisation.below(duty.unit);
        if (!below)
            return passOn(below);
        mine += *below;
    }
    QList<Unit> units;
    for (const Unit& unit : *all) {
        const bool inForce = unit.first <= day && (!isValid(unit.last) || unit.last >= day);
        if (inForce && (m_office.who().isOperator() || mine.contains(unit.id)))
            units.append(unit);
    }
    return units;
}

Result<Unit> Staffing::addUnit(const Unit& unit)
{
    Unit stored = unit;
    stored.code = cleanText(unit.code);
    stored.name = cleanText(unit.name);
    if (stored.code.isEmpty() || stored.name.isEmpty() || stored.parent.isNull()
        || !isValid(stored.first)) {
        return incomplete(
            Tr::tr("A unit needs a code, a name, the unit above it and its first day."));
    }
    if (auto allowed = mayManage(stored.parent); !allowed)
        return passOn(allowed);
    storage::OrgRepository repository(m_office.db());
    const auto same = repository.unitByCode(stored.code);
    if (!same)
        return passOn(same);
    if (*same) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("The code %1 belongs to %2 already. Choose another code.")
                .arg(stored.code, (*same)->name));
    }
    stored.id = UnitId::create();
    stored.version = 1;
    const Step step{u"unit"_s, stored.id.toString(), u"add"_s, {}, historyOf(stored), {}};
    const auto done = perform(step, [&] { return repository.insert(stored); });
    if (!done)
        return passOn(done);
    return stored;
}

Result<void> Staffing::changeUnit(const Unit& unit)
{
    if (auto allowed = mayManage(unit.id); !allowed)
        return allowed;
    storage::OrgRepository repository(m_office.db());
    const auto units = repository.units();
    if (!units)
        return passOn(units);
    const auto old = std::ranges::find_if(*units, [&](const Unit& one) { return one.id == unit.id; });
    if (old == units->end())
        return fail(ErrorCode::NotFound, Tr::tr("This is no longer there. Read the list again."));
    Unit stored = *old;
    stored.version = unit.version;
    stored.name = cleanText(unit.name);
    stored.last = unit.last;
    if (stored.name.isEmpty())
        return incomplete(Tr::tr("A unit needs a name."));
    if (isValid(stored.last) && (stored.last < stored.first || stored.parent.isNull())) {
        return fail(
            ErrorCode::Invalid,
            stored.parent.isNull()
                ? Tr::tr("The agency itself cannot end here.")
                : Tr::tr("The last day is before the first day %1. Correct it.")
                      .arg(formDate(stored.first)));
    }
    const Step step{
        u"unit"_s, stored.id.toString(), u"change"_s, historyOf(*old), historyOf(stored), {}};
    return perform(step, [&] { return repository.update(stored); });
}

Result<void> Staffing::codesAreFree(const Person& person)
{
    storage::OrgRepository repository(m_office.db());
    const auto sameCode = repository.personByCode(person.code);
    if (!sameCode)
        return passOn(sameCode);
    if (*sameCode && (*sameCode)->id != person.id) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("The code %1 belongs to %2 already. Choose another code.")
                .arg(person.code, (*sameCode)->fullName));
    }
    if (person.login.isEmpty())
        return {};
    const auto sameLogin = repository.personByLogin(person.login);
    if (!sameLogin)
        return passOn(sameLogin);
    if (*sameLogin && (*sameLogin)->id != person.id) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("The account %1 belongs to %2 already. Choose another one.")
                .arg(person.login, (*sameLogin)->fullName));
    }
    return {};
}

Result<Person> Staffing::addPerson(const Person& person, const Appointment& first)
{
    Person stored = person;
    stored.code = cleanText(person.code);
    stored.fullName = cleanText(person.fullName);
    stored.login = cleanText(person.login);
    if (stored.code.isEmpty() || stored.fullName.isEmpty())
        return incomplete(Tr::tr("A person needs a code and a full name."));
    if (auto allowed = mayManage(first.unit); !allowed)
        return passOn(allowed);
    if (auto free = codesAreFree(stored); !free)
        return passOn(free);
    stored.id = PersonId::create();
    stored.version = 1;
    Appointment appointment = first;
    appointment.person = stored.id;
    const Step step{
        u"person"_s, stored.id.toString(), u"add"_s, {}, historyOf(stored), stored.id};
    const auto done = perform(step, [&]() -> Result<void> {
        if (auto inserted = storage::OrgRepository(m_office.db()).insert(stored); !inserted)
            return inserted;
        return insertAppointment(appointment);
    });
    if (!done)
        return passOn(done);
    return stored;
}

Result<void> Staffing::changePerson(const Person& person)
{
    if (auto allowed = mayManagePerson(person.id); !allowed)
        return allowed;
    storage::OrgRepository repository(m_office.db());
    const auto old = repository.person(person.id);
    if (!old)
        return passOn(old);
    if (!*old)
        return fail(ErrorCode::NotFound, Tr::tr("This is no longer there. Read the list again."));
    Person stored = person;
    stored.code = (*old)->code;
    stored.fullName = cleanText(person.fullName);
    stored.login = cleanText(person.login);
    if (stored.fullName.isEmpty())
        return incomplete(Tr::tr("A person needs a code and a full name."));
    if (auto free = codesAreFree(stored); !free)
        return free;
    const Step step{
        u"person"_s, stored.id.toString(), u"change"_s, historyOf(**old), historyOf(stored),
        stored.id};
    return perform(step, [&] { return repository.update(stored); });
}

Result<QList<DutyHolder>> Staffing::duties(PersonId person)
{
    return storage::OrgRepository(m_office.db()).duties(person);
}

Result<void> Staffing::giveDuty(const DutyHolder& duty)
{
    if (duty.person.isNull() || duty.unit.isNull() || !isValid(duty.first)
        || (isValid(duty.last) && duty.last < duty.first)) {
        return incomplete(
            Tr::tr("A duty needs the unit it is held for and the day it begins; it does not end "
                   "before that."));
    }
    if (auto allowed = mayGive(duty.unit); !allowed)
        return allowed;
    const auto held = duties(duty.person);
    if (!held)
        return passOn(held);
    const bool already = std::ranges::any_of(*held, [&](const DutyHolder& one) {
        return one.duty == duty.duty && one.unit == duty.unit
            && (!isValid(one.last) || one.last >= duty.first)
            && (!isValid(duty.last) || one.first <= duty.last);
    });
    if (already) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("This person holds that duty on some of these days already. End it first."));
    }
    const Step step{
        u"duty"_s, duty.person.toString(), u"give"_s, {}, historyOf(duty), duty.person};
    return perform(step, [&] { return storage::OrgRepository(m_office.db()).insert(duty); });
}

Result<void> Staffing::endDuty(const DutyHolder& duty, const Date& last)
{
    if (!isValid(last) || last < duty.first) {
        return incomplete(Tr::tr("The last day is before the first day %1. Correct it.")
                              .arg(formDate(duty.first)));
    }
    if (auto allowed = mayGive(duty.unit); !allowed)
        return allowed;
    DutyHolder ended = duty;
    ended.last = last;
    const Step step{
        u"duty"_s, duty.person.toString(), u"end"_s, historyOf(duty), historyOf(ended), duty.person};
    return perform(step, [&] { return storage::OrgRepository(m_office.db()).end(ended); });
}

} // namespace soviec::service
