// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace soviec {

/// What a database file holds, for a look before it is put in place of another.
struct DatabaseSummary {
    QString file;
    qint64 bytes = 0;
    int schemaVersion = 0;
    QString agencyName;
    int people = 0;
    int entries = 0;       ///< of diaries, without withdrawn ones
    int monthsSigned = 0;  ///< signed and locked months of persons
    QString lastMonthSigned; ///< "2026-04"; empty where none is
    QDateTime lastChange;  ///< of the history
    qint64 records = 0;    ///< in the history
};

} // namespace soviec
