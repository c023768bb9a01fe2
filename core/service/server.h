// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <QList>
#include <QString>

namespace soviec::service {

class Office;

/// A table after copying; the checksum is the same in the file and on the server.
struct CopiedTable {
    QString name;
    qint64 rows = 0;
    QString checksum;
};

/// Makes the schema in an empty database of a server; gives its version. Refused where it is there.
Result<int> prepareServer(const QString& address, const Clock& clock);
/// Brings an existing one to what this program knows, after the backup the caller has made.
Result<int> upgradeServer(const QString& address, const Clock& clock);
/// Moves a whole local file into a prepared, empty database; all or nothing.
Result<QList<CopiedTable>> copyToServer(const QString& file, const QString& address);
/// The address for work that only reads, such as reports: a replica where the address names one by
/// "?read_host=HOST:PORT", else the same server. A path stays a path.
QString readingAddress(const QString& place);
/// True where the server's schema is newer than this program: it reads, and every write is refused.
Result<bool> onlyReads(Office& office);
/// An address in the parts people type.
struct ServerPlace {
    QString host; ///< with ":port" where it is not the usual one; several with commas
    QString database;
    QString login;
};
/// Errors: Usage, with what is wrong.
Result<QString> serverAddress(const ServerPlace& place);
/// Empty parts where the text is no address.
ServerPlace serverPlace(const QString& address);
/// Whether a text is the address of a server and not the path of a file.
bool isServerAddress(const QString& place);
/// The address with this password in it; Usage where it is none.
Result<QString> withPassword(const QString& address, const QString& password);
/// The address as it may be shown and remembered.
QString withoutPassword(const QString& address);
/// Whether the address carries a password already.
bool carriesPassword(const QString& address);

} // namespace soviec::service
