// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/trial_place.h"

#include "core/service/audit.h"
#include "core/service/recovery.h"
#include "core/storage/database.h"
#include "tests/core/service/commune.h"
#include "tests/postgres/cluster.h"
#include "tests/postgres/server_office.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>

#include <csignal>
#include <utility>
#include <vector>

namespace faults {

using namespace soviec;
using namespace Qt::StringLiterals;
using sample::Cluster;

namespace {

constexpr int longestWait = 60'000; ///< ms until a worker says its next word

// An ordinary connection without any of the program's code.
class Plain {
public:
    explicit Plain(const QString& place, bool server)
        : m_db(QSqlDatabase::addDatabase(server ? u"QPSQL"_s : u"QSQLITE"_s, u"plain"_s))
    {
        if (server) {
            m_db.setConnectOptions(
                u"host=127.0.0.1 port=%1 dbname=%2 user=postgres password=%3"_s.arg(Cluster::shared().port())
                    .arg(place, Cluster::shared().rootPassword()));
        } else {
            m_db.setDatabaseName(place);
        }
        m_open = m_db.open();
    }
    ~Plain()
    {
        m_db.close();
        m_db = QSqlDatabase();
        QSqlDatabase::removeDatabase(u"plain"_s);
    }
    Plain(const Plain&) = delete;
    Plain& operator=(const Plain&) = delete;

    QSqlQuery run(const QString& sql)
    {
        QSqlQuery query(m_db);
        if (!m_open || !query.exec(sql))
            m_error = m_db.lastError().text() + query.lastError().text();
        return query;
    }
    const QString& error() const { return m_error; }

private:
    QSqlDatabase m_db;
    bool m_open = false;
    QString m_error;
};

} // namespace

TrialPlace::TrialPlace(bool server)
    : m_server(server)
{
    if (server) {
        m_office = std::make_unique<sample::ServerOffice>();
        m_path = m_office->database;
        // No connection of this program may be in the way of a restart.
        m_office->commune->office.reset();
        return;
    }
    m_commune = std::make_unique<sample::Commune>();
    m_path = m_commune->office->db().path();
    m_commune->office.reset();
}

TrialPlace::~TrialPlace() = default;

TrialPlace::Process TrialPlace::start(const QString& login, quint64 seed)
{
    auto worker = std::make_unique<QProcess>();
    worker->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QString place = m_server ? m_office->addressOf(login) : m_path;
    worker->start(
        QCoreApplication::applicationDirPath() + u"/soviec-fault-worker"_s,
        {place, login, QString::number(seed), u"0"_s});
    return worker;
}

void TrialPlace::kill(Killed killed, const std::vector<Process>& workers)
{
    if (killed == Killed::Server) {
        Cluster::shared().crash();
    } else if (killed == Killed::Backend) {
        qint64 pid = 0;
        {
            Plain root(m_path, true);
            QSqlQuery query = root.run(
                u"SELECT pid FROM pg_stat_activity WHERE usename IN ('staff', 'mover') AND query NOT LIKE 'LISTEN%' ORDER BY random() LIMIT 1"_s);
            pid = query.next() ? query.value(0).toLongLong() : 0;
        }
        if (pid > 0)
            ::kill(pid_t(pid), SIGKILL);
    } else {
        // One that has ended has no number any more, and number 0 would mean this program itself.
        for (const Process& worker : workers) {
            if (worker->processId() > 0)
                ::kill(pid_t(worker->processId()), SIGKILL);
        }
    }
}

TrialResult TrialPlace::trial(Killed killed, SeededRandom& random)
{
    TrialResult result;
    const int before = m_told.acknowledged();
    const int refusedBefore = int(m_told.refusals().size());
    std::vector<Process> workers;
    for (const QString& login : {u"staff"_s, u"mover"_s})
        workers.push_back(start(login, random.next()));
    // One in ten is killed while it opens the database, the others while they work.
    const bool early = killed == Killed::Client && random.chance(10);
    QByteArray said;
    for (int steps = early ? 0 : random.between(1, 12); said.count('!') < steps && result.finding.isEmpty();) {
        if (workers.front()->waitForReadyRead(longestWait))
            said += workers.front()->readAllStandardOutput();
        else if (workers.front()->state() == QProcess::NotRunning)
            break; // the other one held the file for longer than a program waits: it said so
        else
            result.finding = u"the worker does not begin"_s;
    }
    QThread::usleep(uint(random.below(30'000)));
    kill(killed, workers);
    if (killed == Killed::Server)
        Cluster::shared().start();
    for (const Process& worker : workers) {
        // Those that lost their server end by themselves, with a sentence; one may have ended before.
        const bool ended = worker->state() == QProcess::NotRunning || worker->waitForFinished(longestWait);
        if (!ended && result.finding.isEmpty())
            result.finding = u"a worker hangs after it or its server was killed"_s;
        m_told.listen(std::exchange(said, {}) + worker->readAllStandardOutput());
    }
    result.acknowledged = m_told.acknowledged() - before;
    const QStringList refusals = m_told.refusals().mid(refusedBefore);
    result.refusals = int(refusals.size());
    for (const QString& sentence : refusals) {
        if (sentence.size() < 20 || !sentence.endsWith(u'.'))
            result.finding = u"no sentence: “%1”"_s.arg(sentence);
    }
    if (result.finding.isEmpty())
        result.finding = check(result.recovered);
    return result;
}

QMap<QString, Row> TrialPlace::storedRows(QString& finding)
{
    const QString schema = m_server ? u"soviec."_s : QString();
    Plain plain(m_path, m_server);
    QMap<QString, Row> rows;
    // What the fixture itself stored has other titles.
    for (QSqlQuery query = plain.run(
             u"SELECT id, title, state FROM %1diary_entry WHERE title LIKE 'việc %'"_s.arg(schema));
         query.next();)
        rows.insert(query.value(0).toString(), {query.value(1).toString(), query.value(2).toString() == u"withdrawn"});
    QSqlQuery bare = plain.run(
        u"SELECT count(*) FROM %1diary_entry AS e WHERE title LIKE 'việc %' AND NOT EXISTS "
        "(SELECT 1 FROM %1audit_record AS a WHERE a.entity_id = e.id) AND NOT EXISTS "
        "(SELECT 1 FROM %1audit_row AS a WHERE a.entity_id = e.id)"_s.arg(schema));
    if (bare.next() && bare.value(0).toInt() != 0)
        finding = u"%1 entries have no history"_s.arg(bare.value(0).toInt());
    if (!plain.error().isEmpty())
        finding = plain.error();
    return rows;
}

QString TrialPlace::check(bool& recovered)
{
    const FixedClock clock(Date(2026, 4, 22));
    if (!m_server) {
        const auto taken = service::takeOverAfterCrash(m_path);
        if (!taken)
            return taken.error().text + taken.error().detail;
        recovered = taken->has_value();
    }
    // A server that restarts its processes says so for a moment.
    const QString place = m_server ? m_office->address : m_path;
    QElapsedTimer waited;
    waited.start();
    auto office = service::Office::open(place, clock);
    while (!office && m_server && waited.elapsed() < longestWait) {
        QThread::msleep(50);
        office = service::Office::open(place, clock);
    }
    if (!office)
        return u"does not open: "_s + office.error().text + office.error().detail;
    if (const auto sound = (*office)->db().check(); !sound)
        return sound.error().text + sound.error().detail;
    const auto verdict = service::Audit(**office).verify();
    if (!verdict)
        return verdict.error().text + verdict.error().detail;
    // The fixture signs a sheet past the services, which recomputing rightly finds; the chain is what counts.
    for (const service::AuditFinding& finding : verdict->findings) {
        if (finding.sequence > 0)
            return u"chain: "_s + finding.text;
    }
    QString finding;
    const QMap<QString, Row> rows = storedRows(finding);
    return finding.isEmpty() ? m_told.compare(rows) : finding;
}

} // namespace faults
