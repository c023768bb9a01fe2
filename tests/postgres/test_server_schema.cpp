// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/storage/database.h"
#include "core/storage/database_engine.h"
#include "core/storage/migration.h"
#include "core/storage/server_address.h"
#include "core/storage/sheet_repository.h"
#include "core/storage/sheet_sum_repository.h"
#include "core/storage/statements.h"
#include "tests/postgres/cluster.h"

#include <QFile>
#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <initializer_list>
#include <tuple>

using namespace soviec;
using namespace soviec::storage;
using namespace Qt::StringLiterals;
using sample::Cluster;

/// The schema of the server as golden text, and that every statement of the program means something
/// to it.
class TestServerSchema : public QObject {
    Q_OBJECT

    FixedClock m_clock {Date(2026, 4, 15)};

    std::unique_ptr<Database> made(const QString& address)
    {
        auto db = Database::create(address, m_clock);
        if (!db)
            qFatal("%s (%s)", qPrintable(db.error().text), qPrintable(db.error().detail));
        return std::move(*db);
    }

    std::unique_ptr<Database> opened(const QString& address)
    {
        auto db = Database::open(address, m_clock);
        if (!db)
            qFatal("%s (%s)", qPrintable(db.error().text), qPrintable(db.error().detail));
        return std::move(*db);
    }

private slots:
    void theSchemaIsTheGoldenText()
    {
        const auto db = made(Cluster::shared().emptyDatabase());
        const auto text = schemaText(*db);
        QVERIFY2(text.has_value(), text ? "" : qPrintable(text.error().detail));
        const QString schema = u"-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers\n"
                               "-- SPDX-License-Identifier: GPL-3.0-or-later\n\n"_s
            + *text;
        QFile golden(qEnvironmentVariable("SOVIEC_SOURCE_DIR") + u"/tests/data/schema/postgres.sql"_s);
        if (qEnvironmentVariableIsSet("SOVIEC_UPDATE_GOLDEN")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(schema.toUtf8());
            return;
        }
        QVERIFY(golden.open(QIODevice::ReadOnly));
        QCOMPARE(schema, QString::fromUtf8(golden.readAll()));
    }

    void bothEnginesKnowTheSameSteps()
    {
        const auto file = builtInSteps(Engine::Sqlite);
        const auto server = builtInSteps(Engine::Postgres);
        QVERIFY(file && server);
        QCOMPARE(server->size(), file->size());
        for (qsizetype i = 0; i < file->size(); ++i)
            QCOMPARE(server->at(i).version, file->at(i).version);
        const auto db = made(Cluster::shared().emptyDatabase());
        QCOMPARE(db->schemaVersion(), file->last().version);
    }

    void everyStatementIsUnderstood()
    {
        const QString address = Cluster::shared().emptyDatabase();
        const auto db = made(address);
        const auto connection = Connection::open(address, Connection::Mode::ReadWrite);
        QVERIFY(connection);
        const auto names = Statements::names(Engine::Postgres);
        QVERIFY(names && names->size() > 80);
        QStringList wrong;
        for (const QString& name : *names) {
            const auto statement = (*connection)->statements().find(name.toLatin1());
            QVERIFY(statement);
            // What cannot be prepared, and what waits for the name of a table.
            static const QRegularExpression control(u"^(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)"_s);
            if (control.match(statement->sql).hasMatch() || statement->sql.contains(u"%1"_s))
                continue;
            QSqlQuery query((*connection)->handle());
            if (!query.prepare(statement->sql))
                wrong.append(name + u": "_s + query.lastError().text());
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void anEmptyOneIsRefusedAndASecondInitToo()
    {
        const QString address = Cluster::shared().emptyDatabase();
        const auto empty = Database::open(address, m_clock);
        QVERIFY(!empty);
        QCOMPARE(empty.error().code, ErrorCode::Unavailable);
        made(address);
        const auto twice = upgradeServer(address, m_clock, ServerStart::Empty);
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, ErrorCode::Refused);
        // A prepared schema waits for its agency; one with an agency is nobody else's.
        const auto prepared = made(address);
        QVERIFY(prepared->setMeta(u"agency_unit"_s, u"x"_s));
        const auto again = Database::create(address, m_clock);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Refused);
        QVERIFY(!again.error().text.contains(Cluster::shared().rootPassword()));
    }

    /// An older program reads a newer server and is told to update where it writes; a migration that
    /// another program ran meanwhile is not run twice.
    void aNewerSchemaIsReadAndNotWritten()
    {
        const QString address = Cluster::shared().emptyDatabase();
        const auto before = made(address);
        QVERIFY(before->setMeta(u"place"_s, u"Mẫu Sơn"_s));
        QVERIFY(!*onlyReads(*before));
        const int version = before->schemaVersion();
        const auto connection = Connection::open(address, Connection::Mode::ReadWrite);
        QVERIFY(connection);
        QVERIFY((*connection)->script(u"COMMENT ON SCHEMA soviec IS 'SoVi 900'"_s));
        QVERIFY((*connection)->script(u"ALTER TABLE meta ADD COLUMN later TEXT NOT NULL DEFAULT ''"_s));
        const auto newer = Database::open(address, m_clock);
        QVERIFY2(newer.has_value(), newer ? "" : qPrintable(newer.error().text));
        QCOMPARE((*newer)->schemaVersion(), 900);
        QVERIFY(*onlyReads(**newer));
        QCOMPARE(*(*newer)->meta(u"place"_s), u"Mẫu Sơn"_s);
        const auto written = (*newer)->setMeta(u"place"_s, u"khác"_s);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::NewerSchema);
        QVERIFY(written.error().text.size() > 40);
        QCOMPARE(*(*newer)->meta(u"place"_s), u"Mẫu Sơn"_s);
        // It does not bring the schema anywhere either.
        const auto upgraded = upgradeServer(address, m_clock, ServerStart::Existing);
        QVERIFY(!upgraded);
        QCOMPARE(upgraded.error().code, ErrorCode::NewerSchema);
        QVERIFY((*connection)->script(u"COMMENT ON SCHEMA soviec IS 'SoVi %1'"_s.arg(version)));
        QVERIFY(!*onlyReads(*opened(address)));
    }

    void anOlderServerWaitsForItsAdministrator()
    {
        const QString address = Cluster::shared().emptyDatabase();
        const auto db = made(address);
        const auto connection = Connection::open(address, Connection::Mode::ReadWrite);
        QVERIFY(connection);
        QVERIFY((*connection)->script(u"COMMENT ON SCHEMA soviec IS 'SoVi 1'"_s));
        const auto older = Database::open(address, m_clock);
        QVERIFY(!older);
        QCOMPARE(older.error().code, ErrorCode::Unavailable);
    }

    /// What was closed while that stood in the sheet is closed beside it, with who closed it and when: on the
    /// server and in a file.
    void closedSheetsStayClosed_data()
    {
        QTest::addColumn<bool>("server");
        QTest::newRow("server") << true;
        QTest::newRow("file") << false;
    }
    void closedSheetsStayClosed()
    {
        QFETCH(bool, server);
        const QTemporaryDir folder;
        const QString address = server ? Cluster::shared().emptyDatabase() : folder.filePath(u"office.soviec"_s);
        const auto older = builtInSteps(server ? Engine::Postgres : Engine::Sqlite);
        QVERIFY(older);
        {
            const auto connection = Connection::open(address, Connection::Mode::ReadWrite);
            QVERIFY(connection);
            const auto before = migrate(**connection, older->first(20), m_clock);
            QVERIFY2(before, before ? "" : qPrintable(before.error().detail));
            const QString id = u"0000000%1-0000-7000-8000-000000000001"_s;
            QStringList script {
                u"INSERT INTO unit VALUES ('%1', 'X', 'Xã', NULL, 'commune', 'government', '2020-01-01', NULL, 1)"_s.arg(id.arg(1)),
                u"INSERT INTO person VALUES ('%1', 'P', 'Người', 'nguoi', 'nguoi', 'cadre', NULL, 1)"_s.arg(id.arg(2))};
            int number = 3;
            for (const auto& [month, revision, steps, by] : std::initializer_list<std::tuple<int, int, QStringList, QString>> {
                     {1, 1, {u"submitted"_s, u"signed"_s, u"closed"_s}, id.arg(2)}, {2, 1, {u"submitted"_s, u"signed"_s, u"closed"_s}, QString()},
                     {3, 1, {u"submitted"_s, u"signed"_s}, QString()}, {4, 1, {u"submitted"_s, u"signed"_s, u"closed"_s, u"replaced"_s}, id.arg(2)},
                     {4, 2, {}, QString()}}) {
                const QString sheet = id.arg(number++);
                script.append(
                    u"INSERT INTO period_sheet (id, person_id, unit_id, unit_name, period, revision, role, position_title, state, return_reason, "
                    "self_scores, strengths, weaknesses, remarks, organising_reason, unity_reason, rule_set_id, rule_checksum, case_json, "
                    "result_json, common_points, total, level, content_hash, signer_name, signer_title, external_document) "
                    "VALUES ('%1', '%2', '%3', 'Xã', '2026-0%4', %5, 'staff', '', 'draft', '', '{}', '', '', '', '', '', 'r', 'c', '{}', '{}', "
                    "300000, 800000, 'good', '', '', '', '')"_s.arg(sheet, id.arg(2), id.arg(1)).arg(month).arg(revision));
                for (const QString& step : steps) {
                    const QString closing = step == u"closed" ? u", closed_at = 'at %1', closed_by = %2"_s.arg(month).arg(by.isEmpty() ? u"NULL"_s : u"'%1'"_s.arg(by)) : QString();
                    script.append(u"UPDATE period_sheet SET state = '%1', version = version + 1%2 WHERE id = '%3'"_s.arg(step, closing, sheet));
                }
            }
            for (const QString& one : std::as_const(script)) {
                const auto done = (*connection)->script(one);
                QVERIFY2(done, done ? "" : qPrintable(one + done.error().detail));
            }
        }
        if (server) {
            const auto upgraded = upgradeServer(address, m_clock, ServerStart::Existing);
            QVERIFY2(upgraded, upgraded ? "" : qPrintable(upgraded.error().detail));
        }
        const auto db = opened(address);
        QStringList said;
        for (int month = 1; month <= 4; ++month) {
            const PersonId person = *PersonId::parse(u"00000002-0000-7000-8000-000000000001"_s);
            const auto revisions = SheetRepository(*db).revisions(person, Period::month(2026, month));
            QVERIFY(revisions);
            for (const PeriodSheet& sheet : *revisions)
                said << u"%1.%2 %3 v%4 %5"_s.arg(month).arg(sheet.revision).arg(code(sheet.state)).arg(sheet.version).arg(sheet.closedBy == person);
        }
        QCOMPARE(said, (QStringList {u"1.1 closed v4 1"_s, u"2.1 closed v4 0"_s, u"3.1 signed v3 0"_s, u"4.2 draft v1 0"_s, u"4.1 replaced v5 1"_s}));
        QCOMPARE(SheetSumRepository(*db).differences().value_or(-1), 0);
        // Past the state, closing has one way only, also after the upgrade.
        const auto connection = Connection::open(address, Connection::Mode::ReadWrite);
        QVERIFY(connection);
        const auto refused = (*connection)->script(u"UPDATE period_sheet SET state = 'closed' WHERE period = '2026-03'"_s);
        QVERIFY(!refused);
        QVERIFY((*connection)->script(u"INSERT INTO sheet_close SELECT id, NULL, 'now' FROM period_sheet WHERE period = '2026-03'"_s));
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"postgresql://may/soviec"_s << u"postgresql://may/soviec"_s;
        QTest::newRow("password") << u"postgresql://lan:m%40t@may:5433/soviec"_s << u"postgresql://lan@may:5433/soviec"_s;
        QTest::newRow("two hosts") << u"postgresql://lan@m1:5432,m2/soviec"_s << u"postgresql://lan@m1:5432,m2/soviec"_s;
        QTest::newRow("ipv6") << u"postgresql://[::1]:5432/soviec"_s << u"postgresql://[::1]:5432/soviec"_s;
        QTest::newRow("option") << u"postgresql://may/soviec?sslmode=require"_s << u"postgresql://may/soviec?sslmode=require"_s;
        QTest::newRow("replica") << u"postgresql://may/soviec?read_host=may2%3A5433"_s << u"postgresql://may/soviec?read_host=may2%3A5433"_s;
        QTest::newRow("no database") << u"postgresql://may"_s << QString();
        QTest::newRow("unknown option") << u"postgresql://may/soviec?options=-c"_s << QString();
        QTest::newRow("semicolon") << u"postgresql://may/soviec;user=x"_s << QString();
        QTest::newRow("port") << u"postgresql://may:x/soviec"_s << QString();
    }
    void addresses()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        const auto address = ServerAddress::parse(text);
        QCOMPARE(address.has_value(), !shown.isEmpty());
        if (!address) {
            QCOMPARE(address.error().code, ErrorCode::Usage);
            return;
        }
        QCOMPARE(address->shown(), shown);
        QCOMPARE(ServerAddress::parse(address->complete())->complete(), address->complete());
        QCOMPARE(address->driverOptions().contains(u"verify-full"_s), text.contains(u"may/"_s) ? !text.contains(u"sslmode"_s) : !address->isLocal());
        QVERIFY(!address->driverOptions().contains(u"m@t"_s));
    }

    void whoOnlyReadsGoesToTheReplica()
    {
        const auto address = ServerAddress::parse(u"postgresql://lan@may,may2:5433/soviec?read_host=may3%3A5434"_s);
        QVERIFY(address);
        QVERIFY(!address->driverOptions().contains(u"may3"_s));
        QVERIFY(!address->driverOptions().contains(u"read_host"_s));
        const QString reading = address->reading().driverOptions();
        QVERIFY2(reading.contains(u"host='may3,may,may2' "_s), qPrintable(reading));
        QVERIFY2(reading.contains(u"port='5434,5432,5433' "_s), qPrintable(reading));
        QVERIFY2(reading.contains(u"target_session_attrs='prefer-standby'"_s), qPrintable(reading));
        const auto plain = ServerAddress::parse(u"postgresql://lan@may/soviec"_s);
        QCOMPARE(plain->reading().complete(), plain->complete());
    }
};

QTEST_GUILESS_MAIN(TestServerSchema)
#include "test_server_schema.moc"
