// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fast_bulk.h"

#include "core/storage/database.h"

namespace soviec::storage {

// Where switching fails, the work is merely slower: the result is not worth an error.
FastBulk::FastBulk(Database& db)
    : m_db(db)
{
    static_cast<void>(m_db.query("connection/synchronous_off").exec());
}

FastBulk::~FastBulk()
{
    static_cast<void>(m_db.query("connection/synchronous_full").exec());
    static_cast<void>(m_db.query("connection/checkpoint").exec());
}

} // namespace soviec::storage
