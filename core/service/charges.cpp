// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/charges.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/storage/charge_repository.h"
#include "core/storage/database.h"
#include "core/storage/org_repository.h"

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

QJsonObject historyOf(const Charge& charge)
{
    return {
        {u"person"_s, charge.person.toString()},
        {u"unit"_s, charge.unit.toString()},
        {u"kind"_s, code(charge.kind)},
        {u"first"_s, isoDate(charge.first)},
        {u"last"_s, isoDate(charge.last)},
        {u"document"_s, charge.document}};
}

bool overlap(const Charge& a, const Charge& b)
{
    return a.first <= b.last && b.first <= a.last;
}

} // namespace

// Rights follow from a charge, so HR gives it and never to itself; an administrator does not.
Result<void> Charges::mayKeep(UnitId unit)
{
    const Identity& who = m_office.who();
    const auto manages = Organisation(m_office).managesUnit(unit, m_office.clock().today());
    if (!manages)
        return passOn(manages);
    if (*manages && (who.isOperator() || who.has(Duty::Hr)))
        return {};
    return fail(
        ErrorCode::Forbidden,
        Tr::tr("Who stands in for a head is entered by the personnel officer of the unit, after its "
               "document. Ask them."));
}

Result<QList<Charge>> Charges::ofPerson(PersonId person)
{
    return storage::ChargeRepository(m_office.db()).ofPerson(person);
}

Result<QList<Charge>> Charges::inForceOn(const Date& day, UnitId unit)
{
    QList<UnitId> units;
    if (!unit.isNull()) {
        const auto below = Organisation(m_office).below(unit);
        if (!below)
            return passOn(below);
        units = *below;
    }
    return storage::ChargeRepository(m_office.db()).ofUnits(units, day, day);
}

Result<void> Charges::isSound(const Charge& charge)
{
    if (!isValid(charge.first) || !isValid(charge.last) || charge.last < charge.first) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("Give the first and the last day, the last one not before the first."));
    }
    // Neither an absence nor a division of work is decided for longer than a term of office.
    if (charge.last - charge.first > Days(5L * 366)) {
        return fail(
            ErrorCode::Invalid, Tr::tr("A charge is given for five years at most. Correct the last day."));
    }
    if (charge.document.isEmpty())
        return fail(ErrorCode::Invalid, Tr::tr("Give the number and date of the document it follows from."));
    if (charge.person == m_office.who().person)
        return fail(ErrorCode::Forbidden, Tr::tr("Nobody gives a charge to themself. Ask another personnel officer."));
    return {};
}

Result<void> Charges::fitsHolder(const Charge& charge)
{
    Organisation organisation(m_office);
    const auto holder = organisation.member(charge.person, charge.first);
    if (!holder)
        return passOn(holder);
    if (!*holder) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("This person holds no position on %1. Correct the day, or enter the appointment.")
                .arg(formDate(charge.first)));
    }
    if (charge.kind == ChargeKind::Delegate) {
        if ((*holder)->role == Role::Head && (*holder)->unit == charge.unit) {
            return fail(
                ErrorCode::Refused,
                Tr::tr("%1 heads this unit already. Choose who stands in.").arg((*holder)->person.fullName));
        }
        return {};
    }
    const auto own = organisation.below((*holder)->unit);
    if (!own)
        return passOn(own);
    if ((*holder)->role != Role::Deputy || !own->contains(charge.unit)) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("A field is assigned to a deputy, and it lies within the deputy's own unit (Article "
                   "15.4)."));
    }
    return {};
}

Result<void> Charges::isFree(const Charge& charge)
{
    const auto held
        = storage::ChargeRepository(m_office.db()).ofUnits({charge.unit}, charge.first, charge.last);
    if (!held)
        return passOn(held);
    for (const Charge& other : *held) {
        const bool clash = charge.kind == ChargeKind::Delegate
            ? other.kind == ChargeKind::Delegate
            : other.kind == ChargeKind::Field && other.person == charge.person;
        if (!clash || !overlap(other, charge))
            continue;
        const auto person = storage::OrgRepository(m_office.db()).person(other.person);
        if (!person)
            return passOn(person);
        return fail(
            ErrorCode::Refused,
            Tr::tr("%1 holds this charge from %2 to %3 already. End that one first, or choose other days.")
                .arg(*person ? (*person)->fullName : QString(), formDate(other.first), formDate(other.last)));
    }
    return {};
}

Result<Charge> Charges::give(const Charge& charge)
{
    Charge made = charge;
    made.id = ChargeId::create();
    made.document = cleanText(charge.document);
    if (const auto may = mayKeep(made.unit); !may)
        return passOn(may);
    if (const auto sound = isSound(made); !sound)
        return passOn(sound);
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    if (const auto fits = fitsHolder(made); !fits)
        return passOn(fits);
    if (const auto free = isFree(made); !free)
        return passOn(free);
    if (const auto done = storage::ChargeRepository(m_office.db()).insert(made); !done)
        return passOn(done);
    const auto recorded
        = m_office.record(u"charge"_s, made.id.toString(), u"give"_s, {}, historyOf(made));
    if (!recorded)
        return passOn(recorded);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    emit m_office.feed().changed({u"organisation"_s, made.person, {}});
    return made;
}

Result<void> Charges::end(ChargeId id, const Date& last)
{
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    storage::ChargeRepository charges(m_office.db());
    const auto found = charges.get(id);
    if (!found)
        return passOn(found);
    if (!*found)
        return fail(ErrorCode::NotFound, Tr::tr("This charge does not exist. Refresh the page."));
    const Charge& before = **found;
    if (const auto may = mayKeep(before.unit); !may)
        return may;
    const Date today = m_office.clock().today();
    if (!isValid(last) || last > before.last || last < today - Days(1)) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("The last day lies between yesterday and %1: what was decided by this charge stands.")
                .arg(formDate(before.last)));
    }
    Charge after = before;
    after.last = last;
    const bool neverBegan = last < before.first;
    if (const auto done = neverBegan ? charges.remove(id) : charges.end(id, last); !done)
        return done;
    const auto recorded = m_office.record(
        u"charge"_s, id.toString(), neverBegan ? u"take_back"_s : u"end"_s, historyOf(before),
        neverBegan ? QJsonObject() : historyOf(after));
    if (!recorded)
        return recorded;
    if (const auto done = transaction->commit(); !done)
        return done;
    emit m_office.feed().changed({u"organisation"_s, before.person, {}});
    return {};
}

} // namespace soviec::service
