// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules/rule_overlay.h"

#include "core/base/json_fields.h"
#include "core/base/tr.h"
#include "core/domain/rules/rule_lists.h"

#include <QSet>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

const auto overlayKey = "overlay_of"_L1;
const auto removedKey = "removed"_L1;

class Merger {
public:
    MergedRules run(const QJsonObject& base, const QJsonObject& overlay);

private:
    struct At {
        QString complete; ///< path in the merged set
        QString overlay;
    };
    struct Item {
        QString key;
        QJsonValue base;
        QJsonValue overlay;
        QString place; ///< in the overlay; empty where only the base has it
    };
    struct List {
        QList<Item> items;
        qsizetype last = -1; ///< where the overlay's previous element stands
    };
    void error(const QString& code, const QString& place, const QString& text)
    {
        m_merged.findings.append({RuleSeverity::Error, code, place, text});
    }
    bool removes(const QJsonValue& overlay, const QString& key, const QString& place);
    QJsonValue value(
        const QString& name, const QJsonValue& base, const QJsonValue& overlay, const At& at);
    QJsonObject object(const QJsonObject& base, const QJsonObject& overlay, const At& at);
    void put(List& list, const QString& key, const QJsonValue& element, const QString& place);
    QJsonArray list(
        const QString& name, const QJsonArray& base, const QJsonArray& overlay, const At& at);

    MergedRules m_merged;
};

// "removed" stands alone, beside the key of a list's element; false is not a way to say nothing.
bool Merger::removes(const QJsonValue& overlay, const QString& key, const QString& place)
{
    const QJsonObject object = overlay.toObject();
    if (!object.contains(removedKey))
        return false;
    const bool alone = object.size() == (key.isEmpty() ? 1 : 2);
    if (object.value(removedKey) != QJsonValue(true) || !alone) {
        error(
            u"bad_value"_s, jsonKey(place, removedKey),
            Tr::tr("only true belongs here, and no other value beside it"));
    }
    return true;
}

QJsonValue Merger::value(
    const QString& name, const QJsonValue& base, const QJsonValue& overlay, const At& at)
{
    if (base.isObject() && overlay.isObject())
        return object(base.toObject(), overlay.toObject(), at);
    if (base.isArray() && overlay.isArray() && !rules::listKey(name).isEmpty())
        return list(name, base.toArray(), overlay.toArray(), at);
    m_merged.origin.insert(at.complete, at.overlay);
    return overlay;
}

QJsonObject Merger::object(const QJsonObject& base, const QJsonObject& overlay, const At& at)
{
    m_merged.origin.insert(at.complete, at.overlay);
    QJsonObject merged = base;
    for (auto it = overlay.constBegin(); it != overlay.constEnd(); ++it) {
        const At inner {jsonKey(at.complete, it.key()), jsonKey(at.overlay, it.key())};
        if (removes(*it, {}, inner.overlay)) {
            if (!merged.contains(it.key())) {
                error(
                    u"nothing_to_remove"_s, inner.overlay,
                    Tr::tr("the base set has nothing of this name"));
            }
            merged.remove(it.key());
            continue;
        }
        merged.insert(it.key(), value(it.key(), base.value(it.key()), *it, inner));
    }
    return merged;
}

// Puts one element of the overlay into the list: over the base's element of its key, or as a new
// one after the element that precedes it in the overlay.
void Merger::put(List& list, const QString& key, const QJsonValue& element, const QString& place)
{
    qsizetype found = 0;
    while (found < list.items.size() && list.items[found].key != key)
        ++found;
    const bool isNew = found == list.items.size();
    if (removes(element, key, place)) {
        if (isNew) {
            error(
                u"nothing_to_remove"_s, place, Tr::tr("the base set has nothing of this name"));
            return;
        }
        list.items.removeAt(found);
        list.last = found - 1;
        return;
    }
    if (isNew) {
        found = list.last + 1;
        list.items.insert(found, {key, QJsonValue(QJsonValue::Undefined), {}, {}});
    }
    list.items[found].overlay = element;
    list.items[found].place = place;
    list.last = found;
}

QJsonArray Merger::list(
    const QString& name, const QJsonArray& base, const QJsonArray& overlay, const At& at)
{
    List list;
    for (const QJsonValue element : base)
        list.items.append({rules::elementKey(element, name), element, {}, {}});
    list.last = list.items.size() - 1;
    QSet<QString> seen;
    for (qsizetype i = 0; i < overlay.size(); ++i) {
        const QString place = jsonIndex(at.overlay, i);
        const QString key = rules::elementKey(overlay[i], name);
        if (key.isEmpty() || seen.contains(key)) {
            error(
                u"duplicate_code"_s, jsonKey(place, rules::listKey(name)),
                Tr::tr("the code “%1” is empty or stands twice").arg(key));
            continue;
        }
        seen.insert(key);
        put(list, key, overlay[i], place);
    }
    QJsonArray merged;
    for (const Item& item : list.items) {
        const QString complete = jsonIndex(at.complete, merged.size());
        if (item.place.isEmpty()) {
            m_merged.origin.insert(complete, u"%1[%2]"_s.arg(at.complete, item.key));
            merged.append(item.base);
        } else {
            merged.append(value({}, item.base, item.overlay, {complete, item.place}));
        }
    }
    return merged;
}

MergedRules Merger::run(const QJsonObject& base, const QJsonObject& overlay)
{
    QJsonObject changes = overlay;
    changes.remove(overlayKey);
    if (!changes.contains("id"_L1)) {
        error(
            u"missing_key"_s, u"id"_s,
            Tr::tr("an overlay needs an id of its own, so that it is not taken for its base"));
    }
    m_merged.complete = object(base, changes, {});
    return std::move(m_merged);
}

} // namespace

QString MergedRules::placeInOverlay(const QString& place) const
{
    for (qsizetype length = place.size(); length > 0; --length) {
        const bool boundary = length == place.size() || place[length] == u'.'
            || place[length] == u'[';
        if (!boundary)
            continue;
        const auto found = origin.constFind(place.first(length));
        if (found != origin.cend())
            return *found + place.sliced(length);
    }
    return place;
}

std::optional<OverlayBase> overlayBase(const QJsonObject& overlay, QList<RuleFinding>& findings)
{
    if (!overlay.contains(overlayKey))
        return std::nullopt;
    QList<JsonProblem> problems;
    JsonFields fields(overlay.value(overlayKey), overlayKey, problems);
    OverlayBase base {fields.string("id"_L1), fields.string("checksum"_L1)};
    fields.finish();
    for (const JsonProblem& problem : problems)
        findings.append({RuleSeverity::Error, problem.code, problem.path, problem.text});
    return base;
}

MergedRules mergeOverlay(const QJsonObject& base, const QJsonObject& overlay)
{
    return Merger().run(base, overlay);
}

} // namespace soviec
