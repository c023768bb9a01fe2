// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/diary.h"
#include "core/service/petitions.h"
#include "core/service/secrecy.h"
#include "core/service/server.h"
#include "core/storage/connection.h"
#include "core/storage/database.h"
#include "core/storage/server_address.h"
#include "tests/postgres/cluster.h"
#include "tests/postgres/server_office.h"

#include <QFile>
#include <QProcess>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace Qt::StringLiterals;
using sample::Cluster;
using sample::Login;
using sample::must;

/// What goes wrong between a desk and a server, and what people type: a clear sentence, nothing lost; the
/// removal of what must not be kept, by ordinary logins; encryption; a replica for who only reads.
class TestServerTrouble : public QObject {
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<sample::ServerOffice> m_office;
    std::unique_ptr<Login> m_root;

    Result<std::unique_ptr<Office>> open(const QString& login)
    {
        return Office::open(m_office->addressOf(login), m_clock);
    }
    DiaryEntry line(const QString& title) const
    {
        DiaryEntry entry;
        entry.day = m_clock.today();
        entry.title = title;
        entry.minutes = Minutes(15);
        return entry;
    }
    static void openssl(const QStringList& arguments)
    {
        QProcess process;
        process.start(u"openssl"_s, arguments);
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }

private slots:
    void initTestCase()
    {
        m_office = std::make_unique<sample::ServerOffice>();
        m_root = m_office->asOperator();
    }
    void cleanupTestCase()
    {
        m_root.reset();
        m_office.reset();
    }

    void anExpiredAccount()
    {
        m_root->run(u"ALTER ROLE mover VALID UNTIL '2020-01-01'"_s);
        const auto refused = open(u"mover"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Forbidden);
        QVERIFY2(refused.error().text.contains(u"expiry"_s), qPrintable(refused.error().text));
        m_root->run(u"ALTER ROLE mover VALID UNTIL 'infinity'"_s);
        QVERIFY(open(u"mover"_s));
    }

    void everyPlaceOfAnAccountTaken()
    {
        m_root->run(u"ALTER ROLE mover CONNECTION LIMIT 0"_s);
        const auto refused = open(u"mover"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Busy);
        QVERIFY2(refused.error().text.contains(u"Wait a minute"_s), qPrintable(refused.error().text));
        m_root->run(u"ALTER ROLE mover CONNECTION LIMIT 20"_s);
        QVERIFY(open(u"mover"_s));
    }

    void aRoleThatWasTakenAwayMeanwhile()
    {
        auto office = must(open(u"mover"_s));
        must(Diary(*office).add(line(u"trước"_s)));
        m_root->run(u"REVOKE soviec_user FROM mover"_s);
        const auto refused = Diary(*office).add(line(u"sau"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Forbidden);
        QVERIFY(refused.error().text.size() > 20);
        m_root->run(u"GRANT soviec_user TO mover"_s);
        office = must(open(u"mover"_s));
        must(Diary(*office).add(line(u"lại"_s)));
        QCOMPARE(m_root->value(u"SELECT count(*) FROM soviec.diary_entry WHERE title IN ('trước', 'sau', 'lại')"_s).toInt(), 2);
        // Disabled: the open session ends, and says so.
        m_root->run(u"SELECT soviec.account_disable('mover')"_s);
        const auto gone = Diary(*office).add(line(u"muộn"_s));
        QVERIFY(!gone);
        QVERIFY(gone.error().text.size() > 20);
        m_root->run(u"ALTER ROLE mover LOGIN"_s);
    }

    void aClockThatIsWrong()
    {
        // An entry is stored at the server's time in the history; a signature is refused.
        const FixedClock wrong(m_clock.now().addDays(-3));
        const auto office = must(Office::open(m_office->addressOf(u"staff"_s), wrong));
        must(Diary(*office).add([&] {
            DiaryEntry entry = line(u"đồng hồ sai"_s);
            entry.day = wrong.today();
            return entry;
        }()));
        QCOMPARE(
            m_root->value(u"SELECT count(*) FROM (SELECT at, lag(at, 1, '') OVER (ORDER BY sequence) AS was FROM soviec.audit_record) AS c WHERE at < was"_s).toInt(), 0);
        m_root->run(u"INSERT INTO soviec.period_sheet SELECT 'gio', s.person_id, s.unit_id, '', '2026-05', 1, NULL, 'staff', '', 'draft', '', '{}', '', '', '', NULL, '', NULL, '', '', '', '', '', 0, NULL, NULL, '', '', NULL, NULL, '', '', '', NULL, 1 "
                    "FROM soviec.period_sheet AS s WHERE s.state = 'signed'"_s);
        QCOMPARE(m_root->run(u"UPDATE soviec.period_sheet SET state = 'submitted' WHERE id = 'gio'"_s), u"1"_s);
        const auto sign = [&](const QString& at) {
            return m_office->as(u"head"_s)->attempt(
                u"UPDATE period_sheet SET state = 'signed', signed_by = my_person(), signer_name = 'x', content_hash = 'x', "
                "signed_at = to_char((%1) AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"') WHERE id = 'gio'"_s.arg(at));
        };
        QCOMPARE(sign(u"now() - interval '3 days'"_s), u"soviec:clock"_s);
        QCOMPARE(sign(u"now() + interval '6 minutes'"_s), u"soviec:clock"_s);
        QCOMPARE(sign(u"now()"_s), u"1"_s);
    }

    void sqlInEveryField_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quote") << u"'); DROP TABLE soviec.diary_entry; --"_s;
        QTest::newRow("dollar") << u"$body$; DELETE FROM soviec.meta; $body$"_s;
        QTest::newRow("backslash") << u"\\'; TRUNCATE soviec.audit_record; \\x00"_s;
        QTest::newRow("placeholder") << u":id ? $1 %s {0} \"quoted\""_s;
    }
    void sqlInEveryField()
    {
        QFETCH(QString, text);
        const int entries = m_root->value(u"SELECT count(*) FROM soviec.diary_entry"_s).toInt();
        const auto staff = must(open(u"staff"_s));
        DiaryEntry entry = line(text);
        entry.note = entry.result = text;
        const auto stored = must(Diary(*staff).add(entry));
        const auto again = must(Diary(*staff).entry(stored.id));
        QCOMPARE(again.title, stored.title);
        QVERIFY(again.title.contains(text.left(8).trimmed()));
        QCOMPARE(again.note, stored.note);
        QCOMPARE(again.result, stored.result);
        const auto asked = Petitions(*staff).receive(
            m_office->commune->staff, Period::month(2026, 3), m_clock.today(), text, text);
        QVERIFY2(asked.has_value(), asked ? "" : qPrintable(asked.error().text));
        must(Petitions(*staff).withdraw(asked->petition.id));
        // In a login: refused by the driver or as unknown, and nothing is broken.
        QVERIFY(!staff->signIn(text));
        const QString wrong = Cluster::shared().address(
            m_office->database, QString::fromLatin1(text.toUtf8().toPercentEncoding()), u"x"_s);
        QVERIFY(!Office::open(wrong, m_clock));
        QCOMPARE(m_root->value(u"SELECT count(*) FROM soviec.diary_entry"_s).toInt(), entries + 1);
    }

    void tenMegabytesInANote()
    {
        const auto staff = must(open(u"staff"_s));
        DiaryEntry entry = line(u"Ghi chú rất dài"_s);
        entry.note = QString(qsizetype(10) * 1024 * 1024, u'ă');
        const auto stored = Diary(*staff).add(entry);
        if (!stored)
            QVERIFY(stored.error().text.size() > 20);
        const int kept = m_root->value(u"SELECT count(*) FROM soviec.diary_entry WHERE title = 'Ghi chú rất dài'"_s).toInt();
        QCOMPARE(kept, stored ? 1 : 0);
        must(Diary(*staff).add(line(u"và sau đó"_s)));
        entry.note = u"a\0b"_s;
        const auto zero = Diary(*staff).add(entry);
        QVERIFY(zero.has_value() || zero.error().text.size() > 20);
    }

    void twoOrdinaryLoginsRemoveWhatMustNotBeKept()
    {
        const auto staff = must(open(u"staff"_s));
        const QString words = u"Phuong an tac chien khu vuc 7"_s;
        DiaryEntry entry = line(words);
        entry.note = words;
        const auto stored = must(Diary(*staff).add(entry));
        const Purge asked = must(Secrecy(*staff).ask(stored.id, u"Ghi nhầm nội dung không được ghi"_s));
        REFUSED(Secrecy(*staff).decide(asked.id, true), ErrorCode::Forbidden);
        QVERIFY(!Secrecy(*must(open(u"other"_s))).decide(asked.id, true).has_value()); // does not even see it
        // Past the program neither: not by the person, not by who may not read it.
        for (const QString& login : {u"staff"_s, u"other"_s, u"group"_s}) {
            QCOMPARE(m_office->as(login)->attempt(u"SELECT purge_entry('%1', 'x')"_s.arg(stored.id.toString())), u"soviec:step"_s);
            const QString decided = m_office->as(login)->attempt(u"UPDATE purge SET state = 'done', decided_by = my_person()"_s);
            QVERIFY2(decided == u"0" || decided.startsWith(u"soviec:"_s), qPrintable(login + decided));
        }
        const auto head = must(open(u"head"_s));
        must(Secrecy(*head).decide(asked.id, true));
        QCOMPARE(
            m_root->value(u"SELECT (SELECT count(*) FROM soviec.diary_entry WHERE title LIKE '%tac chien%' OR note LIKE '%tac chien%') "
                          "+ (SELECT count(*) FROM soviec.audit_record WHERE before LIKE '%tac chien%' OR after LIKE '%tac chien%')"_s).toInt(), 0);
        QCOMPARE(m_root->value(u"SELECT minutes FROM soviec.diary_entry WHERE id = '%1'"_s.arg(stored.id.toString())).toInt(), 15);
    }

    void approvalsByRawConnections_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("expected");
        //                                                   staff mover head other chair hr admin lead group
        QTest::newRow("read") << u"SELECT 1 FROM approval"_s << u"1 1 1 1 1 1 1 1 1"_s;
        const QString draft = u"INSERT INTO approval (id, kind, unit_id, bloc, title, state, author_id, author_name, changed_by_name, changed_at) "
                              "SELECT 'nhap', 'catalog', id, 'government', 'x', 'drafting', %1, '', '', '' FROM unit WHERE code = 'XA'"_s;
        QTest::newRow("draft") << draft.arg(u"my_person()"_s) << u"- - - - 1 1 - 1 -"_s;
        QTest::newRow("draft in another's name") << draft.arg(u"(SELECT id FROM person WHERE login = 'hr')"_s) << u"- - - - - 1 - - -"_s;
        QTest::newRow("deleted") << u"DELETE FROM approval"_s << u"- - - - - - - - -"_s;
        QTest::newRow("route changed") << u"UPDATE approval_route SET body = 'x'"_s << u"- - - - - - - - -"_s;
        QTest::newRow("signature changed") << u"UPDATE approval_signature SET reason = 'x'"_s << u"- - - - - - - - -"_s;
        QTest::newRow("approved title changed") << u"UPDATE approval SET title = 'y', version = version + 1"_s
                                                << u"0 0 0 0 soviec:approved soviec:approved 0 soviec:approved 0"_s;
        QTest::newRow("comment in another's name")
            << u"INSERT INTO approval_comment SELECT 'c', id, '', 'x', '', (SELECT id FROM person WHERE login = 'chair'), '', '' FROM approval"_s
            << u"soviec:step soviec:step soviec:step soviec:step soviec:step soviec:step soviec:step soviec:step soviec:step"_s;
    }
    void approvalsByRawConnections()
    {
        QFETCH(QString, sql);
        QFETCH(QString, expected);
        QStringList said;
        for (const QString& login : m_office->logins) {
            const QString one = m_office->as(login)->attempt(sql);
            said.append(one == "42501"_L1 ? u"-"_s : one);
        }
        QCOMPARE(said.join(u' '), expected);
    }

    /// A server that has to prove who it is; the certificate is from an authority of the office's own.
    void encryptionWithTheOfficesOwnAuthority()
    {
        QTemporaryDir folder(u"/tmp/soviec-tls-XXXXXX"_s);
        const auto at = [&](const QString& name) { return folder.filePath(name); };
        for (const QString& name : {u"ca"_s, u"stranger"_s})
            openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN="_s + name,
                     u"-keyout"_s, at(name + u".key"_s), u"-out"_s, at(name + u".crt"_s)});
        openssl({u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/CN=may-chu"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s,
                 u"-keyout"_s, at(u"server.key"_s), u"-out"_s, at(u"server.csr"_s)});
        openssl({u"x509"_s, u"-req"_s, u"-in"_s, at(u"server.csr"_s), u"-CA"_s, at(u"ca.crt"_s), u"-CAkey"_s, at(u"ca.key"_s), u"-CAcreateserial"_s,
                 u"-days"_s, u"2"_s, u"-copy_extensions"_s, u"copy"_s, u"-out"_s, at(u"server.crt"_s)});
        for (const QString& name : {u"server.key"_s, u"server.crt"_s})
            QFile::setPermissions(at(name), QFile::ReadOwner | QFile::WriteOwner);
        Cluster::hand(folder.path());
        Cluster cluster(u"ssl = on\nssl_cert_file = '%1'\nssl_key_file = '%2'"_s.arg(at(u"server.crt"_s), at(u"server.key"_s)));
        const QString database = cluster.emptyDatabase().section(u'/', -1);
        const auto connect = [&](const QString& options) {
            return storage::Connection::open(
                cluster.address(database, u"postgres"_s, cluster.rootPassword(), options), storage::Connection::Mode::ReadWrite);
        };
        const QString trusted = u"?sslmode=verify-full&sslrootcert="_s + at(u"ca.crt"_s);
        const auto good = connect(trusted);
        QVERIFY2(good.has_value(), good ? "" : qPrintable(good.error().detail));
        QSqlQuery ssl((*good)->handle());
        QVERIFY(ssl.exec(u"SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"_s) && ssl.next());
        QVERIFY(ssl.value(0).toBool());
        // Another authority, and another name: no password is sent.
        const auto stranger = connect(u"?sslmode=verify-full&sslrootcert="_s + at(u"stranger.crt"_s));
        QVERIFY(!stranger);
        QCOMPARE(stranger.error().code, ErrorCode::Unavailable);
        QVERIFY2(stranger.error().text.contains(u"prove"_s), qPrintable(stranger.error().text));
        QString named = cluster.address(database, u"postgres"_s, cluster.rootPassword(), trusted);
        named.replace(u"@127.0.0.1"_s, u"@localhost"_s);
        const auto elsewhere = storage::Connection::open(named, storage::Connection::Mode::ReadWrite);
        QVERIFY(!elsewhere);
        QVERIFY2(elsewhere.error().text.contains(u"prove"_s), qPrintable(elsewhere.error().text + elsewhere.error().detail));
    }

    /// Reports may come from a replica; where it is gone, from the server itself.
    void whoOnlyReadsIsServedByAReplica()
    {
        Cluster primary;
        const QString root = primary.emptyDatabase();
        must(storage::Database::create(root, m_clock));
        auto replica = primary.standby();
        const QString place = root + u"?read_host=127.0.0.1%3A"_s + QString::number(replica->port());
        const auto isReplica = [](const QString& address) {
            const auto connection = must(storage::Connection::open(address, storage::Connection::Mode::ReadWrite));
            QSqlQuery query(connection->handle());
            return query.exec(u"SELECT pg_is_in_recovery()"_s) && query.next() && query.value(0).toBool();
        };
        QVERIFY(!isReplica(place));
        QVERIFY(isReplica(readingAddress(place)));
        const auto reading = must(storage::Database::open(readingAddress(place), m_clock));
        QVERIFY(reading->schemaVersion() > 0);
        const auto written = reading->setMeta(u"place"_s, u"x"_s);
        QVERIFY(!written && written.error().text.size() > 20);
        replica->crash();
        QVERIFY(!isReplica(readingAddress(place)));
        QCOMPARE(readingAddress(u"/tmp/x.soviec"_s), u"/tmp/x.soviec"_s);
    }

    /// What a window reports, it reads from the replica too, never older than what it has stored itself.
    void aWindowReadsItsReportsFromTheReplica()
    {
        Cluster primary;
        const QString root = primary.emptyDatabase();
        {
            Agency agency;
            agency.unit.name = u"UBND xã Mẫu"_s;
            agency.unit.code = u"XM"_s;
            agency.unit.kind = UnitKind::Commune;
            agency.unit.first = Date(2026, 1, 1);
            must(Office::create(root, m_clock, agency));
        }
        auto replica = primary.standby();
        const auto office
            = must(Office::open(root + u"?read_host=127.0.0.1%3A"_s + QString::number(replica->port()), m_clock));
        const QString database = root.section(u'/', -1);
        Login following(database, u"postgres"_s, primary.rootPassword(), replica->port());
        QVERIFY2(following.isOpen(), qPrintable(following.openError()));
        const auto placeIn = [](Office& one) { return must(one.db().meta(u"place"_s)); };
        const auto rename = [&](const QString& place) {
            Agency agency = office->agency();
            agency.place = place;
            must(office->changeAgency(agency));
        };
        // The window itself works on the main server.
        must(office->another());
        QVERIFY(!must(office->another())->missedReplica());
        rename(u"Xã Mẫu"_s);
        auto reading = must(office->readingOpener()());
        QVERIFY(!reading->missedReplica());
        QVERIFY(reading->db().query("connection/only_reads").exec());
        QCOMPARE(placeIn(*reading), u"Xã Mẫu"_s);
        const auto written = reading->db().setMeta(u"place"_s, u"x"_s);
        QVERIFY(!written && written.error().text.size() > 20);

        // A replica that is behind what was just stored is not asked; what was stored later is no matter.
        const auto before = office->readingOpener();
        QCOMPARE(following.run(u"SELECT pg_wal_replay_pause()"_s), u"1"_s);
        rename(u"Xã Mới"_s);
        QCOMPARE(following.value(u"SELECT value FROM soviec.meta WHERE key = 'place'"_s).toString(), u"Xã Mẫu"_s);
        reading = must(office->readingOpener()());
        QVERIFY(reading->missedReplica());
        QCOMPARE(placeIn(*reading), u"Xã Mới"_s);
        reading = must(before());
        QVERIFY(!reading->missedReplica());
        QCOMPARE(placeIn(*reading), u"Xã Mẫu"_s);
        QCOMPARE(following.run(u"SELECT pg_wal_replay_resume()"_s), u"1"_s);
        reading = must(office->readingOpener()());
        QVERIFY(!reading->missedReplica());
        QCOMPARE(placeIn(*reading), u"Xã Mới"_s);

        // Gone altogether.
        reading.reset();
        replica->crash();
        reading = must(office->readingOpener()());
        QVERIFY(reading->missedReplica());
        QCOMPARE(placeIn(*reading), u"Xã Mới"_s);
    }
};

QTEST_GUILESS_MAIN(TestServerTrouble)
#include "test_server_trouble.moc"
