// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/catalog/catalog.h"
#include "core/domain/diary/entry.h"
#include "core/domain/org/person.h"
#include "core/domain/sheet/period_sheet.h"
#include "core/storage/database.h"

#include <QSqlDatabase>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace sample {

using namespace soviec;

/// A small agency in a new database: one agency unit with a head, one division with a head and one
/// member of staff, all appointed from 2026-01-01.
struct Agency {
    QTemporaryDir folder;
    FixedClock clock {Date(2026, 4, 15)};
    QString path;
    std::unique_ptr<storage::Database> db;
    UnitId agency = UnitId::create();
    UnitId division = UnitId::create();
    PersonId chair = PersonId::create();
    PersonId head = PersonId::create();
    PersonId staff = PersonId::create();

    Agency();
    /// A pending entry of the member of staff, not yet stored.
    DiaryEntry entry(const Date& day, const QString& title) const;
    /// A draft sheet of the member of staff, not yet stored.
    PeriodSheet sheet(const Period& period) const;
    /// Stores, submits, signs and locks a sheet of that period; gives it as stored.
    PeriodSheet signedSheet(const Period& period);
    /// Records the draft as approved on paper from that day on.
    void recordCatalog(const TaskCatalog& catalog, const Date& from);
    /// Appends one record to the history.
    void record();
};

/// A connection without any of the program's code, as another tool would open the file.
class Raw {
public:
    explicit Raw(const QString& path);
    ~Raw();
    Raw(const Raw&) = delete;
    Raw& operator=(const Raw&) = delete;
    /// The driver's message; empty where it went through.
    QString run(const QString& sql);
    QVariant value(const QString& sql);
    const QSqlDatabase& handle() const { return m_db; }

private:
    QString m_name;
    QSqlDatabase m_db;
};

/// Stops the test program with the sentence where a result is an error.
template <class T>
T need(Result<T> result, const char* what)
{
    if (!result)
        qFatal("%s: %s (%s)", what, qUtf8Printable(result.error().text), qUtf8Printable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace sample
