// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QStringList>

namespace soviec::bench {

/// A bare connection to a file of the program, to bring it by sets into a state that takes people
/// months: the triggers of the tables are taken off for as long as it lives. It does not wait for the
/// disk.
class BareFile {
public:
    BareFile(const QString& path, const QStringList& tables);
    ~BareFile();
    BareFile(const BareFile&) = delete;
    BareFile& operator=(const BareFile&) = delete;

    void run(const QString& sql);
    /// The first column of every row.
    QStringList column(const QString& sql);
    QString value(const QString& sql) { return column(sql).value(0); }
    /// The first thing that went wrong; empty: nothing did.
    const QString& error() const { return m_error; }

private:
    QSqlDatabase m_db;
    QStringList m_triggers;
    QString m_error;
};

} // namespace soviec::bench
