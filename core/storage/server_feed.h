// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <functional>
#include <memory>

namespace soviec::storage {

/// What the server tells after a commit of anybody.
struct ServerNews {
    QString entity;    ///< "entry", "sheet", "assignment", "lock", "organisation", "catalog", "calendar"
    QString person;    ///< whose; empty: many
    QString month;     ///< empty: any
    qint64 writer = 0; ///< the server's number of the connection that wrote
};

/// Listens over a connection of its own, in the event loop of the thread that made it, as long as it
/// lives.
class ServerFeed {
public:
    static Result<std::unique_ptr<ServerFeed>> listen(
        const QString& address, std::function<void(const ServerNews&)> heard);
    ~ServerFeed();

private:
    struct Private;
    explicit ServerFeed(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace soviec::storage
