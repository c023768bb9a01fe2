// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/storage/borrowed.h"
#include "core/storage/database.h"

namespace soviec::storage {

using namespace Qt::StringLiterals;

Result<Transaction> Transaction::begin(Database& db)
{
    if (db.d->inTransaction) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("Another change is still being saved. Wait a moment and try again."),
            u"nested transaction"_s);
    }
    if (const auto begun = db.d->connection->run("connection/begin"); !begun)
        return passOn(begun);
    db.d->inTransaction = true;
    return Transaction(&db);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_db(std::exchange(other.m_db, nullptr))
{
}

Transaction::~Transaction()
{
    if (!m_db)
        return;
    // SQLite has rolled back by itself after some errors; then this has nothing to do.
    std::ignore = m_db->d->connection->run("connection/rollback");
    m_db->d->inTransaction = false;
}

Result<void> Transaction::commit()
{
    if (const auto done = m_db->d->connection->run("connection/commit"); !done)
        return done;
    m_db->d->inTransaction = false;
    m_db = nullptr;
    return {};
}

} // namespace soviec::storage
