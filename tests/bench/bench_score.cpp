// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evaluation/score.h"
#include "core/exchange/rules/builtin.h"
#include "tests/bench/bench.h"

#include <random>
#include <vector>

namespace soviec::bench {

using namespace Qt::StringLiterals;

namespace {

ScoreCase makeCase(const RuleSet& set, int lines, std::mt19937& random)
{
    const auto pick = [&random](int below) {
        return int(random() % unsigned(below));
    };
    ScoreCase one;
    one.period = Period::month(2026, 4);
    for (const Criterion& criterion : set.criteria)
        one.common.insert(criterion.code, criterion.max);
    for (int i = 0; i < lines; ++i) {
        ScoreLine line;
        line.coefficient = Decimal::fromScaled(1'000 + pick(300'000));
        line.assigned = Decimal(1 + pick(20));
        line.completed = Decimal(pick(21));
        line.qualityFaults = pick(8) == 0 ? 1 : 0;
        line.delays = pick(6) == 0 ? 1 + pick(3) : 0;
        one.lines.append(line);
    }
    return one;
}

struct PlainLine {
    int64_t k, g, h, p, t;
};

// The same sums in plain 64-bit integers: no rational, no rounding rule, no trace, no check.
int64_t plainCents(const std::vector<PlainLine>& lines, int64_t common)
{
    int64_t d = 0, a = 0, b = 0, c = 0;
    for (const PlainLine& line : lines) {
        d += line.k * line.g * 4;
        a += line.k * line.h * 4;
        b += line.k * std::max<int64_t>(0, line.h * 4 - line.p);
        c += line.k * std::max<int64_t>(0, line.h * 4 - line.t);
    }
    const int64_t sum = std::min(a + b + c, 3 * d);
    return common + (sum * 7'000 * 2 + 3 * d) / (6 * d);
}

Outcome run(const Options& options)
{
    const auto loaded = builtinRuleSet(u"nd335-2025"_s);
    if (!loaded)
        return {{}, {}, loaded.error().text};
    const RuleSet& set = **loaded;
    std::mt19937 random(335);
    std::vector<ScoreCase> cases;
    std::vector<std::vector<PlainLine>> plain;
    for (int i = 0; i < options.people; ++i) {
        cases.push_back(makeCase(set, options.entries, random));
        std::vector<PlainLine>& lines = plain.emplace_back();
        for (const ScoreLine& line : cases.back().lines) {
            lines.push_back(
                {line.coefficient.scaled(), line.assigned.scaled() / Decimal::unit,
                 line.completed.scaled() / Decimal::unit, line.qualityFaults, line.delays});
        }
    }
    Outcome outcome;
    int64_t exactSum = 0;
    int64_t plainSum = 0;
    for (int pair = 0; pair <= options.pairs; ++pair) {
        exactSum = plainSum = 0;
        const double exact = milliseconds([&] {
            for (const ScoreCase& one : cases)
                exactSum += scorePeriod(one, set, TraceMode::Off)->total->scaled() / 100;
        });
        const double simple = milliseconds([&] {
            for (const auto& lines : plain)
                plainSum += plainCents(lines, 3'000);
        });
        if (pair > 0) {
            outcome.runs.append(exact);
            outcome.baseline.append(simple);
        }
    }
    if (exactSum != plainSum)
        outcome.failure = u"the engine and the plain sums differ"_s;
    return outcome;
}

} // namespace

Bench scoreBench()
{
    return {u"score"_s, run};
}

} // namespace soviec::bench
