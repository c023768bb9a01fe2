// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <QDateTime>

namespace soviec {

/// Where "now" comes from; handed to whoever needs it, so that a test can stop the time.
class Clock {
public:
    virtual ~Clock() = default;
    /// UTC, whole milliseconds.
    virtual QDateTime now() const = 0;
    /// The date in Viet Nam (+07:00) at now().
    Date today() const;
};

class SystemClock final : public Clock {
public:
    QDateTime now() const override;
};

/// Stands still until it is set or moved.
class FixedClock final : public Clock {
public:
    explicit FixedClock(const QDateTime& utc) : m_now(utc) { }
    /// 10:00 in Viet Nam on that day.
    explicit FixedClock(const Date& day);
    QDateTime now() const override { return m_now; }
    void set(const QDateTime& utc) { m_now = utc; }
    void advanceSeconds(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

} // namespace soviec
