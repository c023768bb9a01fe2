// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace soviec {

/// A stretch in which the program heard nothing: the computer slept, was locked or switched off.
struct IdleGap {
    QDateTime from;
    QDateTime to;
    Minutes length() const { return Minutes(int(from.secsTo(to) / 60)); }
};

/// What the running clock measured.
struct Measured {
    Date day;        ///< of the start, in Viet Nam
    TimeOfDay start;
    Minutes minutes; ///< without what was left out; at least 1
};

/// The start/stop timer of the diary. Told the time by whoever owns it; survives as text.
class Stopwatch {
public:
    bool isRunning() const { return m_start.isValid(); }
    void start(const QDateTime& utc);
    /// Called every few seconds while it runs. A gap of idleAfterMinutes or more since the last
    /// call is to be asked about.
    std::optional<IdleGap> tick(const QDateTime& utc);
    void leaveOut(const IdleGap& gap);
    /// Seconds of work so far.
    qint64 seconds(const QDateTime& utc) const;
    /// Ends it; nothing where it did not run.
    std::optional<Measured> stop(const QDateTime& utc);

    /// For the settings; empty where it does not run.
    QString toText() const;
    static Stopwatch fromText(const QString& text);

    static constexpr int idleAfterMinutes = 10;

private:
    QDateTime m_start;
    QDateTime m_last;
    qint64 m_leftOut = 0; ///< seconds
};

} // namespace soviec
