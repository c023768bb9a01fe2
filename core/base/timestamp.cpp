// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/timestamp.h"

namespace soviec {

namespace {

// Viet Nam has no daylight saving; a fixed offset needs no time zone data on the machine.
constexpr int vietnamOffsetSeconds = 7 * 3600;

QDateTime inVietnam(const QDateTime& utc)
{
    return utc.toOffsetFromUtc(vietnamOffsetSeconds);
}

} // namespace

Date localDate(const QDateTime& utc)
{
    const QDate d = inVietnam(utc).date();
    return Date(
        static_cast<unsigned short>(d.year()), static_cast<unsigned short>(d.month()),
        static_cast<unsigned short>(d.day()));
}

QString isoTime(const QDateTime& utc)
{
    return utc.isValid() ? utc.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime parseIsoTime(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

QString localTime(const QDateTime& utc)
{
    return utc.isValid() ? inVietnam(utc).toString(QStringLiteral("HH:mm dd/MM/yyyy")) : QString();
}

} // namespace soviec
