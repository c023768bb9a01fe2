// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rules_simulate.h"

#include "app/cli/lookup.h"
#include "app/cli/session.h"
#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/service/rule_reading.h"
#include "core/service/rule_simulation.h"

#include <QJsonArray>
#include <QJsonObject>

namespace soviec::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject distributionJson(const service::Distribution& counts)
{
    return {
        {u"excellent"_s, counts.excellent},
        {u"good"_s, counts.good},
        {u"completed"_s, counts.completed},
        {u"not_completed"_s, counts.notCompleted},
        {u"not_rated"_s, counts.notRated}};
}

QJsonValue pointsJson(const std::optional<Decimal>& points)
{
    return points ? QJsonValue(points->toString(2)) : QJsonValue();
}

QJsonObject sideJson(const service::SimulatedScore& score)
{
    return {
        {u"rules"_s, score.ruleSetId},
        {u"common_points"_s, score.commonPoints.toString(2)},
        {u"result_points"_s, pointsJson(score.resultPoints)},
        {u"total"_s, pointsJson(score.total)},
        {u"level"_s, code(score.level)},
        {u"reason"_s, score.reason.isEmpty() ? QJsonValue() : QJsonValue(score.reason)}};
}

QJsonObject personJson(const service::SimulatedPerson& person)
{
    return {
        {u"person"_s, person.member.person.code},
        {u"name"_s, person.member.person.fullName},
        {u"unit"_s, person.member.unitName},
        {u"signed"_s, person.isSigned},
        {u"today"_s, sideJson(person.today)},
        {u"draft"_s, sideJson(person.draft)},
        {u"changes_level"_s, person.changesLevel()},
        {u"step"_s, person.step},
        {u"article"_s, person.article},
        {u"today_text"_s, person.stepToday},
        {u"draft_text"_s, person.stepDraft}};
}

QString totalText(const service::SimulatedScore& score)
{
    return score.total ? formatNumber(*score.total, 2) : u"–"_s;
}

QString headline(const service::SimulatedPerson& person)
{
    const Member& member = person.member;
    const QString level = levelLabel(person.draft.level);
    const QString levels = person.changesLevel()
        ? u"%1 → %2"_s.arg(levelLabel(person.today.level), level)
        : level;
    return u"%1 (%2): %3 → %4; %5"_s.arg(
        member.person.fullName, member.person.code, totalText(person.today),
        totalText(person.draft), levels);
}

void printPeople(const service::Simulation& simulation, Context& context)
{
    for (const service::SimulatedPerson& person : simulation.people) {
        if (!person.changesLevel() && !person.changesTotal())
            continue;
        context.print(headline(person));
        if (!person.stepToday.isEmpty())
            context.print(u"    "_s + Tr::tr("today: %1").arg(person.stepToday));
        context.print(u"    "_s + Tr::tr("draft: %1").arg(person.stepDraft));
    }
}

void printDistribution(const service::Simulation& simulation, Context& context)
{
    const auto& today = simulation.today;
    const auto& draft = simulation.draft;
    const std::tuple<Level, int, int> rows[] {
        {Level::Excellent, today.excellent, draft.excellent},
        {Level::Good, today.good, draft.good},
        {Level::Completed, today.completed, draft.completed},
        {Level::NotCompleted, today.notCompleted, draft.notCompleted},
        {Level::NotRated, today.notRated, draft.notRated}};
    for (const auto& [level, before, after] : rows)
        context.print(u"%1: %2 → %3"_s.arg(levelLabel(level)).arg(before).arg(after));
}

Result<Period> periodOf(const Arguments& arguments)
{
    const QString month = arguments.values.value(u"month"_s);
    const QString quarter = arguments.values.value(u"quarter"_s);
    const auto period = Period::parse(month.isEmpty() ? quarter : month);
    const auto wanted = month.isEmpty() ? Period::Kind::Quarter : Period::Kind::Month;
    if (month.isEmpty() == quarter.isEmpty() || !period || period->kind() != wanted) {
        return fail(
            ErrorCode::Usage,
            Tr::tr("Name one period: --month 2026-04 or --quarter 2026-Q2."));
    }
    return period;
}

Result<RuleSetPtr> draftOf(const QString& path, service::Office& office, Context& context)
{
    const auto text = readInput(path, context);
    if (!text)
        return passOn(text);
    service::StoredBases bases(office);
    const auto reading = service::readRules(*text, bases);
    if (!reading)
        return passOn(reading);
    if (reading->set)
        return reading->set;
    for (const RuleFinding& finding : reading->findings) {
        if (finding.severity == RuleSeverity::Error) {
            return fail(
                ErrorCode::Invalid,
                Tr::tr("%1 cannot be run: %2: %3. Look at everything with “rules check”.")
                    .arg(path, finding.place, finding.text),
                finding.code);
        }
    }
    return fail(ErrorCode::Invalid, Tr::tr("%1 is no rule set.").arg(path));
}

void answer(const service::Simulation& simulation, Context& context)
{
    if (!context.json) {
        printPeople(simulation, context);
        printDistribution(simulation, context);
        for (const QString& line : simulation.assumptions + simulation.skipped)
            context.say(line);
        context.say(Tr::tr("%1: %2 of %3 people change level. Nothing was stored.")
                        .arg(simulation.period.label())
                        .arg(simulation.changed())
                        .arg(simulation.people.size()));
        return;
    }
    QJsonArray people;
    for (const service::SimulatedPerson& person : simulation.people)
        people.append(personJson(person));
    printJson(
        context,
        QJsonObject {
            {u"rules"_s, simulation.ruleSetId},
            {u"period"_s, simulation.period.toString()},
            {u"people"_s, people},
            {u"changed"_s, simulation.changed()},
            {u"today"_s, distributionJson(simulation.today)},
            {u"draft"_s, distributionJson(simulation.draft)},
            {u"assumptions"_s, QJsonArray::fromStringList(simulation.assumptions)},
            {u"skipped"_s, QJsonArray::fromStringList(simulation.skipped)}});
}

} // namespace

Result<void> simulateRules(const QString& path, const Arguments& arguments, Context& context)
{
    const auto period = periodOf(arguments);
    if (!period)
        return passOn(period);
    const SystemClock clock;
    const auto office = openOffice(context, clock);
    if (!office)
        return passOn(office);
    const auto unit = unitOf(**office, arguments.values.value(u"unit"_s));
    if (!unit)
        return passOn(unit);
    const auto draft = draftOf(path, **office, context);
    if (!draft)
        return passOn(draft);
    const auto simulation = service::RuleSimulation(**office).run(**draft, *period, *unit);
    if (!simulation)
        return passOn(simulation);
    answer(*simulation, context);
    return {};
}

} // namespace soviec::cli
