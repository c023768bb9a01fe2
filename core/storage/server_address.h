// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QList>
#include <QMap>
#include <QString>

namespace soviec::storage {

/// postgresql://user@host:port,host:port/database?option=value — where the office's server is.
struct ServerAddress {
    QString user;     ///< empty: the name of the account on this computer
    QString password; ///< only ever in memory, from a keychain or a terminal; else PGPASSFILE
    QList<std::pair<QString, int>> hosts; ///< in the order they are tried; port 0: 5432
    QString database;
    QMap<QString, QString> options; ///< those of libpq that are let through

    /// Whether a text is meant as such an address and not as a path.
    static bool looksLike(const QString& place);
    /// Errors: Usage, with what is wrong.
    static Result<ServerAddress> parse(const QString& text);
    /// Without the password.
    QString shown() const;
    /// With it, for a second connection of the same program.
    QString complete() const;
    /// What the driver takes, without user and password. A server that is not this computer itself
    /// has to show a certificate for its name, unless `sslmode` says otherwise.
    QString driverOptions() const;
    /// The same database for who only reads: the hosts of the option `read_host` first, as long as they
    /// follow, and the others where none of them answers.
    ServerAddress reading() const;
    /// Whether it names such hosts.
    bool namesReader() const { return !options.value(QStringLiteral("read_host")).isEmpty(); }
    /// Whether every host is this computer.
    bool isLocal() const;
};

} // namespace soviec::storage
