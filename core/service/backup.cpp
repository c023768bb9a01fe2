// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/backup.h"

#include "core/base/tr.h"
#include "core/service/office.h"
#include "core/storage/audit_repository.h"
#include "core/storage/backup_file.h"
#include "core/storage/database.h"

#include <QFileInfo>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

Result<BackupReport> reportOf(Office& office, const QString& file)
{
    const auto last = storage::AuditRepository(office.db()).last();
    if (!last)
        return passOn(last);
    BackupReport report;
    report.file = file;
    report.bytes = QFileInfo(file).size();
    if (*last) {
        report.records = (*last)->sequence;
        report.head = (*last)->hash;
    }
    return report;
}

} // namespace

Result<void> mayCopyDatabase(const Office& office)
{
    const Identity& who = office.who();
    if (who.isOperator() || who.has(Duty::Hr) || who.has(Duty::Administrator))
        return {};
    return fail(
        ErrorCode::Forbidden,
        Tr::tr("Only HR or an administrator may copy the whole database. Ask them."));
}

Result<DatabaseSummary> inspectBackup(const QString& file)
{
    return storage::summaryOf(file);
}

Result<BackupReport> backup(Office& office, const QString& file)
{
    if (const auto may = mayCopyDatabase(office); !may)
        return passOn(may);
    if (const auto done = office.db().backupTo(file); !done)
        return passOn(done);
    return reportOf(office, file);
}

Result<BackupReport> restoreBackup(const QString& file, const QString& database, const Clock& clock)
{
    const auto kept = storage::restore(file, database, clock);
    if (!kept)
        return passOn(kept);
    const auto office = Office::open(database, clock);
    if (!office)
        return passOn(office);
    auto transaction = storage::Transaction::begin((*office)->db());
    if (!transaction)
        return passOn(transaction);
    const auto recorded = (*office)->record(
        u"database"_s, (*office)->agency().unit.id.toString(), u"restore"_s, {},
        {{u"file"_s, QFileInfo(file).fileName()}});
    if (!recorded)
        return passOn(recorded);
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    auto report = reportOf(**office, database);
    if (report)
        report->kept = *kept;
    return report;
}

} // namespace soviec::service
