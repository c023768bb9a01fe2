// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/workflow/approval.h"

#include <QList>

namespace soviec::service {

class Office;

/// The routes of the three blocs. Everybody reads them; the lead body, an administrator or the
/// operator of the file changes them. A document that was submitted keeps the route it began with.
class ApprovalRoutes {
public:
    explicit ApprovalRoutes(Office& office) : m_office(office) { }

    Result<QList<RouteStep>> route(Bloc bloc);
    /// Conflict where the stored route is not the one that was `shown` any more.
    Result<void>
    change(Bloc bloc, const QList<RouteStep>& route, const QList<RouteStep>& shown);
    bool mayChange() const;

private:
    Office& m_office;
};

} // namespace soviec::service
