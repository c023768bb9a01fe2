// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sheet/period_sheet.h"

#include "core/base/tr.h"

namespace soviec {

QString stateLabel(SheetState state)
{
    switch (state) {
    case SheetState::Draft: return Tr::tr("being written");
    case SheetState::Submitted: return Tr::tr("waits for remarks");
    case SheetState::Returned: return Tr::tr("returned");
    case SheetState::Signed: return Tr::tr("signed");
    case SheetState::Closed: return Tr::tr("closed");
    case SheetState::Replaced: return Tr::tr("replaced");
    }
    Q_UNREACHABLE();
}

} // namespace soviec
