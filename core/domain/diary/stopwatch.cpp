// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/diary/stopwatch.h"

#include "core/base/timestamp.h"

#include <QStringList>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

// Viet Nam has one time zone, without summer time.
constexpr int offsetSeconds = 7 * 3600;

} // namespace

void Stopwatch::start(const QDateTime& utc)
{
    m_start = m_last = utc;
    m_leftOut = 0;
}

std::optional<IdleGap> Stopwatch::tick(const QDateTime& utc)
{
    if (!isRunning())
        return std::nullopt;
    const IdleGap gap {m_last, utc};
    m_last = utc;
    if (gap.length() < Minutes(idleAfterMinutes))
        return std::nullopt;
    return gap;
}

void Stopwatch::leaveOut(const IdleGap& gap)
{
    m_leftOut += std::max<qint64>(0, gap.from.secsTo(gap.to));
}

qint64 Stopwatch::seconds(const QDateTime& utc) const
{
    return isRunning() ? std::max<qint64>(0, m_start.secsTo(utc) - m_leftOut) : 0;
}

std::optional<Measured> Stopwatch::stop(const QDateTime& utc)
{
    if (!isRunning())
        return std::nullopt;
    const QTime local = m_start.toUTC().addSecs(offsetSeconds).time();
    Measured measured;
    measured.day = localDate(m_start);
    measured.start = TimeOfDay::fromMinutes(local.hour() * 60 + local.minute()).value_or(TimeOfDay());
    measured.minutes = Minutes(int(std::max<qint64>(1, (seconds(utc) + 30) / 60)));
    m_start = {};
    return measured;
}

QString Stopwatch::toText() const
{
    if (!isRunning())
        return {};
    return isoTime(m_start) + u' ' + isoTime(m_last) + u' ' + QString::number(m_leftOut);
}

Stopwatch Stopwatch::fromText(const QString& text)
{
    Stopwatch watch;
    const QStringList parts = text.split(u' ');
    if (parts.size() != 3)
        return watch;
    const QDateTime start = parseIsoTime(parts[0]);
    const QDateTime last = parseIsoTime(parts[1]);
    if (!start.isValid() || !last.isValid())
        return watch;
    watch.m_start = start;
    watch.m_last = last;
    watch.m_leftOut = parts[2].toLongLong();
    return watch;
}

} // namespace soviec
