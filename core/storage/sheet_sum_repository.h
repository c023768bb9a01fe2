// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/database.h"

namespace soviec::storage {

/// The sums of signed sheets a file keeps for the reports of many units (020_sqlite.sql). A server keeps
/// none: there, nothing is ever different and nothing is made again.
class SheetSumRepository {
public:
    explicit SheetSumRepository(Database& db) : m_db(db) { }

    /// How many sums are not what the sheets come to: 0 where all is well.
    Result<int> differences();
    /// Makes all of them again, in one transaction.
    Result<void> makeAgain();

private:
    Database& m_db;
};

} // namespace soviec::storage
