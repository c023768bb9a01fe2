// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <optional>

namespace soviec::service {

/// A file that was not closed, and how many pages of its journal were taken over into it.
struct TakenOver {
    QString place;
    int pages = 0;
};

/// Before a database file is opened: where the program or the computer stopped without closing it, what had
/// been saved is taken over from the journal and what was under way is undone. Nothing where the file was
/// closed in order, another program has it open, or it is a server. A file that cannot be taken over is left
/// for opening to refuse.
Result<std::optional<TakenOver>> takeOverAfterCrash(const QString& place);
/// Says so to the person.
QString sentenceOf(const TakenOver& taken);

} // namespace soviec::service
