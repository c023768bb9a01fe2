// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/rule_simulation.h"

#include "core/base/number.h"
#include "core/base/ratio.h"
#include "core/base/tr.h"
#include "core/service/office.h"
#include "core/service/simulated_scores.h"

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

SimulatedScore scoreOf(const ScoreResult& result, const QString& set)
{
    return {set,          result.commonPoints, result.resultPoints, result.total,
            result.level, result.reason};
}

void count(Distribution& counts, Level level)
{
    switch (level) {
    case Level::Excellent: ++counts.excellent; break;
    case Level::Good: ++counts.good; break;
    case Level::Completed: ++counts.completed; break;
    case Level::NotCompleted: ++counts.notCompleted; break;
    case Level::NotRated: ++counts.notRated; break;
    }
}

QString keyOf(const TraceStep& step)
{
    return step.line < 0 ? step.step : u"%1 %2"_s.arg(step.step).arg(step.line);
}

// The first step whose figure differs explains the rest: what stands behind it follows from it.
void explain(SimulatedPerson& person, const QList<TraceStep>& today, const QList<TraceStep>& draft)
{
    QHash<QString, const TraceStep*> before;
    for (const TraceStep& step : today)
        before.insert(keyOf(step), &step);
    for (const TraceStep& step : draft) {
        const TraceStep* old = before.value(keyOf(step));
        if (old && old->value == step.value)
            continue;
        person.step = step.step;
        person.article = step.article;
        person.stepToday = old ? old->text : QString();
        person.stepDraft = step.text;
        return;
    }
}

Level levelOf(const RuleSet& set, Decimal total)
{
    for (const Band& band : set.bands) {
        if (total >= band.from)
            return band.level;
    }
    return Level::NotRated;
}

// The mean of the printed totals of the months that have one (Article 17.3).
ScoreResult meanOf(const QList<const ScoreResult*>& months, const RuleSet& set)
{
    ScoreResult mean;
    Ratio common;
    Ratio total;
    QStringList figures;
    for (const ScoreResult* month : months) {
        if (!month->total)
            continue;
        common = common + Ratio::of(month->commonPoints);
        total = total + Ratio::of(*month->total);
        figures.append(formatNumber(*month->total));
    }
    if (figures.isEmpty()) {
        mean.reason = u"nothing_rated"_s;
        return mean;
    }
    const Ratio count(int(figures.size()));
    mean.commonPoints = (common / count).roundHalfUp2();
    mean.total = (total / count).roundHalfUp2();
    mean.resultPoints = *mean.total - mean.commonPoints;
    mean.level = levelOf(set, *mean.total);
    mean.trace.append(
        {u"total"_s, set.year.article,
         Tr::tr("Mean of the months: (%1) ÷ %2 = %3")
             .arg(figures.join(u" + "_s))
             .arg(figures.size())
             .arg(formatNumber(*mean.total)),
         mean.total->toString(2), -1});
    mean.trace.append({u"level"_s, {}, levelLabel(mean.level), code(mean.level), -1});
    return mean;
}

bool averagesMonths(const RuleSet& set)
{
    return set.knobs.aggregate == Aggregate::MeanOfMonths
        && set.periods.contains(Period::Kind::Month);
}

std::optional<Decimal>
lower(const std::optional<Decimal>& a, const std::optional<Decimal>& b)
{
    return a && b ? std::optional(std::min(*a, *b)) : std::nullopt;
}

// Three months as one case: their lines together, the mean of the points of each criterion, a
// leader's decided component the lowest of the months.
ScoreCase pooledCase(const QList<PersonScores>& months, const RuleSet& draft, const Period& quarter)
{
    ScoreCase pooled = months.first().draftInput;
    pooled.period = quarter;
    for (qsizetype m = 1; m < months.size(); ++m) {
        const ScoreCase& month = months[m].draftInput;
        pooled.lines += month.lines;
        if (pooled.leader && month.leader) {
            pooled.leader->unitResult = lower(pooled.leader->unitResult, month.leader->unitResult);
            pooled.leader->organising = lower(pooled.leader->organising, month.leader->organising);
            pooled.leader->unity = lower(pooled.leader->unity, month.leader->unity);
        }
    }
    for (const Criterion& criterion : draft.criteria) {
        int64_t sum = 0;
        for (const PersonScores& month : months)
            sum += month.draftInput.common.value(criterion.code).scaled();
        const int64_t step = std::max<int64_t>(criterion.step.scaled(), 1);
        const int64_t mean = sum / months.size() / step * step;
        const bool whole = criterion.grading == Grading::Graded || mean == criterion.max.scaled();
        pooled.common.insert(criterion.code, Decimal::fromScaled(whole ? mean : 0));
    }
    return pooled;
}

/// Collects the people of one simulation.
class Collector {
public:
    Collector(const RuleSet& draft, SimulatedScores& scores, Simulation& into)
        : m_draft(draft), m_scores(scores), m_into(into)
    {
    }
    void period(const QList<PersonScores>& people)
    {
        for (const PersonScores& one : people) {
            if (one.applies)
                add(one, one.today, one.draft, one.failure);
        }
    }
    void months(const QList<QList<PersonScores>>& boards, const Period& quarter);

private:
    void add(
        const PersonScores& about, const ScoreResult& today, const ScoreResult& draft,
        const QString& failure);
    void quarterOf(QList<PersonScores> months, const Period& quarter);

    const RuleSet& m_draft;
    SimulatedScores& m_scores;
    Simulation& m_into;
    bool m_tookUnitResult = false; ///< a leader's d was taken from the months as they stand
};

void Collector::add(
    const PersonScores& about, const ScoreResult& today, const ScoreResult& draft,
    const QString& failure)
{
    if (!failure.isEmpty()) {
        m_into.skipped.append(
            u"%1 (%2): %3"_s.arg(about.member.person.fullName, about.member.person.code, failure));
        return;
    }
    SimulatedPerson person;
    person.member = about.member;
    person.isSigned = about.isSigned;
    person.today = scoreOf(today, about.set->id);
    person.draft = scoreOf(draft, m_draft.id);
    if (person.changesLevel() || person.changesTotal())
        explain(person, today.trace, draft.trace);
    count(m_into.today, today.level);
    count(m_into.draft, draft.level);
    m_into.people.append(person);
}

void Collector::quarterOf(QList<PersonScores> months, const Period& quarter)
{
    QList<const ScoreResult*> today;
    QList<const ScoreResult*> draft;
    QString failure;
    bool isSigned = true;
    for (PersonScores& month : months) {
        today.append(&month.today);
        draft.append(&month.draft);
        isSigned = isSigned && month.isSigned;
        if (failure.isEmpty())
            failure = month.failure;
    }
    PersonScores about = months.last();
    about.isSigned = isSigned;
    if (!failure.isEmpty())
        return add(about, {}, {}, failure);
    const ScoreResult before = meanOf(today, *about.set);
    if (averagesMonths(m_draft))
        return add(about, before, meanOf(draft, m_draft), {});
    if (!m_draft.periods.contains(Period::Kind::Month)) {
        for (PersonScores& month : months) {
            month.draftInput = month.input;
            month.draftInput.common = m_scores.mapped(month.input.common, *month.set);
            if (!takesLeader(m_draft, month.input.role))
                month.draftInput.leader.reset();
            m_tookUnitResult = m_tookUnitResult || month.draftInput.leader.has_value();
        }
    }
    const auto pooled
        = scorePeriod(pooledCase(months, m_draft, quarter), m_draft, TraceMode::On);
    if (!pooled)
        return add(about, {}, {}, pooled.error().text);
    add(about, before, *pooled, {});
}

void Collector::months(const QList<QList<PersonScores>>& boards, const Period& quarter)
{
    QHash<PersonId, QList<PersonScores>> byPerson;
    QList<PersonId> order;
    for (const QList<PersonScores>& board : boards) {
        for (const PersonScores& one : board) {
            if (!one.applies)
                continue;
            if (!byPerson.contains(one.member.person.id))
                order.append(one.member.person.id);
            byPerson[one.member.person.id].append(one);
        }
    }
    for (const PersonId& person : order)
        quarterOf(byPerson.value(person), quarter);
    if (m_tookUnitResult) {
        m_into.assumptions.append(Tr::tr(
            "The draft rates quarters only: component d of heads and deputies is taken from the "
            "months as they stand."));
    }
}

QStringList assumptionsOf(const SimulatedScores& scores)
{
    const auto codes = [](const QSet<QString>& set) {
        QStringList list(set.begin(), set.end());
        list.sort();
        return list.join(u", "_s);
    };
    QStringList all;
    if (!scores.scaled().isEmpty()) {
        all.append(Tr::tr("%1: another maximum, step or grading; points keep their share of the "
                          "maximum.")
                       .arg(codes(scores.scaled())));
    }
    if (!scores.added().isEmpty()) {
        all.append(Tr::tr("%1: new criteria nobody scored in this period; each person gets the "
                          "share of their common points.")
                       .arg(codes(scores.added())));
    }
    return all;
}

Result<void> refuseUnfit(const RuleSet& draft, const Period& period)
{
    if (draft.subject != RuleSubject::Person) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("“%1” rates agencies and units; people's periods cannot be run under it.")
                .arg(draft.title.local()));
    }
    const QString why = whyNotOnSheets(draft);
    if (!why.isEmpty()) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("%1 The data of this period has no such figures, so there is nothing to run.")
                .arg(why));
    }
    const bool known = draft.periods.contains(period.kind())
        || (period.kind() == Period::Kind::Quarter && draft.periods.contains(Period::Kind::Month));
    if (!period.isValid() || period.kind() == Period::Kind::Year || !known) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("“%1” does not follow people by this kind of period. Choose a month or a "
                   "quarter, as the set says.")
                .arg(draft.title.local()));
    }
    return {};
}

} // namespace

int Simulation::changed() const
{
    return int(std::ranges::count_if(people, &SimulatedPerson::changesLevel));
}

Result<void> RuleSimulation::mayRun(const Period& period, UnitId unit)
{
    const Identity& who = m_office.who();
    if (who.isOperator() || who.has(Duty::LeadBody))
        return {};
    const auto seen = MonthClose(m_office).distribution(period, unit);
    if (!seen)
        return passOn(seen);
    return {};
}

Result<Simulation> RuleSimulation::run(
    const RuleSet& draft, const Period& period, UnitId unit, const Progress& progress)
{
    if (const auto fits = refuseUnfit(draft, period); !fits)
        return passOn(fits);
    if (const auto may = mayRun(period, unit); !may)
        return passOn(may);
    Simulation simulation;
    simulation.period = period;
    simulation.ruleSetId = draft.id;
    simulation.title = draft.title.local();
    SimulatedScores scores(m_office, draft);
    Collector collector(draft, scores, simulation);
    // A quarter followed by the month has no sheets of its own: its months are run.
    const auto board = MonthBoard::load(m_office, period, unit);
    if (!board)
        return passOn(board);
    const bool ownSheets = std::ranges::any_of(
        board->people(), [](const BoardPerson& person) { return person.sheet.has_value(); });
    if (period.kind() == Period::Kind::Month || ownSheets) {
        const auto people = scores.run(period, unit, progress);
        if (!people)
            return passOn(people);
        collector.period(*people);
    } else {
        QList<QList<PersonScores>> boards;
        for (const Period& month : period.months()) {
            auto people = scores.run(month, unit, progress);
            if (!people)
                return passOn(people);
            boards.append(std::move(*people));
        }
        collector.months(boards, period);
    }
    if (simulation.people.isEmpty() && !simulation.skipped.isEmpty()) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("Nobody could be run under “%1”. The first reason: %2")
                .arg(draft.title.local(), simulation.skipped.first()));
    }
    simulation.assumptions += assumptionsOf(scores);
    return simulation;
}

} // namespace soviec::service
