// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/memory.h"

#include "core/base/tr.h"

namespace soviec {

std::unexpected<Error> notEnoughMemory(const QString& fileName)
{
    return fail(
        ErrorCode::Unavailable,
        Tr::tr("There is not enough memory for “%1”. Nothing was changed; close other programs, or split the file into smaller ones.")
            .arg(fileName));
}

} // namespace soviec
