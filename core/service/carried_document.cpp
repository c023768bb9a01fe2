// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/carried_document.h"

#include "core/service/approvals.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/storage/approval_repository.h"
#include "core/storage/position_repository.h"

namespace soviec::service {

namespace {

Result<QList<Approval>> documents(Office& office, UnitId unit, DocumentKind kind)
{
    const auto ids = storage::PositionRepository(office.db()).documents(unit, kind);
    if (!ids)
        return passOn(ids);
    QList<Approval> found;
    for (const ApprovalId& id : *ids) {
        const auto document = storage::ApprovalRepository(office.db()).get(id);
        if (!document)
            return passOn(document);
        if (*document)
            found.append(**document);
    }
    return found;
}

} // namespace

Result<std::optional<Approval>> documentInForce(
    Office& office, UnitId unit, DocumentKind kind, const Date& day)
{
    const auto all = documents(office, unit, kind);
    if (!all)
        return passOn(all);
    std::optional<Approval> inForce;
    for (const Approval& one : *all) {
        const bool approved = one.state == ApprovalState::Approved
            || one.state == ApprovalState::Superseded;
        if (approved && one.effectiveFrom <= day
            && (!inForce || inForce->effectiveFrom < one.effectiveFrom))
            inForce = one;
    }
    return inForce;
}

Result<std::optional<Approval>> documentOpen(Office& office, UnitId unit, DocumentKind kind)
{
    const auto all = documents(office, unit, kind);
    if (!all)
        return passOn(all);
    for (const Approval& one : *all) {
        if (one.state != ApprovalState::Approved && one.state != ApprovalState::Superseded
            && one.state != ApprovalState::Discarded)
            return one;
    }
    return std::nullopt;
}

Result<std::optional<Approval>> documentShown(
    Office& office, UnitId unit, DocumentKind kind, const Date& day)
{
    auto open = documentOpen(office, unit, kind);
    if (!open || *open)
        return open;
    return documentInForce(office, unit, kind, day);
}

Result<std::optional<Approval>> documentCounting(
    Office& office, UnitId unit, DocumentKind kind, const Date& day)
{
    auto inForce = documentInForce(office, unit, kind, day);
    if (!inForce || *inForce)
        return inForce;
    return documentOpen(office, unit, kind);
}

Result<bool> mayChangeDocument(Office& office, UnitId unit, const std::optional<Approval>& shown)
{
    const bool onTheWay = shown
        && (shown->state == ApprovalState::Submitted || shown->state == ApprovalState::Consolidated);
    const auto manages = Organisation(office).managesUnit(unit, office.clock().today());
    if (!manages)
        return passOn(manages);
    return *manages && !onTheWay;
}

Result<ChangeableDocument> documentToChange(
    Office& office, UnitId unit, DocumentKind kind, ApprovalId next, const QString& title,
    const QString& refusal)
{
    const auto open = documentOpen(office, unit, kind);
    if (!open)
        return passOn(open);
    if (*open) {
        const auto document = Approvals(office).mayEdit((*open)->id);
        if (!document)
            return passOn(document);
        return ChangeableDocument {*document, *document, false};
    }
    const auto manages = Organisation(office).managesUnit(unit, office.clock().today());
    if (!manages)
        return passOn(manages);
    if (!*manages)
        return fail(ErrorCode::Forbidden, refusal);
    const auto inForce = documentInForce(office, unit, kind, Date(2999, 12, 31));
    if (!inForce)
        return passOn(inForce);
    const auto begun = Approvals(office).begin(kind, next, unit, title);
    if (!begun)
        return passOn(begun);
    return ChangeableDocument {*begun, *inForce, true};
}

} // namespace soviec::service
