// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evaluation/petition.h"

#include "core/base/tr.h"
#include "core/domain/calendar/work_calendar.h"
#include "core/domain/rules/rule_set.h"

namespace soviec {

QString stateLabel(PetitionState state)
{
    switch (state) {
    case PetitionState::Received: return Tr::tr("being resolved", "petition");
    case PetitionState::Confirmed: return Tr::tr("result confirmed", "petition");
    case PetitionState::Reopened: return Tr::tr("result opened again", "petition");
    case PetitionState::Withdrawn: return Tr::tr("withdrawn", "petition");
    }
    Q_UNREACHABLE();
}

Date petitionDue(const Date& received, const RuleSet* set, const WorkCalendar& calendar)
{
    constexpr int ofTheDecree = 7;
    const Deadline* deadline = set ? set->deadline(QStringLiteral("petition")) : nullptr;
    const bool named = deadline && deadline->workingDays > 0;
    return calendar.addWorkingDays(received, named ? deadline->workingDays : ofTheDecree);
}

bool isOverdue(const Petition& petition, const Date& today)
{
    return petition.state == PetitionState::Received && petition.due < today;
}

int workingDaysLeft(const Petition& petition, const Date& today, const WorkCalendar& calendar)
{
    int days = 0;
    const Date first = std::min(today, petition.due);
    const Date last = std::max(today, petition.due);
    for (Date day = first + Days(1); day <= last; day += Days(1))
        days += calendar.isWorkingDay(day) ? 1 : 0;
    return today <= petition.due ? days : -days;
}

} // namespace soviec
