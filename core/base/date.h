// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringView>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <compare>
#include <optional>

namespace soviec {

/// A plain local date; a work date is never converted between time zones. Default constructed:
/// not_a_date_time.
using Date = boost::gregorian::date;
using Days = boost::gregorian::days;

inline bool isValid(const Date& date) { return !date.is_special(); }
/// 1 Monday … 7 Sunday.
int isoWeekday(const Date& date);
/// The Monday of the week of `date`.
Date mondayOf(const Date& date);

/// YYYY-MM-DD, years 1900 to 2999; anything else is refused.
Result<Date> parseIsoDate(QStringView text);
/// dd/mm/yyyy, d/m/yyyy, dd-mm-yyyy, dd.mm.yyyy or ISO, as people and workbooks write it.
Result<Date> parseTypedDate(QStringView text);
/// YYYY-MM-DD; empty for an invalid date.
QString isoDate(const Date& date);
/// 07/04/2026, for forms and sheets.
QString formDate(const Date& date);
/// "T3 07/04", "CN 12/04", for lists; the weekday's short name is translated.
QString listDate(const Date& date);
/// "T2" … "CN", translated.
QString shortWeekday(const Date& date);

/// A time of day in whole minutes after midnight, 0 … 1439.
class TimeOfDay {
public:
    constexpr TimeOfDay() = default;
    static constexpr std::optional<TimeOfDay> fromMinutes(int minutes)
    {
        if (minutes < 0 || minutes >= 24 * 60)
            return std::nullopt;
        TimeOfDay t;
        t.m_minutes = minutes;
        return t;
    }
    /// H:MM or HH:MM, also with h or g ("8h30", "8g30").
    static Result<TimeOfDay> parse(QStringView text);
    constexpr int minutes() const { return m_minutes; }
    /// HH:MM.
    QString toString() const;
    friend constexpr auto operator<=>(TimeOfDay, TimeOfDay) = default;

private:
    int m_minutes = 0;
};

/// A length of working time in whole minutes.
class Minutes {
public:
    constexpr Minutes() = default;
    constexpr explicit Minutes(int count) : m_count(count) { }
    constexpr int count() const { return m_count; }
    friend constexpr auto operator<=>(Minutes, Minutes) = default;
    friend constexpr Minutes operator+(Minutes a, Minutes b) { return Minutes(a.m_count + b.m_count); }
    friend constexpr Minutes operator-(Minutes a, Minutes b) { return Minutes(a.m_count - b.m_count); }
    constexpr Minutes& operator+=(Minutes b) { m_count += b.m_count; return *this; }

private:
    int m_count = 0;
};

} // namespace soviec
