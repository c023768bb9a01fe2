// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/storage/borrowed.h"
#include "core/storage/database.h"

namespace soviec::storage {

using namespace Qt::StringLiterals;

Result<Transaction> Transaction::begin(Database& db, Rows rows)
{
    if (db.d->inTransaction) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("Another change is still being saved. Wait a moment and try again."),
            u"nested transaction"_s);
    }
    // Where it cannot be switched, the work is merely slower.
    const bool inMemory = rows == Rows::Many && db.engine() == Engine::Sqlite
        && db.d->connection->run("connection/temp_in_memory");
    Transaction transaction(&db, inMemory);
    if (const auto begun = db.d->begin(); !begun) {
        transaction.ended();
        return passOn(begun);
    }
    db.d->broken.reset();
    db.d->inTransaction = true;
    return transaction;
}

Result<void> Database::Private::control(const char* name)
{
    return connection->engine() == Engine::Sqlite ? Query(borrow(name).release()).exec() : connection->run(name);
}

Result<void> Database::Private::begin()
{
    // Nothing was done yet, so that asking again is safe.
    constexpr int attempts = 5;
    if (!connection->handle().isOpen()) {
        if (const auto opened = reconnect(); !opened)
            return opened;
    }
    for (int attempt = 1;; ++attempt) {
        auto begun = control("connection/begin");
        if (begun && connection->engine() == Engine::Postgres)
            begun = connection->run("connection/take_turn");
        if (begun)
            return begun;
        const bool lost = connection->wasLost();
        const bool again = attempt < attempts && (lost || connection->wasTransient());
        if (!lost)
            std::ignore = control("connection/rollback");
        if (!again)
            return begun;
        if (lost) {
            if (const auto opened = reconnect(); !opened)
                return opened;
        }
    }
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_db(std::exchange(other.m_db, nullptr))
    , m_inMemory(other.m_inMemory)
{
}

Transaction::~Transaction()
{
    if (!m_db)
        return;
    // SQLite has rolled back by itself after some errors; then this has nothing to do.
    std::ignore = m_db->d->control("connection/rollback");
    ended();
}

void Transaction::ended()
{
    if (m_inMemory)
        std::ignore = m_db->d->connection->run("connection/temp_in_file");
    m_db->d->inTransaction = false;
    m_db = nullptr;
}

Result<void> Transaction::commit()
{
    // A server would answer a commit after an error by rolling back, without a word.
    if (m_db->d->connection->engine() == Engine::Postgres && m_db->d->broken)
        return std::unexpected(*m_db->d->broken);
    if (const auto done = m_db->d->control("connection/commit"); !done) {
        if (!m_db->d->connection->wasLost())
            return done;
        return fail(
            ErrorCode::Unavailable,
            Tr::tr("The connection to the server broke while it was saving. Look whether the change is "
                   "there before you repeat it."),
            done.error().detail);
    }
    ended();
    return {};
}

} // namespace soviec::storage
