// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/header.h"
#include "core/exchange/imported.h"

namespace soviec {

/// The sheets of `table` whose headings fit `specs` wholly and better than any of `others`: a
/// workbook with a sheet for every part of a thing. Sheet names do not matter.
Table sheetsOfKind(
    const Table& table, const std::vector<ColumnSpec>& specs,
    const std::vector<std::vector<ColumnSpec>>& others);

/// An Info for every sheet with contents that fits none of `kinds`.
void reportForeignSheets(
    const Table& table, const std::vector<std::vector<ColumnSpec>>& kinds,
    QList<ImportFinding>& findings);

} // namespace soviec
