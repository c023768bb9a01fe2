// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/built_in.h"

#include "core/base/json.h"
#include "core/base/tr.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> damaged(const QString& path)
{
    return fail(
        ErrorCode::Damaged,
        Tr::tr("The data at “%1” is not as expected. Correct it, or install the program again.")
            .arg(path),
        path);
}

Result<QByteArray> resource(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return damaged(path);
    return file.readAll();
}

/// Reads texts out of an object and remembers what is wrong with it.
class StrictObject {
public:
    explicit StrictObject(const QJsonValue& value) : m_object(value.toObject())
    {
        m_good = value.isObject();
    }

    QString text(const QString& key)
    {
        m_good = m_good && m_object.value(key).isString();
        return optionalText(key);
    }
    QString optionalText(const QString& key)
    {
        m_seen.insert(key);
        const QJsonValue value = m_object.value(key);
        m_good = m_good && (value.isUndefined() || value.isString());
        return value.toString();
    }
    Decimal decimal(const QString& key)
    {
        const auto parsed = Decimal::parse(text(key));
        m_good = m_good && parsed;
        return parsed.value_or(Decimal());
    }
    bool flag(const QString& key, bool otherwise)
    {
        m_seen.insert(key);
        const QJsonValue value = m_object.value(key);
        m_good = m_good && (value.isUndefined() || value.isBool());
        return value.toBool(otherwise);
    }
    QJsonArray array(const QString& key)
    {
        m_seen.insert(key);
        m_good = m_good && m_object.value(key).isArray();
        return m_object.value(key).toArray();
    }
    int year(const QString& key)
    {
        m_seen.insert(key);
        const int value = m_object.value(key).toInt();
        m_good = m_good && value >= 1900 && value <= 2999;
        return value;
    }
    template <class E>
    E coded(const QString& key, E otherwise)
    {
        const auto value = fromCode<E>(text(key));
        m_good = m_good && value.has_value();
        return value.value_or(otherwise);
    }
    void require(bool condition) { m_good = m_good && condition; }
    /// Everything was there, of the right type, and nothing else.
    bool good() const { return m_good && m_object.size() <= m_seen.size() && allSeen(); }

private:
    bool allSeen() const
    {
        for (auto it = m_object.begin(); it != m_object.end(); ++it) {
            if (!m_seen.contains(it.key()))
                return false;
        }
        return true;
    }

    QJsonObject m_object;
    QSet<QString> m_seen;
    bool m_good = true;
};

CatalogItem readItem(StrictObject& object)
{
    CatalogItem item;
    item.code = object.text(u"code"_s);
    item.part = object.coded(u"part"_s, CatalogPart::Common);
    item.division = object.optionalText(u"division"_s);
    item.task = object.text(u"task"_s);
    item.detail = object.text(u"detail"_s);
    item.output = object.text(u"output"_s);
    item.group = object.text(u"group"_s);
    const QStringList frame = object.text(u"frame"_s).split(u'-');
    const auto low = Decimal::parse(frame.front());
    const auto high = Decimal::parse(frame.back());
    object.require(frame.size() == 2 && low && high);
    item.frameMin = low.value_or(Decimal());
    item.frameMax = high.value_or(Decimal());
    item.points = object.decimal(u"points"_s);
    item.coefficient = object.decimal(u"coefficient"_s);
    item.note = object.optionalText(u"note"_s);
    object.require(
        (item.part == CatalogPart::Division) == !item.division.isEmpty()
        && !item.code.isEmpty());
    return item;
}

} // namespace

Result<QList<CatalogItem>> parseCatalogJson(const QByteArray& utf8)
{
    const auto json = parseJsonStrict(utf8);
    if (!json)
        return passOn(json);
    StrictObject catalog(*json);
    catalog.text(u"about"_s);
    catalog.text(u"standardProduct"_s);
    const Decimal divisor = catalog.decimal(u"divisor"_s);
    const QJsonArray entries = catalog.array(u"items"_s);
    if (!catalog.good() || divisor <= Decimal())
        return damaged(u"catalog"_s);
    QList<CatalogItem> items;
    for (const QJsonValue entry : entries) {
        StrictObject object(entry);
        CatalogItem item = readItem(object);
        item.ordinal = int(items.size()) + 1;
        if (!object.good() || item.coefficient != coefficientOf(item.points, divisor))
            return damaged(u"items[%1]"_s.arg(items.size()));
        items.append(std::move(item));
    }
    return items;
}

Result<CalendarYear> parseCalendarJson(const QByteArray& utf8)
{
    const auto json = parseJsonStrict(utf8);
    if (!json)
        return passOn(json);
    StrictObject calendar(*json);
    CalendarYear result;
    result.year = calendar.year(u"year"_s);
    const QJsonArray entries = calendar.array(u"days"_s);
    if (!calendar.good())
        return damaged(u"calendar"_s);
    for (const QJsonValue entry : entries) {
        StrictObject object(entry);
        CalendarDay day;
        const auto date = parseIsoDate(object.text(u"day"_s));
        day.day = date.value_or(Date());
        day.kind = object.coded(u"kind"_s, DayKind::Holiday);
        day.name = object.text(u"name"_s);
        day.source = object.text(u"source"_s);
        const bool confirmed = object.flag(u"confirmed"_s, true);
        const bool ascending = result.days.isEmpty() || (date && result.days.back().day < *date);
        if (!object.good() || !date || date->year() != result.year || !ascending)
            return damaged(u"days[%1]"_s.arg(result.days.size()));
        if (!confirmed)
            result.unconfirmed.append(day.day);
        result.days.append(std::move(day));
    }
    return result;
}

Result<QList<CatalogItem>> demoCatalogItems()
{
    const auto bytes = resource(u":/soviec/demo/catalog.json"_s);
    return bytes ? parseCatalogJson(*bytes) : passOn(bytes);
}

Result<CalendarYear> builtInCalendar(int year)
{
    const QString path = u":/soviec/calendar/%1.json"_s.arg(year);
    if (!QFile::exists(path))
        return fail(
            ErrorCode::NotFound,
            Tr::tr("The program has no work calendar for %1. Enter the holidays of that year, or "
                   "import them.")
                .arg(QString::number(year)));
    const auto bytes = resource(path);
    return bytes ? parseCalendarJson(*bytes) : passOn(bytes);
}

} // namespace soviec
