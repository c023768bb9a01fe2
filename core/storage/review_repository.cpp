// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/review_repository.h"

#include "core/storage/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstring>
#include <utility>

namespace soviec::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr int dayMinutes = 1440;

QString listOf(const QJsonArray& values)
{
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

template <class IdType>
QString listOfIds(const QList<IdType>& ids)
{
    QString text(u'[');
    for (const IdType& id : ids)
        text += (text.size() > 1 ? u",\""_s : u"\""_s) + id.toString() + u'"';
    return text + u']';
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

/// The values of a text in which blanks stand between them, one after the other. What mostly is as in the row
/// before is not read again.
class Packed {
public:
    explicit Packed(const QByteArray& text) : m_rest(text) { }

    QByteArrayView next()
    {
        const auto* const blank = m_rest.isEmpty()
            ? nullptr
            : static_cast<const char*>(std::memchr(m_rest.data(), ' ', size_t(m_rest.size())));
        const QByteArrayView value = blank ? m_rest.first(blank - m_rest.data()) : m_rest;
        m_rest = blank ? m_rest.sliced(value.size() + 1) : QByteArrayView();
        return value;
    }
    /// Whole and not negative, as both engines write what the schema lets in.
    qint64 number()
    {
        qint64 value = 0;
        for (const char digit : next())
            value = value * 10 + (digit - '0');
        return value;
    }
    /// So many bytes, whatever is in them.
    QString text(qsizetype bytes)
    {
        const QByteArrayView value = m_rest.first(std::min(bytes, m_rest.size()));
        m_rest = m_rest.sliced(value.size());
        return value.isEmpty() ? QString(""_L1) : QString::fromUtf8(value);
    }

private:
    QByteArrayView m_rest;
};

template <class IdType>
IdType idIn(QByteArrayView text)
{
    return IdType::parse(QLatin1StringView(text)).value_or(IdType());
}

Date packedDay(QByteArrayView text)
{
    return dayIn(QString::fromLatin1(text));
}

QDateTime packedTime(QByteArrayView text)
{
    return parseIsoTime(QString::fromLatin1(text));
}

template <class Value, Value (*parse)(QByteArrayView)>
class SamePacked {
public:
    Value read(QByteArrayView text)
    {
        if (text != m_text) {
            m_text = text.toByteArray();
            m_value = text.isEmpty() ? Value() : parse(text);
        }
        return m_value;
    }

private:
    QByteArray m_text;
    Value m_value;
};

class WaitingReader {
public:
    DiaryEntry operator()(const Query& q)
    {
        const QByteArray text = q.bytes(0);
        Packed packed(text);
        DiaryEntry e;
        e.id = idIn<EntryId>(packed.next());
        e.person = m_person.read(packed.next());
        e.unit = m_unit.read(packed.next());
        e.day = m_day.read(packed.next());
        if (const QByteArrayView start = packed.next(); !start.isEmpty())
            e.start = TimeOfDay::fromMinutes(start.toInt());
        e.minutes = Minutes(int(packed.number()));
        e.item = m_item.read(packed.next());
        e.assignment = m_assignment.read(packed.next());
        e.quantity = Decimal::fromScaled(packed.number());
        e.coefficient = Decimal::fromScaled(packed.number());
        e.createdAt = m_created.read(packed.next());
        e.version = int(packed.number());
        const qint64 code = packed.number();
        const qint64 title = packed.number();
        const qint64 result = packed.number();
        const qint64 documentNumber = packed.number();
        e.itemCode = packed.text(code);
        e.title = packed.text(title);
        e.result = packed.text(result);
        e.documentNumber = packed.text(documentNumber);
        e.note = packed.text(text.size());
        e.state = EntryState::Pending;
        return e;
    }

private:
    SamePacked<PersonId, idIn<PersonId>> m_person;
    SamePacked<UnitId, idIn<UnitId>> m_unit;
    SamePacked<CatalogItemId, idIn<CatalogItemId>> m_item;
    SamePacked<AssignmentId, idIn<AssignmentId>> m_assignment;
    SamePacked<Date, packedDay> m_day;
    SamePacked<QDateTime, packedTime> m_created;
};

// As both engines count: signs, whatever a sign takes in memory.
int signsOf(const QString& text)
{
    return int(std::ranges::count_if(text, [](QChar c) { return !c.isLowSurrogate(); }));
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

Result<QList<DiaryEntry>> ReviewRepository::waiting(
    const QList<UnitId>& units, const Date& afterDay, EntryId afterId, int limit)
{
    // The reader remembers from row to row and must be the same one for all.
    WaitingReader reader;
    Query q = m_db.query(units.size() == 1 ? "review/waiting_in" : "review/waiting");
    if (units.size() == 1)
        q.bind("unit", units.first());
    else
        q.bind("units", listOfIds(units));
    q.bind("after_day", isValid(afterDay) ? isoDate(afterDay) : QString())
        .bind("after_id", afterId.toString())
        .bind("limit", limit);
    return readAll(std::move(q), [&reader](const Query& row) { return reader(row); });
}

void WordLengths::add(const QString& title, const QString& note)
{
    m_text[(31 * signsOf(title) + signsOf(note)) % m_text.size()] = u'1';
}

Result<QList<AcceptedDay>> ReviewRepository::acceptedDays(
    const QList<PersonId>& people, const Date& first, const Date& last, const QSet<int>& lengths, bool starts)
{
    QString wanted(dayMinutes + 1, u'0');
    for (const int length : lengths)
        wanted[std::clamp(length, 0, dayMinutes)] = u'1';
    SameId<PersonId> person;
    return readAll(
        std::move(m_db.query("review/accepted_days")
                      .bind("people", listOfIds(people))
                      .bind("first", first)
                      .bind("last", last)
                      .bind("starts", starts)
                      .bind("lengths", wanted)),
        [&](const Query& q) {
            return AcceptedDay {person.read(q, 0), q.date(1), q.minutes(2), q.integer(3) != 0};
        });
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
    const QList<PersonId>& people, const Date& first, const Date& last, const WordLengths& lengths,
    const QList<UnitId>& known)
{
    SameId<PersonId> person;
    Same<Date, dayIn> day;
    return readAll(
        std::move(m_db.query("review/words")
                      .bind("people", listOfIds(people))
                      .bind("first", first)
                      .bind("last", last)
                      .bind("asked", !known.isEmpty())
                      .bind("known", listOfIds(known))
                      .bind("lengths", lengths.text())),
        [&](const Query& q) {
            return EnteredWords {person.read(q, 0), day.read(q, 1), q.text(2), q.text(3), q.integer(4) != 0};
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
