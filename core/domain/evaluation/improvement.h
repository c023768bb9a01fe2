// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evaluation/score.h"

#include <QList>

namespace soviec {

/// What would raise a score: one line of work completed, and by how many points.
struct Improvement {
    int line = -1;  ///< index into ScoreCase::lines
    Decimal left;   ///< products still to be completed
    Decimal gain;   ///< points
};

/// Given work that is not completed, by the points its completion brings, the most first; only what
/// brings any. Empty where there is no score yet. Pure; computes the score once a line.
QList<Improvement> improvements(const ScoreCase& input, const RuleSet& rules);
/// The total with all given work completed on time; nothing where there is no score.
std::optional<Decimal> bestTotal(const ScoreCase& input, const RuleSet& rules);

} // namespace soviec
