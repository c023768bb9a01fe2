// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/domain/audit/database_summary.h"

#include <QString>

namespace soviec::service {

class Office;

/// What a backup or a restore did.
struct BackupReport {
    QString file;   ///< the copy that was written, or the database that was restored
    qint64 bytes = 0;
    qint64 records = 0; ///< in its history
    QString head;   ///< hash of its last audit record
    QString kept;   ///< the old database, set aside by a restore; empty where there was none
};

/// Forbidden for everybody but the operator, HR and administrators.
Result<void> mayCopyDatabase(const Office& office);

/// What a copy holds, for a look before it is restored; refused where it is damaged, newer than the
/// program or no database of it. Nothing is changed.
Result<DatabaseSummary> inspectBackup(const QString& file);

/// One consistent file, verified after writing; an existing file is not overwritten. Only the
/// operator, HR and administrators may copy everybody's data.
Result<BackupReport> backup(Office& office, const QString& file);

/// Puts a backup in place of the database after checking that it is sound and not newer; the old
/// database stays beside it under a dated name. The history of the restored one notes it.
Result<BackupReport> restoreBackup(const QString& file, const QString& database, const Clock& clock);

} // namespace soviec::service
