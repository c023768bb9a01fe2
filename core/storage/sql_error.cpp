// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_error.h"

#include "core/base/tr.h"

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

std::optional<Error> refusal(const QString& message)
{
    const auto has = [&](QLatin1StringView what) { return message.contains("soviec:"_L1 + what); };
    if (has("locked"_L1)) {
        return Error {
            ErrorCode::Locked,
            Tr::tr("This month of the person is signed or closed. Ask HR to open it again, with a "
                   "reason, before anything in it changes."),
            message};
    }
    if (has("signed"_L1)) {
        return Error {
            ErrorCode::Locked,
            Tr::tr("A signed sheet stays as it was signed. Open it again with a reason and "
                   "correct the new revision."),
            message};
    }
    if (has("year_signed"_L1)) {
        return Error {
            ErrorCode::Locked,
            Tr::tr("A signed rating of a year stays as it was signed. Issue a new decision in its "
                   "place, with a reason (Article 21.3)."),
            message};
    }
    if (has("one_year"_L1)) {
        return Error {
            ErrorCode::Refused,
            Tr::tr("An act of this person on this day counts in another year already: one act "
                   "counts in one year only (Article 11.3). Add the document to that act."),
            message};
    }
    if (has("step"_L1)) {
        return Error {
            ErrorCode::Refused,
            Tr::tr("This cannot be done in the state it is in now. Read it again and see what may "
                   "be done."),
            message};
    }
    if (has("own_review"_L1)) {
        return Error {
            ErrorCode::Refused,
            Tr::tr("Nobody reviews or signs their own work. Leave it to the head above."),
            message};
    }
    if (has("owner"_L1)) {
        return Error {
            ErrorCode::Refused,
            Tr::tr("What belongs to one person is not moved to another. Enter it anew for the "
                   "other person."),
            message};
    }
    if (has("history"_L1)) {
        return Error {
            ErrorCode::Refused,
            Tr::tr("The history is only added to, never changed. Leave its records as they are."),
            message};
    }
    return std::nullopt;
}

std::optional<Error> refusalOfWhatIsKept(const QString& message)
{
    const auto has = [&](QLatin1StringView what) { return message.contains("soviec:"_L1 + what); };
    if (has("published"_L1)) {
        return Error {
            ErrorCode::Refused,
            Tr::tr("Published rules are not changed. Publish a new version instead."), message};
    }
    if (has("approved"_L1)) {
        return Error {
            ErrorCode::Locked,
            Tr::tr("This document is on its way or approved, so nothing in it changes. Have it "
                   "returned with a reason, or draft a new version."),
            message};
    }
    if (has("not_yours"_L1)) {
        return Error {
            ErrorCode::Forbidden,
            Tr::tr("Another body holds this step. Leave it to those the route names."), message};
    }
    if (has("five_groups"_L1)) {
        return Error {
            ErrorCode::Refused,
            Tr::tr("A catalog has at most five groups by complexity (Article 13.1). Join two of "
                   "them."),
            message};
    }
    if (has("overlap"_L1)) {
        return Error {
            ErrorCode::Refused,
            Tr::tr("Another published rule set covers the same people on the same days, or an "
                   "edition of this set begins on that day or later. Choose another first day, or "
                   "let this set take the place of the other."),
            message};
    }
    if (has("no_delete"_L1)) {
        return Error {
            ErrorCode::Refused,
            Tr::tr("This is kept and cannot be deleted or replaced. Withdraw or cancel it "
                   "instead."),
            message};
    }
    return std::nullopt;
}

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

Error toError(const QSqlError& error, const QString& path)
{
    const QString message = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    const QString where = QDir::toNativeSeparators(path);
    const int primary = error.nativeErrorCode().toInt() & 0xff;
    if (const auto refused = refusal(message))
        return *refused;
    if (const auto refused = refusalOfWhatIsKept(message))
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
