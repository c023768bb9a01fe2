// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace soviec {

int exitStatus(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Invalid:
    case ErrorCode::NotFound:
    case ErrorCode::Refused:
    case ErrorCode::Forbidden:
    case ErrorCode::Locked:
    case ErrorCode::Conflict:
    case ErrorCode::Cancelled:
        return 1;
    case ErrorCode::Usage:
        return 2;
    case ErrorCode::Busy:
    case ErrorCode::Full:
    case ErrorCode::NewerSchema:
    case ErrorCode::Damaged:
    case ErrorCode::Unavailable:
        return 3;
    }
    return 3;
}

std::unexpected<Error> fail(ErrorCode code, QString text, QString detail)
{
    return std::unexpected<Error>(Error {code, std::move(text), std::move(detail)});
}

} // namespace soviec
