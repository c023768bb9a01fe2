// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/approval_repository.h"

#include "core/storage/rows.h"

namespace soviec::storage {

namespace {

RouteStep readStep(const Query& q)
{
    RouteStep step;
    step.ordinal = int(q.integer(0));
    step.body = q.text(1);
    step.kind = coded<RouteStepKind>(q, 2);
    step.holder = coded<RouteHolder>(q, 3);
    step.unit = q.id<UnitId>(4);
    return step;
}

Query& bindStep(Query& q, const RouteStep& step)
{
    return q.bind("ordinal", step.ordinal)
        .bind("body", step.body)
        .bind("kind", code(step.kind))
        .bind("holder", code(step.holder))
        .bind("unit_id", step.unit);
}

Approval readApproval(const Query& q)
{
    Approval approval;
    approval.id = q.id<ApprovalId>(0);
    approval.kind = coded<DocumentKind>(q, 1);
    approval.unit = q.id<UnitId>(2);
    approval.bloc = coded<Bloc>(q, 3);
    approval.title = q.text(4);
    approval.state = coded<ApprovalState>(q, 5);
    approval.step = int(q.integer(6));
    approval.contentHash = q.text(7);
    approval.returnReason = q.text(8);
    approval.documentNumber = q.text(9);
    approval.effectiveFrom = q.date(10);
    approval.supersededBy = q.id<ApprovalId>(11);
    approval.author = q.id<PersonId>(12);
    approval.authorName = q.text(13);
    approval.changedByName = q.text(14);
    approval.changedAt = q.time(15);
    approval.version = int(q.integer(16));
    return approval;
}

ApprovalSignature readSignature(const Query& q)
{
    ApprovalSignature signature;
    signature.approval = q.id<ApprovalId>(0);
    signature.approvalVersion = int(q.integer(1));
    signature.action = q.text(2);
    signature.step = int(q.integer(3));
    signature.body = q.text(4);
    signature.person = q.id<PersonId>(5);
    signature.personName = q.text(6);
    signature.personTitle = q.text(7);
    signature.reason = q.text(8);
    signature.contentHash = q.text(9);
    signature.documentNumber = q.text(10);
    signature.effectiveFrom = q.date(11);
    signature.at = q.time(12);
    return signature;
}

ApprovalComment readComment(const Query& q)
{
    ApprovalComment comment;
    comment.id = q.id<ApprovalCommentId>(0);
    comment.approval = q.id<ApprovalId>(1);
    comment.line = q.text(2);
    comment.text = q.text(3);
    comment.body = q.text(4);
    comment.author = q.id<PersonId>(5);
    comment.authorName = q.text(6);
    comment.at = q.time(7);
    return comment;
}

} // namespace

Result<QList<RouteStep>> ApprovalRepository::route(Bloc bloc)
{
    return readAll(std::move(m_db.query("approval/route").bind("bloc", code(bloc))), readStep);
}

Result<void> ApprovalRepository::setRoute(Bloc bloc, const QList<RouteStep>& route)
{
    if (const auto done = m_db.query("approval/clear_route").bind("bloc", code(bloc)).exec(); !done)
        return done;
    for (const RouteStep& step : route) {
        Query q = m_db.query("approval/add_route_step");
        if (const auto done = bindStep(q, step).bind("bloc", code(bloc)).exec(); !done)
            return done;
    }
    return {};
}

Result<void> ApprovalRepository::insert(const Approval& approval)
{
    return m_db.query("approval/insert")
        .bind("id", approval.id)
        .bind("kind", code(approval.kind))
        .bind("unit_id", approval.unit)
        .bind("bloc", code(approval.bloc))
        .bind("title", approval.title)
        .bind("state", code(approval.state))
        .bind("author_id", approval.author)
        .bind("author_name", approval.authorName)
        .bind("changed_by_name", approval.changedByName)
        .bind("changed_at", approval.changedAt)
        .exec();
}

Result<void> ApprovalRepository::update(const Approval& approval)
{
    Query q = m_db.query("approval/update");
    q.bind("id", approval.id)
        .bind("title", approval.title)
        .bind("state", code(approval.state))
        .bind("step", approval.step)
        .bind("content_hash", approval.contentHash)
        .bind("return_reason", approval.returnReason)
        .bind("document_number", approval.documentNumber)
        .bind("effective_from", approval.effectiveFrom)
        .bind("superseded_by", approval.supersededBy)
        .bind("changed_by_name", approval.changedByName)
        .bind("changed_at", approval.changedAt)
        .bind("version", approval.version);
    return changeOne(m_db, std::move(q), "approval/exists", approval.id.toString());
}

Result<std::optional<Approval>> ApprovalRepository::get(ApprovalId id)
{
    return readOne(std::move(m_db.query("approval/get").bind("id", id)), readApproval);
}

Result<QList<Approval>> ApprovalRepository::ofUnits(const QList<UnitId>& units)
{
    const auto list = unitsParameter(m_db, units);
    if (!list)
        return passOn(list);
    return readAll(std::move(m_db.query("approval/of_units").bind("units", *list)), readApproval);
}

Result<QList<Approval>> ApprovalRepository::onTheWay()
{
    return readAll(m_db.query("approval/on_the_way"), readApproval);
}

Result<QList<Approval>> ApprovalRepository::approvedOf(UnitId unit, DocumentKind kind)
{
    return readAll(
        std::move(m_db.query("approval/approved_of").bind("unit_id", unit).bind("kind", code(kind))),
        readApproval);
}

Result<QList<RouteStep>> ApprovalRepository::steps(ApprovalId id)
{
    return readAll(std::move(m_db.query("approval/steps").bind("approval_id", id)), readStep);
}

Result<void> ApprovalRepository::setSteps(ApprovalId id, const QList<RouteStep>& steps)
{
    if (const auto done = m_db.query("approval/clear_steps").bind("approval_id", id).exec(); !done)
        return done;
    for (const RouteStep& step : steps) {
        Query q = m_db.query("approval/add_step");
        if (const auto done = bindStep(q, step).bind("approval_id", id).exec(); !done)
            return done;
    }
    return {};
}

Result<void> ApprovalRepository::sign(const ApprovalSignature& signature)
{
    return m_db.query("approval/sign")
        .bind("approval_id", signature.approval)
        .bind("approval_version", signature.approvalVersion)
        .bind("action", signature.action)
        .bind("step", signature.step)
        .bind("body", signature.body)
        .bind("person_id", signature.person)
        .bind("person_name", signature.personName)
        .bind("person_title", signature.personTitle)
        .bind("reason", signature.reason)
        .bind("content_hash", signature.contentHash)
        .bind("document_number", signature.documentNumber)
        .bind("effective_from", signature.effectiveFrom)
        .bind("at", signature.at)
        .exec();
}

Result<QList<ApprovalSignature>> ApprovalRepository::signatures(ApprovalId id)
{
    return readAll(
        std::move(m_db.query("approval/signatures").bind("approval_id", id)), readSignature);
}

Result<bool> ApprovalRepository::any(Query&& query)
{
    const auto row = readOne(std::move(query), [](const Query&) { return true; });
    if (!row)
        return passOn(row);
    return row->has_value();
}

Result<bool> ApprovalRepository::holds(ApprovalId id, PersonId person, const Date& day)
{
    return any(std::move(m_db.query("approval/holds")
                             .bind("approval_id", id)
                             .bind("person_id", person)
                             .bind("day", day)));
}

Result<bool> ApprovalRepository::drafts(ApprovalId id, PersonId person, const Date& day)
{
    return any(std::move(m_db.query("approval/drafts")
                             .bind("approval_id", id)
                             .bind("person_id", person)
                             .bind("day", day)));
}

Result<void> ApprovalRepository::insert(const ApprovalComment& comment)
{
    return m_db.query("approval/insert_comment")
        .bind("id", comment.id)
        .bind("approval_id", comment.approval)
        .bind("line", comment.line)
        .bind("text", comment.text)
        .bind("body", comment.body)
        .bind("author_id", comment.author)
        .bind("author_name", comment.authorName)
        .bind("at", comment.at)
        .exec();
}

Result<QList<ApprovalComment>> ApprovalRepository::comments(ApprovalId id)
{
    return readAll(
        std::move(m_db.query("approval/comments").bind("approval_id", id)), readComment);
}

Result<QString> ApprovalRepository::lockedMonth(const QList<UnitId>& units, const QString& from)
{
    const auto list = unitsParameter(m_db, units);
    if (!list)
        return passOn(list);
    const auto month = readOne(
        std::move(m_db.query("approval/locked_month").bind("units", *list).bind("month", from)),
        [](const Query& q) { return q.text(0); });
    if (!month)
        return passOn(month);
    return month->value_or(QString());
}

} // namespace soviec::storage
