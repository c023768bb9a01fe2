// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringView>

#include <compare>
#include <cstdint>

namespace soviec {

/// An exact decimal with 4 decimal digits, held as a count of ten-thousandths in 64 bits.
/// Quantities, coefficients and points are Decimals; no binary floating point comes near them.
class Decimal {
public:
    static constexpr int64_t unit = 10'000;

    constexpr Decimal() = default;
    /// From a whole number.
    constexpr explicit Decimal(int whole) : m_scaled(int64_t(whole) * unit) { }
    static constexpr Decimal fromScaled(int64_t tenThousandths)
    {
        Decimal d;
        d.m_scaled = tenThousandths;
        return d;
    }
    /// Digits with an optional minus sign and an optional point and at most 4 decimals; no
    /// exponent, no spaces, at most 12 digits before the point.
    static Result<Decimal> parse(QStringView text);
    /// As parse(), but also takes a decimal comma and surrounding blanks, as people type it.
    static Result<Decimal> parseTyped(QStringView text);

    constexpr int64_t scaled() const { return m_scaled; }
    constexpr bool isZero() const { return m_scaled == 0; }
    constexpr bool isNegative() const { return m_scaled < 0; }

    /// Shortest exact text with a point: "2.5", "14", "-0.25".
    QString toString() const;
    /// At least `decimals` digits after the point, more where they are needed to stay exact.
    QString toString(int decimals) const;

    friend constexpr auto operator<=>(Decimal, Decimal) = default;
    friend constexpr Decimal operator+(Decimal a, Decimal b) { return fromScaled(a.m_scaled + b.m_scaled); }
    friend constexpr Decimal operator-(Decimal a, Decimal b) { return fromScaled(a.m_scaled - b.m_scaled); }
    friend constexpr Decimal operator-(Decimal a) { return fromScaled(-a.m_scaled); }
    constexpr Decimal& operator+=(Decimal b) { m_scaled += b.m_scaled; return *this; }
    constexpr Decimal& operator-=(Decimal b) { m_scaled -= b.m_scaled; return *this; }

private:
    int64_t m_scaled = 0;
};

} // namespace soviec
