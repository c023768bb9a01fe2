// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QString>

namespace soviec {

/// 128 bits hold every sum of products of two Decimals a sheet can produce: 10^20 a line leaves
/// room for 10^15 lines before the multiplications of the formula.
__extension__ typedef __int128 Int128;

/// An exact rational; its terms are the lowest, with a positive denominator.
class Ratio {
public:
    constexpr Ratio() = default;
    constexpr Ratio(int whole) : m_num(whole) { }
    Ratio(Int128 numerator, Int128 denominator);
    /// The same value, brought to its lowest terms when somebody asks for them: of the shares of a sheet
    /// hardly any is looked at, and looking for the common divisor costs as much as the sums.
    static Ratio reducedLater(Int128 numerator, Int128 denominator);
    static Ratio of(Decimal value) { return Ratio(value.scaled(), Decimal::unit); }

    Int128 numerator() const { return m_lowest ? m_num : lowest().m_num; }
    Int128 denominator() const { return m_lowest ? m_den : lowest().m_den; }

    /// "11/12", "1", "-3/4".
    QString toString() const;
    /// Half up (away from zero below it) to 2 decimals: the only rounding a score knows.
    Decimal roundHalfUp2() const { return roundHalfUp(2); }
    /// Half up to 0…4 decimals.
    Decimal roundHalfUp(int decimals) const;
    /// The largest whole number not above the value.
    int64_t floor() const;

    friend bool operator==(const Ratio& a, const Ratio& b);
    friend std::strong_ordering operator<=>(const Ratio& a, const Ratio& b);
    friend Ratio operator+(const Ratio& a, const Ratio& b);
    friend Ratio operator-(const Ratio& a, const Ratio& b);
    friend Ratio operator*(const Ratio& a, const Ratio& b);
    /// b must not be zero.
    friend Ratio operator/(const Ratio& a, const Ratio& b);

private:
    Ratio lowest() const { return m_lowest ? *this : Ratio(m_num, m_den); }
    Int128 m_num = 0;
    Int128 m_den = 1;
    bool m_lowest = true;
};

/// Decimal digits of a 128-bit integer.
QString toString(Int128 value);

} // namespace soviec
