// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_fields_of_text.h"

#include "core/base/tr.h"
#include "core/domain/rules/rule_lists.h"
#include "core/domain/rules/rule_overlay.h"
#include "core/domain/rules/rule_places.h"
#include "ui/rules/rule_words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

/// The single values below a place that only one of two texts has. The key of an element stands in its place.
void addLeaves(QStringList& places, const QString& path, const QString& name, const QJsonValue& value)
{
    if (value.isObject() && !value.toObject().isEmpty()) {
        const QJsonObject object = value.toObject();
        const QString key = path.endsWith(u']') ? rules::listKey(name) : QString();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() != key || object.size() == 1)
                addLeaves(places, path + u'.' + it.key(), it.key(), it.value());
        }
        return;
    }
    if (value.isArray() && !rules::listKey(name).isEmpty() && !value.toArray().isEmpty()) {
        for (const QJsonValue one : value.toArray())
            addLeaves(places, u"%1[%2]"_s.arg(path, rules::elementKey(one, name)), name, one);
        return;
    }
    places.append(path);
}

/// "bands" of "bands", "criteria" of "common.groups[I].criteria[I.1]".
QString listNameOf(const QString& path)
{
    const qsizetype bracket = path.endsWith(u']') ? path.lastIndexOf(u'[') : path.size();
    return path.left(bracket).section(u'.', -1);
}

QStringList changedPlaces(const RuleMembers& before, const RuleMembers& after)
{
    QStringList places;
    for (const RuleDifference& one : ruleDifferences(before.members, after.members)) {
        if (one.before.isUndefined() || one.after.isUndefined())
            addLeaves(places, one.path, listNameOf(one.path), one.before.isUndefined() ? one.after : one.before);
        else
            places.append(one.path);
    }
    return places;
}

QJsonValue valueAt(const RuleMembers& rule, const QString& place)
{
    const RulePlaces places(rule.source);
    if (!places.contains(place))
        return QJsonValue(QJsonValue::Undefined);
    const RulePlaces::Span span = places.span(place);
    const QString text = rule.source.mid(span.begin, span.end - span.begin);
    return QJsonDocument::fromJson(u"[%1]"_s.arg(text).toUtf8()).array().at(0);
}

/// The elements of a list stand as another text has them; which ones there are stays.
QJsonArray inOrderOf(const QJsonArray& list, const QStringList& order, const QString& name)
{
    QList<QJsonValue> elements(list.begin(), list.end());
    std::ranges::stable_sort(elements, {}, [&](const QJsonValue& one) {
        const qsizetype at = order.indexOf(rules::elementKey(one, name));
        return at < 0 ? order.size() : at;
    });
    QJsonArray sorted;
    for (const QJsonValue& one : elements)
        sorted.append(one);
    return sorted;
}

/// A place that differs and is a list of elements with keys: they stand in another order.
bool isOrder(const QString& place, const QJsonValue& value)
{
    return value.isArray() && !place.endsWith(u']') && !rules::listKey(listNameOf(place)).isEmpty();
}

QString textAt(const RuleMembers& rule, const QString& place)
{
    const QJsonValue value = valueAt(rule, place);
    if (isOrder(place, value))
        return rules::elementKeys(value.toArray(), listNameOf(place)).join(u", "_s);
    if (!value.isUndefined())
        return ruleValueLabel(place, value);
    // What an overlay does not name is as the set below it has it.
    return rule.members.contains(u"overlay_of"_s) ? Tr::tr("as in the base set") : QString();
}

void takeAt(RuleMembers& to, const RuleMembers& from, const QString& place)
{
    QJsonValue value = valueAt(from, place);
    const QJsonValue old = valueAt(to, place);
    if (isOrder(place, value) && old.isArray()) {
        const QString name = listNameOf(place);
        value = inOrderOf(old.toArray(), rules::elementKeys(value.toArray(), name), name);
    }
    RulePlaces places(to.source);
    const bool done = value.isUndefined() ? places.remove(place) : places.set(place, value);
    if (done)
        to = RuleMembers::of(places.text().toUtf8(), to.version).value_or(to);
}

QStringList besides(const QStringList& known, const RuleMembers& base, const RuleMembers& rule)
{
    QStringList places = changedPlaces(base, rule);
    places.removeIf([&](const QString& one) { return known.contains(one); });
    return places;
}

} // namespace

std::optional<RuleMembers> RuleMembers::of(const QByteArray& text, int version)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return std::nullopt;
    return RuleMembers {QString::fromUtf8(text), document.object(), version};
}

QList<RowField<RuleMembers>>
ruleFields(const RuleMembers& base, const RuleMembers& mine, const RuleMembers& theirs)
{
    QStringList places = changedPlaces(base, mine) + changedPlaces(base, theirs);
    places.removeDuplicates();
    QList<RowField<RuleMembers>> fields;
    for (const QString& place : std::as_const(places)) {
        fields.append(
            {place, rulePlaceLabel(place), [place](const RuleMembers& rule) { return textAt(rule, place); },
             [place](RuleMembers& to, const RuleMembers& from) { takeAt(to, from, place); }});
    }
    fields.append(
        {u"more"_s, Tr::tr("Further members"),
         [places, base](const RuleMembers& rule) {
             QStringList lines;
             for (const QString& place : besides(places, base, rule))
                 lines.append(Tr::tr("%1: %2").arg(rulePlaceLabel(place), textAt(rule, place)));
             return lines.join(u'\n');
         },
         [places, base](RuleMembers& to, const RuleMembers&) {
             for (const QString& place : besides(places, base, to))
                 takeAt(to, base, place);
         }});
    return fields;
}

} // namespace soviec
