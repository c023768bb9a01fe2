// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/period.h"
#include "core/service/office.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <memory>

namespace soviec::bench {

/// A synthetic organisation in a file of its own, and beside it a second file with the same tables
/// and indexes but no triggers: what SQLite does when nobody asks anything of it. Stops the program
/// with the sentence where it cannot be made.
class Workplace {
public:
    /// `people` with one month of work, April 2026; today is the 20th of May.
    explicit Workplace(int people);
    ~Workplace();

    service::Office& office() { return *m_office; }
    /// The file of the product.
    QString path() const { return m_folder.filePath(QStringLiteral("work.db")); }
    Period month() const { return Period::month(2026, 4); }
    /// The file of the product through a bare driver connection.
    QSqlDatabase same() const { return m_same; }
    /// The bare file: journal and durability as the product has them.
    QSqlDatabase bare() const { return m_bare; }
    /// Runs one statement on a bare connection.
    static void run(const QSqlDatabase& db, const QString& sql);
    static qint64 count(const QSqlDatabase& db, const QString& sql);
    /// A prepared insert of a whole row of diary_entry, all columns in the order of the table.
    static QSqlQuery entryInsert(const QSqlDatabase& db);
    /// Binds the columns of a pending entry of the person and runs the insert.
    static void insertEntry(
        QSqlQuery& insert, const QString& id, const QString& person, const QString& unit,
        const QString& day, const QString& title);

    /// A bare driver connection under that name, with the journal and durability of the product.
    static QSqlDatabase open(const QString& name, const QString& path);

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{Date(2026, 5, 20)};
    std::unique_ptr<service::Office> m_office;
    QSqlDatabase m_same;
    QSqlDatabase m_bare;
};

/// The value, or the end of the program with the sentence.
template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qUtf8Printable(result.error().text), qUtf8Printable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace soviec::bench
