// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/field_difference.h"
#include "ui/shared/conflict_dialog.h"

#include <algorithm>

namespace soviec {

/// Stores `mine` over what was shown as `base`; where another window was faster, the person chooses field
/// by field, as often as it takes. The Conflict comes back where they turn back, where the row is gone, and
/// where it is as it was (its version, or what people read of it), so that the refusal is about something else.
/// `store(mine, base)`: a Result. `stored()`: the row as it is now, Result<std::optional<RowType>>.
template <class RowType, class Store, class Stored>
auto storeOver(
    QWidget* parent, const QString& what, const QList<RowField<RowType>>& fields, RowType base,
    RowType mine, const Store& store, const Stored& stored) -> decltype(store(mine, base))
{
    while (true) {
        auto done = store(mine, base);
        if (done || done.error().code != ErrorCode::Conflict)
            return done;
        const auto theirs = stored();
        if (!theirs)
            return passOn(theirs);
        if (!*theirs)
            return done;
        const auto differences = differencesOf(fields, base, **theirs, mine);
        bool touched = std::ranges::any_of(differences, [](const auto& one) { return one.theirs != one.base; });
        if constexpr (requires { base.version; })
            touched = touched || (*theirs)->version != base.version;
        if (!touched)
            return done;
        const auto choices = resolveConflict(parent, what, differences);
        if (!choices)
            return done;
        mine = chosenOf(fields, base, **theirs, mine, *choices);
        base = **theirs;
    }
}

} // namespace soviec
