// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/year_json.h"

#include "core/service/year_content.h"

#include <QJsonArray>

namespace soviec::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray codesOf(const service::YearProposal& proposal, const QList<qsizetype>& lines)
{
    QJsonArray codes;
    for (const qsizetype line : lines)
        codes.append(proposal.lines.at(line).member.person.code);
    return codes;
}

QJsonObject personJson(const service::YearLine& line)
{
    QJsonObject json = service::toJson(line.result);
    const QJsonObject input = service::toJson(line.input);
    for (const QString& key : {u"agency"_s, u"group"_s, u"role"_s, u"periods"_s})
        json.insert(key, input.value(key));
    json.insert(u"person"_s, line.member.person.code);
    json.insert(u"name"_s, line.member.person.fullName);
    json.insert(u"unit"_s, line.member.unitName);
    json.insert(u"position"_s, line.member.positionTitle);
    const bool isSigned = line.stored && line.stored->state == YearRatingState::Signed;
    json.insert(
        u"state"_s, code(isSigned ? YearRatingState::Signed : YearRatingState::Proposal));
    json.insert(
        u"signed_level"_s,
        isSigned && line.stored->level ? QJsonValue(code(*line.stored->level)) : QJsonValue());
    json.insert(
        u"self_level"_s, line.stored && line.stored->selfLevel
                             ? QJsonValue(code(*line.stored->selfLevel))
                             : QJsonValue());
    json.insert(u"changed_since"_s, line.changedSince);
    json.insert(u"obstacles"_s, QJsonArray::fromStringList(line.obstacles));
    return json;
}

QJsonObject quotaJson(const service::YearProposal& proposal, const service::YearQuota& quota)
{
    return {
        {u"agency"_s, quota.use.agency},
        {u"group"_s, quota.use.group},
        {u"percent"_s, quota.percent.toString()},
        {u"document"_s, quota.document},
        {u"base"_s, quota.use.base},
        {u"candidates"_s, quota.use.candidates},
        {u"allowed"_s, quota.use.allowed},
        {u"room"_s, quota.use.room},
        {u"cut"_s, codesOf(proposal, quota.use.cut)},
        {u"tied"_s, codesOf(proposal, quota.use.tied)}};
}

} // namespace

QJsonObject yearJson(const service::YearProposal& proposal)
{
    QJsonArray people;
    for (const qsizetype line : proposal.asked)
        people.append(personJson(proposal.lines.at(line)));
    QJsonArray quotas;
    for (const service::YearQuota& quota : proposal.quotas)
        quotas.append(quotaJson(proposal, quota));
    QJsonArray ties;
    for (const service::YearTie& tie : proposal.ties) {
        ties.append(QJsonObject {
            {u"agency"_s, tie.agency},
            {u"group"_s, tie.group},
            {u"room"_s, tie.room},
            {u"people"_s, codesOf(proposal, tie.lines)}});
    }
    QJsonArray leavers;
    for (const service::YearLeaver& one : proposal.leavers) {
        leavers.append(QJsonObject {
            {u"person"_s, one.member.person.code},
            {u"name"_s, one.member.person.fullName},
            {u"last"_s, isoDate(one.last)}});
    }
    QJsonArray units;
    for (const UnitRating& rating : proposal.units) {
        units.append(QJsonObject {
            {u"unit"_s, rating.unit.toString()},
            {u"level"_s, code(rating.level)},
            {u"document"_s, rating.document}});
    }
    QJsonArray rules;
    for (const RuleSetPtr& set : proposal.rules)
        rules.append(QJsonObject {{u"id"_s, set->id}, {u"checksum"_s, set->checksum}});
    return {
        {u"year"_s, proposal.year},   {u"as_of"_s, isoDate(proposal.asOf)},
        {u"rules"_s, rules},          {u"people"_s, people},
        {u"quotas"_s, quotas},        {u"ties"_s, ties},
        {u"leavers"_s, leavers},      {u"units"_s, units}};
}

} // namespace soviec::cli
