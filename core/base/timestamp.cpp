// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/timestamp.h"

#include <chrono>

namespace soviec {

namespace {

// Viet Nam has no daylight saving; a fixed offset needs no time zone data on the machine.
constexpr int vietnamOffsetSeconds = 7 * 3600;

QDateTime inVietnam(const QDateTime& utc)
{
    return utc.toOffsetFromUtc(vietnamOffsetSeconds);
}

} // namespace

Date localDate(const QDateTime& utc)
{
    using namespace std::chrono;
    const milliseconds local = milliseconds(utc.toMSecsSinceEpoch()) + seconds(vietnamOffsetSeconds);
    const Days since(floor<days>(local).count());
    return Date(1970, 1, 1) + since;
}

// Every row that is stored carries such times, an import a million of them; Qt's own formatting goes
// through a format string each time.
QString isoTime(const QDateTime& utc)
{
    if (!utc.isValid())
        return {};
    const QDateTime at = utc.toUTC();
    const QDate day = at.date();
    const QTime time = at.time();
    if (day.year() < 1000 || day.year() > 9999)
        return at.toString(Qt::ISODateWithMs);
    QString text(24, u'0');
    const auto put = [&text](qsizetype end, int number) {
        for (; number > 0; number /= 10)
            text[--end] = QChar(u'0' + number % 10);
    };
    put(4, day.year());
    put(7, day.month());
    put(10, day.day());
    put(13, time.hour());
    put(16, time.minute());
    put(19, time.second());
    put(23, time.msec());
    for (const auto& [place, sign] : {std::pair(4, u'-'), {7, u'-'}, {10, u'T'}, {13, u':'}, {16, u':'}, {19, u'.'}, {23, u'Z'}})
        text[place] = sign;
    return text;
}

// As isoTime() writes it, which is how every row comes back; anything else takes the long way.
QDateTime parseIsoTime(const QString& text)
{
    if (text.size() == 24 && text.endsWith(u'Z') && text.at(10) == u'T' && text.at(19) == u'.') {
        bool sound = true;
        const auto number = [&](qsizetype at, qsizetype digits) {
            int value = 0;
            for (const QChar c : QStringView(text).sliced(at, digits)) {
                sound = sound && c >= u'0' && c <= u'9';
                value = value * 10 + (c.unicode() - u'0');
            }
            return value;
        };
        const QDate day(number(0, 4), number(5, 2), number(8, 2));
        const QTime time(number(11, 2), number(14, 2), number(17, 2), number(20, 3));
        sound = sound && text.at(4) == u'-' && text.at(7) == u'-' && text.at(13) == u':' && text.at(16) == u':';
        if (sound && day.isValid() && time.isValid())
            return QDateTime(day, time, Qt::UTC);
    }
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

QString localTime(const QDateTime& utc)
{
    return utc.isValid() ? inVietnam(utc).toString(QStringLiteral("HH:mm dd/MM/yyyy")) : QString();
}

} // namespace soviec
