// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/work/assignment.h"

#include <optional>

namespace soviec::service {

class Office;

/// Reading, filling, storing and the rights of single assignments, behind Assignments.
class AssignmentDesk {
public:
    explicit AssignmentDesk(Office& office) : m_office(office) { }

    Result<Assignment> load(AssignmentId id);
    /// What its entries add up to.
    Result<AssignmentProgress> progress(const Assignment& assignment);
    /// Forbidden unless who() is the reviewer of the person on the day the month is judged by;
    /// HR and the operator pass where `hrToo`.
    Result<void> mayDirect(PersonId person, const Period& month, bool hrToo);
    /// A new assignment checked and filled; the month must be open.
    Result<Assignment> completed(const Assignment& given);
    /// Inserts (`before` empty) or updates, and records. Inside the caller's transaction.
    Result<Assignment> store(
        const std::optional<Assignment>& before, const Assignment& after, const QString& action,
        const QString& reason = {});
    void tell(const Assignment& assignment);
    /// Today within the month, else its first or last day.
    Date dayIn(const Period& month) const;

private:
    Office& m_office;
};

} // namespace soviec::service
