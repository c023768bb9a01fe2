// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/writers.h"
#include "core/service/audit.h"
#include "core/storage/sheet_sum_repository.h"
#include "tests/core/service/demo_reports.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace soviec::test;
using namespace Qt::StringLiterals;

namespace {

QString folderOfAll()
{
    return qEnvironmentVariable("SOVIEC_SOURCE_DIR") + u"/tests/data/releases"_s;
}

const QString databaseName = u"database.soviec.z"_s; // as qCompress() makes it

/// Words of the program, not figures of the office: they may be said otherwise in a later version.
bool isOfWords(const QString& name)
{
    return name.startsWith(u"audit-extract"_s);
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a list says, line by line: how its fields are quoted may change, what stands in them may not.
QString fields(const QByteArray& list)
{
    QString all;
    for (const QChar one : QString::fromUtf8(list)) {
        if (one != u'"')
            all += one;
    }
    return all;
}

/// Which sheets are closed, by whom and when, however the schema of the file keeps it.
QString closingsOf(const QString& path)
{
    QString closings;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"closings"_s);
        db.setDatabaseName(path);
        if (db.open()) {
            const bool beside = db.tables().contains(u"sheet_close"_s);
            QSqlQuery query(db);
            query.exec(
                beside ? u"SELECT id, closed_by, closed_at FROM period_sheet JOIN sheet_close ON sheet_id = id WHERE state = 'signed' ORDER BY id"_s
                       : u"SELECT id, closed_by, closed_at FROM period_sheet WHERE state = 'closed' ORDER BY id"_s);
            while (query.next())
                closings += u"%1 %2 %3\n"_s.arg(query.value(0).toString(), query.value(1).toString(), query.value(2).toString());
        }
    }
    QSqlDatabase::removeDatabase(u"closings"_s);
    return closings;
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// A database of every released version, opened by this one: it is brought to today's schema, its
/// history and signatures hold, and every report says what it said then. To keep one of a new release:
///     SOVIEC_RELEASE=0.2.0 build/dev/bin/test_releases
class TestReleases : public QObject {
    Q_OBJECT
private slots:
    void keepsARelease()
    {
        const QString number = qEnvironmentVariable("SOVIEC_RELEASE");
        if (number.isEmpty()) {
            QVERIFY(!QDir(folderOfAll()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
            return;
        }
        const QDir folder(folderOfAll() + u'/' + number);
        QVERIFY2(!folder.exists(), "a released version does not change");
        QVERIFY(QDir().mkpath(folder.path()));
        DemoReports demo;
        QVERIFY2(demo.problem().isEmpty(), qPrintable(demo.problem()));
        for (const DemoReport& one : demo.all()) {
            if (!isOfWords(one.name))
                QVERIFY(write(folder.filePath(one.name + u".csv"_s), report::toCsv(one.report)));
        }
        const QString packed = demo.path() + u".packed"_s;
        QCOMPARE(demo.raw(u"VACUUM INTO '%1'"_s.arg(packed)), QString());
        QVERIFY(write(folder.filePath(databaseName), qCompress(read(packed), 9)));
    }

    void opensAsItWas_data()
    {
        QTest::addColumn<QString>("folder");
        const QStringList numbers = QDir(folderOfAll()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString& number : numbers)
            QTest::newRow(qPrintable(number)) << folderOfAll() + u'/' + number;
    }
    void opensAsItWas()
    {
        QFETCH(const QString, folder);
        const QTemporaryDir place;
        const QString path = place.filePath(u"office.soviec"_s);
        QVERIFY(write(path, qUncompress(read(QDir(folder).filePath(databaseName)))));
        // How many sheets are closed, by whom and when, said as the release kept it.
        const QString closings = closingsOf(path);
        QVERIFY(!closings.isEmpty());
        DemoReports demo(path);
        QVERIFY2(demo.problem().isEmpty(), qPrintable(demo.problem()));
        const auto verdict = Audit(demo.office()).verify();
        QVERIFY2(verdict.has_value(), qPrintable(verdict ? QString() : verdict.error().text));
        QVERIFY2(
            verdict->findings.isEmpty(),
            qPrintable(verdict->findings.isEmpty() ? QString() : verdict->findings.first().text));
        QVERIFY(verdict->sheets > 0);
        QCOMPARE(closingsOf(path), closings);
        QCOMPARE(storage::SheetSumRepository(demo.office().db()).differences().value_or(-1), 0);

        QStringList compared;
        for (const DemoReport& one : demo.all()) {
            const QString kept = QDir(folder).filePath(one.name + u".csv"_s);
            if (!QFile::exists(kept))
                continue; // a kind that is newer than the release
            QCOMPARE(fields(report::toCsv(one.report)), fields(read(kept)));
            compared.append(one.name + u".csv"_s);
        }
        compared.sort();
        QCOMPARE(compared, QDir(folder).entryList({u"*.csv"_s}, QDir::Files, QDir::Name));
    }
};

QTEST_GUILESS_MAIN(TestReleases)
#include "test_releases.moc"
