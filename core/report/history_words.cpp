// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/history_words.h"

#include "core/base/date.h"
#include "core/base/number.h"
#include "core/base/timestamp.h"
#include "core/report/form_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace soviec::report {

namespace {

constexpr qsizetype longestValue = 120; // of one field; the record itself keeps the whole
constexpr qsizetype shortId = 8;
constexpr qsizetype shortHash = 16;

const FormText& words()
{
    return FormText::of(u"history"_s);
}

QString wordOf(QStringView group, const QString& code)
{
    const QString key = group + u'.' + code;
    return words().has(key) ? words().text(key) : code;
}

// Only these fields hold codes: a note that happens to read "good" stays as it was written.
bool holdsCode(const QString& field)
{
    static const QStringList coded {
        u"state"_s, u"level"_s, u"role"_s, u"kind"_s, u"bloc"_s, u"origin"_s};
    return coded.contains(field);
}

bool holdsMinutes(const QString& field)
{
    return field.endsWith(u"minutes"_s);
}

bool holdsNumber(const QString& field)
{
    static const QStringList numbers {
        u"quantity"_s, u"accepted_quantity"_s, u"coefficient"_s, u"common_points"_s,
        u"result_points"_s, u"points"_s, u"total"_s, u"percent"_s, u"divisor"_s};
    return numbers.contains(field);
}

bool isMissing(const QJsonValue& value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
}

// A new row begins with counters at nothing: to list them would bury what was entered.
bool isZero(const QJsonValue& value)
{
    return value.isDouble() ? value.toDouble() == 0 : value.toString() == u"0"_s;
}

QString shortened(const QString& text)
{
    return text.size() > longestValue ? text.left(longestValue) + u'…' : text;
}

QString wordsOfText(const QString& field, const QString& text, const HistoryNames& names)
{
    if (holdsCode(field))
        return wordOf(u"value", text);
    if (const auto name = names.constFind(text); name != names.cend())
        return *name;
    if (text.startsWith(u"sha256:"_s))
        return text.section(u':', -1).left(shortHash);
    if (!QUuid::fromString(text).isNull())
        return text.left(shortId);
    if (const auto date = parseIsoDate(text))
        return formDate(*date);
    if (const QDateTime at = parseIsoTime(text); at.isValid())
        return localTime(at);
    if (const auto number = Decimal::parse(text); number && holdsNumber(field))
        return formatNumber(*number);
    return shortened(text);
}

QString valueText(const QString& field, const QJsonValue& value, const HistoryNames& names)
{
    if (isMissing(value))
        return words().text(u"nothing");
    if (value.isBool())
        return wordOf(u"value", value.toBool() ? u"true"_s : u"false"_s);
    if (value.isObject())
        return shortened(
            QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)));
    if (value.isArray())
        return shortened(
            QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)));
    if (value.isDouble()) {
        const qint64 count = value.toInteger();
        return holdsMinutes(field) ? formatHours(Minutes(int(count))) + u" giờ"_s : QString::number(count);
    }
    return wordsOfText(field, value.toString(), names);
}

} // namespace

QString historyEntity(const QString& entity)
{
    return wordOf(u"entity", entity);
}

QString historyAction(const QString& action)
{
    return wordOf(u"action", action);
}

QString historyChange(const AuditRecord& record, const HistoryNames& names)
{
    QStringList fields = record.before.keys();
    for (const QString& field : record.after.keys()) {
        if (!fields.contains(field))
            fields.append(field);
    }
    QStringList parts;
    for (const QString& field : std::as_const(fields)) {
        const QJsonValue was = record.before.value(field);
        const QJsonValue is = record.after.value(field);
        if (isMissing(was) && (isMissing(is) || isZero(is)))
            continue;
        const QString label = wordOf(u"field", field);
        if (isMissing(was))
            parts.append(u"%1: %2"_s.arg(label, valueText(field, is, names)));
        else
            parts.append(
                u"%1: %2 → %3"_s.arg(label, valueText(field, was, names), valueText(field, is, names)));
    }
    return parts.join(u"; "_s);
}

} // namespace soviec::report
