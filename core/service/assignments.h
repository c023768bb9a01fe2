// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/work/assignment.h"

#include <QList>

namespace soviec::service {

class Office;

/// A share of split work: who gets how much.
struct Share {
    PersonId person;
    Decimal quantity;
};

/// Giao việc (Article 18.1): the head gives work out, the person accepts or reports trouble, the
/// head hands it over.
class Assignments {
public:
    explicit Assignments(Office& office) : m_office(office) { }

    Result<QList<AssignmentProgress>> ofPerson(PersonId person, const Period& month);
    /// Of everybody in the units below, for the board.
    Result<QList<AssignmentProgress>> ofUnit(UnitId unit, const Period& month);

    /// Gives work to one person; who() must be that person's reviewer (or HR importing). Fills
    /// unit, code, title, coefficient (from the item) and the times.
    Result<Assignment> give(const Assignment& assignment);
    /// Splits one product among several people; the shares sum to the whole (Article 18.1 c).
    Result<QList<Assignment>> split(const Assignment& whole, const QList<Share>& shares);
    Result<Assignment> accept(AssignmentId id);
    Result<Assignment> reportTrouble(AssignmentId id, const QString& reason);
    Result<Assignment> resume(AssignmentId id);
    /// The rest goes to somebody else as taken-over work; it stays in the first person's
    /// denominator and counts as not completed (Article 18.1 d). Returns the new assignment.
    Result<Assignment> handOver(AssignmentId id, PersonId to, const QString& reason);
    Result<Assignment> cancel(AssignmentId id, const QString& reason);

private:
    Office& m_office;
};

} // namespace soviec::service
