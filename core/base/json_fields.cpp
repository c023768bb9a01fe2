// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_fields.h"

#include "core/base/tr.h"

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

const auto wrongType = u"wrong_type"_s;
const auto badValue = u"bad_value"_s;

} // namespace

JsonFields::JsonFields(const QJsonValue& value, const QString& path, QList<JsonProblem>& problems)
    : m_object(value.toObject())
    , m_path(path)
    , m_problems(problems) {
    m_read.reserve(m_object.size());
    if (!value.isObject())
        m_problems.append({wrongType, path, Tr::tr("an object {…} belongs here")});
}

QJsonValue JsonFields::value(QLatin1StringView key) {
    m_read.append(key);
    const auto found = m_object.constFind(key);
    if (found == m_object.constEnd()) {
        report(key, u"missing_key"_s, Tr::tr("this key is missing"));
        return QJsonValue(QJsonValue::Undefined);
    }
    return *found;
}

QString JsonFields::string(QLatin1StringView key) {
    const QJsonValue found = value(key);
    if (!found.isString() && !found.isUndefined())
        report(key, wrongType, Tr::tr("a text in quotation marks belongs here"));
    return found.toString();
}

bool JsonFields::boolean(QLatin1StringView key) {
    const QJsonValue found = value(key);
    if (!found.isBool() && !found.isUndefined())
        report(key, wrongType, Tr::tr("true or false belongs here"));
    return found.toBool();
}

int JsonFields::count(QLatin1StringView key, int max) {
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return 0;
    // -1 where the number is no whole number, also beyond 64 bits.
    const qint64 number = found.isDouble() ? found.toInteger(-1) : -1;
    if (!found.isDouble()) {
        report(key, wrongType, Tr::tr("a whole number without quotation marks belongs here"));
        return 0;
    }
    if (number < 0 || number > max) {
        report(key, badValue, Tr::tr("a whole number from 0 to %1 belongs here").arg(max));
        return 0;
    }
    return int(number);
}

Decimal JsonFields::decimal(QLatin1StringView key, Decimal max) {
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return {};
    QList<JsonProblem> problems;
    const auto number = jsonDecimal(found, max, {}, problems);
    for (const JsonProblem& problem : problems)
        report(key, problem.code, problem.text);
    return number.value_or(Decimal());
}

QJsonArray JsonFields::array(QLatin1StringView key) {
    const QJsonValue found = value(key);
    if (!found.isArray() && !found.isUndefined())
        report(key, wrongType, Tr::tr("a list […] belongs here"));
    return found.toArray();
}

QJsonObject JsonFields::object(QLatin1StringView key) {
    const QJsonValue found = value(key);
    if (!found.isObject() && !found.isUndefined())
        report(key, wrongType, Tr::tr("an object {…} belongs here"));
    return found.toObject();
}

void JsonFields::finish() {
    // Mostly every key was read once, and none is left.
    if (m_read.size() == m_object.size()) {
        qsizetype at = 0;
        while (at < m_read.size() && m_object.contains(m_read.at(at)) && m_read.indexOf(m_read.at(at)) == at)
            ++at;
        if (at == m_read.size())
            return;
    }
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        const QString key = it.key();
        const auto isKey = [&key](QLatin1StringView read) {
            return key == read;
        };
        if (std::none_of(m_read.cbegin(), m_read.cend(), isKey)) {
            m_problems.append(
                {u"unknown_key"_s, jsonKey(m_path, key), Tr::tr("this key is not known here")});
        }
    }
}

QString JsonFields::path(QLatin1StringView key) const {
    return jsonKey(m_path, key);
}

void JsonFields::report(QLatin1StringView key, const QString& code, const QString& text) {
    m_problems.append({code, path(key), text});
}

std::optional<Decimal> jsonDecimal(
    const QJsonValue& value, Decimal max, const QString& path, QList<JsonProblem>& problems) {
    if (!value.isString()) {
        problems.append({wrongType, path, Tr::tr("a decimal in quotation marks belongs here")});
        return std::nullopt;
    }
    const QString text = value.toString();
    const auto number = Decimal::parse(text);
    if (!number || text.startsWith(u'-')) {
        problems.append(
            {badValue, path,
             Tr::tr("“%1” is not a decimal: digits, a point, at most 4 decimals, not negative")
                 .arg(text.left(40))});
        return std::nullopt;
    }
    if (*number > max) {
        problems.append(
            {badValue, path,
             Tr::tr("%1 is more than the largest value allowed, %2")
                 .arg(text.left(40), max.toString())});
        return std::nullopt;
    }
    return *number;
}

QString jsonIndex(const QString& path, qsizetype index) {
    return path + u'[' + QString::number(index) + u']';
}

QString jsonKey(const QString& path, const QString& key) {
    return path.isEmpty() ? key : QString(path + u'.' + key);
}

} // namespace soviec
