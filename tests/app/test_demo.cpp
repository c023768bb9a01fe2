// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The main job on the demonstration agency, with the real program: made, closed, printed,
/// verified, and refused to a hand that goes round the program.
class TestDemo : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_db;

    struct Outcome {
        int status = -1;
        QByteArray out;
        QByteArray err;
    };
    Outcome cli(const QStringList& arguments)
    {
        QProcess process;
        process.start(qEnvironmentVariable("SOVIEC_BIN_DIR") + u"/soviec-cli"_s, arguments);
        process.waitForFinished(120'000);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    QVariant value(const QString& sql, QString* error = nullptr)
    {
        QSqlDatabase db = QSqlDatabase::database(u"raw"_s);
        QSqlQuery query(db);
        const bool good = query.exec(sql);
        if (error)
            *error = query.lastError().text();
        return good && query.next() ? query.value(0) : QVariant();
    }

private slots:
    void initTestCase()
    {
        m_db = m_folder.filePath(u"mẫu.soviec"_s);
        const Outcome made = cli({u"--db"_s, m_db, u"init"_s, u"--demo"_s, u"--today"_s, u"2026-06-17"_s});
        QVERIFY2(made.status == 0, made.err.constData());
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(m_db);
        QVERIFY(raw.open());
    }
    void cleanupTestCase()
    {
        QSqlDatabase::database(u"raw"_s).close();
        QSqlDatabase::removeDatabase(u"raw"_s);
    }

    void threeMonthsStandAsPromised()
    {
        QCOMPARE(value(u"SELECT count(*) FROM person"_s).toInt(), 24);
        QCOMPARE(value(u"SELECT count(*) FROM catalog_item"_s).toInt(), 371);
        QCOMPARE(value(u"SELECT count(*) FROM period_sheet JOIN sheet_close ON sheet_id = id WHERE period = '2026-04' AND state = 'signed'"_s).toInt(), 24);
        QCOMPARE(value(u"SELECT count(*) FROM period_sheet WHERE period = '2026-05' AND state = 'signed'"_s).toInt(), 24);
        QVERIFY(value(u"SELECT count(*) FROM diary_entry WHERE day LIKE '2026-06-%' AND state = 'pending'"_s).toInt() > 50);
    }

    void theSameDayGivesTheSameData()
    {
        const QString again = m_folder.filePath(u"again.soviec"_s);
        QCOMPARE(cli({u"--db"_s, again, u"init"_s, u"--demo"_s, u"--today"_s, u"2026-06-17"_s}).status, 0);
        const QString head = u"SELECT hash FROM audit_record ORDER BY sequence DESC LIMIT 1"_s;
        const QString mine = value(head).toString();
        QVERIFY(!mine.isEmpty());
        QSqlDatabase::database(u"raw"_s).close();
        QSqlDatabase raw = QSqlDatabase::database(u"raw"_s, false);
        raw.setDatabaseName(again);
        QVERIFY(raw.open());
        QCOMPARE(value(head).toString(), mine);
        raw.close();
        raw.setDatabaseName(m_db);
        QVERIFY(raw.open());
    }

    void aRawHandIsRefused()
    {
        QString error;
        value(u"UPDATE diary_entry SET minutes = 1 WHERE day = '2026-04-08'"_s, &error);
        QVERIFY2(error.contains(u"soviec:"_s), qPrintable(error));
        value(u"DELETE FROM audit_record WHERE sequence = 5"_s, &error);
        QVERIFY2(error.contains(u"soviec:history"_s), qPrintable(error));
        value(u"UPDATE period_sheet SET total = 1000000 WHERE period = '2026-04'"_s, &error);
        QVERIFY2(error.contains(u"soviec:"_s), qPrintable(error));
    }

    void theSecondMonthClosesPrintsAndVerifies()
    {
        const Outcome closed = cli({u"--db"_s, m_db, u"--json"_s, u"month"_s, u"close"_s, u"--month"_s, u"2026-05"_s});
        QVERIFY2(closed.status == 0, closed.err.constData());
        const QJsonObject json = QJsonDocument::fromJson(closed.out).object();
        QCOMPARE(json[u"people"].toInt(), 24);
        QCOMPARE(json[u"closed"].toInt(), 24);
        const QString folder = m_folder.filePath(u"phiếu"_s);
        QVERIFY(QDir().mkpath(folder));
        const Outcome sheets = cli({u"--db"_s, m_db, u"report"_s, u"period-sheet"_s, u"--month"_s, u"2026-05"_s,
                                    u"--each"_s, u"--format"_s, u"pdf"_s, u"--out"_s, folder});
        QVERIFY2(sheets.status == 0, sheets.err.constData());
        QCOMPARE(QDir(folder).entryList({u"*.pdf"_s}).size(), 24);
        const Outcome hours = cli({u"--db"_s, m_db, u"report"_s, u"hours-sheet"_s, u"--month"_s, u"2026-05"_s,
                                   u"--format"_s, u"xlsx"_s, u"--out"_s, m_folder.filePath(u"giờ.xlsx"_s)});
        QVERIFY2(hours.status == 0, hours.err.constData());
        const Outcome verified = cli({u"--db"_s, m_db, u"audit"_s, u"verify"_s});
        QVERIFY2(verified.status == 0, verified.err.constData());
    }

    void aForgedSheetIsFound()
    {
        QString error;
        value(u"DROP TRIGGER period_sheet_signed"_s, &error);
        value(u"UPDATE period_sheet SET total = 1000000 WHERE period = '2026-05' AND person_id = "
              "(SELECT id FROM person WHERE code = 'CC12')"_s, &error);
        QVERIFY2(!error.contains(u"soviec:"_s), qPrintable(error));
        QCOMPARE(cli({u"--db"_s, m_db, u"audit"_s, u"verify"_s}).status, 1);
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "test_demo.moc"
