// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field_difference.h"
#include "core/domain/diary/entry.h"

namespace soviec {

/// What a person writes in an entry, in three states of it.
QList<FieldDifference>
entryDifferences(const DiaryEntry& base, const DiaryEntry& theirs, const DiaryEntry& mine);
/// The stored entry with the values that were chosen; its version is the one they go on from.
DiaryEntry chosenEntry(
    const DiaryEntry& base, const DiaryEntry& theirs, const DiaryEntry& mine,
    const SideChoices& choices);

} // namespace soviec
