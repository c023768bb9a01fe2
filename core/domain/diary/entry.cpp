// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/diary/entry.h"

namespace soviec {

std::optional<TimeOfDay> DiaryEntry::end() const
{
    return start ? TimeOfDay::fromMinutes(start->minutes() + minutes.count()) : std::nullopt;
}

} // namespace soviec
