// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_fields_of_text.h"

#include "core/base/tr.h"
#include "ui/rules/rule_words.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

QString valueText(const QString& key, const QJsonValue& value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return ruleValueLabel(key, value);
}

QJsonObject without(QJsonObject members, const QStringList& keys)
{
    for (const QString& key : keys)
        members.remove(key);
    return members;
}

} // namespace

std::optional<RuleMembers> RuleMembers::of(const QByteArray& text, int version)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return std::nullopt;
    return RuleMembers {document.object(), version};
}

QByteArray RuleMembers::text() const
{
    return QJsonDocument(members).toJson(QJsonDocument::Indented);
}

QList<RowField<RuleMembers>> ruleFields(const RuleMembers& base, const RuleMembers& mine)
{
    QStringList keys = base.members.keys() + mine.members.keys();
    keys.removeDuplicates();
    QList<RowField<RuleMembers>> fields;
    for (const QString& key : std::as_const(keys)) {
        fields.append(
            {key, rulePlaceLabel(key),
             [key](const RuleMembers& rule) { return valueText(key, rule.members.value(key)); },
             [key](RuleMembers& to, const RuleMembers& from) {
                 if (from.members.contains(key))
                     to.members.insert(key, from.members.value(key));
                 else
                     to.members.remove(key);
             }});
    }
    fields.append(
        {u"more"_s, Tr::tr("Further members"),
         [keys](const RuleMembers& rule) {
             const QJsonObject more = without(rule.members, keys);
             return more.isEmpty() ? QString() : valueText({}, more);
         },
         [keys](RuleMembers& to, const RuleMembers& from) {
             const QJsonObject more = without(from.members, keys);
             for (const QString& key : without(to.members, keys).keys())
                 to.members.remove(key);
             for (auto it = more.begin(); it != more.end(); ++it)
                 to.members.insert(it.key(), it.value());
         }});
    return fields;
}

} // namespace soviec
