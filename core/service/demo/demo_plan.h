// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/domain/catalog/catalog.h"
#include "core/domain/org/role.h"
#include "core/domain/work/assignment.h"

#include <QList>

namespace soviec::service {

/// A day somebody works, with the minutes that absence leaves.
struct WorkDay {
    Date day;
    Minutes available;
};

struct PlannedAssignment {
    CatalogItem item;
    Decimal quantity;
    Date deadline;
    Origin origin = Origin::Planned;
    Date givenOn; ///< later than the first day for unplanned work
};

struct PlannedEntry {
    Date day;
    TimeOfDay start;
    Minutes minutes;
    int assignment = 0; ///< index into MonthPlan::assignments
    Decimal quantity;   ///< 0: went on with it, no product yet
};

/// An invented month of one person that adds up: hours fill the days, products fill the
/// assignments, a few stay short or come late.
struct MonthPlan {
    QList<PlannedAssignment> assignments;
    QList<PlannedEntry> entries; ///< by day and start
};

/// The items a person of this role and division works on, a fixed choice for one generator.
QList<CatalogItem> portfolioOf(
    const QList<CatalogItem>& catalog, Role role, const QString& division, SeededRandom random);

/// A month over the portfolio. `days` are the working days in order; empty days give an empty plan.
MonthPlan planMonth(
    const QList<CatalogItem>& portfolio, const QList<WorkDay>& days, SeededRandom random);

} // namespace soviec::service
