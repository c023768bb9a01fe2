// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <QHashFunctions>

#include <vector>

namespace soviec {

/// A month, a quarter or a year: the periods sheets and reports are made for.
class Period {
public:
    enum class Kind { Month, Quarter, Year };

    /// Default: an invalid period.
    constexpr Period() = default;
    /// month 1 … 12.
    static Period month(int year, int month);
    /// quarter 1 … 4.
    static Period quarter(int year, int quarter);
    static Period year(int year);
    static Period monthOf(const Date& date);
    /// "2026-04", "2026-Q2" or "2026".
    static Result<Period> parse(QStringView text);

    bool isValid() const { return m_year != 0; }
    Kind kind() const { return m_kind; }
    int year() const { return m_year; }
    /// The month 1…12 or the quarter 1…4; 0 for a year.
    int index() const { return m_index; }
    Date first() const;
    Date last() const;
    bool contains(const Date& date) const { return date >= first() && date <= last(); }
    Period next() const { return shifted(1); }
    Period previous() const { return shifted(-1); }
    Period shifted(int count) const;
    /// The months it is made of, in order.
    std::vector<Period> months() const;
    /// The form parse() reads; empty when invalid.
    QString toString() const;
    /// "04/2026", "quý II/2026", "năm 2026", translated.
    QString label() const;

    friend auto operator<=>(const Period&, const Period&) = default;
    friend size_t qHash(const Period& p, size_t seed = 0)
    {
        return qHashMulti(seed, int(p.m_kind), p.m_year, p.m_index);
    }

private:
    Period(Kind kind, int year, int index) : m_year(year), m_index(index), m_kind(kind) { }
    int m_year = 0;
    int m_index = 0;
    Kind m_kind = Kind::Month;
};

} // namespace soviec
