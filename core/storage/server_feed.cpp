// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/server_feed.h"

#include "core/storage/connection.h"

#include <QObject>
#include <QSqlDriver>
#include <QStringList>

namespace soviec::storage {

using namespace Qt::StringLiterals;

struct ServerFeed::Private {
    std::unique_ptr<Connection> connection;
    std::function<void(const ServerNews&)> heard;
    QObject context; ///< its end is the end of listening
};

ServerFeed::ServerFeed(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

ServerFeed::~ServerFeed() = default;

Result<std::unique_ptr<ServerFeed>> ServerFeed::listen(
    const QString& address, std::function<void(const ServerNews&)> heard)
{
    auto connection = Connection::open(address, Connection::Mode::ReadOnly);
    if (!connection)
        return passOn(connection);
    auto p = std::make_unique<Private>();
    p->connection = std::move(*connection);
    p->heard = std::move(heard);
    QSqlDriver* driver = p->connection->handle().driver();
    QObject::connect(
        driver, &QSqlDriver::notification, &p->context,
        [raw = p.get()](const QString&, QSqlDriver::NotificationSource, const QVariant& payload) {
            // "entry PERSON 2026-04 4711", an unknown part being "-".
            QStringList parts = payload.toString().split(u' ');
            if (parts.size() != 4)
                return;
            for (QString& part : parts) {
                if (part == u"-")
                    part.clear();
            }
            raw->heard({parts[0], parts[1], parts[2], parts[3].toLongLong()});
        });
    if (!driver->subscribeToNotification(u"soviec"_s))
        return std::unexpected(p->connection->error(driver->lastError()));
    return std::unique_ptr<ServerFeed>(new ServerFeed(std::move(p)));
}

} // namespace soviec::storage
