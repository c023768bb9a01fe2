// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules/rule_lists.h"

#include <QHash>

namespace soviec::rules {

using namespace Qt::StringLiterals;

QString listKey(const QString& listName)
{
    static const QHash<QString, QString> keys {
        {u"groups"_s, u"code"_s},     {u"criteria"_s, u"code"_s},   {u"components"_s, u"kind"_s},
        {u"formulas"_s, u"roles"_s},  {u"terms"_s, u"component"_s}, {u"bands"_s, u"level"_s},
        {u"forced"_s, u"code"_s},     {u"conditions"_s, u"code"_s}, {u"deadlines"_s, u"code"_s},
        {u"forms"_s, u"code"_s}};
    return keys.value(listName);
}

QString elementKey(const QJsonValue& element, const QString& listName)
{
    const QJsonValue key = element[listKey(listName)];
    if (!key.isArray())
        return key.toString();
    QStringList parts;
    for (const QJsonValue part : key.toArray())
        parts.append(part.toString());
    return parts.join(u',');
}

QStringList elementKeys(const QJsonArray& list, const QString& listName)
{
    QStringList keys;
    for (const QJsonValue element : list)
        keys.append(elementKey(element, listName));
    return keys;
}

} // namespace soviec::rules
