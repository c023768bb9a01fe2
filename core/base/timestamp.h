// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <QDateTime>
#include <QString>

namespace soviec {

/// RFC 3339 in UTC with milliseconds, as stored and as exchanged.
QString isoTime(const QDateTime& utc);
QDateTime parseIsoTime(const QString& text);
/// "14:52 07/04/2026" at +07:00, as people read it.
QString localTime(const QDateTime& utc);
/// The calendar date at +07:00.
Date localDate(const QDateTime& utc);

} // namespace soviec
