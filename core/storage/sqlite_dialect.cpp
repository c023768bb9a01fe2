// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite_dialect.h"

#include "core/base/tr.h"
#include "core/storage/refusal.h"

#include <QDir>

#include <optional>

namespace soviec::storage {

using namespace Qt::StringLiterals;

namespace {

// The primary result codes of SQLite (sqlite.org/rescode.html); extended ones carry them in the
// lowest byte.
enum Sqlite {
    Perm = 3,
    BusyCode = 5,
    LockedCode = 6,
    ReadOnly = 8,
    Interrupt = 9,
    IoError = 10,
    Corrupt = 11,
    FullCode = 13,
    CannotOpen = 14,
    TooBig = 18,
    Constraint = 19,
    NotADatabase = 26,
};

Error constraint(const QString& message)
{
    if (message.contains("UNIQUE"_L1)) {
        return Error {
            ErrorCode::Conflict,
            Tr::tr("The same thing is there already. Read again and change what is there."),
            message};
    }
    if (message.contains("FOREIGN KEY"_L1)) {
        return Error {
            ErrorCode::Refused,
            Tr::tr("Something else hangs on this, or it names something that is not there. Read "
                   "again and choose from what is there."),
            message};
    }
    return Error {
        ErrorCode::Invalid,
        Tr::tr("A value is missing or outside its range, so nothing was saved. Correct it and try "
               "again."),
        message};
}

/// What is wrong with the file itself.
std::optional<Error> fileError(int primary, const QString& where, const QString& message)
{
    switch (primary) {
    case Perm:
    case ReadOnly:
        return Error {
            ErrorCode::Unavailable,
            Tr::tr("%1 may not be written. Ask for the right to write the file and its folder.")
                .arg(where),
            message};
    case CannotOpen:
        return Error {
            ErrorCode::Unavailable,
            Tr::tr("%1 could not be opened. Check that the folder exists and may be written.")
                .arg(where),
            message};
    case Corrupt:
    case NotADatabase:
        return Error {
            ErrorCode::Damaged,
            Tr::tr("%1 is damaged. Restore the last backup and keep the damaged file.").arg(where),
            message};
    default:
        return std::nullopt;
    }
}

} // namespace

QString SqliteDialect::driver() const
{
    return u"QSQLITE"_s;
}

QString SqliteDialect::missingDriver() const
{
    return Tr::tr("The SQLite driver of Qt is not installed. Install the package libqt6sql6-sqlite.");
}

Result<void> SqliteDialect::aim(QSqlDatabase& db, Mode mode) const
{
    db.setDatabaseName(m_path);
    // Five seconds are longer than any transaction here takes and shorter than a person's patience.
    db.setConnectOptions(
        mode == Mode::ReadOnly ? u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s
                               : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    return {};
}

Error SqliteDialect::toError(const QSqlError& error) const
{
    const QString message = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    const QString where = QDir::toNativeSeparators(m_path);
    const int primary = error.nativeErrorCode().toInt() & 0xff;
    if (const auto refused = refusalIn(message))
        return *refused;
    if (const auto unusable = fileError(primary, where, message))
        return *unusable;
    switch (primary) {
    case BusyCode:
    case LockedCode:
        return {
            ErrorCode::Busy,
            Tr::tr("Another program is writing to %1 and has not finished. Wait until it is done, "
                   "then try again.")
                .arg(where),
            message};
    case FullCode:
        return {
            ErrorCode::Full,
            Tr::tr("There is no room left on the disk that holds %1. Nothing was changed; free "
                   "some room and try again.")
                .arg(where),
            message};
    case IoError:
        return {
            ErrorCode::Unavailable,
            Tr::tr("The disk that holds %1 could not be read or written. Nothing was changed; check "
                   "the disk and its free room, then try again.")
                .arg(where),
            message};
    case Interrupt:
        return {ErrorCode::Cancelled, Tr::tr("Stopped. Nothing was changed."), message};
    case TooBig:
        return {
            ErrorCode::Invalid, Tr::tr("The text is too long to be stored. Shorten it."), message};
    case Constraint:
        return constraint(message);
    default:
        return {
            ErrorCode::Damaged,
            Tr::tr("%1 does not accept what this program asks of it. Check it with doctor, or "
                   "restore the last backup.")
                .arg(where),
            message};
    }
}

} // namespace soviec::storage
