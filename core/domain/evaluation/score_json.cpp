// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evaluation/score_json.h"
#include "core/domain/rules/rule_set.h"

#include <QJsonArray>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

QJsonObject lineJson(const ScoreLine& line)
{
    return {
        {u"code"_s, line.code},
        {u"coefficient"_s, line.coefficient.toString()},
        {u"assigned"_s, line.assigned.toString()},
        {u"completed"_s, line.completed.toString()},
        {u"origin"_s, code(line.origin)},
        {u"handed_over"_s, line.handedOver},
        {u"quality_faults"_s, line.qualityFaults},
        {u"quality_excused"_s, line.qualityExcused},
        {u"delays"_s, line.delays},
        {u"delays_excused"_s, line.delaysExcused}};
}

QJsonObject pointsJson(const QMap<QString, Decimal>& points)
{
    QJsonObject json;
    for (auto it = points.cbegin(); it != points.cend(); ++it)
        json.insert(it.key(), it.value().toString());
    return json;
}

void putShare(QJsonObject& json, const QString& key, const std::optional<Decimal>& share)
{
    if (share)
        json.insert(key, *share == Decimal(1) ? u"100"_s : u"50"_s);
}

void put(QJsonObject& json, const QString& key, const std::optional<Ratio>& ratio)
{
    if (ratio)
        json.insert(key, ratio->toString());
}

void put(QJsonObject& json, const QString& key, const std::optional<Decimal>& points)
{
    if (points)
        json.insert(key, points->toString(2));
}

QJsonArray traceJson(const QList<TraceStep>& trace)
{
    QJsonArray steps;
    for (const TraceStep& step : trace) {
        QJsonObject json{
            {u"step"_s, step.step},
            {u"article"_s, step.article},
            {u"text"_s, step.text},
            {u"value"_s, step.value}};
        if (step.line >= 0)
            json.insert(u"line"_s, step.line);
        steps.append(json);
    }
    return steps;
}

} // namespace

QJsonObject toJson(const ScoreCase& input, const RuleSet& set)
{
    QJsonObject json{
        {u"period"_s, input.period.toString()}, {u"common"_s, pointsJson(input.common)}};
    if (set.subject == RuleSubject::Person)
        json.insert(u"role"_s, code(input.role));
    if (set.givesResultPoints()) {
        json.insert(u"results"_s, pointsJson(input.results));
    } else {
        QJsonArray lines;
        for (const ScoreLine& line : input.lines)
            lines.append(lineJson(line));
        json.insert(u"lines"_s, lines);
    }
    if (input.standard)
        json.insert(u"standard"_s, input.standard->toString());
    if (!set.conditions.isEmpty())
        json.insert(u"facts"_s, pointsJson(input.facts));
    if (input.leader) {
        QJsonObject leader;
        putShare(leader, u"unit_result"_s, input.leader->unitResult);
        putShare(leader, u"organising"_s, input.leader->organising);
        putShare(leader, u"unity"_s, input.leader->unity);
        json.insert(u"leader"_s, leader);
    }
    QJsonObject options;
    for (const KnobInfo& knob : knobInfos()) {
        const QString value = knobValue(input.knobs.value_or(set.knobs), knob.name);
        if (value != knobValue(set.knobs, knob.name))
            options.insert(knob.name, value);
    }
    if (!options.isEmpty())
        json.insert(u"options"_s, options);
    return json;
}

QJsonObject toJson(const ScoreResult& result, const Period& period, const RuleSet& set)
{
    QJsonObject json{
        {u"rules"_s, set.id},
        {u"checksum"_s, set.checksum},
        {u"period"_s, period.toString()},
        {u"common_points"_s, result.commonPoints.toString(2)},
        {u"level"_s, code(result.level)},
        {u"reason"_s, result.reason.isEmpty() ? QJsonValue() : QJsonValue(result.reason)},
        {u"trace"_s, traceJson(result.trace)}};
    put(json, u"a"_s, result.a);
    put(json, u"b"_s, result.b);
    put(json, u"c"_s, result.c);
    put(json, u"d"_s, result.d);
    put(json, u"dd"_s, result.dd);
    put(json, u"e"_s, result.e);
    put(json, u"ratio"_s, result.ratio);
    put(json, u"result_points"_s, result.resultPoints);
    put(json, u"total"_s, result.total);
    return json;
}

} // namespace soviec
