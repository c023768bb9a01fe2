// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/refusal.h"

#include "core/base/tr.h"
#include "core/domain/merge/away.h"

namespace soviec::storage {

using namespace Qt::StringLiterals;

namespace {

std::optional<Error> refusalOfWork(const QString& message)
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
    if (has("published"_L1)) {
        return Error {
            ErrorCode::Refused,
            Tr::tr("Published rules are not changed. Publish a new version instead."), message};
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

std::optional<Error> refusalOfRights(const QString& message)
{
    const auto has = [&](QLatin1StringView what) { return message.contains("soviec:"_L1 + what); };
    if (has("forbidden"_L1)) {
        return Error {
            ErrorCode::Forbidden,
            Tr::tr("Your account has no right to do this. Ask the head above, or HR."), message};
    }
    if (has("account"_L1)) {
        return Error {
            ErrorCode::Invalid,
            Tr::tr("A login has 2 to 32 letters a to z, digits, dots, hyphens or underscores, begins "
                   "with a letter, and is not taken. Choose another one."),
            message};
    }
    if (has("nobody"_L1)) {
        return Error {
            ErrorCode::NotFound,
            Tr::tr("There is nobody with this code or login. Check its spelling."), message};
    }
    if (has("clock"_L1)) {
        return Error {
            ErrorCode::Refused,
            Tr::tr("This computer's clock differs from the server's by more than five minutes. Set it, then "
                   "sign again."),
            message};
    }
    if (has("factor_there"_L1)) {
        return Error {
            ErrorCode::Refused,
            Tr::tr("A second factor is in use already. An administrator takes it away before another one "
                   "is set up."),
            message};
    }
    if (has("factor"_L1)) {
        return Error {
            ErrorCode::Forbidden,
            Tr::tr("The agency asks for a second factor at signing. Give the six figures your app shows now."),
            message};
    }
    if (has("pocket"_L1))
        return Error {ErrorCode::Refused, awaySentence(), message};
    if (has("collation"_L1)) {
        return Error {
            ErrorCode::Refused,
            Tr::tr("The database sorts texts by a language. Create it with the locale C and the "
                   "encoding UTF8, as packaging/server does."),
            message};
    }
    return std::nullopt;
}

} // namespace

std::optional<Error> refusalIn(const QString& message)
{
    for (const auto& look : {refusalOfWork, refusalOfWhatIsKept, refusalOfRights}) {
        if (auto refused = look(message))
            return refused;
    }
    return std::nullopt;
}

} // namespace soviec::storage
