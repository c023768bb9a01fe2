// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/engine.h"

#include <QString>

namespace soviec::storage {

class Database;

/// Whether the database is a file or on a server; it says so itself.
Engine engineOf(Database& db);

/// The login of the person who is connected to a server or whose pocket this is; empty for any other file,
/// and for the operator of a server.
Result<QString> personalLogin(Database& db);

/// True where the session may not write: the server's schema is newer than this program.
Result<bool> onlyReads(Database& db);

} // namespace soviec::storage
