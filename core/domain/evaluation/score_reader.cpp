// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evaluation/score_json.h"

#include "core/base/json.h"
#include "core/base/json_fields.h"
#include "core/base/tr.h"
#include "core/domain/rules/rule_set.h"

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

template <class E>
E choice(JsonFields& fields, QLatin1StringView key)
{
    const QString text = fields.string(key);
    const auto value = fromCode<E>(text);
    if (!value) {
        fields.report(
            key, u"bad_value"_s, Tr::tr("“%1” is none of the values allowed").arg(text.left(40)));
    }
    return value.value_or(Codes<E>::entries[0].value);
}

ScoreLine readLine(const QJsonValue& value, const QString& path, QList<JsonProblem>& problems)
{
    JsonFields fields(value, path, problems);
    ScoreLine line;
    line.code = fields.string("code"_L1);
    line.coefficient = fields.decimal("coefficient"_L1, largestQuantity);
    line.assigned = fields.decimal("assigned"_L1, largestQuantity);
    line.completed = fields.decimal("completed"_L1, largestQuantity);
    line.origin = choice<Origin>(fields, "origin"_L1);
    line.handedOver = fields.boolean("handed_over"_L1);
    line.qualityFaults = fields.count("quality_faults"_L1, largestFaultCount);
    line.qualityExcused = fields.count("quality_excused"_L1, largestFaultCount);
    line.delays = fields.count("delays"_L1, largestFaultCount);
    line.delaysExcused = fields.count("delays_excused"_L1, largestFaultCount);
    fields.finish();
    return line;
}

std::optional<Decimal> readShare(JsonFields& fields, QLatin1StringView key)
{
    const QString text = fields.string(key);
    if (text == u"100"_s)
        return Decimal(1);
    if (text == u"50"_s)
        return Decimal::fromScaled(Decimal::unit / 2);
    fields.report(key, u"bad_value"_s, Tr::tr("only \"100\" or \"50\" belongs here"));
    return std::nullopt;
}

LeaderComponents
readLeader(const QJsonValue& value, const QString& path, QList<JsonProblem>& problems)
{
    JsonFields fields(value, path, problems);
    LeaderComponents leader{
        readShare(fields, "unit_result"_L1), readShare(fields, "organising"_L1),
        readShare(fields, "unity"_L1)};
    fields.finish();
    return leader;
}

Knobs readOptions(
    const QJsonValue& value, const QString& path, const RuleSet& set, QList<JsonProblem>& problems)
{
    Knobs knobs = set.knobs;
    if (!value.isObject())
        problems.append({u"wrong_type"_s, path, Tr::tr("an object {…} belongs here")});
    const QJsonObject options = value.toObject();
    for (auto it = options.constBegin(); it != options.constEnd(); ++it) {
        const QString text = it.value().toString();
        const KnobFault fault = setKnob(knobs, it.key(), text);
        if (fault == KnobFault::UnknownName) {
            problems.append(
                {u"unknown_key"_s, jsonKey(path, it.key()),
                 Tr::tr("there is no knob of this name")});
        } else if (fault == KnobFault::BadValue) {
            problems.append(
                {u"bad_value"_s, jsonKey(path, it.key()),
                 Tr::tr("“%1” is not a value of this knob").arg(text.left(40))});
        }
    }
    return knobs;
}

Period readPeriod(JsonFields& fields)
{
    const QString text = fields.string("period"_L1);
    const auto period = Period::parse(text);
    if (period && period->toString() == text)
        return *period;
    fields.report(
        "period"_L1, u"bad_value"_s,
        Tr::tr("“%1” is not a period such as 2026-04 or 2026-Q2").arg(text.left(40)));
    return {};
}

QMap<QString, Decimal>
readPoints(JsonFields& fields, QLatin1StringView key, QList<JsonProblem>& problems)
{
    QMap<QString, Decimal> points;
    const QJsonObject object = fields.object(key);
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QString at = jsonKey(fields.path(key), it.key());
        points.insert(
            it.key(), jsonDecimal(it.value(), largestQuantity, at, problems).value_or(Decimal()));
    }
    return points;
}

ScoreCase readCase(
    const QJsonValue& value, const QString& path, const RuleSet& set, QList<JsonProblem>& problems)
{
    JsonFields fields(value, path, problems);
    ScoreCase input;
    input.period = readPeriod(fields);
    if (set.subject == RuleSubject::Person)
        input.role = choice<Role>(fields, "role"_L1);
    input.common = readPoints(fields, "common"_L1, problems);
    if (set.givesResultPoints()) {
        input.results = readPoints(fields, "results"_L1, problems);
    } else {
        const QJsonArray lines = fields.array("lines"_L1);
        input.lines.reserve(lines.size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            input.lines.append(
                readLine(lines.at(i), jsonIndex(fields.path("lines"_L1), i), problems));
        }
    }
    if (fields.has("standard"_L1))
        input.standard = fields.decimal("standard"_L1, largestQuantity);
    if (!set.conditions.isEmpty())
        input.facts = readPoints(fields, "facts"_L1, problems);
    if (takesLeader(set, input.role) || fields.has("leader"_L1)) {
        const QJsonValue leader = fields.value("leader"_L1);
        if (!leader.isUndefined())
            input.leader = readLeader(leader, fields.path("leader"_L1), problems);
    }
    if (fields.has("options"_L1)) {
        input.knobs =
            readOptions(fields.value("options"_L1), fields.path("options"_L1), set, problems);
    }
    fields.finish();
    if (!problems.isEmpty())
        return input;
    if (const auto problem = findCaseProblem(input, set)) {
        problems.append(
            {u"bad_value"_s, path.isEmpty() ? problem->path : QString(path + u'.' + problem->path),
             problem->text});
    }
    return input;
}

} // namespace

Result<ScoreCases> readScoreCases(const QByteArray& json, const RuleSet& set)
{
    const auto value = parseJsonStrict(json);
    if (!value)
        return passOn(value);
    ScoreCases result;
    result.isArray = value->isArray();
    const QJsonArray array = value->toArray();
    QList<JsonProblem> problems;
    if (!result.isArray)
        result.cases.append(readCase(*value, {}, set, problems));
    for (qsizetype i = 0; i < array.size() && problems.isEmpty(); ++i)
        result.cases.append(readCase(array.at(i), jsonIndex({}, i), set, problems));
    if (!problems.isEmpty()) {
        const JsonProblem& first = problems.first();
        const QString where = first.path.isEmpty() ? Tr::tr("the whole") : first.path;
        return fail(
            ErrorCode::Invalid, Tr::tr("This case is refused. %1: %2.").arg(where, first.text),
            first.path);
    }
    return result;
}

} // namespace soviec
