// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evaluation/score.h"

#include "core/base/tr.h"
#include "core/domain/evaluation/score_parts.h"

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

Decimal sumOf(const QMap<QString, Decimal>& points)
{
    Decimal sum;
    for (const Decimal one : points)
        sum += one;
    return sum;
}

// Half up to 2 decimals, of points that are never negative.
Decimal roundPoints(Decimal points)
{
    constexpr int64_t cent = Decimal::unit / 100;
    return Decimal::fromScaled((points.scaled() + cent / 2) / cent * cent);
}

void givePoints(const ScoreCase& input, const RuleSet& set, ScoreResult& result)
{
    const Ratio given = Ratio::of(sumOf(input.results));
    result.ratio = given / Ratio::of(set.result.max);
    result.resultPoints = given.roundHalfUp2();
    result.total = result.commonPoints + *result.resultPoints;
}

} // namespace

Result<ScoreResult> scorePeriod(const ScoreCase& input, const RuleSet& set, TraceMode trace)
{
    if (const auto problem = findCaseProblem(input, set)) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("This case is refused. %1: %2.").arg(problem->path, problem->text),
            problem->path);
    }
    const Knobs& knobs = input.knobs ? *input.knobs : set.knobs;
    const Decimal common = sumOf(input.common);
    ScoreResult result;
    result.commonPoints = roundPoints(common);
    if (set.givesResultPoints()) {
        givePoints(input, set, result);
    } else {
        result.sums = evaluation::sumLines(input, knobs);
        const Formula& formula = *set.formula(input.role);
        if (!evaluation::settle(set, knobs, input.leader, formula, result.sums, result)) {
            return fail(
                ErrorCode::Invalid,
                Tr::tr("This case is refused. lines: what was done is so far beyond what was "
                       "assigned that it has no score."),
                u"lines"_s);
        }
    }
    if (result.total) {
        result.level = evaluation::bandOf(set, knobs, common, result);
        evaluation::applyConditions(set, input.facts, result);
    }
    if (trace == TraceMode::On)
        result.trace = evaluation::traceOf(input, set, knobs, result);
    return result;
}

const TraceStep* findStep(const ScoreResult& result, QStringView step)
{
    const auto found
        = std::ranges::find_if(result.trace, [&](const TraceStep& one) { return one.step == step; });
    return found == result.trace.end() ? nullptr : &*found;
}

} // namespace soviec
