// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace sample {

/// A PostgreSQL of this test's own: a copy, in a temporary folder, of one that an unprivileged user made once for
/// all tests of a build (initdb refuses root), listening on a free port of the loopback only, with passwords asked (SCRAM), and gone with
/// the test. Stops the test program where the server's programs are missing: nothing is skipped.
class Cluster {
public:
    /// `settings`: further lines of postgresql.conf.
    explicit Cluster(const QString& settings = {});
    ~Cluster();
    Cluster(const Cluster&) = delete;
    Cluster& operator=(const Cluster&) = delete;

    /// The one of this process, started when first asked for, with these further lines of postgresql.conf.
    static Cluster& shared(const QString& settings = {});

    /// A new database without anything in it, as its address for the server's administrator.
    QString emptyDatabase();
    /// A new database with the schema of the program and nothing in it, as its address for the server's
    /// administrator: a copy of one that came with the server, quicker than all steps of the schema.
    QString preparedDatabase();
    /// The address of a database for a login of it; `options` begin with "?".
    QString address(const QString& database, const QString& login, const QString& password, const QString& options = {}) const;
    QString rootAddress(const QString& database) const;
    QString rootPassword() const { return m_password; }
    int port() const { return m_port; }
    QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }

    /// A copy of this server that follows it and takes over when told to; from then on a commit here waits
    /// until the copy has it.
    std::unique_ptr<Cluster> standby();
    void promote();

    /// Kills the server as a power cut would, and starts it again.
    void crash();
    void start();

    /// Runs one of the server's programs as the unprivileged user; stops the test where it fails.
    static QByteArray run(const QString& program, const QStringList& arguments, const QString& password = {});
    /// Gives a folder to that user.
    static void hand(const QString& folder);

private:
    struct Following { };
    explicit Cluster(Following);
    struct Seed { };
    /// Without anything in it yet.
    explicit Cluster(Seed);
    /// What is copied into a folder for all others: a server with one prepared database.
    static void makeSeed(const QString& folder);
    QString passwordFile() const { return m_folder.filePath(QStringLiteral("password")); }
    void configure(const QString& settings);
    void stop();
    /// One statement of the administrator.
    void say(const QString& sql);
    QTemporaryDir m_folder;
    QString m_password;
    int m_port = 0;
    int m_databases = 0;
    std::unique_ptr<QProcess> m_server;
};

/// Where a fixture puts its database: a file in the folder, or a new database of the shared cluster
/// where the environment SOVIEC_TEST_ENGINE says "postgres".
QString place(const QTemporaryDir& folder, const QString& file);
bool onPostgres();

} // namespace sample
