// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_fields.h"

#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/domain/rules/knobs.h"
#include "core/domain/rules/level.h"
#include "core/domain/rules/rule_set.h"
#include "ui/rules/rule_words.h"

#include <QJsonArray>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

using Kind = RuleField::Kind;

constexpr int mostCount = 366; // months, days: nothing a set counts is more than a year

RuleField field(const QString& path, const QString& label, Kind kind, const QJsonValue& value)
{
    return {path, label, kind, {}, {}, false, value};
}

RuleFieldGroup identity(const QJsonObject& set)
{
    RuleFieldGroup group {Tr::tr("Title and days"), {}, {}};
    group.fields.append(field(u"id"_s, Tr::tr("Id"), Kind::Text, set[u"id"_s]));
    const QJsonValue title = set[u"title"_s];
    group.fields.append(
        field(u"title.vi"_s, Tr::tr("Title in Vietnamese"), Kind::Text, title[u"vi"]));
    group.fields.append(
        field(u"title.en"_s, Tr::tr("Title in English"), Kind::Text, title[u"en"]));
    const QJsonValue days = set[u"effective"_s];
    group.fields.append(
        field(u"effective.from"_s, Tr::tr("In force from"), Kind::Day, days[u"from"]));
    RuleField last
        = field(u"effective.to"_s, Tr::tr("Last day, where it ends"), Kind::Day, days[u"to"]);
    last.mayBeEmpty = true;
    group.fields.append(last);
    return group;
}

void addCriteria(QList<RuleFieldGroup>& all, const QJsonObject& set, const QString& part)
{
    const QJsonValue json = set[part];
    const QJsonArray groups = json[u"groups"].toArray();
    const bool isCommon = part == u"common";
    RuleFieldGroup head {
        isCommon ? Tr::tr("Common criteria") : Tr::tr("Result"), json[u"article"].toString(), {}};
    head.fields.append(field(
        part + u".max"_s, isCommon ? Tr::tr("Maximum of the common points")
                                   : Tr::tr("Maximum of the result points"),
        Kind::Figure, json[u"max"]));
    all.append(head);
    for (const QJsonValue one : groups) {
        const QString code = one[u"code"].toString();
        const QString at = u"%1.groups[%2]"_s.arg(part, code);
        RuleFieldGroup group {Tr::tr("Group %1").arg(code), one[u"article"].toString(), {}};
        group.fields.append(
            field(at + u".title.vi"_s, Tr::tr("Title"), Kind::Text, one[u"title"][u"vi"]));
        group.fields.append(
            field(at + u".max"_s, Tr::tr("Maximum of the group"), Kind::Figure, one[u"max"]));
        for (const QJsonValue criterion : one[u"criteria"].toArray()) {
            const QString inner = criterion[u"code"].toString();
            const QString place = u"%1.criteria[%2]"_s.arg(at, inner);
            group.fields.append(
                field(place + u".title.vi"_s, inner, Kind::Text, criterion[u"title"][u"vi"]));
            group.fields.append(field(
                place + u".max"_s, Tr::tr("%1: maximum").arg(inner), Kind::Figure,
                criterion[u"max"]));
        }
        all.append(group);
    }
}

RuleFieldGroup knobs(const QJsonObject& set)
{
    RuleFieldGroup group {Tr::tr("Points the text leaves open"), {}, {}};
    const QJsonObject json = set[u"knobs"_s].toObject();
    for (const KnobInfo& info : knobInfos()) {
        const QJsonValue knob = json[info.name];
        if (!knob.isObject())
            continue;
        RuleField one = field(
            u"knobs.%1.value"_s.arg(info.name), knobTitle(info.name),
            info.choices.isEmpty() ? Kind::Figure : Kind::Choice, knob[u"value"]);
        one.choices = info.choices;
        one.article = knob[u"article"].toString();
        group.fields.append(one);
    }
    return group;
}

RuleFieldGroup bands(const QJsonObject& set)
{
    RuleFieldGroup group {Tr::tr("Level bands"), {}, {}};
    for (const QJsonValue band : set[u"bands"_s].toArray()) {
        const QString code = band[u"level"].toString();
        const QString name = levelLabel(fromCode<Level>(code).value_or(Level::NotRated));
        const QString at = u"bands[%1]"_s.arg(code);
        RuleField from
            = field(at + u".from"_s, Tr::tr("%1: from").arg(name), Kind::Figure, band[u"from"]);
        from.article = band[u"article"].toString();
        group.fields.append(from);
        if (!band[u"below"].isUndefined()) {
            group.fields.append(field(
                at + u".below"_s, Tr::tr("%1: below").arg(name), Kind::Figure, band[u"below"]));
        }
    }
    return group;
}

void addQuotaAndYear(QList<RuleFieldGroup>& all, const QJsonObject& set)
{
    const QJsonValue quota = set[u"quota"_s];
    if (quota.isObject()) {
        RuleFieldGroup group {Tr::tr("Quota of excellent"), quota[u"article"].toString(), {}};
        group.fields = {
            field(
                u"quota.max_percent"_s, Tr::tr("Largest share the authority may raise it to, per cent"),
                Kind::Figure, quota[u"max_percent"]),
            field(
                u"quota.per_agency"_s, Tr::tr("Counted within each agency"), Kind::Flag,
                quota[u"per_agency"]),
            field(
                u"quota.per_group"_s, Tr::tr("Counted within each group with similar duties"),
                Kind::Flag, quota[u"per_group"])};
        all.append(group);
    }
    const QJsonValue year = set[u"year"_s];
    if (year.isObject()) {
        RuleFieldGroup group {Tr::tr("Year"), year[u"article"].toString(), {}};
        group.fields = {
            field(
                u"year.min_months"_s, Tr::tr("Fewest months worked to be rated"), Kind::Count,
                year[u"min_months"]),
            field(
                u"year.head_within_unit"_s, Tr::tr("A head is rated no higher than the organisation"),
                Kind::Flag, year[u"head_within_unit"])};
        all.append(group);
    }
    RuleFieldGroup deadlines {Tr::tr("Deadlines"), {}, {}};
    for (const QJsonValue one : set[u"deadlines"_s].toArray()) {
        for (const auto& key : {u"working_days"_s, u"days"_s}) {
            if (!one[key].isDouble())
                continue;
            const QString code = one[u"code"].toString();
            RuleField days = field(
                u"deadlines[%1].%2"_s.arg(code, key),
                RuleText {one[u"title"][u"vi"].toString(), one[u"title"][u"en"].toString()}.local(),
                Kind::Count, one[key]);
            days.article = one[u"article"].toString();
            deadlines.fields.append(days);
        }
    }
    if (!deadlines.fields.isEmpty())
        all.append(deadlines);
}

} // namespace

QList<RuleFieldGroup> ruleFields(const QJsonObject& complete)
{
    QList<RuleFieldGroup> all {identity(complete)};
    for (const QString& part : {u"common"_s, u"result"_s}) {
        if (complete[part].isObject())
            addCriteria(all, complete, part);
    }
    for (const RuleFieldGroup& group : {knobs(complete), bands(complete)}) {
        if (!group.fields.isEmpty())
            all.append(group);
    }
    addQuotaAndYear(all, complete);
    return all;
}

QString typedValue(const RuleField& field)
{
    switch (field.kind) {
    case Kind::Figure: {
        const auto figure = Decimal::parse(field.value.toString());
        return figure ? formatNumber(*figure) : field.value.toString();
    }
    case Kind::Count: return field.value.isDouble() ? QString::number(field.value.toInt()) : QString();
    case Kind::Day: {
        const auto day = parseIsoDate(field.value.toString());
        return day ? formDate(*day) : field.value.toString();
    }
    case Kind::Text:
    case Kind::Choice:
    case Kind::Flag: return field.value.toString();
    }
    Q_UNREACHABLE();
}

Result<QJsonValue> valueTyped(const RuleField& field, const QString& text)
{
    const QString typed = text.simplified();
    if (typed.isEmpty() && field.mayBeEmpty)
        return QJsonValue(QJsonValue::Null);
    if (typed.isEmpty())
        return fail(ErrorCode::Invalid, Tr::tr("Something must stand here."));
    switch (field.kind) {
    case Kind::Figure: {
        const auto figure = Decimal::parseTyped(typed);
        if (!figure || figure->isNegative())
            return fail(ErrorCode::Invalid, Tr::tr("A number is expected here, like 2,5."));
        return QJsonValue(figure->toString());
    }
    case Kind::Count: {
        bool isNumber = false;
        const int count = typed.toInt(&isNumber);
        if (!isNumber || count < 0 || count > mostCount)
            return fail(ErrorCode::Invalid, Tr::tr("A whole number is expected here, like 6."));
        return QJsonValue(count);
    }
    case Kind::Day: {
        const auto day = parseTypedDate(typed);
        if (!day)
            return passOn(day);
        return QJsonValue(isoDate(*day));
    }
    case Kind::Text:
    case Kind::Choice: return QJsonValue(typed);
    case Kind::Flag: return QJsonValue(typed == u"true");
    }
    Q_UNREACHABLE();
}

} // namespace soviec
