// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace soviec::storage {

/// A part of a transaction that may fail without the rest: goes back to where it began unless it is
/// kept. On a server nothing else would be possible in the transaction after a refused statement.
class [[nodiscard]] Savepoint {
public:
    static Result<Savepoint> begin(Database& db);
    Savepoint(Savepoint&& other) noexcept;
    Savepoint(const Savepoint&) = delete;
    Savepoint& operator=(Savepoint&&) = delete;
    ~Savepoint();
    Result<void> keep();

private:
    explicit Savepoint(Database* db) : m_db(db) { }
    Database* m_db;
};

} // namespace soviec::storage
