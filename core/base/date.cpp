// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"

#include "core/base/tr.h"

#include <QRegularExpression>

#include <algorithm>

namespace soviec {

namespace {

std::optional<Date> makeDate(int year, int month, int day)
{
    if (year < 1900 || year > 2999 || month < 1 || month > 12 || day < 1
        || day > boost::gregorian::gregorian_calendar::end_of_month_day(
               static_cast<unsigned short>(year), static_cast<unsigned short>(month)))
        return std::nullopt;
    return Date(
        static_cast<unsigned short>(year), static_cast<unsigned short>(month),
        static_cast<unsigned short>(day));
}

std::unexpected<Error> notADate(QStringView text)
{
    return fail(
        ErrorCode::Invalid,
        Tr::tr("“%1” is not a date. Write it as 07/04/2026 or 2026-04-07.")
            .arg(text.left(40).toString()));
}

QString two(int value)
{
    return QString::number(value).rightJustified(2, u'0');
}

} // namespace

int isoWeekday(const Date& date)
{
    const int sundayBased = date.day_of_week().as_number();
    return sundayBased == 0 ? 7 : sundayBased;
}

Date mondayOf(const Date& date)
{
    return date - Days(isoWeekday(date) - 1);
}

Result<Date> parseIsoDate(QStringView text)
{
    // Every row that is read carries one: letter by letter is ten times as fast as by a pattern.
    const auto number = [text](qsizetype from, qsizetype count) {
        int value = 0;
        for (const QChar digit : text.sliced(from, count)) {
            if (digit < u'0' || digit > u'9')
                return -1; // no year, month or day is that
            value = value * 10 + (digit.unicode() - u'0');
        }
        return value;
    };
    if (text.size() == 10 && text[4] == u'-' && text[7] == u'-') {
        if (const auto date = makeDate(number(0, 4), number(5, 2), number(8, 2)))
            return *date;
    }
    return notADate(text);
}

Result<Date> parseTypedDate(QStringView text)
{
    // Day, month and year between "/", "." or "-"; letter by letter, as for parseIsoDate().
    constexpr qsizetype mostDigits[3] = {2, 2, 4};
    const QStringView clean = text.trimmed();
    int parts[3] = {0, 0, 0};
    qsizetype digits[3] = {0, 0, 0};
    qsizetype part = 0;
    bool sound = !clean.isEmpty();
    for (const QChar c : clean) {
        if (c >= u'0' && c <= u'9') {
            sound = sound && ++digits[part] <= mostDigits[part];
            parts[part] = sound ? parts[part] * 10 + (c.unicode() - u'0') : 0;
        } else {
            sound = sound && (c == u'/' || c == u'.' || c == u'-') && digits[part] > 0 && part < 2;
            part = std::min<qsizetype>(part + 1, 2);
        }
    }
    if (!sound || part != 2 || digits[2] != 4)
        return parseIsoDate(clean);
    if (const auto date = makeDate(parts[2], parts[1], parts[0]))
        return *date;
    return notADate(text);
}

QString isoDate(const Date& date)
{
    if (!isValid(date))
        return {};
    const auto [year, month, day] = date.year_month_day();
    QString text(10, u'-');
    const int digits[] = {year / 1000, year / 100, year / 10, year, -1, month / 10, month, -1, day / 10, day};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (digits[i] >= 0)
            text[i] = QChar(u'0' + digits[i] % 10);
    }
    return text;
}

QString formDate(const Date& date)
{
    if (!isValid(date))
        return {};
    return two(date.day()) + u'/' + two(date.month()) + u'/' + QString::number(date.year());
}

QString shortWeekday(const Date& date)
{
    switch (isoWeekday(date)) {
    case 1: return Tr::tr("Mon");
    case 2: return Tr::tr("Tue");
    case 3: return Tr::tr("Wed");
    case 4: return Tr::tr("Thu");
    case 5: return Tr::tr("Fri");
    case 6: return Tr::tr("Sat");
    default: return Tr::tr("Sun");
    }
}

QString listDate(const Date& date)
{
    if (!isValid(date))
        return {};
    return shortWeekday(date) + u' ' + two(date.day()) + u'/' + two(date.month());
}

Result<TimeOfDay> TimeOfDay::parse(QStringView text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^([0-9]{1,2})[:hHgG]([0-9]{2})?$"));
    const auto match = pattern.match(text.trimmed().toString());
    if (match.hasMatch()) {
        const int hour = match.capturedView(1).toInt();
        const int minute = match.capturedView(2).toInt();
        if (hour < 24 && minute < 60)
            return *fromMinutes(hour * 60 + minute);
    }
    return fail(
        ErrorCode::Invalid,
        Tr::tr("“%1” is not a time of day. Write it as 14:30.").arg(text.left(40).toString()));
}

QString TimeOfDay::toString() const
{
    return two(m_minutes / 60) + u':' + two(m_minutes % 60);
}

} // namespace soviec
