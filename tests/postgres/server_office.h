// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/service/commune.h"

#include <QSqlDatabase>
#include <QString>
#include <QStringList>

namespace sample {

/// A connection of one login with its own password, without any of the program's code: what a person
/// with psql could do.
class Login {
public:
    /// `port` 0: the shared cluster's.
    Login(const QString& database, const QString& login, const QString& password, int port = 0);
    ~Login();
    Login(const Login&) = delete;
    Login& operator=(const Login&) = delete;
    bool isOpen() const { return m_db.isOpen(); }
    QString openError() const { return m_openError; }

    /// "3" rows returned or changed, or the error: "42501", "soviec:locked", another SQLSTATE.
    QString run(const QString& sql);
    /// The same, and nothing of it stays.
    QString attempt(const QString& sql);
    QVariant value(const QString& sql);

private:
    QString m_name;
    QString m_openError;
    QSqlDatabase m_db;
};

/// The commune on a server with one account a person, everybody's password being "mật khẩu LOGIN 1", and
/// with three more people: "admin" (administrator), "lead" (lead body of the bloc) and "group" (working
/// group), who stand in the second division. Everybody has an entry on 2026-04-20, the first member of
/// staff a signed sheet and a locked month in March. Database and accounts go with it, as no other office of
/// the server may have an account of the same name.
struct ServerOffice {
    QString address; ///< of the operator
    QString database;
    std::unique_ptr<Commune> commune;
    QStringList logins {
        QStringLiteral("staff"), QStringLiteral("mover"), QStringLiteral("head"), QStringLiteral("other"),
        QStringLiteral("chair"), QStringLiteral("hr"),    QStringLiteral("admin"), QStringLiteral("lead"),
        QStringLiteral("group")};

    ServerOffice();
    ~ServerOffice();
    ServerOffice(const ServerOffice&) = delete;
    ServerOffice& operator=(const ServerOffice&) = delete;
    std::unique_ptr<Login> as(const QString& login) const;
    std::unique_ptr<Login> asOperator() const;
    QString passwordOf(const QString& login) const;
    QString addressOf(const QString& login) const;
};

} // namespace sample
