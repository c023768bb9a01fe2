// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/charge_repository.h"

#include "core/storage/rows.h"

#include <utility>

namespace soviec::storage {

namespace {

Charge readCharge(const Query& q)
{
    Charge charge;
    charge.id = q.id<ChargeId>(0);
    charge.person = q.id<PersonId>(1);
    charge.unit = q.id<UnitId>(2);
    charge.kind = coded<ChargeKind>(q, 3);
    charge.first = q.date(4);
    charge.last = q.date(5);
    charge.document = q.text(6);
    return charge;
}

} // namespace

Result<void> ChargeRepository::insert(const Charge& charge)
{
    return m_db.query("charge/insert")
        .bind("id", charge.id)
        .bind("person_id", charge.person)
        .bind("unit_id", charge.unit)
        .bind("kind", code(charge.kind))
        .bind("first_date", charge.first)
        .bind("last_date", charge.last)
        .bind("document", charge.document)
        .exec();
}

Result<void> ChargeRepository::end(ChargeId id, const Date& last)
{
    return m_db.query("charge/end").bind("id", id).bind("last_date", last).exec();
}

Result<void> ChargeRepository::remove(ChargeId id)
{
    return m_db.query("charge/remove").bind("id", id).exec();
}

Result<std::optional<Charge>> ChargeRepository::get(ChargeId id)
{
    return readOne(std::move(m_db.query("charge/get").bind("id", id)), readCharge);
}

Result<QList<Charge>> ChargeRepository::ofPerson(PersonId person)
{
    return readAll(std::move(m_db.query("charge/of_person").bind("person_id", person)), readCharge);
}

Result<QList<Charge>>
ChargeRepository::ofUnits(const QList<UnitId>& units, const Date& first, const Date& last)
{
    const auto list = unitsParameter(m_db, units);
    if (!list)
        return passOn(list);
    return readAll(
        std::move(m_db.query("charge/of_units")
                      .bind("units", *list)
                      .bind("first", first)
                      .bind("last", last)),
        readCharge);
}

} // namespace soviec::storage
