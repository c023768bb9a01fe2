// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sheet_content.h"

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/base/sha256.h"
#include "core/base/tr.h"
#include "core/domain/evaluation/score_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

QJsonObject scoresJson(const QMap<QString, Decimal>& scores)
{
    QJsonObject json;
    for (auto it = scores.cbegin(); it != scores.cend(); ++it)
        json.insert(it.key(), it.value().toString());
    return json;
}

QJsonObject decisionJson(const LeaderDecision& decision)
{
    return {
        {u"share"_s, decision.share ? QJsonValue(decision.share->toString()) : QJsonValue()},
        {u"reason"_s, decision.reason}};
}

QJsonValue pointsJson(const std::optional<Decimal>& points)
{
    return points ? QJsonValue(points->toString(2)) : QJsonValue();
}

} // namespace

QByteArray keptCaseJson(const Person& person, const ScoreCase& input, const RuleSet& set)
{
    QJsonArray lines;
    for (const ScoreLine& line : input.lines) {
        lines.append(QJsonObject {
            {u"title"_s, line.title}, {u"assignment"_s, line.assignment.toString()}});
    }
    return canonicalJson(QJsonObject {
        {u"person"_s, QJsonObject {{u"code"_s, person.code}, {u"name"_s, person.fullName}}},
        {u"case"_s, toJson(input, set)},
        {u"lines"_s, lines}});
}

Result<KeptCase> readKeptCase(const QByteArray& json, const RuleSet& set)
{
    const auto damaged = [](const QString& detail) {
        return fail(
            ErrorCode::Damaged,
            Tr::tr("The case kept with this sheet cannot be read. Restore the database from a "
                   "backup."),
            detail);
    };
    const auto parsed = parseJsonStrict(json);
    if (!parsed)
        return damaged(parsed.error().text);
    const QJsonObject root = parsed->toObject();
    const QJsonArray lines = root.value(u"lines"_s).toArray();
    auto cases = readScoreCases(canonicalJson(root.value(u"case"_s)), set);
    if (!cases)
        return damaged(cases.error().text);
    if (cases->cases.size() != 1 || cases->cases.first().lines.size() != lines.size())
        return damaged(u"lines"_s);
    const QJsonObject person = root.value(u"person"_s).toObject();
    KeptCase kept {
        person.value(u"code"_s).toString(), person.value(u"name"_s).toString(),
        cases->cases.takeFirst()};
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QJsonObject line = lines.at(i).toObject();
        kept.input.lines[i].title = line.value(u"title"_s).toString();
        kept.input.lines[i].assignment
            = AssignmentId::parse(line.value(u"assignment"_s).toString()).value_or(AssignmentId());
    }
    return kept;
}

void putPoints(PeriodSheet& sheet, const ScoreResult& result, const RuleSet& set)
{
    sheet.ruleSetId = set.id;
    sheet.ruleChecksum = set.checksum;
    sheet.commonPoints = result.commonPoints;
    sheet.resultPoints = result.resultPoints;
    sheet.total = result.total;
    sheet.level = code(result.level);
}

void putScore(
    PeriodSheet& sheet, const Person& person, const ScoreCase& input, const ScoreResult& result,
    const RuleSet& set)
{
    putPoints(sheet, result, set);
    sheet.caseJson = keptCaseJson(person, input, set);
    sheet.resultJson = canonicalJson(toJson(result, input.period, set));
}

QString contentHash(const PeriodSheet& sheet)
{
    return sha256Tag(canonicalJson(QJsonObject {
        {u"person"_s, sheet.person.toString()},
        {u"unit"_s, sheet.unit.toString()},
        {u"unit_name"_s, sheet.unitName},
        {u"period"_s, sheet.period.toString()},
        {u"revision"_s, sheet.revision},
        {u"role"_s, code(sheet.role)},
        {u"position_title"_s, sheet.positionTitle},
        {u"self_scores"_s, scoresJson(sheet.selfScores)},
        {u"strengths"_s, sheet.strengths},
        {u"weaknesses"_s, sheet.weaknesses},
        {u"remarks"_s, sheet.remarks},
        {u"organising"_s, decisionJson(sheet.organising)},
        {u"unity"_s, decisionJson(sheet.unity)},
        {u"rule_set"_s, sheet.ruleSetId},
        {u"rule_checksum"_s, sheet.ruleChecksum},
        {u"case"_s, QString::fromUtf8(sheet.caseJson)},
        {u"result"_s, QString::fromUtf8(sheet.resultJson)},
        {u"common_points"_s, sheet.commonPoints.toString(2)},
        {u"result_points"_s, pointsJson(sheet.resultPoints)},
        {u"total"_s, pointsJson(sheet.total)},
        {u"level"_s, sheet.level}}));
}

QJsonObject sheetRecord(const PeriodSheet& sheet)
{
    return {
        {u"state"_s, code(sheet.state)},
        {u"period"_s, sheet.period.toString()},
        {u"revision"_s, sheet.revision},
        {u"return_reason"_s, sheet.returnReason},
        {u"self_scores"_s, scoresJson(sheet.selfScores)},
        {u"strengths"_s, sheet.strengths},
        {u"weaknesses"_s, sheet.weaknesses},
        {u"remarks"_s, sheet.remarks},
        {u"organising"_s, decisionJson(sheet.organising)},
        {u"unity"_s, decisionJson(sheet.unity)},
        {u"position_title"_s, sheet.positionTitle},
        {u"unit_name"_s, sheet.unitName}};
}

QJsonObject signatureRecord(const PeriodSheet& sheet)
{
    return {
        {u"content_hash"_s, sheet.contentHash},
        {u"rule_checksum"_s, sheet.ruleChecksum},
        {u"common_points"_s, sheet.commonPoints.toString(2)},
        {u"result_points"_s, pointsJson(sheet.resultPoints)},
        {u"total"_s, pointsJson(sheet.total)},
        {u"level"_s, sheet.level},
        {u"signer_name"_s, sheet.signerName},
        {u"signer_title"_s, sheet.signerTitle},
        {u"external_document"_s, sheet.externalDocument},
        {u"signed_at"_s, isoTime(sheet.signedAt)}};
}

RecordChange changeOf(const QJsonObject& before, const QJsonObject& after)
{
    RecordChange change;
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (after.value(it.key()) != it.value())
            change.before.insert(it.key(), it.value());
    }
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (before.value(it.key()) != it.value())
            change.after.insert(it.key(), it.value());
    }
    return change;
}

} // namespace soviec::service
