// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database_engine.h"

#include "core/storage/borrowed.h"
#include "core/storage/rows.h"

namespace soviec::storage {

using namespace Qt::StringLiterals;

Engine engineOf(Database& db)
{
    return db.engine();
}

Engine Database::engine()
{
    // Between two transactions a server that is out of reach may give way to a file: that shows by asking.
    if (d->inTransaction)
        return d->connection->engine();
    Query q = query("connection/engine");
    const bool server = q.exec() && q.next() && q.text(0) == "postgres"_L1;
    return server ? Engine::Postgres : Engine::Sqlite;
}

Result<QString> personalLogin(Database& db)
{
    // A pocket is one person's; other files say nothing.
    if (engineOf(db) == Engine::Sqlite)
        return db.meta(u"pocket_login"_s);
    const auto login
        = readOne(db.query("connection/personal_login"), [](const Query& q) { return q.text(0); });
    if (!login)
        return passOn(login);
    return login->value_or(QString());
}

Result<bool> onlyReads(Database& db)
{
    const auto reads
        = readOne(db.query("connection/only_reads"), [](const Query& q) { return q.integer(0) != 0; });
    if (!reads)
        return passOn(reads);
    return reads->value_or(false);
}

} // namespace soviec::storage
