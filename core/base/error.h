// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace soviec {

/// What a caller may branch on. The exit status of the command line follows from it.
enum class ErrorCode {
    Invalid,      ///< the input is not what it should be
    NotFound,     ///< what was named does not exist
    Refused,      ///< a rule or a state forbids it
    Forbidden,    ///< the right is missing
    Locked,       ///< the period is signed or closed
    Conflict,     ///< somebody else changed the row meanwhile
    Usage,        ///< the command line was used wrongly
    Busy,         ///< another program holds the file
    Full,         ///< no room on the disk
    NewerSchema,  ///< the database comes from a newer version
    Damaged,      ///< the file is broken or was tampered with
    Unavailable,  ///< file, folder, server or device cannot be reached
    Cancelled,    ///< the person stopped it
};

/// A failure as a value: a code to branch on, a translated sentence for people that says what,
/// where and what to do, and the untranslated words of the driver or library for the log.
struct Error {
    ErrorCode code = ErrorCode::Invalid;
    QString text;
    QString detail;
};

/// 1 refused, 2 wrong usage, 3 the surroundings failed (cli.md). Never 0.
int exitStatus(ErrorCode code);

/// Either a value or an Error; ignoring one does not compile.
template <class T>
class [[nodiscard]] Result : public std::expected<T, Error> {
public:
    using std::expected<T, Error>::expected;
};

/// return fail(ErrorCode::Refused, Tr::tr("…"));
[[nodiscard]] std::unexpected<Error> fail(ErrorCode code, QString text, QString detail = {});

/// Hands an error on: `if (!r) return passOn(r);`
template <class T>
[[nodiscard]] std::unexpected<Error> passOn(const Result<T>& result)
{
    return std::unexpected<Error>(result.error());
}

} // namespace soviec
