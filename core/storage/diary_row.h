// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary/entry.h"
#include "core/storage/query.h"

namespace soviec::storage {

/// A row of diary_entry in the column order of the queries file, starting at column 0.
DiaryEntry readEntry(const Query& q);
/// Every column but the version and what a review decided: a row that is new, about which nothing has been.
Query& bindNewEntry(Query& q, const DiaryEntry& entry);
/// Every column but the version.
Query& bindEntry(Query& q, const DiaryEntry& entry);

} // namespace soviec::storage
