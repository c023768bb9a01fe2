// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"

#include "core/base/ratio.h"

namespace soviec {

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

QString formatHours(Minutes minutes)
{
    return formatNumber(Ratio(minutes.count(), 60).roundHalfUp2(), 1);
}

QString formatPercent(Decimal share)
{
    const Decimal percent = Ratio(share.scaled(), Decimal::unit / 100).roundHalfUp2();
    return formatNumber(percent) + QStringLiteral(" %");
}

} // namespace soviec
