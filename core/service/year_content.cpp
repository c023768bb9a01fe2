// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/year_content.h"

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/base/sha256.h"
#include "core/base/tr.h"
#include "core/domain/rules/rule_set.h"

#include <QJsonArray>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const std::optional<Decimal>& value)
{
    return value ? QJsonValue(value->toString(2)) : QJsonValue();
}

QJsonValue orNull(const std::optional<Level>& level)
{
    return level ? QJsonValue(code(*level)) : QJsonValue();
}

std::optional<Level> levelOf(const QJsonValue& value)
{
    return value.isString() ? fromCode<Level>(value.toString()) : std::nullopt;
}

Decimal decimalOf(const QJsonValue& value)
{
    return Decimal::parse(value.toString()).value_or(Decimal());
}

std::optional<Decimal> decimalOrNothing(const QJsonValue& value)
{
    return value.isString() ? std::optional(decimalOf(value)) : std::nullopt;
}

Int128 wholeOf(const QString& text)
{
    Int128 value = 0;
    const bool negative = text.startsWith(u'-');
    for (const QChar digit : text) {
        if (digit.isDigit())
            value = value * 10 + digit.digitValue();
    }
    return negative ? -value : value;
}

std::optional<Ratio> ratioOf(const QJsonValue& value)
{
    if (!value.isString())
        return std::nullopt;
    const QStringList parts = value.toString().split(u'/');
    const Int128 below = parts.size() > 1 ? wholeOf(parts.at(1)) : 1;
    return below == 0 ? std::nullopt : std::optional(Ratio(wholeOf(parts.at(0)), below));
}

QJsonObject sumsJson(const WorkSums& sums)
{
    return {
        {u"denominator"_s, toString(sums.denominator)}, {u"a"_s, toString(sums.a)},
        {u"b"_s, toString(sums.b)},                     {u"c"_s, toString(sums.c)},
        {u"per_line"_s, sums.perLine}};
}

QJsonObject periodJson(const YearPeriod& one)
{
    QJsonObject json {
        {u"period"_s, one.period.toString()},
        {u"state"_s, code(one.state)},
        {u"agency"_s, one.agency},
        {u"rule_set"_s, one.ruleSetId},
        {u"rule_checksum"_s, one.ruleChecksum}};
    if (one.state == PeriodState::Rated)
        json.insert(u"total"_s, one.total.toString(2));
    if (one.sums.denominator != 0) {
        json.insert(u"common_points"_s, one.commonPoints.toString(2));
        json.insert(u"sums"_s, sumsJson(one.sums));
    }
    if (one.leader) {
        json.insert(
            u"leader"_s,
            QJsonObject {
                {u"unit_result"_s, orNull(one.leader->unitResult)},
                {u"organising"_s, orNull(one.leader->organising)},
                {u"unity"_s, orNull(one.leader->unity)}});
    }
    return json;
}

YearPeriod readPeriod(const QJsonObject& json)
{
    YearPeriod one;
    one.period = Period::parse(json.value(u"period"_s).toString()).value_or(Period());
    one.state = fromCode<PeriodState>(json.value(u"state"_s).toString())
                    .value_or(PeriodState::Missing);
    one.agency = json.value(u"agency"_s).toString();
    one.ruleSetId = json.value(u"rule_set"_s).toString();
    one.ruleChecksum = json.value(u"rule_checksum"_s).toString();
    one.total = decimalOf(json.value(u"total"_s));
    one.commonPoints = decimalOf(json.value(u"common_points"_s));
    const QJsonObject sums = json.value(u"sums"_s).toObject();
    one.sums = {
        wholeOf(sums.value(u"denominator"_s).toString()), wholeOf(sums.value(u"a"_s).toString()),
        wholeOf(sums.value(u"b"_s).toString()), wholeOf(sums.value(u"c"_s).toString()),
        sums.value(u"per_line"_s).toBool()};
    if (json.contains(u"leader"_s)) {
        const QJsonObject leader = json.value(u"leader"_s).toObject();
        one.leader = LeaderComponents {
            decimalOrNothing(leader.value(u"unit_result"_s)),
            decimalOrNothing(leader.value(u"organising"_s)),
            decimalOrNothing(leader.value(u"unity"_s))};
    }
    return one;
}

PersonYear readInput(const QJsonObject& json)
{
    PersonYear input;
    input.person = json.value(u"person"_s).toString();
    input.agency = json.value(u"agency"_s).toString();
    input.group = json.value(u"group"_s).toString();
    input.role = fromCode<Role>(json.value(u"role"_s).toString()).value_or(Role::Staff);
    input.headOfOrganisation = json.value(u"head"_s).toBool();
    input.organisation = levelOf(json.value(u"organisation"_s));
    const QJsonArray periods = json.value(u"periods"_s).toArray();
    for (const QJsonValue one : periods)
        input.periods.append(readPeriod(one.toObject()));
    const QJsonArray forced = json.value(u"forced"_s).toArray();
    for (const QJsonValue one : forced) {
        input.forced.append(
            {one[u"code"].toString(), one[u"document"].toString(), one[u"year"].toInt()});
    }
    if (json.value(u"kept"_s).isBool())
        input.keptByAuthority = json.value(u"kept"_s).toBool();
    return input;
}

YearResult readResult(const QJsonObject& json)
{
    YearResult result;
    result.exact = ratioOf(json.value(u"exact"_s));
    result.mean = decimalOrNothing(json.value(u"mean"_s));
    result.byScore = levelOf(json.value(u"by_score"_s)).value_or(Level::NotRated);
    result.level = levelOf(json.value(u"level"_s));
    result.reason = json.value(u"reason"_s).toString();
    result.monthsInService = json.value(u"months_in_service"_s).toInt();
    const QJsonArray missing = json.value(u"missing"_s).toArray();
    for (const QJsonValue one : missing)
        result.missing.append(Period::parse(one.toString()).value_or(Period()));
    const QJsonArray steps = json.value(u"steps"_s).toArray();
    for (const QJsonValue one : steps) {
        result.steps.append(
            {one[u"step"].toString(), one[u"article"].toString(), one[u"text"].toString()});
    }
    return result;
}

QJsonObject quotaJson(const KeptQuota& quota)
{
    return {
        {u"agency"_s, quota.agency},
        {u"group"_s, quota.group},
        {u"percent"_s, quota.percent.toString()},
        {u"document"_s, quota.document},
        {u"base"_s, quota.base},
        {u"candidates"_s, quota.candidates},
        {u"allowed"_s, quota.allowed}};
}

} // namespace

QJsonObject toJson(const PersonYear& input)
{
    QJsonArray periods;
    for (const YearPeriod& one : input.periods)
        periods.append(periodJson(one));
    QJsonArray forced;
    for (const ForcedFact& fact : input.forced) {
        forced.append(QJsonObject {
            {u"code"_s, fact.code},
            {u"document"_s, fact.document},
            {u"year"_s, fact.countedYear}});
    }
    return {
        {u"person"_s, input.person},
        {u"agency"_s, input.agency},
        {u"group"_s, input.group},
        {u"role"_s, code(input.role)},
        {u"head"_s, input.headOfOrganisation},
        {u"organisation"_s, orNull(input.organisation)},
        {u"periods"_s, periods},
        {u"forced"_s, forced},
        {u"kept"_s,
         input.keptByAuthority ? QJsonValue(*input.keptByAuthority) : QJsonValue()}};
}

QJsonObject toJson(const YearResult& result)
{
    QJsonArray missing;
    for (const Period& period : result.missing)
        missing.append(period.toString());
    QJsonArray steps;
    for (const YearStep& step : result.steps) {
        steps.append(QJsonObject {
            {u"step"_s, step.code}, {u"article"_s, step.article}, {u"text"_s, step.text}});
    }
    return {
        {u"exact"_s, result.exact ? QJsonValue(result.exact->toString()) : QJsonValue()},
        {u"mean"_s, orNull(result.mean)},
        {u"by_score"_s, code(result.byScore)},
        {u"level"_s, orNull(result.level)},
        {u"reason"_s, result.reason.isEmpty() ? QJsonValue() : QJsonValue(result.reason)},
        {u"months_in_service"_s, result.monthsInService},
        {u"missing"_s, missing},
        {u"steps"_s, steps}};
}

QByteArray keptYearJson(const KeptYear& kept)
{
    QJsonArray quotas;
    for (const KeptQuota& quota : kept.quotas)
        quotas.append(quotaJson(quota));
    return canonicalJson(QJsonObject {
        {u"person"_s,
         QJsonObject {{u"code"_s, kept.personCode}, {u"name"_s, kept.personName}}},
        {u"input"_s, toJson(kept.input)},
        {u"result"_s, toJson(kept.result)},
        {u"quotas"_s, quotas}});
}

Result<KeptYear> readKeptYear(const QByteArray& json)
{
    const auto parsed = parseJsonStrict(json);
    if (!parsed || !parsed->toObject().contains(u"input"_s)) {
        return fail(
            ErrorCode::Damaged,
            Tr::tr("What is kept with this rating of a year cannot be read. Restore the database "
                   "from a backup."),
            parsed ? QString() : parsed.error().text);
    }
    const QJsonObject root = parsed->toObject();
    const QJsonObject person = root.value(u"person"_s).toObject();
    KeptYear kept;
    kept.personCode = person.value(u"code"_s).toString();
    kept.personName = person.value(u"name"_s).toString();
    kept.input = readInput(root.value(u"input"_s).toObject());
    kept.result = readResult(root.value(u"result"_s).toObject());
    const QJsonArray quotas = root.value(u"quotas"_s).toArray();
    for (const QJsonValue one : quotas) {
        kept.quotas.append(
            {one[u"agency"].toString(), one[u"group"].toString(), decimalOf(one[u"percent"]),
             one[u"document"].toString(), one[u"base"].toInt(), one[u"candidates"].toInt(),
             one[u"allowed"].toInt()});
    }
    return kept;
}

void putYear(YearRating& rating, const KeptYear& kept, const RuleSet& set)
{
    rating.content = keptYearJson(kept);
    rating.ruleSetId = set.id;
    rating.ruleChecksum = set.checksum;
    rating.exactMean = kept.result.exact ? kept.result.exact->toString() : QString();
    rating.mean = kept.result.mean;
    rating.proposed = kept.result.level;
    if (rating.proposed == Level::NotRated)
        rating.proposed.reset();
    rating.level = rating.proposed;
}

QString yearContentHash(const YearRating& rating)
{
    return sha256Tag(canonicalJson(QJsonObject {
        {u"person"_s, rating.person.toString()},
        {u"year"_s, rating.year},
        {u"agency"_s, rating.agency.toString()},
        {u"unit"_s, rating.unit.toString()},
        {u"unit_name"_s, rating.unitName},
        {u"role"_s, code(rating.role)},
        {u"position_title"_s, rating.positionTitle},
        {u"self_level"_s, orNull(rating.selfLevel)},
        {u"measures"_s, rating.measures},
        {u"content"_s, QString::fromUtf8(rating.content)},
        {u"rule_set"_s, rating.ruleSetId},
        {u"rule_checksum"_s, rating.ruleChecksum},
        {u"exact_mean"_s, rating.exactMean},
        {u"mean"_s, orNull(rating.mean)},
        {u"proposed"_s, orNull(rating.proposed)},
        {u"level"_s, orNull(rating.level)}}));
}

QJsonObject yearRecord(const YearRating& rating)
{
    return {
        {u"person"_s, rating.person.toString()},
        {u"year"_s, rating.year},
        {u"revision"_s, rating.revision},
        {u"state"_s, code(rating.state)},
        {u"unit_name"_s, rating.unitName},
        {u"position_title"_s, rating.positionTitle},
        {u"self_level"_s, orNull(rating.selfLevel)},
        {u"measures"_s, rating.measures}};
}

QJsonObject yearSignatureRecord(const YearRating& rating)
{
    return {
        {u"content_hash"_s, rating.contentHash},
        {u"rule_checksum"_s, rating.ruleChecksum},
        {u"mean"_s, orNull(rating.mean)},
        {u"level"_s, orNull(rating.level)},
        {u"signer_name"_s, rating.signerName},
        {u"signer_title"_s, rating.signerTitle},
        {u"decision"_s, rating.decision},
        {u"decision_date"_s, isoDate(rating.decisionDate)},
        {u"signed_at"_s, isoTime(rating.signedAt)}};
}

} // namespace soviec::service
