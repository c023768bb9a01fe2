// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/service/commune.h"
#include "tests/postgres/cluster.h"

#include <QSqlDatabase>
#include <QStringList>

namespace sample {

/// A province on a server of its own: agencies of a hundred people, divisions of ten, entries spread over
/// the first ten months of 2026 or over June alone, four a day and more where there are too many. Filled past
/// the program, as that is not what is measured.
class BigOffice {
public:
    enum class Span { TenMonths, June };
    BigOffice(int people, int entries, int connections, Span span = Span::TenMonths);
    ~BigOffice();
    BigOffice(const BigOffice&) = delete;
    BigOffice& operator=(const BigOffice&) = delete;

    int people() const { return m_people; }
    int entries() const { return m_entries; }
    /// Of the same division, with accounts: its head, for whom 300 entries wait, and one of its staff.
    QString head() const { return QStringLiteral("n11"); }
    QString staff() const { return QStringLiteral("n12"); }
    soviec::UnitId unit() const;
    /// A day in June with entries of that member of staff.
    soviec::Date day();
    QString addressOf(const QString& login) const;
    /// Gives accounts to so many members of staff, the first divisions first.
    QStringList addAccounts(int count);
    /// Row level security of every table on or off.
    void setPolicies(bool on);
    /// Everybody has a signed sheet of the month, as before it is closed; again and again.
    void signMonth(const QString& month);
    /// The address for the administrator of the server, who may do what HR does.
    QString operatorAddress() const { return m_cluster.rootAddress(m_database); }
    /// Reads all rows of the bare statement and returns how many there are.
    int rowsOf(const QString& sql);
    /// How many of these entries are there.
    qint64 count(const QStringList& entries);

private:
    void run(const QString& sql);
    QVariant value(const QString& sql);
    void fill();
    QString addAccount(int person);

    int m_people;
    int m_entries;
    Span m_span;
    Cluster m_cluster;
    QString m_database;
    QSqlDatabase m_root;
};

} // namespace sample
