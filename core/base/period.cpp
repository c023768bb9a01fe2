// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/period.h"

#include "core/base/tr.h"

#include <QRegularExpression>

namespace soviec {

namespace {

int perYear(Period::Kind kind)
{
    switch (kind) {
    case Period::Kind::Month: return 12;
    case Period::Kind::Quarter: return 4;
    case Period::Kind::Year: return 1;
    }
    return 1;
}

} // namespace

Period Period::month(int year, int month)
{
    Q_ASSERT(month >= 1 && month <= 12);
    return {Kind::Month, year, month};
}

Period Period::quarter(int year, int quarter)
{
    Q_ASSERT(quarter >= 1 && quarter <= 4);
    return {Kind::Quarter, year, quarter};
}

Period Period::year(int year)
{
    return {Kind::Year, year, 0};
}

Period Period::monthOf(const Date& date)
{
    return soviec::isValid(date) ? month(date.year(), date.month()) : Period();
}

Result<Period> Period::parse(QStringView text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^([12][0-9]{3})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])))?$"));
    const auto match = pattern.match(text.toString());
    const int year = match.hasMatch() ? match.capturedView(1).toInt() : 0;
    if (year < 1900 || year > 2999) {
        return fail(
            ErrorCode::Invalid,
            Tr::tr("“%1” is not a period. Write 2026-04, 2026-Q2 or 2026.")
                .arg(text.left(40).toString()));
    }
    if (!match.capturedView(2).isEmpty())
        return month(year, match.capturedView(2).toInt());
    if (!match.capturedView(3).isEmpty())
        return quarter(year, match.capturedView(3).toInt());
    return Period::year(year);
}

Date Period::first() const
{
    const int startMonth = m_kind == Kind::Month ? m_index
        : m_kind == Kind::Quarter                ? m_index * 3 - 2
                                                 : 1;
    return Date(static_cast<unsigned short>(m_year), static_cast<unsigned short>(startMonth), 1);
}

Date Period::last() const
{
    const int endMonth = m_kind == Kind::Month ? m_index
        : m_kind == Kind::Quarter              ? m_index * 3
                                               : 12;
    return Date(static_cast<unsigned short>(m_year), static_cast<unsigned short>(endMonth), 1)
        .end_of_month();
}

Period Period::shifted(int count) const
{
    const int n = perYear(m_kind);
    if (n == 1)
        return year(m_year + count);
    const int total = m_year * n + (m_index - 1) + count;
    return {m_kind, total / n, total % n + 1};
}

std::vector<Period> Period::months() const
{
    std::vector<Period> result;
    for (Period m = monthOf(first()); m.first() <= last(); m = m.next())
        result.push_back(m);
    return result;
}

QString Period::toString() const
{
    if (!isValid())
        return {};
    const QString yearText = QString::number(m_year);
    switch (m_kind) {
    case Kind::Month:
        return yearText + u'-' + QString::number(m_index).rightJustified(2, u'0');
    case Kind::Quarter:
        return yearText + QStringLiteral("-Q") + QString::number(m_index);
    case Kind::Year:
        break;
    }
    return yearText;
}

QString Period::label() const
{
    if (!isValid())
        return {};
    static const QString roman[] = {
        QStringLiteral("I"), QStringLiteral("II"), QStringLiteral("III"), QStringLiteral("IV")};
    switch (m_kind) {
    case Kind::Month:
        return QString::number(m_index).rightJustified(2, u'0') + u'/' + QString::number(m_year);
    case Kind::Quarter:
        return Tr::tr("quarter %1/%2").arg(roman[m_index - 1]).arg(m_year);
    case Kind::Year:
        break;
    }
    return Tr::tr("year %1").arg(m_year);
}

} // namespace soviec
