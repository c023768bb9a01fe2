// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/diary_row.h"

#include "core/storage/rows.h"

namespace soviec::storage {

DiaryEntry readEntry(const Query& q)
{
    DiaryEntry e;
    e.id = q.id<EntryId>(0);
    e.person = q.id<PersonId>(1);
    e.unit = q.id<UnitId>(2);
    e.day = q.date(3);
    if (!q.isNull(4))
        e.start = TimeOfDay::fromMinutes(int(q.integer(4)));
    e.minutes = q.minutes(5);
    e.item = q.id<CatalogItemId>(6);
    e.itemCode = q.text(7);
    e.assignment = q.id<AssignmentId>(8);
    e.title = q.text(9);
    e.quantity = q.decimal(10);
    e.coefficient = q.decimal(11);
    e.result = q.text(12);
    e.documentNumber = q.text(13);
    e.note = q.text(14);
    e.state = coded<EntryState>(q, 15);
    e.review.acceptedQuantity = q.decimal(16);
    e.review.acceptedMinutes = q.minutes(17);
    e.review.qualityFaults = int(q.integer(18));
    e.review.qualityExcused = int(q.integer(19));
    e.review.delays = int(q.integer(20));
    e.review.delaysExcused = int(q.integer(21));
    e.review.note = q.text(22);
    e.reviewedBy = q.id<PersonId>(23);
    e.reviewedAt = q.time(24);
    e.createdBy = q.id<PersonId>(25);
    e.createdAt = q.time(26);
    e.changedAt = q.time(27);
    e.version = int(q.integer(28));
    return e;
}

namespace {

Query& bindWork(Query& q, const DiaryEntry& e)
{
    q.bind("id", e.id)
        .bind("person_id", e.person)
        .bind("unit_id", e.unit)
        .bind("day", e.day);
    if (e.start)
        q.bind("start_minute", e.start->minutes());
    else
        q.bindNull("start_minute");
    return q.bind("minutes", e.minutes)
        .bind("item_id", e.item)
        .bind("item_code", e.itemCode)
        .bind("assignment_id", e.assignment)
        .bind("title", e.title)
        .bind("quantity", e.quantity)
        .bind("coefficient", e.coefficient)
        .bind("result", e.result)
        .bind("document_number", e.documentNumber)
        .bind("note", e.note)
        .bind("state", code(e.state));
}

Query& bindReview(Query& q, const DiaryEntry& e)
{
    return q.bind("accepted_quantity", e.review.acceptedQuantity)
        .bind("accepted_minutes", e.review.acceptedMinutes)
        .bind("quality_faults", e.review.qualityFaults)
        .bind("quality_excused", e.review.qualityExcused)
        .bind("delays", e.review.delays)
        .bind("delays_excused", e.review.delaysExcused)
        .bind("review_note", e.review.note)
        .bind("reviewed_by", e.reviewedBy)
        .bind("reviewed_at", e.reviewedAt);
}

Query& bindWriting(Query& q, const DiaryEntry& e)
{
    return q.bind("created_by", e.createdBy).bind("created_at", e.createdAt).bind("changed_at", e.changedAt);
}

} // namespace

Query& bindNewEntry(Query& q, const DiaryEntry& e)
{
    return bindWriting(bindWork(q, e), e);
}

Query& bindEntry(Query& q, const DiaryEntry& e)
{
    return bindWriting(bindReview(bindWork(q, e), e), e);
}

} // namespace soviec::storage
