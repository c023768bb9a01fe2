// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/work/assignment.h"

#include "core/base/tr.h"

namespace soviec {

QString originLabel(Origin origin)
{
    switch (origin) {
    case Origin::Planned: return Tr::tr("planned");
    case Origin::Unplanned: return Tr::tr("unplanned");
    case Origin::TakenOver: return Tr::tr("taken over");
    }
    Q_UNREACHABLE();
}

QString stateLabel(AssignmentState state)
{
    switch (state) {
    case AssignmentState::Assigned: return Tr::tr("newly given");
    case AssignmentState::Accepted: return Tr::tr("in progress");
    case AssignmentState::Trouble: return Tr::tr("in trouble");
    case AssignmentState::HandedOver: return Tr::tr("handed over");
    case AssignmentState::Cancelled: return Tr::tr("cancelled");
    }
    Q_UNREACHABLE();
}

} // namespace soviec
