// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/audit/database_summary.h"
#include "core/storage/connection.h"

#include <QString>

namespace soviec::storage {

/// One consistent, verified copy of the connection's database under a name that is free; complete
/// or not there at all.
Result<void> writeBackup(Connection& connection, const QString& path);

/// PRAGMA integrity_check and foreign_key_check; the first finding as an Error.
Result<void> checkIntegrity(Connection& connection);

/// What a file holds, read without changing it, after checking that it is sound, of this program and
/// not newer than it.
Result<DatabaseSummary> summaryOf(const QString& file);

/// Folds what was written beside a file that nobody uses into it, so that it can be moved alone and
/// read where nothing may be written.
Result<void> settleCopy(const QString& file);

} // namespace soviec::storage
