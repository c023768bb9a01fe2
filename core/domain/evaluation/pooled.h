// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evaluation/score.h"

namespace soviec {

/// What one period gives to a pooled quarter or year.
struct PooledPeriod {
    Decimal commonPoints; ///< printed
    WorkSums sums;
    std::optional<LeaderComponents> leader;
};

struct PooledScore {
    Ratio exact; ///< common + max × R, before rounding
    Decimal commonPoints;
    Decimal resultPoints;
    Decimal total;
};

/// A quarter or year as sums: a, b, c are Σ done ÷ Σ assigned over the periods; common points are
/// the mean of the printed ones; a leader's decided component is the lowest of the periods.
/// Nothing where no period has assigned work or a leader's component is undecided.
std::optional<PooledScore>
poolPeriods(const QList<PooledPeriod>& periods, Role role, const RuleSet& set);

} // namespace soviec
