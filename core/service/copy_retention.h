// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

namespace soviec::service {

/// Why a dated copy is kept; one may be several.
struct KeptCopy {
    bool daily = false;
    bool weekly = false;
    bool monthly = false;
    bool any() const { return daily || weekly || monthly; }
};

inline constexpr int keptDays = 7;
inline constexpr int keptWeeks = 4;
inline constexpr int keptMonths = 12;

/// Which of the copies made at these times stay: the last one of each of the latest seven days, four
/// weeks (from Monday) and twelve months that have a copy, at +07:00. As long as the argument.
QList<KeptCopy> keptCopies(const QList<QDateTime>& times);

} // namespace soviec::service
