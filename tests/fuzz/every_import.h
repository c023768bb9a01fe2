// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

namespace soviec::fuzz {

/// Hands a table to every importer; each may find fault with it, with a sentence.
void runEveryImport(const Table& table);

} // namespace soviec::fuzz
