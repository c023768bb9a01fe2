// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/doctor.h"

#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/service/office.h"
#include "core/service/recovery.h"
#include "core/storage/audit_repository.h"
#include "core/storage/database.h"
#include "core/storage/database_engine.h"
#include "core/storage/sheet_sum_repository.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = qint64(1024) * 1024;
// Room for a backup, a migration and a month of work beside the file.
constexpr qint64 leastSpace = 200 * megabyte;

Check space(const QString& database)
{
    const QStorageInfo disk(QFileInfo(database).absolutePath());
    const qint64 needed = std::max(leastSpace, 3 * QFileInfo(database).size());
    const QString megabytes = formatNumber(disk.bytesAvailable() / megabyte);
    if (disk.bytesAvailable() >= needed)
        return {u"space"_s, Severity::Fine, Tr::tr("%1 MB are free on the disk.").arg(megabytes), {}};
    return {
        u"space"_s, Severity::Warning, Tr::tr("Only %1 MB are free on the disk.").arg(megabytes),
        Tr::tr("Free at least %1 MB, so that backups and updates find room.")
            .arg(formatNumber(needed / megabyte))};
}

Check integrity(storage::Database& db)
{
    const auto sound = db.check();
    if (sound)
        return {u"integrity"_s, Severity::Fine, Tr::tr("The content of the file is sound."), {}};
    return {
        u"integrity"_s, Severity::Problem, sound.error().text,
        Tr::tr("Keep the file, restore the last backup, and check the disk.")};
}

Check journal(storage::Database& db)
{
    const auto mode = db.journalMode();
    if (mode && *mode == "wal"_L1) {
        return {
            u"journal"_s, Severity::Fine,
            Tr::tr("Writing is protected against power failure (WAL)."), {}};
    }
    return {
        u"journal"_s, Severity::Warning,
        mode ? Tr::tr("The journal is in the mode “%1” and not WAL.").arg(*mode) : mode.error().text,
        Tr::tr("Move the file to this computer's own disk and open it again.")};
}

Check clockCheck(storage::Database& db, const Clock& clock)
{
    const auto last = storage::AuditRepository(db).last();
    if (!last)
        return {u"clock"_s, Severity::Problem, last.error().text, {}};
    const QString now = localTime(clock.now());
    // A few minutes between two computers are ordinary.
    if (*last && clock.now().addSecs(300) < (*last)->at) {
        return {
            u"clock"_s, Severity::Problem,
            Tr::tr("This computer's clock says %1, but the last change was made at %2.")
                .arg(now, localTime((*last)->at)),
            Tr::tr("Set the clock and the date of the computer before working on.")};
    }
    return {u"clock"_s, Severity::Fine, Tr::tr("The clock says %1.").arg(now), {}};
}

// What reports read instead of the sheets is made of them, and made again where it is not what they come to.
Check sums(storage::Database& db)
{
    storage::SheetSumRepository repository(db);
    const auto off = repository.differences();
    if (!off)
        return {u"sums"_s, Severity::Problem, off.error().text, {}};
    if (*off == 0) {
        return {
            u"sums"_s, Severity::Fine, Tr::tr("The sums kept for reports are those of the signed sheets."),
            {}};
    }
    const auto made = repository.makeAgain();
    if (!made)
        return {u"sums"_s, Severity::Problem, made.error().text, {}};
    return {
        u"sums"_s, Severity::Warning,
        Tr::tr("%n sums kept for reports were not those of the signed sheets; they were made again.", nullptr, *off),
        Tr::tr("Make the reports of many units once more, and check the history: something changed the file past "
               "the program.")};
}

} // namespace

QList<Check> examine(const QString& database, const Clock& clock)
{
    QList<Check> checks;
    const auto taken = takeOverAfterCrash(database);
    if (taken && *taken)
        checks.append({u"recovery"_s, Severity::Fine, sentenceOf(**taken), {}});
    const auto office = Office::open(database, clock);
    if (!office) {
        checks.append(
            {u"file"_s, Severity::Problem, office.error().text, office.error().detail});
        return checks;
    }
    storage::Database& db = (*office)->db();
    checks.append(
        {u"file"_s, Severity::Fine,
         Tr::tr("%1 can be read and written.").arg(QDir::toNativeSeparators(database)), {}});
    checks.append(
        {u"schema"_s, Severity::Fine, Tr::tr("The schema is version %1.").arg(db.schemaVersion()), {}});
    checks.append(integrity(db));
    if (storage::engineOf(db) == storage::Engine::Sqlite)
        checks.append(sums(db));
    checks.append(journal(db));
    checks.append(space(database));
    checks.append(clockCheck(db, clock));
    return checks;
}

} // namespace soviec::service
