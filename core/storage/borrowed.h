// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/database.h"
#include "core/storage/query.h"

#include <QSqlQuery>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace soviec::storage {

/// A prepared statement while somebody uses it.
struct Query::Borrowed {
    Database::Private* owner = nullptr;
    QByteArray name;
    std::unique_ptr<QSqlQuery> query; ///< null where it could not be prepared
    QStringList names;
    QStringList placeholders; ///< the names with their colon, as the driver wants them; of many rows one row behind the other
    QList<bool> bound;        ///< by name; of many rows one row behind the other
    int rows = 1;
    qsizetype next = 0;       ///< where the next bind is likely to belong; of many rows how many values are bound
    QString stray; ///< a name was bound that the statement does not have
    int generation = 0; ///< of the connection it was prepared on
    Result<void> state;
    /// Where a savepoint begins or ends: a server takes such a statement as it is, not prepared.
    QString plain;
    bool goesBack = false; ///< to a savepoint: what failed since is undone
};

struct Database::Private {
    std::unique_ptr<Connection> connection;
    const Clock* clock = nullptr;
    int version = 0;
    bool inTransaction = false;
    bool missedReplica = false; ///< a replica was asked for, and this is not one
    int generation = 0;
    QString pocket; ///< of a server: the file to work on where it is out of reach; empty: none
    /// Why the transaction can only be rolled back; a server does nothing more after an error.
    std::optional<Error> broken;
    /// Statements nobody uses at the moment, by name. A statement asked for while its copy is out
    /// is prepared once more, so that nested use of one name works.
    std::map<QByteArray, std::vector<std::unique_ptr<Query::Borrowed>>> idle;

    std::unique_ptr<Query::Borrowed> borrow(const QByteArray& name);
    void giveBack(std::unique_ptr<Query::Borrowed> statement);
    Result<void> begin();
    /// What begins or ends a transaction: a file keeps it prepared, a server takes it as it is.
    Result<void> control(const char* name);
    /// Opens a lost connection again and forgets what was prepared on the old one; where the server is out
    /// of reach, goes on with the pocket.
    Result<void> reconnect();
    Result<void> goAway();
    /// The same, and prepares a statement that only reads once more, with its values; false inside of a
    /// transaction, whose work is lost with the connection.
    bool renew(Query::Borrowed& statement);
    /// Its text and names, as the engine of the connection has them; false where there is none.
    bool describe(Query::Borrowed& statement);
    /// The prepared statement, or an Error in `statement.state`.
    void prepare(Query::Borrowed& statement);
};

} // namespace soviec::storage
