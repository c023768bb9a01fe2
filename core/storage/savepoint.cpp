// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/savepoint.h"

namespace soviec::storage {

Result<Savepoint> Savepoint::begin(Database& db)
{
    if (const auto begun = db.query("connection/savepoint").exec(); !begun)
        return passOn(begun);
    return Savepoint(&db);
}

Savepoint::Savepoint(Savepoint&& other) noexcept
    : m_db(std::exchange(other.m_db, nullptr))
{
}

Savepoint::~Savepoint()
{
    if (!m_db)
        return;
    // Where the connection is gone, so is the whole transaction.
    for (const char* step : {"connection/rollback_to_savepoint", "connection/release_savepoint"})
        std::ignore = m_db->query(step).exec();
}

Result<void> Savepoint::keep()
{
    const auto kept = m_db->query("connection/release_savepoint").exec();
    if (kept)
        m_db = nullptr;
    return kept;
}

} // namespace soviec::storage
