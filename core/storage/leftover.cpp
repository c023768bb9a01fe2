// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/leftover.h"

#include "core/storage/connection.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

namespace soviec::storage {

Result<std::optional<int>> takeLeftover(const QString& path)
{
    const std::optional<int> none;
    // Closing in order removes the journal; who may only read (a copy to a server, a backup of the office's own)
    // leaves an empty one, in which nothing waits.
    if (QFileInfo(path + QStringLiteral("-wal")).size() == 0)
        return none;
    const auto connection = Connection::open(path, Connection::Mode::ReadWrite);
    if (!connection)
        return passOn(connection);
    // Having the file for oneself fails at once where another program has it open.
    for (const char* step : {"connection/no_waiting", "connection/alone", "connection/user_version"}) {
        const auto done = (*connection)->run(step);
        if (!done && done.error().code == ErrorCode::Busy)
            return none;
        if (!done)
            return passOn(done);
    }
    const auto fold = (*connection)->statements().find("connection/fold_journal");
    if (!fold)
        return passOn(fold);
    QSqlQuery query((*connection)->handle());
    if (!query.exec(fold->sql) || !query.next())
        return std::unexpected((*connection)->error(query.lastError()));
    constexpr int pagesInJournal = 1;
    return std::optional<int>(query.value(pagesInJournal).toInt());
}

} // namespace soviec::storage
