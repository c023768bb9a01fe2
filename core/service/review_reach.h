// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/org/charge.h"
#include "core/domain/org/person.h"
#include "core/domain/org/unit.h"

#include <QList>

namespace soviec::service {

class Office;

/// About whom a person decides on a day (Article 10), and what tells so: the tree, its people and the
/// person's charges, each read once.
class ReviewReach {
public:
    static Result<ReviewReach> load(Office& office, PersonId reviewer, const Date& day);
    /// The units where the person decides, as head or by a charge; not yet those below.
    static Result<QList<UnitId>> ownUnits(Office& office, PersonId reviewer, const Date& day);

    /// All units; not read, and empty, for whom no unit is the own.
    const QList<Unit>& tree() const { return m_tree; }
    /// The person's, in force on the day.
    const QList<Charge>& charges() const { return m_charges; }
    /// The people the person decides about.
    QList<Member> reviewed() const;
    /// The own units and, for heads of units below, theirs: those whose entries reach the person.
    QList<UnitId> units() const;
    /// Everybody of these units, which are among units().
    QList<Member> peopleOf(const QList<UnitId>& units) const;

private:
    static Result<ReviewReach> begun(Office& office, PersonId reviewer, const Date& day);
    PersonId m_reviewer;
    QList<UnitId> m_own;
    QList<Charge> m_charges;
    QList<Unit> m_tree;
    QList<Member> m_people; ///< of the own units and all below
};

} // namespace soviec::service
