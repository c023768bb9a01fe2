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
#include <vector>

namespace soviec::storage {

/// A prepared statement while somebody uses it.
struct Query::Borrowed {
    Database::Private* owner = nullptr;
    QByteArray name;
    std::unique_ptr<QSqlQuery> query; ///< null where it could not be prepared
    QStringList names;
    QStringList bound;
    Result<void> state;
};

struct Database::Private {
    std::unique_ptr<Connection> connection;
    const Clock* clock = nullptr;
    int version = 0;
    bool inTransaction = false;
    /// Statements nobody uses at the moment, by name. A statement asked for while its copy is out
    /// is prepared once more, so that nested use of one name works.
    std::map<QByteArray, std::vector<std::unique_ptr<Query::Borrowed>>> idle;

    std::unique_ptr<Query::Borrowed> borrow(const QByteArray& name);
    void giveBack(std::unique_ptr<Query::Borrowed> statement);
};

} // namespace soviec::storage
