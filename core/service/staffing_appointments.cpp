// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/staffing.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/service/office.h"
#include "core/storage/database.h"
#include "core/storage/diary_repository.h"
#include "core/storage/org_repository.h"
#include "core/storage/sheet_repository.h"

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

QJsonObject historyOf(const Appointment& appointment)
{
    return {
        {u"person"_s, appointment.person.toString()},
        {u"unit"_s, appointment.unit.toString()},
        {u"role"_s, code(appointment.role)},
        {u"position"_s, appointment.positionTitle},
        {u"first"_s, isoDate(appointment.first)},
        {u"last"_s, isoDate(appointment.last)}};
}

bool overlap(const Appointment& a, const Appointment& b)
{
    return (!isValid(a.last) || a.last >= b.first) && (!isValid(b.last) || a.first <= b.last);
}

} // namespace

Result<QList<Appointment>> Staffing::appointments(PersonId person)
{
    return storage::OrgRepository(m_office.db()).appointments(person);
}

// A sheet names unit, role and position of its period; once it is signed they stand.
Result<void> Staffing::monthsAreOpen(PersonId person, const Date& from)
{
    storage::SheetRepository sheets(m_office.db());
    const Date today = m_office.clock().today();
    for (Period month = Period::monthOf(from); month.first() <= today; month = month.next()) {
        const auto locked = sheets.isLocked(person, month);
        if (!locked)
            return passOn(locked);
        if (*locked) {
            return fail(
                ErrorCode::Locked,
                Tr::tr("The month %1 of this person is signed. Unlock it first, with a reason.")
                    .arg(month.label()));
        }
    }
    return {};
}

Result<void> Staffing::makeRoom(const Appointment& appointment)
{
    storage::OrgRepository repository(m_office.db());
    const auto held = repository.appointments(appointment.person);
    if (!held)
        return passOn(held);
    for (const Appointment& old : *held) {
        if (!overlap(old, appointment))
            continue;
        if (old.first >= appointment.first) {
            return fail(
                ErrorCode::Refused,
                Tr::tr("This person holds another appointment from %1 on. Give this one an end "
                       "before that day, or a later first day.")
                    .arg(formDate(old.first)));
        }
        const Date last = appointment.first - Days(1);
        if (auto ended = repository.endAppointment(old.id, last); !ended)
            return ended;
        Appointment shorter = old;
        shorter.last = last;
        const auto recorded = m_office.record(
            u"appointment"_s, old.id.toString(), u"end"_s, historyOf(old), historyOf(shorter));
        if (!recorded)
            return recorded;
    }
    return {};
}

Result<void> Staffing::insertAppointment(const Appointment& appointment)
{
    Appointment stored = appointment;
    if (stored.id.isNull())
        stored.id = AppointmentId::create();
    stored.positionTitle = cleanText(appointment.positionTitle);
    if (stored.unit.isNull() || stored.positionTitle.isEmpty() || !isValid(stored.first)) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("An appointment needs the unit, the position as it is printed, and the day it "
                   "begins."));
    }
    if (isValid(stored.last) && stored.last < stored.first) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("The last day is before the first day %1. Correct it.")
                .arg(formDate(stored.first)));
    }
    if (auto open = monthsAreOpen(stored.person, stored.first); !open)
        return open;
    if (auto room = makeRoom(stored); !room)
        return room;
    if (auto inserted = storage::OrgRepository(m_office.db()).insert(stored); !inserted)
        return inserted;
    return m_office.record(
        u"appointment"_s, stored.id.toString(), u"add"_s, {}, historyOf(stored));
}

Result<Appointment> Staffing::appoint(const Appointment& appointment)
{
    if (auto allowed = mayManage(appointment.unit); !allowed)
        return passOn(allowed);
    if (auto allowed = mayManagePerson(appointment.person); !allowed)
        return passOn(allowed);
    Appointment stored = appointment;
    stored.id = AppointmentId::create();
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    if (auto inserted = insertAppointment(stored); !inserted)
        return passOn(inserted);
    if (auto done = transaction->commit(); !done)
        return passOn(done);
    emit m_office.feed().changed({u"organisation"_s, stored.person, {}});
    return stored;
}

Result<void> Staffing::endAppointment(const Appointment& appointment, const Date& last)
{
    if (!isValid(last) || last < appointment.first) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("The last day is before the first day %1. Correct it.")
                .arg(formDate(appointment.first)));
    }
    if (auto allowed = mayManage(appointment.unit); !allowed)
        return allowed;
    if (auto open = monthsAreOpen(appointment.person, last + Days(1)); !open)
        return open;
    const auto later = storage::DiaryRepository(m_office.db())
                           .range(appointment.person, last + Days(1), m_office.clock().today());
    if (!later)
        return passOn(later);
    if (!later->isEmpty()) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("This person has %1 diary lines after %2. Choose a later day, or have them "
                   "withdrawn first.")
                .arg(later->size())
                .arg(formDate(last)));
    }
    Appointment ended = appointment;
    ended.last = last;
    const Step step{
        u"appointment"_s, appointment.id.toString(), u"end"_s, historyOf(appointment),
        historyOf(ended), appointment.person};
    return perform(step, [&] {
        return storage::OrgRepository(m_office.db()).endAppointment(appointment.id, last);
    });
}

} // namespace soviec::service
