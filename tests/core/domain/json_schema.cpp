// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/domain/json_schema.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

namespace soviec::test {

using namespace Qt::StringLiterals;

namespace {

bool isWhole(const QJsonValue& value)
{
    return value.isDouble() && QJsonValue(value.toInteger(-1)) == value;
}

bool hasType(const QJsonValue& value, const QString& type)
{
    if (type == u"object")
        return value.isObject();
    if (type == u"array")
        return value.isArray();
    if (type == u"string")
        return value.isString();
    if (type == u"boolean")
        return value.isBool();
    if (type == u"null")
        return value.isNull();
    return type == u"integer" && isWhole(value);
}

bool repeats(const QJsonArray& list)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (list[i] == list[j])
                return true;
        }
    }
    return false;
}

bool matches(const QString& pattern, const QString& text)
{
    static QHash<QString, QRegularExpression> compiled;
    QRegularExpression& expression = compiled[pattern];
    if (expression.pattern().isEmpty())
        expression.setPattern(pattern);
    return expression.match(text).hasMatch();
}

QString at(const QString& path, const QString& keyword)
{
    return u"%1: %2"_s.arg(path, keyword);
}

} // namespace

QString JsonSchema::object(
    const QJsonObject& schema, const QString& name, const QJsonValue& value,
    const QString& path) const
{
    const QJsonObject members = value.toObject();
    const QJsonObject known = schema[u"properties"].toObject();
    if (name == u"required") {
        for (const QJsonValue key : schema[name].toArray()) {
            if (!members.contains(key.toString()))
                return at(path + u'.' + key.toString(), name);
        }
        return {};
    }
    for (auto it = members.begin(); it != members.end(); ++it) {
        const QString inner = path + u'.' + it.key();
        if (name == u"additionalProperties") {
            if (!known.contains(it.key()))
                return at(inner, name);
        } else if (known.contains(it.key())) {
            if (const QString fault = check(known[it.key()], *it, inner); !fault.isEmpty())
                return fault;
        }
    }
    return {};
}

QString JsonSchema::list(
    const QJsonObject& schema, const QString& name, const QJsonValue& value,
    const QString& path) const
{
    const QJsonArray items = value.toArray();
    if (name == u"uniqueItems")
        return repeats(items) ? at(path, name) : QString();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString fault = check(schema[name], items[i], u"%1[%2]"_s.arg(path).arg(i));
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

QString JsonSchema::combined(
    const QJsonObject& schema, const QString& name, const QJsonValue& value,
    const QString& path) const
{
    if (name == u"$ref") {
        const QString target = schema[name].toString().section(u'/', -1);
        const QJsonValue definition = m_root[u"$defs"][target];
        return definition.isUndefined() ? at(path, name) : check(definition, value, path);
    }
    if (name == u"if") {
        const bool holds = check(schema[name], value, path).isEmpty();
        const QJsonValue branch = schema[holds ? u"then"_s : u"else"_s];
        return branch.isUndefined() ? QString() : check(branch, value, path);
    }
    int holding = 0;
    for (const QJsonValue one : schema[name].toArray())
        holding += check(one, value, path).isEmpty() ? 1 : 0;
    const bool good = name == u"oneOf" ? holding == 1 : holding > 0;
    return good ? QString() : at(path, name);
}

QString JsonSchema::keyword(
    const QJsonObject& schema, const QString& name, const QJsonValue& value,
    const QString& path) const
{
    static const QStringList notes {
        u"$schema"_s, u"$defs"_s, u"title"_s, u"description"_s, u"then"_s, u"else"_s};
    const QJsonValue wanted = schema[name];
    if (notes.contains(name))
        return {};
    if (name == u"properties" || name == u"required" || name == u"additionalProperties")
        return value.isObject() ? object(schema, name, value, path) : QString();
    if (name == u"items" || name == u"uniqueItems")
        return value.isArray() ? list(schema, name, value, path) : QString();
    if (name == u"$ref" || name == u"if" || name == u"oneOf" || name == u"anyOf")
        return combined(schema, name, value, path);
    bool good = false;
    if (name == u"type")
        good = hasType(value, wanted.toString());
    else if (name == u"const")
        good = value == wanted;
    else if (name == u"enum")
        good = wanted.toArray().contains(value);
    else if (name == u"pattern")
        good = !value.isString() || matches(wanted.toString(), value.toString());
    else if (name == u"minimum")
        good = !value.isDouble() || value.toInteger() >= wanted.toInteger();
    else if (name == u"maximum")
        good = !value.isDouble() || value.toInteger() <= wanted.toInteger();
    return good ? QString() : at(path, name);
}

QString
JsonSchema::check(const QJsonValue& schema, const QJsonValue& value, const QString& path) const
{
    if (schema.isBool())
        return schema.toBool() ? QString() : at(path, u"false"_s);
    const QJsonObject rules = schema.toObject();
    for (auto it = rules.begin(); it != rules.end(); ++it) {
        const QString fault = keyword(rules, it.key(), value, path);
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

} // namespace soviec::test
