// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/absences.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/service/staffing.h"
#include "core/storage/calendar_repository.h"
#include "core/storage/database.h"
#include "core/storage/sheet_repository.h"

#include <algorithm>

namespace soviec::service {

namespace {

QJsonObject toJson(const Absence& absence)
{
    return {
        {QStringLiteral("person"), absence.person.toString()},
        {QStringLiteral("first"), isoDate(absence.first)},
        {QStringLiteral("last"), isoDate(absence.last)},
        {QStringLiteral("half_days"), absence.halfDays},
        {QStringLiteral("kind"), code(absence.kind)},
        {QStringLiteral("note"), absence.note},
    };
}

// Absence lowers the standard of a day, so what is signed must not move under it.
Result<void> monthsOpen(Office& office, const Absence& absence)
{
    storage::SheetRepository sheets(office.db());
    for (Period month = Period::monthOf(absence.first); month.first() <= absence.last;
         month = month.next()) {
        const auto locked = sheets.isLocked(absence.person, month);
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

Result<void> mayEdit(Office& office, const Absence& absence)
{
    Organisation organisation(office);
    const auto member = organisation.member(absence.person, absence.first);
    if (!member)
        return passOn(member);
    if (!*member) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("This person has no appointment on %1.").arg(formDate(absence.first)));
    }
    const auto manages = organisation.managesUnit((*member)->unit, absence.first);
    if (!manages)
        return passOn(manages);
    if (!*manages) {
        return fail(
            ErrorCode::Forbidden,
            Tr::tr("Only the personnel officer enters absence. Send them the approved request."));
    }
    return monthsOpen(office, absence);
}

// At most a whole day is away on any day.
Result<void> fitsBeside(const QList<Absence>& others, const Absence& absence)
{
    for (Date day = absence.first; day <= absence.last; day += Days(1)) {
        int halves = absence.halfDays;
        for (const Absence& other : others) {
            if (other.first <= day && day <= other.last)
                halves += other.halfDays;
        }
        if (halves > 2) {
            return fail(
                ErrorCode::Refused,
                Tr::tr("On %1 this person is absent already. Remove the other absence first.")
                    .arg(formDate(day)));
        }
    }
    return {};
}

} // namespace

Result<QList<Absence>> Absences::ofPerson(PersonId person, const Date& first, const Date& last)
{
    return storage::CalendarRepository(m_office.db()).absences(person, first, last);
}

Result<QList<Absence>> Absences::ofUnits(
    const QList<UnitId>& units, const Date& first, const Date& last)
{
    if (units.isEmpty())
        return QList<Absence>();
    const auto managed = Staffing(m_office).managedUnits(m_office.clock().today());
    if (!managed)
        return passOn(managed);
    for (const UnitId unit : units) {
        if (!std::ranges::any_of(*managed, [&](const Unit& one) { return one.id == unit; })) {
            return fail(
                ErrorCode::Forbidden,
                Tr::tr("Only the personnel officer of a unit sees the absence of its people."));
        }
    }
    return storage::CalendarRepository(m_office.db()).absences(units, first, last);
}

Result<Absence> Absences::add(const Absence& absence)
{
    Absence stored = absence;
    stored.note = cleanText(absence.note);
    if (!isValid(stored.first) || !isValid(stored.last) || stored.last < stored.first
        || stored.last > stored.first + Days(366)) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("Give the first and the last day of the absence, at most one year."));
    }
    if (auto allowed = mayEdit(m_office, stored); !allowed)
        return passOn(allowed);
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    storage::CalendarRepository repository(m_office.db());
    const auto others = repository.absences(stored.person, stored.first, stored.last);
    if (!others)
        return passOn(others);
    if (auto fits = fitsBeside(*others, stored); !fits)
        return passOn(fits);
    if (!stored.id)
        stored.id = AbsenceId::create();
    stored.version = 1;
    if (auto inserted = repository.insert(stored); !inserted)
        return passOn(inserted);
    const auto recorded = m_office.record(
        QStringLiteral("absence"), stored.id.toString(), QStringLiteral("add"), {}, toJson(stored));
    if (!recorded)
        return passOn(recorded);
    if (auto done = transaction->commit(); !done)
        return passOn(done);
    emit m_office.feed().changed(
        {QStringLiteral("calendar"), stored.person, Period::monthOf(stored.first)});
    return stored;
}

Result<void> Absences::remove(const Absence& absence)
{
    if (auto allowed = mayEdit(m_office, absence); !allowed)
        return allowed;
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    if (auto removed = storage::CalendarRepository(m_office.db()).remove(absence.id, absence.version);
        !removed)
        return removed;
    const auto recorded = m_office.record(
        QStringLiteral("absence"), absence.id.toString(), QStringLiteral("remove"), toJson(absence),
        {});
    if (!recorded)
        return recorded;
    if (auto done = transaction->commit(); !done)
        return done;
    emit m_office.feed().changed(
        {QStringLiteral("calendar"), absence.person, Period::monthOf(absence.first)});
    return {};
}

} // namespace soviec::service
