// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/approvals.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/domain/workflow/transition.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/storage/approval_repository.h"

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

QString unitName(const QList<Unit>& units, UnitId id)
{
    const auto unit = std::ranges::find(units, id, &Unit::id);
    return unit == units.end() ? QString() : unit->name;
}

bool isOnTheWay(const Approval& document)
{
    return document.state == ApprovalState::Submitted
        || document.state == ApprovalState::Consolidated;
}

} // namespace

Result<Approval> Approvals::stored(ApprovalId id)
{
    const auto document = storage::ApprovalRepository(m_office.db()).get(id);
    if (!document)
        return passOn(document);
    if (!*document) {
        return fail(
            ErrorCode::NotFound, Tr::tr("There is no such document. Read the list again."),
            id.toString());
    }
    return **document;
}

Result<bool> Approvals::mayDraft(const Approval& document)
{
    if (m_office.who().isOperator())
        return true;
    return storage::ApprovalRepository(m_office.db())
        .drafts(document.id, m_office.who().person, m_office.clock().today());
}

Result<bool> Approvals::mayHold(const Approval& document, const QList<RouteStep>& route)
{
    if (document.step < 1 || document.step > route.size())
        return false;
    if (m_office.who().isOperator())
        return route[document.step - 1].unit.isNull();
    return storage::ApprovalRepository(m_office.db())
        .holds(document.id, m_office.who().person, m_office.clock().today());
}

Result<QStringList> Approvals::actionsOf(const Approval& document, const QList<RouteStep>& route)
{
    const auto drafts = mayDraft(document);
    if (!drafts)
        return passOn(drafts);
    const auto holds = mayHold(document, route);
    if (!holds)
        return passOn(holds);
    const QString forward = forwardAction(route, document.step);
    QStringList actions;
    for (const Transition& step : transitions()) {
        if (QStringView(step.entity) != u"approval" || code(document.state) != QStringView(step.from))
            continue;
        const QString action = QString::fromUtf16(step.action);
        const bool isForward
            = action == u"forward" || action == u"consolidate" || action == u"approve";
        if (action == u"supersede" || (isForward && action != forward)
            || (action == u"recall" && document.step != 1)
            || (action == u"record" && !route.isEmpty() && !route.last().unit.isNull()))
            continue;
        if (step.actor == Actor::Holder ? *holds : *drafts)
            actions.append(action);
    }
    const bool open = isOnTheWay(document) || document.state == ApprovalState::Drafting
        || document.state == ApprovalState::Returned;
    if (open && (isOnTheWay(document) || *drafts))
        actions.append(u"comment"_s);
    return actions;
}

Result<ApprovalEntry> Approvals::entry(const Approval& document)
{
    storage::ApprovalRepository approvals(m_office.db());
    auto route = approvals.steps(document.id);
    if (route && document.step == 0
        && document.state != ApprovalState::Approved && document.state != ApprovalState::Superseded)
        route = approvals.route(document.bloc);
    if (!route)
        return passOn(route);
    const auto units = Organisation(m_office).units();
    if (!units)
        return passOn(units);
    auto actions = actionsOf(document, *route);
    if (!actions)
        return passOn(actions);
    ApprovalEntry entry;
    entry.document = document;
    entry.unitName = unitName(*units, document.unit);
    entry.route = *route;
    entry.place = document.step >= 1 && document.step <= route->size()
        ? route->at(document.step - 1).body
        : entry.unitName;
    entry.actions = *actions;
    entry.waitsForMe = actions->contains(u"return"_s)
        || (document.state == ApprovalState::Returned && actions->contains(u"submit"_s));
    return entry;
}

Result<QList<ApprovalEntry>> Approvals::all()
{
    storage::ApprovalRepository approvals(m_office.db());
    const auto units = Organisation(m_office).below(m_office.agency().unit.id);
    if (!units)
        return passOn(units);
    const auto documents = approvals.ofUnits(*units);
    if (!documents)
        return passOn(documents);
    QList<ApprovalEntry> entries;
    for (const Approval& document : *documents) {
        auto one = entry(document);
        if (!one)
            return passOn(one);
        entries.append(std::move(*one));
    }
    return entries;
}

Result<QList<ApprovalEntry>> Approvals::waiting()
{
    auto entries = all();
    if (!entries)
        return passOn(entries);
    entries->removeIf([](const ApprovalEntry& one) { return !one.waitsForMe; });
    return entries;
}

Result<ApprovalEntry> Approvals::read(ApprovalId id)
{
    const auto document = stored(id);
    if (!document)
        return passOn(document);
    return entry(*document);
}

Result<DocumentContent> Approvals::content(ApprovalId id)
{
    const auto document = stored(id);
    if (!document)
        return passOn(document);
    return documentContent(m_office, *document);
}

Result<QList<ApprovalSignature>> Approvals::signatures(ApprovalId id)
{
    return storage::ApprovalRepository(m_office.db()).signatures(id);
}

Result<QList<ApprovalComment>> Approvals::comments(ApprovalId id)
{
    return storage::ApprovalRepository(m_office.db()).comments(id);
}

Result<ApprovalComment> Approvals::comment(
    ApprovalId id, const QString& line, const QString& text)
{
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    const auto document = read(id);
    if (!document)
        return passOn(document);
    if (!document->actions.contains(u"comment"_s)) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("This document is %1; comments are taken while it goes round.")
                .arg(stateLabel(document->document.state)));
    }
    ApprovalComment comment;
    comment.id = ApprovalCommentId::create();
    comment.approval = id;
    comment.line = cleanText(line).left(300);
    comment.text = cleanNote(text);
    comment.body = document->document.step > 0 ? document->place : QString();
    comment.author = m_office.who().person;
    comment.authorName = m_office.who().name;
    comment.at = m_office.clock().now();
    if (comment.text.isEmpty())
        return fail(ErrorCode::Invalid, Tr::tr("The comment is empty. Write what should change."));
    if (const auto done = storage::ApprovalRepository(m_office.db()).insert(comment); !done)
        return passOn(done);
    const auto recorded = m_office.record(
        u"approval"_s, id.toString(), u"comment"_s, {},
        {{u"line"_s, comment.line}, {u"text"_s, comment.text}});
    if (!recorded)
        return passOn(recorded);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    emit m_office.feed().changed({u"approval"_s, {}, {}});
    return comment;
}

Result<Approval> Approvals::mayEdit(ApprovalId id)
{
    const auto document = read(id);
    if (!document)
        return passOn(document);
    if (document->actions.contains(u"edit"_s))
        return document->document;
    if (!findTransition(u"approval", code(document->document.state), u"edit")) {
        return fail(
            ErrorCode::Locked,
            Tr::tr("“%1” is %2, so nothing in it changes. Have it returned with a reason, or draft "
                   "a new version.")
                .arg(document->document.title, stateLabel(document->document.state)));
    }
    return fail(
        ErrorCode::Forbidden,
        Tr::tr("Only HR, the heads and the lead body of “%1” change its drafts. Ask them, or "
               "comment on a line.")
            .arg(document->unitName));
}

} // namespace soviec::service
