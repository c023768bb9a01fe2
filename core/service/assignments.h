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
    /// unit, code, title, coefficient (from the item) and the times. Outside the catalog the
    /// coefficient given stands. TakenOver comes about by handOver(), or by HR's import, only.
    Result<Assignment> give(const Assignment& assignment);
    /// The same work to several people, all of it to each; all or none.
    Result<QList<Assignment>> giveToEach(const Assignment& work, const QList<PersonId>& people);
    /// Splits one product among several people; the shares sum to the whole (Article 18.1 c). The
    /// whole is kept as a cancelled assignment that the shares point to, so that what was split
    /// stays readable and nothing counts twice. An existing assignment (id set) may be split while
    /// no entry hangs on it.
    Result<QList<Assignment>> split(const Assignment& whole, const QList<Share>& shares);
    Result<Assignment> accept(AssignmentId id);
    Result<Assignment> reportTrouble(AssignmentId id, const QString& reason);
    Result<Assignment> resume(AssignmentId id);
    /// The rest goes to somebody else as taken-over work; it stays in the first person's
    /// denominator and counts as not completed (Article 18.1 d). A handed-over line counts nothing
    /// as done (scoring.md §2), so where some products were accepted before, the line is cut first:
    /// the accepted products stay with the first person as a line of their own, the rest becomes
    /// the handed-over line beside it, and the denominator stays the same. Refused while entries on
    /// it wait for review, and where nothing is left. `to` is somebody who() reviews, or who().
    /// Returns the new assignment.
    Result<Assignment> handOver(AssignmentId id, PersonId to, const QString& reason);
    /// Takes work back that nobody has begun: refused while entries hang on it.
    Result<Assignment> cancel(AssignmentId id, const QString& reason);

private:
    Result<Assignment> given(const Assignment& wanted);
    Result<Assignment> step(AssignmentId id, QStringView action, const QString& reason);
    Result<Assignment> committedStep(AssignmentId id, QStringView action, const QString& reason);
    Result<Assignment> handedOverLine(const Assignment& before, const QString& reason);
    Office& m_office;
};

} // namespace soviec::service
