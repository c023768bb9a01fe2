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

/// Reads ids of which the next row mostly has the same: the person, the unit, who wrote it.
template <class IdType>
class SameId {
public:
    IdType read(const Query& q, int column)
    {
        const QString text = q.text(column);
        if (text != m_text) {
            m_text = text;
            m_id = IdType::parse(text).value_or(IdType());
        }
        return m_id;
    }

private:
    QString m_text;
    IdType m_id;
};

/// The same for times and days.
template <class Value, Value (*parse)(const QString&)>
class Same {
public:
    Value read(const Query& q, int column)
    {
        const QString text = q.text(column);
        if (text != m_text) {
            m_text = text;
            m_value = parse(text);
        }
        return m_value;
    }

private:
    QString m_text;
    Value m_value;
};

Date dayIn(const QString& text)
{
    return parseIsoDate(text).value_or(Date());
}

QDateTime timeIn(const QString& text)
{
    return text.isEmpty() ? QDateTime() : parseIsoTime(text);
}

class WaitingReader {
public:
    DiaryEntry operator()(const Query& q)
    {
        DiaryEntry e;
        e.id = q.id<EntryId>(0);
        e.person = m_person.read(q, 1);
        e.unit = m_unit.read(q, 2);
        e.day = m_day.read(q, 3);
        if (!q.isNull(4))
            e.start = TimeOfDay::fromMinutes(int(q.integer(4)));
        e.minutes = q.minutes(5);
        e.item = m_item.read(q, 6);
        e.itemCode = q.text(7);
        e.assignment = m_assignment.read(q, 8);
        e.title = q.text(9);
        e.quantity = q.decimal(10);
        e.coefficient = q.decimal(11);
        e.result = q.text(12);
        e.documentNumber = q.text(13);
        e.note = q.text(14);
        e.state = EntryState::Pending;
        e.createdBy = m_creator.read(q, 15);
        e.createdAt = m_created.read(q, 16);
        e.changedAt = m_changed.read(q, 17);
        e.version = int(q.integer(18));
        return e;
    }

private:
    SameId<PersonId> m_person;
    SameId<PersonId> m_creator;
    SameId<UnitId> m_unit;
    SameId<CatalogItemId> m_item;
    SameId<AssignmentId> m_assignment;
    Same<Date, dayIn> m_day;
    Same<QDateTime, timeIn> m_created;
    Same<QDateTime, timeIn> m_changed;
};

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

Result<QList<DiaryEntry>> ReviewRepository::waiting(
    const QList<UnitId>& units, const Date& afterDay, EntryId afterId, int limit)
{
    // The reader remembers from row to row and must be the same one for all.
    WaitingReader reader;
    return readAll(
        std::move(m_db.query("review/waiting")
                      .bind("units", listOfIds(units))
                      .bind("after_day", isValid(afterDay) ? isoDate(afterDay) : QString())
                      .bind("after_id", afterId.toString())
                      .bind("limit", limit)),
        [&reader](const Query& q) { return reader(q); });
}

Result<QList<DiaryEntry>> ReviewRepository::onDays(
    const QList<QPair<PersonId, Date>>& days, const QList<UnitId>& known)
{
    QJsonArray pairs;
    for (const auto& [person, day] : days)
        pairs.append(QJsonArray {person.toString(), isoDate(day)});
    return readAll(
        std::move(
            m_db.query("review/on_days").bind("days", listOf(pairs)).bind("known", listOfIds(known))),
        readNeighbour);
}

Result<QList<EnteredWords>> ReviewRepository::words(
    const QList<PersonId>& people, const Date& first, const Date& last, const QList<UnitId>& known)
{
    SameId<PersonId> person;
    Same<Date, dayIn> day;
    return readAll(
        std::move(m_db.query("review/words")
                      .bind("people", listOfIds(people))
                      .bind("first", first)
                      .bind("last", last)
                      .bind("known", listOfIds(known))),
        [&](const Query& q) {
            return EnteredWords {person.read(q, 0), day.read(q, 1), q.text(2), q.text(3)};
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
