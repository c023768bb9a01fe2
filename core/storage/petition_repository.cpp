// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/petition_repository.h"

#include "core/storage/rows.h"

namespace soviec::storage {

namespace {

Petition readPetition(const Query& q)
{
    Petition one;
    one.id = q.id<PetitionId>(0);
    one.person = q.id<PersonId>(1);
    one.unit = q.id<UnitId>(2);
    one.period = Period::parse(q.text(3)).value_or(Period());
    one.sheet = q.id<SheetId>(4);
    one.rating = q.id<YearRatingId>(5);
    one.received = q.date(6);
    one.due = q.date(7);
    one.document = q.text(8);
    one.content = q.text(9);
    one.state = coded<PetitionState>(q, 10);
    one.resolved = q.date(11);
    one.resolution = q.text(12);
    one.answer = q.text(13);
    one.resolver = q.id<PersonId>(14);
    one.resolverName = q.text(15);
    one.enteredAt = q.time(16);
    one.version = int(q.integer(17));
    return one;
}

} // namespace

Result<void> PetitionRepository::insert(const Petition& petition)
{
    return m_db.query("petition/insert")
        .bind("id", petition.id)
        .bind("person_id", petition.person)
        .bind("unit_id", petition.unit)
        .bind("period", petition.period.toString())
        .bind("sheet_id", petition.sheet)
        .bind("rating_id", petition.rating)
        .bind("received_on", petition.received)
        .bind("due_on", petition.due)
        .bind("document", petition.document)
        .bind("content", petition.content)
        .bind("state", code(petition.state))
        .bind("entered_at", petition.enteredAt)
        .exec();
}

Result<void> PetitionRepository::resolve(const Petition& petition)
{
    Query q = m_db.query("petition/resolve");
    q.bind("id", petition.id)
        .bind("version", petition.version)
        .bind("state", code(petition.state))
        .bind("resolved_on", petition.resolved)
        .bind("resolution", petition.resolution)
        .bind("answer", petition.answer)
        .bind("resolver_id", petition.resolver)
        .bind("resolver_name", petition.resolverName);
    return changeOne(m_db, std::move(q), "petition/get", petition.id.toString());
}

Result<std::optional<Petition>> PetitionRepository::get(PetitionId id)
{
    return readOne(std::move(m_db.query("petition/get").bind("id", id)), readPetition);
}

Result<QList<Petition>> PetitionRepository::ofPerson(PersonId person)
{
    return readAll(
        std::move(m_db.query("petition/of_person").bind("person_id", person)), readPetition);
}

Result<QList<Petition>>
PetitionRepository::ofUnits(const QList<UnitId>& units, const Date& first, const Date& last)
{
    const auto list = unitsParameter(m_db, units);
    if (!list)
        return passOn(list);
    return readAll(
        std::move(m_db.query("petition/of_units")
                      .bind("units", *list)
                      .bind("first", first)
                      .bind("last", last)),
        readPetition);
}

} // namespace soviec::storage
