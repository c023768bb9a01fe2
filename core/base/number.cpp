// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"

#include "core/base/ratio.h"

#include <cstdlib>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

QString grouped(QString digits)
{
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u'.');
    return digits;
}

} // namespace

QString formatNumber(Decimal value, int decimals)
{
    QString text = value.toString(decimals);
    const bool negative = text.startsWith(u'-');
    if (negative)
        text.remove(0, 1);
    const qsizetype point = text.indexOf(u'.');
    QString result = grouped(point < 0 ? text : text.left(point));
    if (point >= 0)
        result += u',' + text.mid(point + 1);
    return negative ? u'-' + result : result;
}

QString formatNumber(int64_t value)
{
    const QString digits = grouped(QString::number(value < 0 ? -value : value));
    return value < 0 ? u'-' + digits : digits;
}

bool fitsDecimalHours(Minutes minutes)
{
    constexpr int hundredth = 3; // 3 minutes are 0.05 hours: only multiples of 3 are whole hundredths
    return minutes.count() % hundredth == 0;
}

QString formatHours(Minutes minutes)
{
    if (!fitsDecimalHours(minutes))
        return clockHours(minutes);
    return formatNumber(Ratio(minutes.count(), 60).roundHalfUp2(), 1);
}

QString clockHours(Minutes minutes)
{
    const int count = std::abs(minutes.count());
    return (minutes.count() < 0 ? u"-"_s : QString())
        + u"%1:%2"_s.arg(count / 60).arg(count % 60, 2, 10, QChar(u'0'));
}

std::optional<Minutes> parseHours(QStringView typed)
{
    const QStringView text = typed.trimmed();
    Minutes minutes;
    if (const qsizetype colon = text.indexOf(u':'); colon > 0 && text.size() == colon + 3) {
        bool hoursGood = false;
        bool minutesGood = false;
        const int hours = text.left(colon).toInt(&hoursGood);
        const int rest = text.mid(colon + 1).toInt(&minutesGood);
        if (!hoursGood || !minutesGood || hours < 0 || hours > 24 || rest < 0 || rest > 59)
            return std::nullopt;
        minutes = Minutes(hours * 60 + rest);
    } else if (const auto hours = Decimal::parseTyped(text); hours && !hours->isNegative() && *hours <= Decimal(24)) {
        minutes = Minutes(int((hours->scaled() * 60 + Decimal::unit / 2) / Decimal::unit));
    } else {
        return std::nullopt;
    }
    return minutes <= Minutes(24 * 60) ? std::optional(minutes) : std::nullopt;
}

QString formatPercent(Decimal share)
{
    const Decimal percent = Ratio(share.scaled(), Decimal::unit / 100).roundHalfUp2();
    return formatNumber(percent) + QStringLiteral(" %");
}

} // namespace soviec
