// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace soviec {

/// What a person can do away from the network, because a merge can carry it home: keep the own diary,
/// answer assignments, fill in the own evaluation and hand it in, and as a head decide the queue.
/// `entity` and `action` are those of the transition table.
bool isDoneAway(const QString& entity, const QString& action);

/// Why everything else has to wait.
QString awaySentence();

} // namespace soviec
