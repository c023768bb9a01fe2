// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/national_repository.h"

#include "core/storage/rows.h"

namespace soviec::storage {

namespace {

NationalBatch readBatch(const Query& q)
{
    NationalBatch batch;
    batch.id = q.id<NationalBatchId>(0);
    batch.agency = q.id<UnitId>(1);
    batch.year = int(q.integer(2));
    batch.number = int(q.integer(3));
    batch.madeAt = q.time(4);
    batch.madeName = q.text(5);
    batch.results = int(q.integer(6));
    batch.fileHash = q.text(7);
    batch.sentOn = q.date(8);
    batch.receipt = q.text(9);
    batch.acknowledged = int(q.integer(10));
    batch.refused = int(q.integer(11));
    return batch;
}

DeliveredResult readResult(const Query& q)
{
    DeliveredResult result;
    result.batch = q.id<NationalBatchId>(0);
    result.batchNumber = int(q.integer(1));
    result.sentOn = q.date(2);
    result.contentHash = q.text(3);
    result.person = q.id<PersonId>(4);
    result.period = Period::parse(q.text(5)).value_or(Period());
    result.signedOn = q.date(6);
    result.acknowledgedOn = q.date(7);
    result.refusal = q.text(8);
    return result;
}

} // namespace

Result<int> NationalRepository::nextNumber(UnitId agency)
{
    const auto number = readOne(
        std::move(m_db.query("national/next_number").bind("unit_id", agency)),
        [](const Query& q) { return int(q.integer(0)); });
    if (!number)
        return passOn(number);
    return number->value_or(1);
}

Result<void> NationalRepository::insert(const NationalBatch& batch)
{
    Query q = m_db.query("national/insert_batch");
    return q.bind("id", batch.id)
        .bind("unit_id", batch.agency)
        .bind("year", batch.year)
        .bind("number", batch.number)
        .bind("made_at", batch.madeAt)
        .bind("made_by", batch.madeBy)
        .bind("made_name", batch.madeName)
        .bind("results", batch.results)
        .bind("file_hash", batch.fileHash)
        .exec();
}

Result<void> NationalRepository::insert(const DeliveredResult& result)
{
    Query q = m_db.query("national/insert_result");
    return q.bind("batch_id", result.batch)
        .bind("content_hash", result.contentHash)
        .bind("person_id", result.person)
        .bind("period", result.period.toString())
        .bind("signed_on", result.signedOn)
        .exec();
}

Result<QList<NationalBatch>> NationalRepository::batches(UnitId agency)
{
    return readAll(std::move(m_db.query("national/batches").bind("unit_id", agency)), readBatch);
}

Result<QList<DeliveredResult>> NationalRepository::results(UnitId agency, int year)
{
    return readAll(
        std::move(m_db.query("national/results_of_year").bind("unit_id", agency).bind("year", year)), readResult);
}

Result<void> NationalRepository::setSent(const NationalBatch& batch)
{
    Query q = m_db.query("national/set_sent");
    return q.bind("id", batch.id).bind("sent_on", batch.sentOn).bind("receipt", batch.receipt).exec();
}

Result<void> NationalRepository::acknowledge(const DeliveredResult& result)
{
    Query q = m_db.query("national/acknowledge");
    return q.bind("batch_id", result.batch)
        .bind("content_hash", result.contentHash)
        .bind("acknowledged_on", result.acknowledgedOn)
        .bind("refusal", result.refusal)
        .exec();
}

} // namespace soviec::storage
