// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/service/diary.h"
#include "core/service/pocket.h"
#include "core/service/pocket_watch.h"
#include "core/storage/audit_repository.h"
#include "core/storage/diary_repository.h"
#include "tests/no_room.h"
#include "tests/postgres/cluster.h"
#include "tests/postgres/cut_proxy.h"
#include "tests/postgres/pocket_place.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <QThread>
#include <QUrl>


using namespace sample;
using namespace soviec::service;
using namespace Qt::StringLiterals;

/// The line between a pocket and its server: cut at any byte, slow, gone in the middle of the work; the
/// sender or the server killed; no room on the disk.
class TestServerLine : public QObject {
    Q_OBJECT
    std::unique_ptr<ServerOffice> m_place;
    std::unique_ptr<CutProxy> m_line;

    QString address(int port, bool withPassword = true) const
    {
        const QString password = withPassword
            ? u':' + QString::fromLatin1(QUrl::toPercentEncoding(m_place->passwordOf(u"staff"_s))) : QString();
        return u"postgresql://staff%1@127.0.0.1:%2/%3"_s.arg(password).arg(port).arg(m_place->database);
    }
    // A pocket that was filled over the line, for it belongs to the address it was filled from.
    QString filled(QTemporaryDir& folder)
    {
        const QString path = folder.filePath(u"túi.soviec"_s);
        must(Pocket::fill(*must(Office::open(address(m_line->port()), m_place->commune->clock)), path));
        return path;
    }
    QList<EntryId> work(const QString& path, int rows, const QString& word)
    {
        const auto pocket = must(Office::open(path, m_place->commune->clock));
        QList<EntryId> made;
        for (int at = 0; at < rows; ++at) {
            DiaryEntry entry = m_place->commune->entry(Date(2026, 4, static_cast<unsigned short>(1 + at % 20)), 5);
            entry.note = word + QString::number(at);
            entry = must(Diary(*pocket).add(entry));
            entry.result = u"xong "_s + word;
            must(Diary(*pocket).change(entry));
            made.append(entry.id);
        }
        return made;
    }
    Result<PocketSent> send(const QString& path) { return meetServer(address(m_line->port()), path, m_place->commune->clock); }
    // Every row is there once, with two steps and no third.
    void allThere(const QList<EntryId>& made, const QString& word)
    {
        storage::Database& db = m_place->commune->office->db();
        for (qsizetype at = 0; at < made.size(); ++at) {
            const auto entry = must(storage::DiaryRepository(db).get(made[at]));
            QVERIFY(entry);
            QCOMPARE(entry->note, word + QString::number(at));
            QCOMPARE(entry->result, u"xong "_s + word);
            QCOMPARE(must(storage::AuditRepository(db).ofEntity(made[at].toString())).size(), 2);
        }
    }

private slots:
    void initTestCase()
    {
        m_place = std::make_unique<ServerOffice>();
        m_line = std::make_unique<CutProxy>(Cluster::shared().port());
    }
    void cleanupTestCase()
    {
        m_line.reset();
        m_place.reset();
    }

    void aCutAtAnyByteLosesAndDoublesNothing()
    {
        SeededRandom random(20'260'422);
        int cuts = 0;
        for (int round = 0; round < 6; ++round) {
            QTemporaryDir folder;
            m_line->cutAfter(-1);
            const QString path = filled(folder);
            const QString word = u"cắt %1-"_s.arg(round);
            const auto made = work(path, 4, word);
            Result<PocketSent> sent = fail(ErrorCode::Unavailable, QString());
            for (int tries = 0; tries < 12 && !sent; ++tries) {
                // Later tries get further, the last ones through.
                m_line->cutAfter(tries < 9 ? random.between(200, 30'000 * (1 + tries)) : -1);
                sent = send(path);
                cuts += sent ? 0 : 1;
            }
            m_line->cutAfter(-1);
            QVERIFY2(sent, sent ? "" : qPrintable(sent.error().text));
            QVERIFY(sent->filled);
            allThere(made, word);
            QVERIFY(must(pocketStatus(path, m_place->commune->clock)).waiting.isEmpty());
        }
        QVERIFY2(cuts > 10, qPrintable(QString::number(cuts)));
    }

    void aSlowLineIsOnlySlow()
    {
        QTemporaryDir folder;
        const QString path = filled(folder);
        const auto made = work(path, 2, u"chậm-"_s);
        m_line->slow(5);
        const auto sent = send(path);
        m_line->slow(0);
        QVERIFY(sent && sent->filled);
        allThere(made, u"chậm-"_s);
    }

    void theOfficeGoesOnWhereTheLineIsCut()
    {
        // The program's own pocket of this address.
        const QString plain = address(m_line->port());
        const QString path = Pocket::pathFor(plain);
        must(Pocket::fill(*must(Office::open(plain, m_place->commune->clock)), path));
        const auto office = must(Office::open(must(addressWithPocket(plain)), m_place->commune->clock));
        QVERIFY(!isAway(*office));
        DiaryEntry entry = must(Diary(*office).add(m_place->commune->entry(Date(2026, 4, 3), 5)));
        must(Pocket::fill(*must(Office::open(plain, m_place->commune->clock)), path));
        m_line->setOpen(false);
        // Reading goes on as if nothing had happened; so does writing.
        QCOMPARE(must(Diary(*office).entry(entry.id)).id, entry.id);
        QVERIFY(isAway(*office));
        entry.note = u"trên tàu"_s;
        entry = must(Diary(*office).change(entry));
        const DiaryEntry fresh = must(Diary(*office).add(m_place->commune->entry(Date(2026, 4, 4), 5)));
        QCOMPARE(must(Pocket(*office).status()).waiting.size(), 2);
        REFUSED(send(path), ErrorCode::Unavailable);
        // A program that is started now begins on the pocket.
        const auto later = must(Office::open(must(addressWithPocket(plain)), m_place->commune->clock));
        QVERIFY(isAway(*later));
        QCOMPARE(later->who().person, m_place->commune->staff);
        m_line->setOpen(true);
        QCOMPARE(must(send(path)).outcome.taken, 2);
        const auto home = must(Office::open(must(addressWithPocket(plain)), m_place->commune->clock));
        QVERIFY(!isAway(*home));
        QCOMPARE(must(Diary(*home).entry(entry.id)).note, u"trên tàu"_s);
        QCOMPARE(must(Diary(*home).entry(fresh.id)).id, fresh.id);
    }

    void aSenderKilledAtAnyMomentIsFinishedByTheNext()
    {
        QTemporaryDir folder;
        QFile passwords(folder.filePath(u"pgpass"_s));
        QVERIFY(passwords.open(QIODevice::WriteOnly));
        passwords.write(u"127.0.0.1:*:*:staff:%1\n"_s.arg(m_place->passwordOf(u"staff"_s)).toUtf8());
        passwords.close();
        QFile::setPermissions(passwords.fileName(), QFile::ReadOwner | QFile::WriteOwner);
        const QString path = folder.filePath(u"túi.soviec"_s);
        must(Pocket::fill(*must(Office::open(address(Cluster::shared().port()), m_place->commune->clock)), path));
        const auto made = work(path, 12, u"giết-"_s);
        const auto start = [&](QProcess& process) {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"PGPASSFILE"_s, passwords.fileName());
            process.setProcessEnvironment(environment);
            process.start(
                qEnvironmentVariable("SOVIEC_BIN_DIR") + u"/soviec-cli"_s,
                {u"--db"_s, address(Cluster::shared().port(), false), u"--json"_s, u"pocket"_s, u"send"_s, u"--file"_s, path});
            QVERIFY(process.waitForStarted());
        };
        SeededRandom random(7);
        for (int round = 0; round < 6; ++round) {
            QProcess process;
            start(process);
            QThread::msleep(static_cast<unsigned long>(random.between(20, 250)));
            process.kill();
            process.waitForFinished(30'000);
        }
        QProcess last;
        start(last);
        QVERIFY(last.waitForFinished(120'000));
        QVERIFY2(last.exitCode() == 0, last.readAllStandardError().constData());
        allThere(made, u"giết-"_s);
        QVERIFY(must(pocketStatus(path, m_place->commune->clock)).waiting.isEmpty());
    }

    void aFullDiskHereLeavesBothSidesUnharmed()
    {
        QTemporaryDir folder;
        const QString path = filled(folder);
        const auto made = work(path, 3, u"đầy-"_s);
        {
            const soviec::testing::NoRoom limit(rlim_t(16) * 1024);
            const auto sent = send(path);
            QVERIFY(!sent);
            QCOMPARE(exitStatus(sent.error().code), 3);
        }
        QCOMPARE(must(send(path)).filled, true);
        allThere(made, u"đầy-"_s);
    }

    // What had arrived has arrived, the row in question is not there by half, and the rest waits.
    void aFullDiskOfTheServerInTheMiddleOfAMerge()
    {
        QTemporaryDir folder;
        const QString path = filled(folder);
        const auto made = work(path, 4, u"kín-"_s);
        const auto root = m_place->asOperator();
        // The server's own words for it, at the last thing written about the third row.
        root->run(
            u"CREATE FUNCTION soviec.no_room() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
            "RAISE EXCEPTION USING ERRCODE = '53100', MESSAGE = 'could not extend file'; END $$"_s);
        root->run(
            u"CREATE TRIGGER zz_no_room AFTER INSERT ON soviec.audit_record FOR EACH ROW "
            "WHEN (NEW.entity_id = '%1') EXECUTE FUNCTION soviec.no_room()"_s.arg(made[2].toString()));
        QCOMPARE(root->value(u"SELECT count(*) FROM pg_trigger WHERE tgname = 'zz_no_room'"_s).toInt(), 1);
        const auto sent = send(path);
        REFUSED(sent, ErrorCode::Full);
        QCOMPARE(exitStatus(sent.error().code), 3);
        storage::DiaryRepository there(m_place->commune->office->db());
        QVERIFY(!must(there.get(made[2])));
        QStringList waiting;
        for (const PocketChange& one : must(pocketStatus(path, m_place->commune->clock)).waiting)
            waiting << one.record;
        QVERIFY2(waiting.contains(made[2].toString()), qPrintable(waiting.join(u' ')));
        root->run(u"DROP FUNCTION soviec.no_room() CASCADE"_s);
        QVERIFY(must(send(path)).filled);
        allThere(made, u"kín-"_s);
    }

    void aServerThatDiesInTheMiddleIsAskedAgain()
    {
        QTemporaryDir folder;
        const QString path = filled(folder);
        const auto made = work(path, 8, u"sập-"_s);
        m_line->slow(3);
        std::thread sender([&] { std::ignore = send(path); });
        QThread::msleep(300);
        Cluster::shared().crash();
        sender.join();
        m_line->slow(0);
        Cluster::shared().start();
        Result<PocketSent> sent = send(path);
        for (int tries = 0; tries < 20 && !sent; ++tries) {
            QThread::msleep(250);
            sent = send(path);
        }
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().text));
        m_place->commune->office = must(Office::open(m_place->address, m_place->commune->clock));
        allThere(made, u"sập-"_s);
    }
};

QTEST_GUILESS_MAIN(TestServerLine)
#include "test_server_line.moc"
