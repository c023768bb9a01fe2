// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evaluation/score.h"

namespace soviec::evaluation {

/// Sums of K × quantity over the lines, all in one scale (10⁻⁸; 10⁻¹² where a fault costs a part
/// of the line), so that their quotients are exact.
struct Sums {
    Int128 denominator = 0;
    Int128 a = 0;
    Int128 b = 0;
    Int128 c = 0;
};
Sums sumLines(const QList<ScoreLine>& lines, const Knobs& knobs);
/// The scale of the sums: 10⁸ or 10¹².
Int128 sumScale(const Knobs& knobs);

/// The explanation of a result, one step a line and one a figure.
QList<TraceStep> traceOf(
    const ScoreCase& input, const RuleSet& set, const Knobs& knobs, const Sums& sums,
    const ScoreResult& result);

} // namespace soviec::evaluation
