// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/tr.h"

namespace soviec::service {

/// Refuses a change that was made on a state which is not the stored one any more. `what`: the row in a
/// few words.
[[nodiscard]] inline std::unexpected<Error> changedMeanwhile(const QString& what)
{
    return fail(
        ErrorCode::Conflict,
        Tr::tr("Somebody else changed %1 meanwhile. Nothing was overwritten; read it again and "
               "repeat the change.")
            .arg(what));
}

} // namespace soviec::service
