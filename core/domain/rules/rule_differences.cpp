// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_fields.h"
#include "core/domain/rules/rule_lists.h"
#include "core/domain/rules/rule_overlay.h"

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

class Comparison {
public:
    void objects(const QString& path, const QJsonObject& before, const QJsonObject& after);
    QList<RuleDifference> take() { return std::move(m_found); }

private:
    void values(
        const QString& path, const QString& name, const QJsonValue& before,
        const QJsonValue& after);
    void lists(
        const QString& path, const QString& name, const QJsonArray& before,
        const QJsonArray& after);

    QList<RuleDifference> m_found;
};

bool hasEveryKeyOnce(QStringList keys)
{
    return !keys.contains(QString()) && keys.removeDuplicates() == 0;
}

QStringList common(const QStringList& keys, const QStringList& others)
{
    QStringList shared;
    for (const QString& key : keys) {
        if (others.contains(key))
            shared.append(key);
    }
    return shared;
}

void Comparison::lists(
    const QString& path, const QString& name, const QJsonArray& before, const QJsonArray& after)
{
    const QStringList keysBefore = rules::elementKeys(before, name);
    const QStringList keysAfter = rules::elementKeys(after, name);
    if (!hasEveryKeyOnce(keysBefore) || !hasEveryKeyOnce(keysAfter)) {
        if (before != after)
            m_found.append({path, before, after});
        return;
    }
    const QStringList ordered = common(keysBefore, keysAfter);
    if (ordered != common(keysAfter, keysBefore)) {
        m_found.append(
            {path, QJsonArray::fromStringList(keysBefore), QJsonArray::fromStringList(keysAfter)});
    }
    QStringList all = keysBefore;
    for (const QString& key : keysAfter) {
        if (!all.contains(key))
            all.append(key);
    }
    const QJsonValue absent(QJsonValue::Undefined);
    for (const QString& key : all) {
        const qsizetype b = keysBefore.indexOf(key);
        const qsizetype a = keysAfter.indexOf(key);
        values(
            u"%1[%2]"_s.arg(path, key), {}, b < 0 ? absent : before[b], a < 0 ? absent : after[a]);
    }
}

void Comparison::values(
    const QString& path, const QString& name, const QJsonValue& before, const QJsonValue& after)
{
    if (before.isObject() && after.isObject())
        return objects(path, before.toObject(), after.toObject());
    if (before.isArray() && after.isArray() && !rules::listKey(name).isEmpty())
        return lists(path, name, before.toArray(), after.toArray());
    if (before != after)
        m_found.append({path, before, after});
}

void Comparison::objects(
    const QString& path, const QJsonObject& before, const QJsonObject& after)
{
    QStringList names = before.keys() + after.keys();
    names.sort();
    names.removeDuplicates();
    for (const QString& name : names)
        values(jsonKey(path, name), name, before.value(name), after.value(name));
}

} // namespace

QList<RuleDifference> ruleDifferences(const QJsonObject& before, const QJsonObject& after)
{
    Comparison comparison;
    comparison.objects({}, before, after);
    return comparison.take();
}

} // namespace soviec
