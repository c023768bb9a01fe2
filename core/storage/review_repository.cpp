// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/review_repository.h"

#include "core/storage/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace soviec::storage {

namespace {

QString listOf(const QJsonArray& values)
{
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

template <class IdType>
QString listOfIds(const QList<IdType>& ids)
{
    QJsonArray values;
    for (const IdType& id : ids)
        values.append(id.toString());
    return listOf(values);
}

PendingGroup readGroup(const Query& q)
{
    return {
        q.id<UnitId>(0), q.id<PersonId>(1), int(q.integer(2)), q.date(3), q.date(4)};
}

DiaryEntry readNeighbour(const Query& q)
{
    DiaryEntry e;
    e.id = q.id<EntryId>(0);
    e.person = q.id<PersonId>(1);
    e.day = q.date(2);
    if (!q.isNull(3))
        e.start = TimeOfDay::fromMinutes(int(q.integer(3)));
    e.minutes = q.minutes(4);
    e.item = q.id<CatalogItemId>(5);
    e.title = q.text(6);
    e.quantity = q.decimal(7);
    e.result = q.text(8);
    e.documentNumber = q.text(9);
    e.note = q.text(10);
    e.state = coded<EntryState>(q, 11);
    return e;
}

} // namespace

Result<QList<PendingGroup>> ReviewRepository::pendingGroups(const QList<UnitId>& units)
{
    return readAll(
        std::move(m_db.query("review/pending_groups").bind("units", listOfIds(units))), readGroup);
}

Result<QList<DiaryEntry>> ReviewRepository::onDays(const QList<QPair<PersonId, Date>>& days)
{
    QJsonArray pairs;
    for (const auto& [person, day] : days)
        pairs.append(QJsonArray {person.toString(), isoDate(day)});
    return readAll(
        std::move(m_db.query("review/on_days").bind("days", listOf(pairs))), readNeighbour);
}

Result<QList<EnteredWords>> ReviewRepository::words(
    const QList<PersonId>& people, const Date& first, const Date& last)
{
    return readAll(
        std::move(m_db.query("review/words")
                      .bind("people", listOfIds(people))
                      .bind("first", first)
                      .bind("last", last)),
        [](const Query& q) {
            return EnteredWords {q.id<PersonId>(0), q.date(1), q.text(2), q.text(3)};
        });
}

Result<QHash<PersonId, QList<ItemUse>>> ReviewRepository::usual(
    const QList<PersonId>& people, const Date& since)
{
    const auto rows = readAll(
        std::move(m_db.query("review/usual").bind("people", listOfIds(people)).bind("since", since)),
        [](const Query& q) {
            const ItemUse use {
                q.id<CatalogItemId>(1), int(q.integer(2)), q.decimal(3), q.decimal(4), q.date(5)};
            return QPair<PersonId, ItemUse>(q.id<PersonId>(0), use);
        });
    if (!rows)
        return passOn(rows);
    QHash<PersonId, QList<ItemUse>> uses;
    for (const auto& [person, use] : *rows)
        uses[person].append(use);
    return uses;
}

Result<ReviewRepository::Hanging> ReviewRepository::hangingOn(AssignmentId assignment)
{
    const auto row = readOne(
        std::move(m_db.query("review/hanging_on").bind("assignment_id", assignment)),
        [](const Query& q) { return Hanging {int(q.integer(0)), int(q.integer(1))}; });
    if (!row)
        return passOn(row);
    return row->value_or(Hanging());
}

} // namespace soviec::storage
