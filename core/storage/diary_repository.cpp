// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/diary_repository.h"

#include "core/storage/diary_row.h"
#include "core/storage/many_rows.h"
#include "core/storage/rows.h"

namespace soviec::storage {

using namespace Qt::StringLiterals;

namespace {

DayTotals readTotals(const Query& q)
{
    DayTotals totals;
    totals.person = q.id<PersonId>(0);
    totals.day = q.date(1);
    totals.entered = q.minutes(2);
    totals.accepted = q.minutes(3);
    totals.entries = int(q.integer(4));
    totals.returned = int(q.integer(5));
    totals.pending = int(q.integer(6));
    return totals;
}

ProductTotals readProduct(const Query& q)
{
    ProductTotals product;
    product.person = q.id<PersonId>(0);
    product.itemCode = q.text(1);
    product.title = q.text(2);
    product.coefficient = q.decimal(3);
    product.quantity = q.decimal(4);
    product.acceptedQuantity = q.decimal(5);
    product.minutes = q.minutes(6);
    product.acceptedMinutes = q.minutes(7);
    product.qualityFaults = int(q.integer(8));
    product.delays = int(q.integer(9));
    return product;
}

UnassignedWork readUnassigned(const Query& q)
{
    UnassignedWork work;
    work.person = q.id<PersonId>(0);
    work.itemCode = q.text(1);
    work.title = q.text(2);
    work.coefficient = q.decimal(3);
    work.acceptedQuantity = q.decimal(4);
    work.qualityFaults = int(q.integer(5));
    work.qualityExcused = int(q.integer(6));
    work.delays = int(q.integer(7));
    work.delaysExcused = int(q.integer(8));
    return work;
}

ItemUse readUse(const Query& q)
{
    return {
        q.id<CatalogItemId>(0), int(q.integer(1)), q.decimal(2), q.decimal(3), q.date(4)};
}

} // namespace

Result<void> DiaryRepository::insert(const DiaryEntry& entry)
{
    Query q = m_db.query("diary/insert");
    return bindNewEntry(q, entry).exec();
}

Result<void> DiaryRepository::insert(const QList<DiaryEntry>& entries)
{
    return insertRows(m_db, "diary/insert", entries, bindNewEntry);
}

Result<void> DiaryRepository::update(const DiaryEntry& entry, const Date& stood)
{
    Query q = m_db.query("diary/update");
    bindEntry(q, entry)
        .bind("version", entry.version)
        .bind("from_day", isValid(stood) ? isoDate(stood) : u"0000"_s)
        .bind("to_day", isValid(stood) ? isoDate(stood) : u"9999-12-31"_s);
    return changeOne(m_db, std::move(q), "diary/get", entry.id.toString());
}

Result<std::optional<DiaryEntry>> DiaryRepository::get(EntryId id)
{
    return readOne(std::move(m_db.query("diary/get").bind("id", id)), readEntry);
}

Result<QList<DiaryEntry>> DiaryRepository::range(
    PersonId person, const Date& first, const Date& last, bool withWithdrawn)
{
    return readAll(
        std::move(m_db.query("diary/range")
                      .bind("person_id", person)
                      .bind("first", first)
                      .bind("last", last)
                      .bind("with_withdrawn", withWithdrawn)),
        readEntry);
}

Result<QList<DayTotals>> DiaryRepository::dayTotals(
    PersonId person, const Date& first, const Date& last)
{
    return readAll(
        std::move(m_db.query("diary/day_totals")
                      .bind("person_id", person)
                      .bind("first", first)
                      .bind("last", last)),
        readTotals);
}

Result<QList<DayTotals>> DiaryRepository::dayTotals(
    const QList<UnitId>& units, const Date& first, const Date& last)
{
    const auto list = unitsParameter(m_db, units);
    if (!list)
        return passOn(list);
    return readAll(
        std::move(m_db.query("diary/day_totals_of_units")
                      .bind("units", *list)
                      .bind("first", first)
                      .bind("last", last)),
        readTotals);
}

Result<QList<DayTotals>> DiaryRepository::dayTotals(
    const QStringList& people, const Date& first, const Date& last)
{
    return readAll(
        std::move(m_db.query("report/day_totals")
                      .bind("people", textsParameter(people))
                      .bind("first", first)
                      .bind("last", last)),
        readTotals);
}

Result<QList<DiaryEntry>> DiaryRepository::range(
    const QStringList& people, const Date& first, const Date& last)
{
    return readAll(
        std::move(m_db.query("report/entries")
                      .bind("people", textsParameter(people))
                      .bind("first", first)
                      .bind("last", last)),
        readEntry);
}

Result<QList<ProductTotals>> DiaryRepository::products(
    const QStringList& people, const Date& first, const Date& last)
{
    return readAll(
        std::move(m_db.query("report/products")
                      .bind("people", textsParameter(people))
                      .bind("first", first)
                      .bind("last", last)),
        readProduct);
}

Result<Minutes> DiaryRepository::minutesOfDay(PersonId person, const Date& day, EntryId except)
{
    const auto sum = readOne(
        std::move(m_db.query("diary/minutes_of_day")
                      .bind("person_id", person)
                      .bind("day", day)
                      .bind("except", except.toString())),
        [](const Query& q) { return q.minutes(0); });
    if (!sum)
        return passOn(sum);
    return sum->value_or(Minutes());
}

Result<QList<DiaryEntry>> DiaryRepository::pending(
    const QList<UnitId>& units, const Date& afterDay, EntryId afterId, int limit)
{
    const auto list = unitsParameter(m_db, units);
    if (!list)
        return passOn(list);
    return readAll(
        std::move(m_db.query("diary/pending")
                      .bind("units", *list)
                      .bind("after_day", isoDate(afterDay))
                      .bind("after_id", afterId.toString())
                      .bind("limit", limit)),
        readEntry);
}

Result<qint64> DiaryRepository::pendingCount(const QList<UnitId>& units)
{
    const auto list = unitsParameter(m_db, units);
    if (!list)
        return passOn(list);
    const auto count = readOne(
        std::move(m_db.query("diary/pending_count").bind("units", *list)),
        [](const Query& q) { return q.integer(0); });
    if (!count)
        return passOn(count);
    return count->value_or(0);
}

Result<QList<UnassignedWork>> DiaryRepository::unassigned(PersonId person, const Period& month)
{
    return readAll(
        std::move(m_db.query("diary/unassigned")
                      .bind("person_id", person)
                      .bind("first", month.first())
                      .bind("last", month.last())),
        readUnassigned);
}

Result<QList<UnassignedWork>> DiaryRepository::unassigned(
    const QList<UnitId>& units, const Period& month)
{
    const auto list = unitsParameter(m_db, units);
    if (!list)
        return passOn(list);
    return readAll(
        std::move(m_db.query("diary/unassigned_of_units")
                      .bind("units", *list)
                      .bind("first", month.first())
                      .bind("last", month.last())),
        readUnassigned);
}

Result<QList<ItemUse>> DiaryRepository::itemUse(PersonId person, const Date& since)
{
    return readAll(
        std::move(m_db.query("diary/item_use").bind("person_id", person).bind("since", since)),
        readUse);
}

Result<QList<DiaryEntry>> DiaryRepository::sameText(
    PersonId person, const Date& first, const Date& last, const DiaryEntry& like)
{
    return readAll(
        std::move(m_db.query("diary/same_text")
                      .bind("person_id", person)
                      .bind("first", first)
                      .bind("last", last)
                      .bind("day", like.day)
                      .bind("id", like.id.toString())
                      .bind("title", like.title)
                      .bind("note", like.note)),
        readEntry);
}

} // namespace soviec::storage
