// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_fields.h"
#include "core/base/tr.h"
#include "core/domain/evaluation/score.h"
#include "core/domain/rules/rule_set.h"

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

inline bool fits(const Criterion& criterion, Decimal points)
{
    return !points.isNegative() && points <= criterion.max
           && (criterion.grading != Grading::FullOrZero || points.isZero()
               || points == criterion.max)
           && (criterion.step.isZero() || points.scaled() % criterion.step.scaled() == 0);
}

// Says what is wrong with points that do not fit().
CaseProblem pointsProblem(const Criterion& criterion, Decimal points, const QString& path)
{
    if (points.isNegative() || points > criterion.max) {
        return CaseProblem{
            path, Tr::tr("%1 points are outside 0 … %2")
                      .arg(points.toString(), criterion.max.toString())};
    }
    if (criterion.grading == Grading::FullOrZero && !points.isZero() && points != criterion.max) {
        return CaseProblem{
            path, Tr::tr("only 0 or %1 points can be given here").arg(criterion.max.toString())};
    }
    return CaseProblem{
        path, Tr::tr("points are given in steps of %1 here").arg(criterion.step.toString())};
}

// Both sides are sorted by code: one walk finds what is missing and what is not known.
std::optional<CaseProblem> badCriteria(
    const QList<Criterion>& criteria, const QMap<QString, Decimal>& points, const QString& key)
{
    auto given = points.cbegin();
    for (const Criterion& criterion : criteria) {
        if (given == points.cend() || given.key() != criterion.code) {
            if (given != points.cend() && given.key() < criterion.code)
                break;
            return CaseProblem{jsonKey(key, criterion.code), Tr::tr("this key is missing")};
        }
        if (!fits(criterion, given.value()))
            return pointsProblem(criterion, given.value(), jsonKey(key, criterion.code));
        ++given;
    }
    if (given != points.cend())
        return CaseProblem{jsonKey(key, given.key()), Tr::tr("the rule set has no such criterion")};
    return std::nullopt;
}

// As unsigned numbers, what is negative is too large.
constexpr bool outside(Decimal value)
{
    return uint64_t(value.scaled()) > uint64_t(largestQuantity.scaled());
}

constexpr bool outside(int count)
{
    return unsigned(count) > unsigned(largestFaultCount);
}

// Says which member is at fault; only called where sound() found one.
CaseProblem lineProblem(const ScoreLine& line, qsizetype index)
{
    const QString path = jsonIndex(u"lines"_s, index);
    const auto range = Tr::tr("a quantity is at least 0 and at most 1,000,000");
    if (outside(line.coefficient))
        return {path + u".coefficient"_s, range};
    if (outside(line.assigned))
        return {path + u".assigned"_s, range};
    if (outside(line.completed))
        return {path + u".completed"_s, range};
    if (line.origin != Origin::Planned && !line.assigned.isZero()) {
        return {
            path + u".assigned"_s,
            Tr::tr("unplanned work and work taken over stand outside the plan: 0 belongs here")};
    }
    if (outside(line.qualityFaults) || outside(line.delays)) {
        return {
            path + (outside(line.qualityFaults) ? u".quality_faults"_s : u".delays"_s),
            Tr::tr("a count is at least 0 and at most 1,000,000")};
    }
    const bool quality = line.qualityExcused < 0 || line.qualityExcused > line.qualityFaults;
    return {
        path + (quality ? u".quality_excused"_s : u".delays_excused"_s),
        Tr::tr("more are excused than were found")};
}

// Every sheet of a province passes here line by line: one decision instead of ten.
inline bool sound(const ScoreLine& line)
{
    const bool quantities = !outside(line.coefficient) & !outside(line.assigned)
                            & !outside(line.completed)
                            & ((line.origin == Origin::Planned) | line.assigned.isZero());
    const bool counts = !outside(line.qualityFaults) & !outside(line.delays)
                        & (unsigned(line.qualityExcused) <= unsigned(line.qualityFaults))
                        & (unsigned(line.delaysExcused) <= unsigned(line.delays));
    return quantities & counts;
}

bool validShare(const std::optional<Decimal>& share)
{
    return !share || *share == Decimal(1) || *share == Decimal::fromScaled(Decimal::unit / 2);
}

// Decided components are d, đ, e: a set whose formula has none takes none.
std::optional<CaseProblem> badLeader(const ScoreCase& input, const RuleSet& set)
{
    if (!input.leader)
        return std::nullopt;
    if (!takesLeader(set, input.role)) {
        return CaseProblem{u"leader"_s, Tr::tr("only heads and deputies have these components")};
    }
    const auto text = Tr::tr("only 100 or 50 belongs here");
    if (!validShare(input.leader->unitResult))
        return CaseProblem{u"leader.unit_result"_s, text};
    if (!validShare(input.leader->organising))
        return CaseProblem{u"leader.organising"_s, text};
    if (!validShare(input.leader->unity))
        return CaseProblem{u"leader.unity"_s, text};
    return std::nullopt;
}

std::optional<CaseProblem> badFacts(const ScoreCase& input, const RuleSet& set)
{
    if (set.conditions.isEmpty() && input.facts.isEmpty())
        return std::nullopt;
    const QStringList names = set.factNames();
    for (const QString& name : names) {
        if (!input.facts.contains(name))
            return CaseProblem{u"facts."_s + name, Tr::tr("this key is missing")};
    }
    for (auto it = input.facts.cbegin(); it != input.facts.cend(); ++it) {
        if (!names.contains(it.key()))
            return CaseProblem{u"facts."_s + it.key(), Tr::tr("the rule set has no such fact")};
        if (outside(it.value())) {
            return CaseProblem{
                u"facts."_s + it.key(), Tr::tr("a quantity is at least 0 and at most 1,000,000")};
        }
    }
    for (const Condition& condition : set.conditions) {
        if (condition.outOf.isEmpty()
            || input.facts.value(condition.fact) <= input.facts.value(condition.outOf))
            continue;
        return CaseProblem{
            u"facts."_s + condition.fact,
            Tr::tr("this is more than %1, of which it is a part").arg(condition.outOf)};
    }
    return std::nullopt;
}

std::optional<CaseProblem>
badStandard(const ScoreCase& input, const Knobs& knobs, const RuleSet& set)
{
    const bool wanted = !set.givesResultPoints() && knobs.denominator == Denominator::Standard;
    if (wanted && !input.standard)
        return CaseProblem{u"standard"_s, Tr::tr("this key is missing")};
    if (!wanted && input.standard)
        return CaseProblem{u"standard"_s, Tr::tr("the rule set divides by what was assigned")};
    if (input.standard && outside(*input.standard)) {
        return CaseProblem{u"standard"_s, Tr::tr("a quantity is at least 0 and at most 1,000,000")};
    }
    return std::nullopt;
}

} // namespace

bool takesLeader(const RuleSet& set, Role role)
{
    const Formula* formula = set.formula(role);
    return formula
           && std::any_of(
               formula->terms.cbegin(), formula->terms.cend(),
               [](const Formula::Term& term) { return isDecided(term.component); });
}

std::optional<CaseProblem> findCaseProblem(const ScoreCase& input, const RuleSet& set)
{
    // The lines lie apart from the criteria: they come from memory while those are looked at.
    for (const ScoreLine& line : input.lines)
        __builtin_prefetch(&line.coefficient);
    if (!input.period.isValid() || !set.periods.contains(input.period.kind())) {
        return CaseProblem{u"period"_s, Tr::tr("the rule set does not rate this kind of period")};
    }
    if (!set.givesResultPoints() && !set.formula(input.role))
        return CaseProblem{u"role"_s, Tr::tr("the rule set has no formula for this role")};
    if (auto problem = badCriteria(set.criteria, input.common, u"common"_s))
        return problem;
    if (auto problem = badCriteria(set.resultCriteria, input.results, u"results"_s))
        return problem;
    if (auto problem = badFacts(input, set))
        return problem;
    if (set.givesResultPoints() && !input.lines.isEmpty())
        return CaseProblem{
            u"lines"_s, Tr::tr("the rule set gives points on criteria, not on lines")};
    if (auto problem = badStandard(input, input.knobs ? *input.knobs : set.knobs, set))
        return problem;
    for (qsizetype i = 0; i < input.lines.size(); ++i) {
        if (!sound(input.lines[i]))
            return lineProblem(input.lines[i], i);
    }
    return badLeader(input, set);
}

} // namespace soviec
