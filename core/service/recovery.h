// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace soviec::service {

/// Before a database file is opened: where the program or the computer stopped without closing it, what had
/// been saved is taken over from the journal and what was under way is undone. Gives the sentence that
/// says so; nothing where the file was closed in order, another program has it open, or it is a server.
/// A file that cannot be taken over is left for opening to refuse.
Result<QString> takeOverAfterCrash(const QString& place);

} // namespace soviec::service
