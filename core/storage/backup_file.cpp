// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup_file.h"

#include "core/base/clock.h"
#include "core/base/tr.h"
#include "core/storage/database.h"
#include "core/storage/migration.h"
#include "core/storage/place.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace soviec::storage {

using namespace Qt::StringLiterals;

namespace {

Error damaged(const QString& path, const QString& detail)
{
    return {
        ErrorCode::Damaged,
        Tr::tr("%1 is damaged. Restore the last backup and keep the damaged file.")
            .arg(QDir::toNativeSeparators(path)),
        detail};
}

/// Copies by VACUUM INTO and looks the copy over. `counts`: rows of the growing tables; others may
/// write meanwhile, so the copy lies between before and after.
Result<void> copyAndCheck(Connection& from, const QString& to)
{
    const auto before = from.value("connection/counts");
    if (!before)
        return passOn(before);
    if (const auto done = from.run("connection/vacuum_into", {{"file", to}}); !done) {
        // The driver names the file it reads from; it is the copy that has no room.
        if (done.error().code != ErrorCode::Full)
            return done;
        return fail(
            ErrorCode::Full,
            Tr::tr("The disk that holds %1 is full. Nothing was written; free some space or choose "
                   "another folder.")
                .arg(QDir::toNativeSeparators(QFileInfo(to).absolutePath())),
            done.error().detail);
    }
    const auto after = from.value("connection/counts");
    if (!after)
        return passOn(after);
    const auto copy = Connection::open(to, Connection::Mode::ReadOnly);
    if (!copy)
        return passOn(copy);
    if (const auto sound = checkIntegrity(**copy); !sound)
        return sound;
    const auto copied = (*copy)->value("connection/counts");
    if (!copied)
        return passOn(copied);
    if (copied->toLongLong() < before->toLongLong() || copied->toLongLong() > after->toLongLong())
        return std::unexpected(damaged(to, u"row counts differ"_s));
    return {};
}

/// Sets the old database aside with what belongs to it; gives its new name, empty where there was
/// none.
Result<QString> setAside(const QString& target, const Clock& clock)
{
    if (!QFileInfo::exists(target))
        return QString();
    {
        const auto old = Connection::open(target, Connection::Mode::ReadWrite);
        // Leaving WAL needs the file for oneself and folds everything into it; a damaged file cannot
        // do that and is set aside as it is.
        const Result<void> alone = old ? (*old)->run("connection/journal_delete") : Result<void>();
        if (!alone && alone.error().code == ErrorCode::Busy)
            return passOn(alone);
    }
    const QString kept = datedName(target, u"replaced"_s, clock);
    for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1}) {
        QFile file(target + suffix);
        if (file.exists() && !file.rename(kept + suffix)) {
            return fail(
                ErrorCode::Unavailable,
                Tr::tr("%1 could not be set aside. Close every program that uses it, then try again.")
                    .arg(QDir::toNativeSeparators(target)),
                file.errorString());
        }
    }
    return kept;
}

} // namespace

Result<void> checkIntegrity(Connection& connection)
{
    const auto integrity = connection.value("connection/integrity");
    if (!integrity)
        return passOn(integrity);
    if (integrity->toString() != "ok"_L1)
        return std::unexpected(damaged(connection.path(), integrity->toString()));
    const auto orphan = connection.value("connection/foreign_key_check");
    if (!orphan)
        return passOn(orphan);
    if (orphan->isValid()) {
        return std::unexpected(
            damaged(connection.path(), u"foreign key: "_s + orphan->toString()));
    }
    return {};
}

Result<void> writeBackup(Connection& connection, const QString& path)
{
    if (QFileInfo::exists(path)) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("%1 is there already and is not overwritten. Choose another name.")
                .arg(QDir::toNativeSeparators(path)));
    }
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir()) {
        return fail(
            ErrorCode::Unavailable,
            Tr::tr("The folder %1 does not exist. Create it or choose another one.")
                .arg(QDir::toNativeSeparators(folder.filePath())));
    }
    const QString part = path + u".part"_s;
    QFile::remove(part);
    Result<void> done = copyAndCheck(connection, part);
    if (done)
        done = publishFile(part, path);
    if (!done)
        QFile::remove(part);
    return done;
}

Result<QString> restore(const QString& file, const QString& target, const Clock& clock)
{
    if (QFileInfo(file).absoluteFilePath() == QFileInfo(target).absoluteFilePath()) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("The backup and the database are the same file. Choose another backup."));
    }
    if (const auto readable = checkReadableDatabase(file); !readable)
        return passOn(readable);
    if (const auto place = checkFolder(target); !place)
        return passOn(place);
    const auto steps = builtInSteps(Engine::Sqlite);
    if (!steps)
        return passOn(steps);
    const QString part = target + u".part"_s;
    QFile::remove(part);
    const auto copied = [&]() -> Result<void> {
        const auto backup = Connection::open(file, Connection::Mode::ReadOnly);
        if (!backup)
            return passOn(backup);
        const auto version = schemaVersionOf(**backup, steps->last().version);
        if (!version)
            return passOn(version);
        if (const auto sound = checkIntegrity(**backup); !sound)
            return sound;
        return copyAndCheck(**backup, part);
    }();
    if (!copied) {
        QFile::remove(part);
        return passOn(copied);
    }
    const auto kept = setAside(target, clock);
    const Result<void> placed = kept ? publishFile(part, target) : Result<void>(passOn(kept));
    if (!placed) {
        QFile::remove(part);
        if (kept && !kept->isEmpty())
            QFile::rename(*kept, target);
        return passOn(placed);
    }
    return *kept;
}

} // namespace soviec::storage
