// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/postgres/cluster.h"

#include "core/base/clock.h"
#include "core/storage/migration.h"
#include "tests/postgres/server_seed.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTcpServer>
#include <QThread>
#include <QUuid>

#include <csignal>
#include <unistd.h>

namespace sample {

using namespace Qt::StringLiterals;

namespace {

// What prepared databases are copies of.
const QString preparedName = u"prepared"_s;

// Debian keeps the server's programs out of the path.
QString binary(const QString& name)
{
    const QString path = u"/usr/lib/postgresql/15/bin/"_s + name;
    if (!QFileInfo(path).isExecutable())
        qFatal("%s is missing: install the package postgresql-15", qPrintable(path));
    return path;
}

// The user the package made; only root has to become somebody else. Dies with the test, also where the
// test is killed.
QStringList unprivileged(const QStringList& command)
{
    QStringList whole {u"--pdeathsig"_s, u"QUIT"_s};
    if (::geteuid() == 0)
        whole << u"--reuid=postgres"_s << u"--regid=postgres"_s << u"--clear-groups"_s;
    return whole << u"--"_s << command;
}

int freePort()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHost))
        qFatal("no free port on the loopback");
    return probe.serverPort();
}

void write(const QString& path, const QByteArray& text, QIODevice::OpenMode mode)
{
    QFile file(path);
    if (!file.open(mode) || file.write(text) != text.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace

QByteArray Cluster::run(const QString& program, const QStringList& arguments, const QString& password)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGPASSWORD"_s, password);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(u"/"_s);
    process.start(u"setpriv"_s, unprivileged(QStringList {binary(program)} + arguments));
    process.waitForFinished(120'000);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

void Cluster::hand(const QString& folder)
{
    if (::geteuid() == 0
        && QProcess::execute(u"chown"_s, {u"-R"_s, u"postgres:postgres"_s, folder}) != 0)
        qFatal("chown %s", qPrintable(folder));
}

Cluster::Cluster(const QString& settings)
    : m_folder(QDir::tempPath() + u"/soviec-pg-XXXXXX"_s)
    , m_port(freePort())
{
    const QDir seed(serverSeed(&Cluster::makeSeed));
    copyFolder(seed.filePath(u"data"_s), dataFolder());
    QFile password(seed.filePath(u"password"_s));
    if (!password.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(password.fileName()));
    m_password = QString::fromUtf8(password.readAll());
    configure(settings);
    hand(m_folder.path());
    start();
}

Cluster::Cluster(Seed)
    : m_folder(QDir::tempPath() + u"/soviec-pg-XXXXXX"_s)
    , m_password(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_port(freePort())
{
    write(passwordFile(), m_password.toUtf8(), QIODevice::WriteOnly);
    hand(m_folder.path());
    run(u"initdb"_s,
        {u"-D"_s, dataFolder(), u"-U"_s, u"postgres"_s, u"-A"_s, u"scram-sha-256"_s, u"--pwfile"_s,
         passwordFile(), u"--locale=C"_s, u"-E"_s, u"UTF8"_s, u"--no-sync"_s});
    configure({});
    start();
}

void Cluster::makeSeed(const QString& folder)
{
    Cluster seed(Seed {});
    seed.say(u"CREATE DATABASE "_s + preparedName);
    const auto made = soviec::storage::upgradeServer(
        seed.rootAddress(preparedName), soviec::SystemClock(), soviec::storage::ServerStart::Empty);
    if (!made)
        qFatal("%s", qPrintable(made.error().text));
    seed.stop();
    copyFolder(seed.dataFolder(), folder);
    copyFolder(seed.passwordFile(), folder);
}

Cluster::Cluster(Following)
    : m_folder(QDir::tempPath() + u"/soviec-pg-XXXXXX"_s)
    , m_port(freePort())
{
}

std::unique_ptr<Cluster> Cluster::standby()
{
    std::unique_ptr<Cluster> copy(new Cluster(Following {}));
    copy->m_password = m_password;
    hand(copy->m_folder.path());
    run(u"pg_basebackup"_s,
        {u"-D"_s, copy->dataFolder(), u"-R"_s, u"--checkpoint=fast"_s, u"--no-sync"_s, u"-h"_s, u"127.0.0.1"_s, u"-p"_s,
         QString::number(m_port), u"-U"_s, u"postgres"_s},
        m_password);
    write(
        copy->dataFolder() + u"/postgresql.conf"_s,
        u"port = %1\nunix_socket_directories = '%2'\n"_s.arg(copy->m_port).arg(copy->m_folder.path()).toUtf8(),
        QIODevice::Append);
    copy->start();
    say(u"ALTER SYSTEM SET synchronous_standby_names = '*'"_s);
    say(u"SELECT pg_reload_conf()"_s);
    return copy;
}

void Cluster::promote()
{
    say(u"SELECT pg_promote()"_s);
}

Cluster::~Cluster()
{
    // One that was crashed has no process any more, and number 0 would mean this test itself.
    if (!m_server || m_server->state() != QProcess::Running)
        return;
    ::kill(pid_t(m_server->processId()), SIGQUIT);
    m_server->waitForFinished(30'000);
}

Cluster& Cluster::shared(const QString& settings)
{
    static Cluster cluster(settings);
    return cluster;
}

// The last line of two that say something about the same counts.
void Cluster::configure(const QString& settings)
{
    // Nothing here needs to survive the machine, only the process.
    const QString lines = u"listen_addresses = '127.0.0.1'\nport = %1\nunix_socket_directories = '%2'\n"
                          "fsync = off\nfull_page_writes = off\nmax_connections = 260\n"
                          "max_locks_per_transaction = 1024\nlog_min_messages = warning\n%3\n"_s
                              .arg(m_port)
                              .arg(m_folder.path(), settings);
    write(dataFolder() + u"/postgresql.conf"_s, lines.toUtf8(), QIODevice::Append);
}

void Cluster::start()
{
    m_server = std::make_unique<QProcess>();
    m_server->setWorkingDirectory(u"/"_s);
    m_server->setStandardErrorFile(m_folder.filePath(u"log"_s));
    m_server->setStandardOutputFile(QProcess::nullDevice());
    m_server->start(u"setpriv"_s, unprivileged({binary(u"postgres"_s), u"-D"_s, dataFolder()}));
    const QString name = u"probe-%1"_s.arg(m_port);
    for (int tries = 0; tries < 600; ++tries) {
        bool open = false;
        {
            QSqlDatabase probe = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
            probe.setConnectOptions(
                u"host=127.0.0.1 port=%1 dbname=postgres user=postgres password=%2 connect_timeout=5"_s.arg(m_port).arg(m_password));
            open = probe.open();
        }
        QSqlDatabase::removeDatabase(name);
        if (open)
            return;
        if (m_server->state() == QProcess::NotRunning && m_server->waitForStarted(0) == false && tries > 20)
            break;
        QThread::msleep(100);
    }
    QFile log(m_folder.filePath(u"log"_s));
    std::ignore = log.open(QIODevice::ReadOnly);
    qFatal("the server does not start: %s", log.readAll().constData());
}

// In order: all that was stored is in its files then.
void Cluster::stop()
{
    ::kill(pid_t(m_server->processId()), SIGINT);
    if (!m_server->waitForFinished(60'000))
        qFatal("the server does not stop");
}

void Cluster::crash()
{
    ::kill(pid_t(m_server->processId()), SIGKILL);
    m_server->waitForFinished(30'000);
    // Its children notice by themselves; the next start waits for them.
    QThread::msleep(300);
}

QString Cluster::address(const QString& database, const QString& login, const QString& password, const QString& options) const
{
    return u"postgresql://%1:%2@127.0.0.1:%3/%4%5"_s.arg(login, password).arg(m_port).arg(database, options);
}

QString Cluster::rootAddress(const QString& database) const
{
    return address(database, u"postgres"_s, m_password);
}

QString Cluster::emptyDatabase()
{
    const QString name = u"db%1"_s.arg(++m_databases);
    say(u"CREATE DATABASE "_s + name);
    return rootAddress(name);
}

QString Cluster::preparedDatabase()
{
    const QString name = u"db%1"_s.arg(++m_databases);
    say(u"CREATE DATABASE %1 TEMPLATE %2"_s.arg(name, preparedName));
    // What stands with a database and not in it is not copied along.
    say(u"UPDATE pg_database SET datacl = (SELECT datacl FROM pg_database WHERE datname = '%2') WHERE datname = '%1'"_s
            .arg(name, preparedName));
    say(u"INSERT INTO pg_db_role_setting SELECT made.oid, setrole, setconfig FROM pg_db_role_setting "
        "JOIN pg_database AS was ON was.oid = setdatabase AND was.datname = '%2' "
        "JOIN pg_database AS made ON made.datname = '%1'"_s.arg(name, preparedName));
    return rootAddress(name);
}

void Cluster::say(const QString& sql)
{
    const QString connection = u"maker-%1"_s.arg(m_port);
    {
        QSqlDatabase maker = QSqlDatabase::addDatabase(u"QPSQL"_s, connection);
        maker.setConnectOptions(
            u"host=127.0.0.1 port=%1 dbname=postgres user=postgres password=%2"_s.arg(m_port).arg(m_password));
        QSqlQuery query(maker.open() ? maker : QSqlDatabase());
        if (!query.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(maker.lastError().text() + query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(connection);
}

bool onPostgres()
{
    return qEnvironmentVariable("SOVIEC_TEST_ENGINE") == "postgres"_L1;
}

QString place(const QTemporaryDir& folder, const QString& file)
{
    return onPostgres() ? Cluster::shared().preparedDatabase() : folder.filePath(file);
}

} // namespace sample
