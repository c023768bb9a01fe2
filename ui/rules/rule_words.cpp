// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_words.h"

#include "core/base/number.h"
#include "core/base/tr.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace soviec {

using namespace Qt::StringLiterals;

QString knobTitle(const QString& name)
{
    const QHash<QString, QString> titles {
        {u"fault_deduction"_s, Tr::tr("What one finding or delay costs")},
        {u"fault_unit"_s, Tr::tr("What a finding is deducted from")},
        {u"cap"_s, Tr::tr("What limits work beyond the plan")},
        {u"classify_on"_s, Tr::tr("The figure the level is read off")},
        {u"zero_denominator"_s, Tr::tr("A period without assigned work")},
        {u"denominator"_s, Tr::tr("What the work done is divided by")},
        {u"aggregate"_s, Tr::tr("How months become a quarter and a year")},
        {u"quota_percent"_s, Tr::tr("Largest share of excellent, per cent")},
        {u"quota_base"_s, Tr::tr("The number the share is taken of")},
        {u"quota_rounding"_s, Tr::tr("How the share is rounded")},
        {u"quota_recount"_s, Tr::tr("Whether those cut join that number")}};
    return titles.value(name, name);
}

QString knobChoiceLabel(const QString& name, const QString& value)
{
    const QHash<QString, QString> labels {
        {u"fault_unit.product"_s, Tr::tr("one product of the line")},
        {u"fault_unit.line"_s, Tr::tr("the whole line")},
        {u"cap.total"_s, Tr::tr("the result points as a whole")},
        {u"cap.component"_s, Tr::tr("each component at 100 %")},
        {u"cap.none"_s, Tr::tr("nothing")},
        {u"classify_on.printed"_s, Tr::tr("the rounded figure on the sheet")},
        {u"classify_on.exact"_s, Tr::tr("the exact figure")},
        {u"zero_denominator.not_rated"_s, Tr::tr("is not rated")},
        {u"zero_denominator.zero"_s, Tr::tr("counts as 0")},
        {u"denominator.assigned"_s, Tr::tr("the work assigned")},
        {u"denominator.standard"_s, Tr::tr("the standard hours of the period")},
        {u"aggregate.mean_of_months"_s, Tr::tr("mean of the months' totals")},
        {u"aggregate.pooled"_s, Tr::tr("the months' sums put together")},
        {u"quota_base.good"_s, Tr::tr("those rated good")},
        {u"quota_base.good_or_better"_s, Tr::tr("those rated good or excellent")},
        {u"quota_recount.no"_s, Tr::tr("they do not")},
        {u"quota_recount.yes"_s, Tr::tr("they do")},
        {u"quota_rounding.down"_s, Tr::tr("down")},
        {u"quota_rounding.half_up"_s, Tr::tr("half up")},
        {u"quota_rounding.up"_s, Tr::tr("up")}};
    const QString label = labels.value(name + u'.' + value);
    if (!label.isEmpty())
        return label;
    const auto figure = Decimal::parse(value);
    return figure ? formatNumber(*figure) : value;
}

QString ruleCodeLabel(const QString& code)
{
    const QHash<QString, QString> labels {
        {u"government"_s, Tr::tr("government")},
        {u"party"_s, Tr::tr("Party")},
        {u"front"_s, Tr::tr("Fatherland Front")},
        {u"cadre"_s, Tr::tr("cadre")},
        {u"civil_servant"_s, Tr::tr("civil servant")},
        {u"public_employee"_s, Tr::tr("public employee")},
        {u"contract_worker"_s, Tr::tr("contract worker")},
        {u"province"_s, Tr::tr("province")},
        {u"department"_s, Tr::tr("department")},
        {u"commune"_s, Tr::tr("commune")},
        {u"division"_s, Tr::tr("division")},
        {u"staff"_s, Tr::tr("staff")},
        {u"head"_s, Tr::tr("head")},
        {u"deputy"_s, Tr::tr("deputy")},
        {u"month"_s, Tr::tr("month")},
        {u"quarter"_s, Tr::tr("quarter")},
        {u"year"_s, Tr::tr("year")}};
    return labels.value(code, code);
}

QString ruleCodesLabel(const QStringList& codes)
{
    QStringList labels;
    for (const QString& one : codes)
        labels.append(ruleCodeLabel(one));
    return labels.join(u", "_s);
}

namespace {

QString stepLabel(const QString& step)
{
    const QHash<QString, QString> labels {
        {u"id"_s, Tr::tr("id")},
        {u"title"_s, Tr::tr("title")},
        {u"vi"_s, Tr::tr("Vietnamese")},
        {u"en"_s, Tr::tr("English")},
        {u"common"_s, Tr::tr("common criteria")},
        {u"result"_s, Tr::tr("result")},
        {u"max"_s, Tr::tr("maximum")},
        {u"article"_s, Tr::tr("article")},
        {u"descriptors"_s, Tr::tr("what is looked at")},
        {u"grading"_s, Tr::tr("how points are given")},
        {u"from"_s, Tr::tr("from")},
        {u"below"_s, Tr::tr("less than")},
        {u"to"_s, Tr::tr("until")},
        {u"effective"_s, Tr::tr("in force")},
        {u"applies_to"_s, Tr::tr("applies to")},
        {u"kinds"_s, Tr::tr("kinds")},
        {u"blocs"_s, Tr::tr("blocs")},
        {u"basis"_s, Tr::tr("legal basis")},
        {u"quota"_s, Tr::tr("quota")},
        {u"max_percent"_s, Tr::tr("largest share, raised")},
        {u"per_agency"_s, Tr::tr("within each agency")},
        {u"per_group"_s, Tr::tr("within each group with similar duties")},
        {u"year"_s, Tr::tr("year")},
        {u"min_months"_s, Tr::tr("fewest months")},
        {u"head_within_unit"_s, Tr::tr("head not above the organisation")},
        {u"periods"_s, Tr::tr("periods")},
        {u"value"_s, QString()},
        {u"note"_s, Tr::tr("meaning")},
        {u"knobs"_s, QString()},
        {u"groups"_s, Tr::tr("group")},
        {u"criteria"_s, Tr::tr("criterion")},
        {u"bands"_s, Tr::tr("level band")},
        {u"forced"_s, Tr::tr("forced level")},
        {u"conditions"_s, Tr::tr("side condition")},
        {u"deadlines"_s, Tr::tr("deadline")},
        {u"forms"_s, Tr::tr("form")},
        {u"weight"_s, Tr::tr("weight")},
        {u"working_days"_s, Tr::tr("working days")},
        {u"days"_s, Tr::tr("days")},
        {u"before"_s, Tr::tr("before the day")},
        {u"components"_s, Tr::tr("component")},
        {u"formulas"_s, Tr::tr("formula")},
        {u"terms"_s, Tr::tr("term")}};
    return labels.contains(step) ? labels.value(step) : knobTitle(step);
}

QString keyLabel(const QString& list, const QString& key)
{
    if (list == u"bands")
        return levelLabel(fromCode<Level>(key).value_or(Level::NotRated));
    return list == u"formulas" ? ruleCodesLabel(key.split(u',')) : key;
}

// The groups around a criterion say nothing its code does not.
void addElement(QStringList& parts, const QString& list, const QString& key)
{
    const bool inside = list == u"criteria" || list == u"terms";
    if (inside && !parts.isEmpty())
        parts.removeLast();
    parts.append(stepLabel(list) + u' ' + keyLabel(list, key));
}

} // namespace

QString rulePlaceLabel(const QString& place)
{
    QStringList parts;
    QString list;
    QString step;
    qsizetype at = 0;
    const auto flush = [&] {
        const QString label = step.isEmpty() ? QString() : stepLabel(step);
        if (!label.isEmpty())
            parts.append(label);
        step.clear();
    };
    while (at < place.size()) {
        const QChar c = place[at];
        if (c == u'[') {
            const qsizetype end = place.indexOf(u']', at);
            list = step;
            step.clear();
            if (parts.size() == 1 && list == u"groups")
                parts.clear();
            addElement(parts, list, place.mid(at + 1, end - at - 1));
            at = end < 0 ? place.size() : end + 1;
            continue;
        }
        if (c == u'.')
            flush();
        else
            step.append(c);
        ++at;
    }
    flush();
    return parts.isEmpty() ? Tr::tr("the set as a whole") : parts.join(u" › "_s);
}

QString ruleValueLabel(const QString& place, const QJsonValue& value)
{
    if (value.isUndefined() || value.isNull())
        return u"–"_s;
    if (value.isBool())
        return value.toBool() ? Tr::tr("yes") : Tr::tr("no");
    if (value.isDouble())
        return QString::number(value.toInt());
    if (value.isString()) {
        const QStringList steps = place.split(u'.');
        const bool isKnob = steps.size() == 3 && steps[0] == u"knobs" && steps[2] == u"value";
        if (isKnob)
            return knobChoiceLabel(steps[1], value.toString());
        const auto figure = Decimal::parse(value.toString());
        if (figure)
            return formatNumber(*figure);
        const auto day = parseIsoDate(value.toString());
        return day ? formDate(*day) : ruleCodeLabel(value.toString());
    }
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue part : value.toArray())
            parts.append(ruleValueLabel({}, part));
        return parts.join(u", "_s);
    }
    const QJsonObject object = value.toObject();
    for (const auto& key : {u"title"_s, u"text"_s}) {
        if (object[key].isObject())
            return RuleText {object[key][u"vi"].toString(), object[key][u"en"].toString()}.local();
    }
    if (object.contains(u"vi"_s))
        return RuleText {object[u"vi"_s].toString(), object[u"en"_s].toString()}.local();
    return object.contains(u"value"_s)
        ? ruleValueLabel(place + u".value"_s, object[u"value"_s])
        : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString bandRange(const Band& band)
{
    return band.below
        ? Tr::tr("from %1 to below %2").arg(formatNumber(band.from), formatNumber(*band.below))
        : Tr::tr("from %1").arg(formatNumber(band.from));
}

QString conditionBound(const Condition& condition)
{
    const QString sign = condition.op == Condition::Op::AtLeast ? u"≥ "_s
        : condition.op == Condition::Op::AtMost                 ? u"≤ "_s
                                                                : u"< "_s;
    return sign
        + (condition.outOf.isEmpty() ? formatNumber(condition.bound)
                                     : formatPercent(condition.bound));
}

QString deadlineText(const Deadline& deadline)
{
    if (deadline.month > 0) {
        return Tr::tr("before %1/%2")
            .arg(deadline.day, 2, 10, QLatin1Char('0'))
            .arg(deadline.month, 2, 10, QLatin1Char('0'));
    }
    return deadline.workingDays > 0
        ? Tr::tr("%n working days", nullptr, deadline.workingDays)
        : Tr::tr("%n days", nullptr, deadline.days);
}

} // namespace soviec
