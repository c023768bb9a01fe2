// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evaluation/improvement.h"

#include <algorithm>

namespace soviec {

namespace {

bool isOpen(const ScoreLine& line)
{
    return line.origin == Origin::Planned && !line.handedOver && line.completed < line.assigned;
}

std::optional<Decimal> totalOf(const ScoreCase& input, const RuleSet& rules)
{
    const auto result = scorePeriod(input, rules, TraceMode::Off);
    return result ? result->total : std::nullopt;
}

} // namespace

QList<Improvement> improvements(const ScoreCase& input, const RuleSet& rules)
{
    QList<Improvement> found;
    const auto now = totalOf(input, rules);
    if (!now)
        return found;
    for (int i = 0; i < input.lines.size(); ++i) {
        const ScoreLine& line = input.lines[i];
        if (!isOpen(line))
            continue;
        ScoreCase then = input;
        then.lines[i].completed = line.assigned;
        const auto total = totalOf(then, rules);
        if (total && *total > *now)
            found.append({i, line.assigned - line.completed, *total - *now});
    }
    std::ranges::stable_sort(
        found, [](const Improvement& a, const Improvement& b) { return a.gain > b.gain; });
    return found;
}

std::optional<Decimal> bestTotal(const ScoreCase& input, const RuleSet& rules)
{
    ScoreCase then = input;
    for (ScoreLine& line : then.lines) {
        if (isOpen(line))
            line.completed = line.assigned;
    }
    return totalOf(then, rules);
}

} // namespace soviec
