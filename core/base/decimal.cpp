// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include "core/base/tr.h"

namespace soviec {

namespace {

std::unexpected<Error> notADecimal(QStringView text)
{
    return fail(
        ErrorCode::Invalid,
        Tr::tr("“%1” is not a number with at most 4 decimals.").arg(text.left(40).toString()));
}

} // namespace

Result<Decimal> Decimal::parse(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    const QStringView digits = negative ? text.mid(1) : text;
    int64_t scaled = 0;
    int whole = 0;
    int decimals = -1;
    for (const QChar c : digits) {
        if (c == u'.') {
            if (decimals >= 0 || whole == 0)
                return notADecimal(text);
            decimals = 0;
            continue;
        }
        if (c < u'0' || c > u'9')
            return notADecimal(text);
        if (decimals >= 0 ? ++decimals > 4 : ++whole > 12)
            return notADecimal(text);
        scaled = scaled * 10 + (c.unicode() - u'0');
    }
    if (whole == 0 || decimals == 0)
        return notADecimal(text);
    for (int i = std::max(decimals, 0); i < 4; ++i)
        scaled *= 10;
    return fromScaled(negative ? -scaled : scaled);
}

Result<Decimal> Decimal::parseTyped(QStringView text)
{
    QString clean = text.trimmed().toString();
    clean.replace(u',', u'.');
    return parse(clean);
}

QString Decimal::toString() const
{
    return toString(0);
}

QString Decimal::toString(int decimals) const
{
    const auto magnitude = m_scaled < 0 ? 0 - uint64_t(m_scaled) : uint64_t(m_scaled);
    QString fraction = QString::number(magnitude % uint64_t(unit)).rightJustified(4, u'0');
    while (fraction.size() > decimals && fraction.endsWith(u'0'))
        fraction.chop(1);
    QString text = QString::number(magnitude / uint64_t(unit));
    if (!fraction.isEmpty())
        text += u'.' + fraction;
    return m_scaled < 0 ? u'-' + text : text;
}

} // namespace soviec
