// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evaluation/year.h"
#include "core/domain/rules/rule_set.h"
#include "core/exchange/rules/builtin.h"
#include "tests/bench/bench.h"

#include <random>
#include <vector>

namespace soviec::bench {

using namespace Qt::StringLiterals;

namespace {

QList<PersonYear> makePeople(int count, std::mt19937& random)
{
    QList<PersonYear> people;
    for (int i = 0; i < count; ++i) {
        PersonYear one;
        one.person = QString::number(i);
        one.agency = u"agency %1"_s.arg(i / 120);
        one.group = u"group %1"_s.arg(random() % 4);
        const int64_t level = 600'000 + int64_t(random() % 350) * 1'000;
        for (int m = 1; m <= 12; ++m) {
            YearPeriod period;
            period.period = Period::month(2026, m);
            period.state = PeriodState::Rated;
            period.total = Decimal::fromScaled(level + int64_t(random() % 500) * 100);
            one.periods.append(period);
        }
        people.append(one);
    }
    return people;
}

// The same means in plain integers, without levels, quota or explanation.
Outcome run(const Options& options)
{
    const auto set = builtinRuleSet(u"nd335-2025"_s);
    if (!set)
        return {{}, {}, set.error().text};
    std::mt19937 random(20);
    const QList<PersonYear> people = makePeople(options.people, random);
    std::vector<std::vector<int64_t>> plain;
    for (const PersonYear& one : people) {
        std::vector<int64_t>& totals = plain.emplace_back();
        for (const YearPeriod& period : one.periods)
            totals.push_back(period.total.scaled() / 100);
    }
    Outcome outcome;
    int64_t exactSum = 0;
    int64_t plainSum = 0;
    for (int pair = 0; pair <= options.pairs; ++pair) {
        exactSum = plainSum = 0;
        const double exact = milliseconds([&] {
            const auto rated = rateYear(people, **set, {2026, {}, TraceMode::On});
            for (const YearResult& result : rated->results)
                exactSum += result.mean->scaled() / 100;
        });
        const double simple = milliseconds([&] {
            for (const auto& totals : plain) {
                int64_t sum = 0;
                for (const int64_t total : totals)
                    sum += total;
                plainSum += (sum * 2 + 12) / 24;
            }
        });
        if (pair > 0) {
            outcome.runs.append(exact);
            outcome.baseline.append(simple);
        }
    }
    if (exactSum != plainSum)
        outcome.failure = u"the year's means and the plain means differ"_s;
    return outcome;
}

} // namespace

Bench yearBench()
{
    return {u"year"_s, run};
}

} // namespace soviec::bench
