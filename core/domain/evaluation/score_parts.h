// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evaluation/score.h"
#include "core/domain/rules/rule_set.h"

namespace soviec::evaluation {

/// The sums over the lines of a case; the denominator is Σ K·g of planned lines, or the standard.
WorkSums sumLines(const ScoreCase& input, const Knobs& knobs);

/// Components, ratio, result points and total from the sums: Articles 16 and 17.1. Sets the reason
/// where there is no total. False where the points are too large to be points.
bool settle(
    const RuleSet& set, const Knobs& knobs, const std::optional<LeaderComponents>& leader,
    const Formula& formula, WorkSums sums, ScoreResult& result);

/// The band of the total, printed or exact as the knob says. `common`: before rounding.
Level bandOf(const RuleSet& set, const Knobs& knobs, Decimal common, const ScoreResult& result);

/// Whether a condition holds; every fact it names must be there.
bool holds(const Condition& condition, const QMap<QString, Decimal>& facts);
/// Lowers or forces the level by the set's side conditions; sets the reason.
void applyConditions(const RuleSet& set, const QMap<QString, Decimal>& facts, ScoreResult& result);

/// The component's place in the result.
std::optional<Ratio>& share(ScoreResult& result, ComponentKind kind);
const std::optional<Ratio>& share(const ScoreResult& result, ComponentKind kind);

/// The explanation of a result, one step a line and one a figure.
QList<TraceStep>
traceOf(const ScoreCase& input, const RuleSet& set, const Knobs& knobs, const ScoreResult& result);

} // namespace soviec::evaluation
