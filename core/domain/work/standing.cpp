// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/work/standing.h"

#include "core/base/tr.h"

namespace soviec {

Standing standingOf(const AssignmentProgress& work, const Date& today)
{
    const Assignment& one = work.assignment;
    switch (one.state) {
    case AssignmentState::Cancelled: return Standing::Cancelled;
    case AssignmentState::HandedOver: return Standing::HandedOver;
    default: break;
    }
    if (work.done >= one.quantity)
        return Standing::Done;
    if (one.state == AssignmentState::Trouble)
        return Standing::Trouble;
    if (isValid(one.deadline) && one.deadline < today)
        return Standing::Late;
    if (isValid(one.deadline) && (one.deadline - today).days() <= dueSoonDays)
        return Standing::DueSoon;
    return one.state == AssignmentState::Assigned ? Standing::Waiting : Standing::Running;
}

bool waitsForPerson(const AssignmentProgress& work)
{
    return work.assignment.state == AssignmentState::Assigned && work.done < work.assignment.quantity;
}

QString standingLabel(Standing standing)
{
    switch (standing) {
    case Standing::Trouble: return Tr::tr("in trouble");
    case Standing::Late: return Tr::tr("late", "work");
    case Standing::DueSoon: return Tr::tr("due soon");
    case Standing::Waiting: return Tr::tr("not accepted yet");
    case Standing::Running: return Tr::tr("in progress");
    case Standing::Done: return Tr::tr("done", "work");
    case Standing::HandedOver: return Tr::tr("handed over");
    case Standing::Cancelled: return Tr::tr("cancelled");
    }
    Q_UNREACHABLE();
}

} // namespace soviec
