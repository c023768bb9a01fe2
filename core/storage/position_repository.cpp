// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/position_repository.h"

#include "core/base/json.h"
#include "core/base/tr.h"
#include "core/domain/position/description_json.h"
#include "core/storage/rows.h"

namespace soviec::storage {

namespace {

struct StoredPosition {
    Position position;
    QString description;
};

StoredPosition readPosition(const Query& q)
{
    StoredPosition stored;
    Position& position = stored.position;
    position.id = q.id<PositionId>(0);
    position.set = q.id<PositionSetId>(1);
    position.unit = q.id<UnitId>(2);
    position.code = q.text(3);
    position.name = q.text(4);
    position.group = coded<PositionGroup>(q, 5);
    position.rank = q.text(6);
    if (!q.isNull(7))
        position.headCount = int(q.integer(7));
    stored.description = q.text(8);
    position.ordinal = int(q.integer(9));
    position.version = int(q.integer(10));
    return stored;
}

Query& bindPosition(Query& q, const Position& position)
{
    q.bind("id", position.id)
        .bind("unit_id", position.unit)
        .bind("code", position.code)
        .bind("name", position.name)
        .bind("grouping", code(position.group))
        .bind("rank", position.rank)
        .bind(
            "description",
            QString::fromUtf8(canonicalJson(descriptionJson(position.description))))
        .bind("ordinal", position.ordinal);
    return position.headCount ? q.bind("head_count", *position.headCount)
                              : q.bindNull("head_count");
}

HeldPosition readHolding(const Query& q)
{
    HeldPosition held;
    held.holding.id = q.id<PositionHoldingId>(0);
    held.holding.position = q.id<PositionId>(1);
    held.holding.person = q.id<PersonId>(2);
    held.holding.first = q.date(3);
    held.holding.last = q.date(4);
    held.holding.document = q.text(5);
    held.holding.version = int(q.integer(6));
    held.code = q.text(7);
    held.personName = q.text(8);
    return held;
}

} // namespace

Result<QList<ApprovalId>> PositionRepository::documents(UnitId unit, DocumentKind kind)
{
    return readAll(
        std::move(
            m_db.query("position/documents").bind("unit_id", unit).bind("kind", code(kind))),
        [](const Query& q) { return q.id<ApprovalId>(0); });
}

Result<void> PositionRepository::insert(const Position& position)
{
    Query q = m_db.query("position/insert");
    bindPosition(q, position).bind("set_id", position.set);
    return q.exec();
}

Result<void> PositionRepository::update(const Position& position)
{
    Query q = m_db.query("position/update");
    bindPosition(q, position).bind("version", position.version);
    return changeOne(m_db, std::move(q), "position/exists", position.id.toString());
}

Result<void> PositionRepository::remove(const Position& position)
{
    Query q = m_db.query("position/remove");
    q.bind("id", position.id).bind("version", position.version);
    return changeOne(m_db, std::move(q), "position/exists", position.id.toString());
}

Result<QList<Position>> PositionRepository::positions(PositionSetId set)
{
    const auto stored
        = readAll(std::move(m_db.query("position/of_set").bind("set_id", set)), readPosition);
    if (!stored)
        return passOn(stored);
    QList<Position> positions;
    for (const StoredPosition& one : *stored) {
        const auto json = parseJsonStrict(one.description.toUtf8());
        const auto description
            = json ? readDescription(*json) : Result<JobDescription>(passOn(json));
        if (!description)
            return fail(
                ErrorCode::Damaged,
                Tr::tr("The description of position %1 is damaged in the database. Restore a "
                       "backup.")
                    .arg(one.position.code),
                description.error().text);
        positions.append(one.position);
        positions.back().description = *description;
    }
    return positions;
}

Result<void> PositionRepository::insert(const PositionHolding& holding)
{
    return m_db.query("position/insert_holding")
        .bind("id", holding.id)
        .bind("position_id", holding.position)
        .bind("person_id", holding.person)
        .bind("first_date", holding.first)
        .bind("last_date", holding.last)
        .bind("document", holding.document)
        .exec();
}

Result<void> PositionRepository::endHolding(const PositionHolding& holding)
{
    Query q = m_db.query("position/end_holding");
    q.bind("id", holding.id).bind("last_date", holding.last).bind("version", holding.version);
    return changeOne(m_db, std::move(q), "position/holding", holding.id.toString());
}

Result<QList<HeldPosition>> PositionRepository::holdings(UnitId agency)
{
    return readAll(
        std::move(m_db.query("position/holdings").bind("unit_id", agency)), readHolding);
}

Result<QList<HeldPosition>> PositionRepository::holdingsOf(PersonId person)
{
    return readAll(
        std::move(m_db.query("position/holdings_of").bind("person_id", person)), readHolding);
}

} // namespace soviec::storage
