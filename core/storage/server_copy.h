// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QList>
#include <QString>

namespace soviec::storage {

/// A table as it stands in the file and on the server.
struct CopiedTable {
    QString name;
    qint64 rows = 0;
    QString checksum; ///< over the rows in any order; the same on both sides
};

/// Moves a whole local file into a prepared, empty database of a server, in one transaction: every row
/// as it stands, signed sheets and the history with their hashes included. Then both sides are read
/// again and compared by counts and checksums; where they differ, nothing stays. Errors: Refused where
/// the server holds data already, NewerSchema or Refused where the file is of another version.
Result<QList<CopiedTable>> copyToServer(
    const QString& file, const QString& address);

} // namespace soviec::storage
