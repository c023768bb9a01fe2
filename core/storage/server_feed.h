// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>

class QObject;

namespace soviec::storage {

class Database;

/// What somebody else committed on the server.
struct ServerNews {
    QString entity; ///< "entry", "sheet", "assignment", "lock", "organisation", "catalog", "calendar"; empty: anything
    QString person; ///< whose; empty: many
    QString month;  ///< empty: any
};

/// From where on news are news.
struct NewsMark {
    QString snapshot; ///< the transactions that were done, as the server writes them
    qint64 self = 0;  ///< the server's number of the connection whose own changes are none

    /// Before anything is read that news shall be about.
    static Result<NewsMark> of(Database& db);
};

/// Asks a server once a second what others have committed, over a connection of its own and off the thread of
/// whoever hears it, as long as it lives. Nothing that was committed after the mark is left out; where it cannot
/// be told any more what it was, it is told as anything.
class ServerFeed {
public:
    using Heard = std::function<void(const QList<ServerNews>&)>;

    /// `heard` is called in the thread of `receiver`, which lives longer.
    ServerFeed(const QString& address, const NewsMark& mark, const QObject* receiver, Heard heard);
    ~ServerFeed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace soviec::storage
