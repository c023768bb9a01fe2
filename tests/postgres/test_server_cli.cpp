// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/report/writers.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/service/reports.h"
#include "tests/postgres/cluster.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace soviec;
using namespace Qt::StringLiterals;
using sample::Cluster;

/// The real program on a server: prepare, copy the demonstration, the same reports byte for byte,
/// accounts with their passwords.
class TestServerCli : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;    ///< the demonstration as a local file
    QString m_server;  ///< the operator's address, without a password
    QString m_database;
    QString m_code; ///< of one person of the demonstration
    QString m_otherCode;

    struct Answer {
        int status;
        QByteArray out;
        QString err;
    };

    Answer cli(const QString& database, const QStringList& words, const QByteArray& input = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PGPASSFILE"_s, m_folder.filePath(u"pgpass"_s));
        environment.insert(u"LANG"_s, u"en"_s);
        process.setProcessEnvironment(environment);
        process.start(
            qEnvironmentVariable("SOVIEC_BIN_DIR") + u"/soviec-cli"_s,
            QStringList {u"--db"_s, database} + words);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(240'000))
            qFatal("soviec-cli does not end");
        return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
    }

    QString address(const QString& login) const
    {
        return u"postgresql://%1@127.0.0.1:%2/%3"_s.arg(login).arg(Cluster::shared().port()).arg(m_database);
    }

    void remember(const QString& login, const QString& password)
    {
        QFile file(m_folder.filePath(u"pgpass"_s));
        QVERIFY(file.open(QIODevice::Append));
        file.write(u"127.0.0.1:*:*:%1:%2\n"_s.arg(login, password).toUtf8());
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }

private slots:
    void initTestCase()
    {
        m_file = m_folder.filePath(u"mau.soviec"_s);
        m_database = Cluster::shared().emptyDatabase().section(u'/', -1);
        m_server = address(u"postgres"_s);
        remember(u"postgres"_s, Cluster::shared().rootPassword());
        const Answer made = cli(m_file, {u"init"_s, u"--demo"_s, u"--today"_s, u"2026-06-17"_s});
        QVERIFY2(made.status == 0, qPrintable(made.err));
        const Answer prepared = cli(m_server, {u"server"_s, u"init"_s});
        QVERIFY2(prepared.status == 0, qPrintable(prepared.err));
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s);
        file.setDatabaseName(m_file);
        QSqlQuery code(file.open() ? file : QSqlDatabase());
        QVERIFY(code.exec(u"SELECT code FROM person ORDER BY code LIMIT 2"_s) && code.next());
        m_code = code.value(0).toString();
        QVERIFY(code.next());
        m_otherCode = code.value(0).toString();
        file.close();
    }

    void theDemonstrationIsCopiedOnce()
    {
        const Answer copied = cli(m_server, {u"--json"_s, u"server"_s, u"copy"_s, m_file});
        QVERIFY2(copied.status == 0, qPrintable(copied.err));
        QHash<QString, qint64> rows;
        for (const QJsonValue table : QJsonDocument::fromJson(copied.out).array())
            rows.insert(table[u"table"].toString(), table[u"rows"].toInteger());
        QVERIFY(rows.value(u"diary_entry"_s) > 1000);
        QVERIFY(rows.value(u"person"_s) > 10);
        QVERIFY(rows.value(u"period_sheet"_s) > 10);
        QVERIFY(rows.value(u"audit_record"_s) > 1000);
        const Answer again = cli(m_server, {u"server"_s, u"copy"_s, m_file});
        QCOMPARE(again.status, 1);
        QVERIFY2(again.err.contains(u"already"_s), qPrintable(again.err));
    }

    void theHistoryHoldsAndEndsAlike()
    {
        const Answer local = cli(m_file, {u"--json"_s, u"audit"_s, u"verify"_s});
        const Answer server = cli(m_server, {u"--json"_s, u"audit"_s, u"verify"_s});
        QVERIFY2(server.status == 0, qPrintable(server.err + QString::fromUtf8(server.out)));
        QCOMPARE(local.status, 0);
        QCOMPARE(server.out, local.out);
    }

    void reportsAreTheSameByteForByte_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("hours") << QStringList {u"hours-sheet"_s, u"--month"_s, u"2026-05"_s};
        QTest::newRow("hours, first month") << QStringList {u"hours-sheet"_s, u"--month"_s, u"2026-04"_s};
        QTest::newRow("sheets") << QStringList {u"period-sheet"_s, u"--month"_s, u"2026-04"_s, u"--each"_s};
        QTest::newRow("diary") << QStringList {u"diary"_s, u"--month"_s, u"2026-05"_s, u"--each"_s};
    }
    void reportsAreTheSameByteForByte()
    {
        QFETCH(QStringList, words);
        int compared = 0;
        // A workbook carries the minute it was written.
        for (const QString& format : {u"json"_s, u"csv"_s}) {
            const bool each = words.contains(u"--each"_s);
            const QString one = m_folder.filePath(u"%1-file-%2"_s.arg(QLatin1StringView(QTest::currentDataTag()), format));
            const QString two = m_folder.filePath(u"%1-server-%2"_s.arg(QLatin1StringView(QTest::currentDataTag()), format));
            const QString suffix = each ? QString() : u'.' + format;
            for (const auto& [database, out] : {std::pair(m_file, one), std::pair(m_server, two)}) {
                if (each)
                    QVERIFY(QDir().mkpath(out));
                const Answer made = cli(database, QStringList {u"report"_s} + words + QStringList {u"--format"_s, format, u"--out"_s, out + suffix});
                QVERIFY2(made.status == 0, qPrintable(made.err));
            }
            const QStringList names = each ? QDir(one).entryList(QDir::Files, QDir::Name) : QStringList {QString()};
            QVERIFY(!names.isEmpty());
            if (each)
                QCOMPARE(QDir(two).entryList(QDir::Files, QDir::Name), names);
            for (const QString& name : names) {
                QFile left(each ? QString(one + u'/' + name) : QString(one + suffix));
                QFile right(each ? QString(two + u'/' + name) : QString(two + suffix));
                QVERIFY(left.open(QIODevice::ReadOnly) && right.open(QIODevice::ReadOnly));
                const QByteArray bytes = left.readAll();
                QVERIFY(!bytes.isEmpty());
                QVERIFY2(right.readAll() == bytes, qPrintable(format + u' ' + name));
                ++compared;
            }
        }
        QVERIFY(compared >= 2);
    }

    /// Every report of the registry, of every kind of period it can be asked for, of the agency and of one
    /// person: the same bytes from the file and from the server, or the same refusal.
    void everyReportIsTheSame()
    {
        const FixedClock clock(Date(2026, 6, 17));
        const auto file = service::Office::open(m_file, clock);
        const auto server = service::Office::open(Cluster::shared().rootAddress(m_database), clock);
        QVERIFY(file && server);
        const auto person = service::Organisation(**file).personByCode(m_code);
        QVERIFY(person && *person);
        QStringList made;
        for (const report::ReportKind& kind : service::reportKinds()) {
            QList<Period> periods;
            if (kind.ofMonth)
                periods << Period::month(2026, 4) << Period::month(2026, 5);
            if (kind.ofQuarter)
                periods << Period::quarter(2026, 2);
            if (kind.ofYear)
                periods << Period::year(2026);
            for (const Period& period : std::as_const(periods)) {
                for (const bool ofPerson : {false, true}) {
                    if (ofPerson ? !kind.ofPerson : !kind.ofUnit && kind.ofPerson)
                        continue;
                    service::ReportRequest request;
                    request.kind = kind.kind;
                    request.period = period;
                    request.person = ofPerson ? (**person).id : PersonId();
                    const auto one = service::Reports(**file).build(request);
                    const auto two = service::Reports(**server).build(request);
                    const QString what = u"%1 %2 %3"_s.arg(kind.kind, period.toString()).arg(ofPerson);
                    QString said = what;
                    if (!one)
                        said += u" file: "_s + one.error().text;
                    if (!two)
                        said += u" server: "_s + two.error().text + two.error().detail;
                    QVERIFY2(one.has_value() == two.has_value(), qPrintable(said));
                    if (!one) {
                        QCOMPARE(one.error().text, two.error().text);
                        continue;
                    }
                    QCOMPARE(two->size(), one->size());
                    for (qsizetype i = 0; i < one->size(); ++i) {
                        const auto bytes = [](const report::Report& table) -> QByteArray {
                            return QJsonDocument(report::toJson(table)).toJson() + report::toCsv(table);
                        };
                        QVERIFY2(bytes(one->at(i)) == bytes(two->at(i)), qPrintable(what));
                    }
                    if (!made.contains(kind.kind))
                        made.append(kind.kind);
                }
            }
        }
        // All but those the demonstration has nothing for.
        qInfo("reports compared: %s", qPrintable(made.join(u' ')));
        QVERIFY2(made.size() >= service::reportKinds().size() - 3, qPrintable(made.join(u' ')));
    }

    void accountsAreGivenAndTaken()
    {
        const QString code = m_code;
        QVERIFY(!code.isEmpty());
        const Answer nobody = cli(m_server, {u"server"_s, u"user"_s, u"add"_s, u"moi"_s, u"--person"_s, u"KHONG-CO"_s}, "mot mat khau dai\n");
        QCOMPARE(nobody.status, 1);
        const Answer weak = cli(m_server, {u"server"_s, u"user"_s, u"add"_s, u"moi"_s, u"--person"_s, code}, "ngan\n");
        QCOMPARE(weak.status, 1);
        const Answer added = cli(m_server, {u"server"_s, u"user"_s, u"add"_s, u"moi"_s, u"--person"_s, code}, "mật khẩu dài\n");
        QVERIFY2(added.status == 0, qPrintable(added.err));
        const Answer twice = cli(m_server, {u"server"_s, u"user"_s, u"add"_s, u"moi"_s, u"--person"_s, code}, "mật khẩu dài\n");
        QCOMPARE(twice.status, 1);
        const Answer unknown = cli(address(u"moi"_s), {u"audit"_s, u"verify"_s});
        QVERIFY2(unknown.status != 0, qPrintable(unknown.err));
        remember(u"moi"_s, u"mật khẩu dài"_s);
        const Answer own = cli(address(u"moi"_s), {u"server"_s, u"user"_s, u"passwd"_s, u"moi"_s}, "mot mat khau khac\n");
        QVERIFY2(own.status == 1, qPrintable(own.err));
        const Answer other = cli(address(u"moi"_s), {u"--as"_s, u"postgres"_s, u"audit"_s, u"verify"_s});
        QCOMPARE(other.status, 1);
        QCOMPARE(cli(m_server, {u"server"_s, u"user"_s, u"disable"_s, u"moi"_s}).status, 0);
        const Answer closed = cli(address(u"moi"_s), {u"audit"_s, u"verify"_s});
        QVERIFY2(closed.status == 1 && closed.err.contains(u"administrator"_s), qPrintable(closed.err));
    }

    // What was taken along says so, and does not call itself broken.
    void aPocketHoldsOnlyAPartOfTheHistory()
    {
        const QString pocket = m_folder.filePath(u"mang theo.soviec"_s);
        const Answer added = cli(
            m_server, {u"server"_s, u"user"_s, u"add"_s, u"mang"_s, u"--person"_s, m_otherCode}, "mật khẩu ra đồng\n");
        QVERIFY2(added.status == 0, qPrintable(added.err));
        remember(u"mang"_s, u"mật khẩu ra đồng"_s);
        const Answer taken = cli(address(u"mang"_s), {u"pocket"_s, u"refresh"_s, u"--file"_s, pocket});
        QVERIFY2(taken.status == 0 && QFile::exists(pocket), qPrintable(taken.err));
        for (const QStringList& words :
             {QStringList {u"audit"_s, u"verify"_s}, QStringList {u"--json"_s, u"audit"_s, u"verify"_s}}) {
            const Answer said = cli(pocket, words);
            QCOMPARE(said.status, 1); // nothing was verified
            QVERIFY2(said.out.isEmpty(), said.out.constData()); // and nothing found
            QVERIFY2(said.err.contains(u"only a part of the history"_s), qPrintable(said.err));
            QVERIFY2(said.err.contains(u"“mang”"_s) && said.err.contains(m_database), qPrintable(said.err));
            QVERIFY(!said.err.contains(u"does not hold"_s) && !said.err.contains(u"mật khẩu"_s));
        }
        const Answer sound = cli(pocket, {u"doctor"_s});
        QVERIFY2(sound.status == 0, qPrintable(sound.err + QString::fromUtf8(sound.out)));
        const Answer whole = cli(m_server, {u"audit"_s, u"verify"_s});
        QVERIFY2(whole.status == 0, qPrintable(whole.err));
    }

    void badInputGetsOneSentence_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("status");
        const QStringList verify {u"audit"_s, u"verify"_s};
        QTest::newRow("password in the address") << u"postgresql://lan:bimat@127.0.0.1/x"_s << verify << 2;
        QTest::newRow("no database") << u"postgresql://127.0.0.1"_s << verify << 2;
        QTest::newRow("nobody listens") << u"postgresql://lan@127.0.0.1:1/x"_s << verify << 3;
        QTest::newRow("a file for server init") << u"/tmp/x.soviec"_s << QStringList {u"server"_s, u"init"_s} << 2;
        QTest::newRow("no such word") << u"postgresql://lan@127.0.0.1:1/x"_s << QStringList {u"server"_s, u"drop"_s} << 2;
        QTest::newRow("backup of a server") << u"postgresql://lan@127.0.0.1:1/x"_s << QStringList {u"restore"_s, u"x"_s} << 2;
        QTest::newRow("option of libpq") << u"postgresql://lan@127.0.0.1/x?options=-csearch_path%3Dpublic"_s << verify << 2;
    }
    void badInputGetsOneSentence()
    {
        QFETCH(QString, database);
        QFETCH(QStringList, words);
        QFETCH(int, status);
        const Answer said = cli(database, words);
        QCOMPARE(said.status, status);
        QVERIFY(said.err.size() > 20);
        QVERIFY(!said.err.contains(u"bimat"_s));
    }
};

QTEST_GUILESS_MAIN(TestServerCli)
#include "test_server_cli.moc"
