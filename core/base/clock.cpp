// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace soviec {

Date Clock::today() const
{
    return localDate(now());
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

FixedClock::FixedClock(const Date& day)
    : m_now(QDate(day.year(), day.month(), day.day()), QTime(3, 0), Qt::UTC)
{
}

} // namespace soviec
