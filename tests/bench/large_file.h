// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/period.h"

#include <QString>

namespace soviec::bench {

/// What a large file is to hold.
struct LargePlan {
    int people = 1'000;
    qint64 entries = 1'000'000; ///< at least so many; the months before the last one fill up with them
    int waiting = 0;            ///< of the last month, in the first division, for its head to review
    Period last = Period::month(2026, 12);
};

/// Copies the entries of the month `last` to the months before it until the file holds `entries`.
Result<void> fillOlderMonths(const QString& path, qint64 entries, const Period& last);

/// Copies the people of a file of one agency with their units, appointments and entries of the month
/// until there are `people` with about `entries` each in it.
Result<void> fillPeople(const QString& path, int people, int entries, const Period& month);

/// Makes a file of an invented organisation at `path`: the last month person by person, the older
/// ones by the set, as copies of it five weeks apart; what is measured is not how they came there.
Result<void> makeLargeFile(const QString& path, const LargePlan& plan);

} // namespace soviec::bench
