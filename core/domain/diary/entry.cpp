// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/diary/entry.h"

#include "core/base/tr.h"

namespace soviec {

QString stateLabel(EntryState state)
{
    switch (state) {
    case EntryState::Pending: return Tr::tr("waiting for review", "entry");
    case EntryState::Accepted: return Tr::tr("accepted", "entry");
    case EntryState::Returned: return Tr::tr("returned", "entry");
    case EntryState::Withdrawn: return Tr::tr("withdrawn", "entry");
    }
    Q_UNREACHABLE();
}

std::optional<TimeOfDay> DiaryEntry::end() const
{
    return start ? TimeOfDay::fromMinutes(start->minutes() + minutes.count()) : std::nullopt;
}

} // namespace soviec
