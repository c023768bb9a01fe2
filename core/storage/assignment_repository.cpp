// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/assignment_repository.h"

#include "core/storage/rows.h"

namespace soviec::storage {

namespace {

Assignment readAssignment(const Query& q)
{
    Assignment a;
    a.id = q.id<AssignmentId>(0);
    a.person = q.id<PersonId>(1);
    a.unit = q.id<UnitId>(2);
    a.period = Period::parse(q.text(3)).value_or(Period());
    a.item = q.id<CatalogItemId>(4);
    a.itemCode = q.text(5);
    a.title = q.text(6);
    a.expectedProduct = q.text(7);
    a.quantity = q.decimal(8);
    a.coefficient = q.decimal(9);
    a.origin = coded<Origin>(q, 10);
    a.deadline = q.date(11);
    a.state = coded<AssignmentState>(q, 12);
    a.stateReason = q.text(13);
    a.source = q.id<AssignmentId>(14);
    a.splitOf = q.id<AssignmentId>(15);
    a.assignedBy = q.id<PersonId>(16);
    a.assignedAt = q.time(17);
    a.version = int(q.integer(18));
    return a;
}

AssignmentProgress readProgress(const Query& q)
{
    AssignmentProgress progress;
    progress.assignment = readAssignment(q);
    progress.done = q.decimal(19);
    progress.acceptedDone = q.decimal(20);
    progress.minutes = q.minutes(21);
    progress.qualityFaults = int(q.integer(22));
    progress.qualityExcused = int(q.integer(23));
    progress.delays = int(q.integer(24));
    progress.delaysExcused = int(q.integer(25));
    return progress;
}

Query& bindAssignment(Query& q, const Assignment& a)
{
    return q.bind("id", a.id)
        .bind("person_id", a.person)
        .bind("unit_id", a.unit)
        .bind("period", a.period.toString())
        .bind("item_id", a.item)
        .bind("item_code", a.itemCode)
        .bind("title", a.title)
        .bind("expected_product", a.expectedProduct)
        .bind("quantity", a.quantity)
        .bind("coefficient", a.coefficient)
        .bind("origin", code(a.origin))
        .bind("deadline", a.deadline)
        .bind("state", code(a.state))
        .bind("state_reason", a.stateReason)
        .bind("source_id", a.source)
        .bind("split_of", a.splitOf)
        .bind("assigned_by", a.assignedBy)
        .bind("assigned_at", a.assignedAt);
}

} // namespace

Result<void> AssignmentRepository::insert(const Assignment& assignment)
{
    Query q = m_db.query("assignment/insert");
    return bindAssignment(q, assignment).exec();
}

Result<void> AssignmentRepository::update(const Assignment& assignment)
{
    Query q = m_db.query("assignment/update");
    bindAssignment(q, assignment).bind("version", assignment.version);
    return changeOne(m_db, std::move(q), "assignment/get", assignment.id.toString());
}

Result<std::optional<Assignment>> AssignmentRepository::get(AssignmentId id)
{
    return readOne(std::move(m_db.query("assignment/get").bind("id", id)), readAssignment);
}

Result<QList<AssignmentProgress>> AssignmentRepository::progress(
    PersonId person, const Period& month)
{
    return readAll(
        std::move(m_db.query("assignment/progress")
                      .bind("person_id", person)
                      .bind("period", month.toString())),
        readProgress);
}

Result<QList<AssignmentProgress>> AssignmentRepository::progress(
    const QList<UnitId>& units, const Period& month)
{
    const auto list = unitsParameter(m_db, units);
    if (!list)
        return passOn(list);
    return readAll(
        std::move(m_db.query("assignment/progress_of_units")
                      .bind("units", *list)
                      .bind("period", month.toString())),
        readProgress);
}

Result<QList<AssignmentProgress>> AssignmentRepository::progress(
    const QStringList& people, const Period& first, const Period& last)
{
    return readAll(
        std::move(m_db.query("report/assignments")
                      .bind("people", textsParameter(people))
                      .bind("first", first.toString())
                      .bind("last", last.toString())),
        readProgress);
}

} // namespace soviec::storage
