// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/approval_routes.h"

#include "core/base/tr.h"
#include "core/service/changed_meanwhile.h"
#include "core/service/office.h"
#include "core/storage/approval_repository.h"

#include <QJsonArray>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

QJsonObject recordOf(const QList<RouteStep>& route)
{
    QJsonArray steps;
    for (const RouteStep& step : route) {
        steps.append(QJsonObject {
            {u"body"_s, step.body},
            {u"kind"_s, code(step.kind)},
            {u"holder"_s, code(step.holder)},
            {u"unit"_s, step.unit.toString()}});
    }
    return {{u"steps"_s, steps}};
}

} // namespace

bool ApprovalRoutes::mayChange() const
{
    const Identity& who = m_office.who();
    return who.isOperator() || who.has(Duty::LeadBody) || who.has(Duty::Administrator);
}

Result<QList<RouteStep>> ApprovalRoutes::route(Bloc bloc)
{
    return storage::ApprovalRepository(m_office.db()).route(bloc);
}

Result<void> ApprovalRoutes::change(
    Bloc bloc, const QList<RouteStep>& route, const QList<RouteStep>& shown)
{
    if (!mayChange()) {
        return fail(
            ErrorCode::Forbidden,
            Tr::tr("Only the lead body or an administrator changes a route. Ask them."));
    }
    if (const auto sound = checkRoute(route); !sound)
        return sound;
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    storage::ApprovalRepository approvals(m_office.db());
    const auto before = approvals.route(bloc);
    if (!before)
        return passOn(before);
    if (*before == route)
        return {};
    if (*before != shown)
        return changedMeanwhile(Tr::tr("the route"));
    if (const auto done = approvals.setRoute(bloc, route); !done)
        return done;
    const auto recorded = m_office.record(
        u"approval_route"_s, code(bloc), u"change"_s, recordOf(*before), recordOf(route));
    if (!recorded)
        return recorded;
    if (const auto done = transaction->commit(); !done)
        return done;
    emit m_office.feed().changed({u"approval"_s, {}, {}});
    return {};
}

} // namespace soviec::service
