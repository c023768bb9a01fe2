// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/workflow/approval.h"

#include "core/base/tr.h"

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

QString documentLabel(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Catalog: return Tr::tr("task catalog");
    case DocumentKind::Positions: return Tr::tr("positions");
    case DocumentKind::Competencies: return Tr::tr("competency framework");
    case DocumentKind::Rules: return Tr::tr("rule set");
    }
    Q_UNREACHABLE();
}

QString stateLabel(ApprovalState state)
{
    switch (state) {
    case ApprovalState::Drafting: return Tr::tr("being drafted");
    case ApprovalState::Submitted: return Tr::tr("submitted");
    case ApprovalState::Consolidated: return Tr::tr("consolidated");
    case ApprovalState::Approved: return Tr::tr("approved");
    case ApprovalState::Returned: return Tr::tr("returned");
    case ApprovalState::Superseded: return Tr::tr("superseded");
    case ApprovalState::Discarded: return Tr::tr("given up");
    }
    Q_UNREACHABLE();
}

Result<void> checkRoute(const QList<RouteStep>& route)
{
    const bool numbered = std::ranges::all_of(
        route, [n = 0](const RouteStep& step) mutable { return step.ordinal == ++n; });
    const bool named = std::ranges::none_of(
        route, [](const RouteStep& step) { return step.body.trimmed().isEmpty(); });
    const auto approvals = std::ranges::count(route, RouteStepKind::Approve, &RouteStep::kind);
    if (route.size() >= 2 && route.size() <= 9 && numbered && named && approvals == 1
        && route.last().kind == RouteStepKind::Approve)
        return {};
    return fail(
        ErrorCode::Invalid,
        Tr::tr("A route names at least one body that consolidates and ends with the authority that "
               "approves, nine steps at most. Complete it and save again."));
}

QString forwardAction(const QList<RouteStep>& route, int step)
{
    if (step < 1 || step > route.size())
        return {};
    if (route[step - 1].kind == RouteStepKind::Approve)
        return u"approve"_s;
    return step < route.size() && route[step].kind == RouteStepKind::Approve ? u"consolidate"_s
                                                                             : u"forward"_s;
}

} // namespace soviec
