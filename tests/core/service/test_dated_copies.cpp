// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/audit.h"
#include "core/service/backup.h"
#include "core/service/dated_copies.h"
#include "core/service/diary.h"
#include "tests/core/service/commune.h"
#include "tests/no_room.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace sample;
using namespace soviec::service;
using namespace Qt::StringLiterals;

namespace {

QDateTime noon(const Date& day)
{
    return QDateTime(QDate(day.year(), day.month(), day.day()), QTime(5, 0), QTimeZone::utc());
}

} // namespace

/// Dated copies of a file: when, verified how, which of them stay, and the way back.
class TestDatedCopies : public QObject {
    Q_OBJECT

    int run(const QStringList& arguments, QByteArray* said = nullptr)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LANG"_s, u"en_US.UTF-8"_s);
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("SOVIEC_BIN_DIR") + u"/soviec-cli"_s, arguments);
        if (!process.waitForFinished(60'000))
            return -1;
        if (said)
            *said = process.readAllStandardOutput() + process.readAllStandardError();
        return process.exitCode();
    }

private slots:
    void sevenDaysFourWeeksTwelveMonths()
    {
        // A copy a day for two years: what is left is counted by hand.
        QList<QDateTime> times;
        for (int i = 0; i < 730; ++i)
            times.append(noon(Date(2026, 6, 17) - Days(i)));
        const QList<KeptCopy> kept = keptCopies(times);
        const auto count = [&](auto what) { return std::ranges::count_if(kept, what); };
        QCOMPARE(count([](const KeptCopy& one) { return one.daily; }), 7);
        QCOMPARE(count([](const KeptCopy& one) { return one.weekly; }), 4);
        QCOMPARE(count([](const KeptCopy& one) { return one.monthly; }), 12);
        QVERIFY(kept[0].daily && kept[0].weekly && kept[0].monthly); // the newest always
        QVERIFY(kept[6].daily && !kept[7].daily);
        // 17 June 2026 is a Wednesday: the last copies of the weeks before are Sundays.
        QVERIFY(kept[3].weekly && kept[10].weekly && kept[17].weekly && !kept[24].weekly);
        QVERIFY(kept[17].monthly && kept[48].monthly); // 31 May and 30 April
        QVERIFY(!kept[400].any());
    }

    void copiesAreRareAndStayAll()
    {
        // Somebody who opens the program once a month keeps a year.
        QList<QDateTime> times;
        for (int i = 0; i < 20; ++i)
            times.append(noon(Date(2026, 6, 17) - Days(31L * i)));
        const QList<KeptCopy> kept = keptCopies(times);
        QCOMPARE(std::ranges::count_if(kept, &KeptCopy::any), 12);
        QVERIFY(keptCopies({}).isEmpty());
    }

    void aCopyIsMadeVerifiedAndFound()
    {
        Commune commune;
        const QString database = commune.folder.filePath(u"xa.db"_s);
        const DatedCopies copies(database);
        QVERIFY(copies.isDue(commune.clock.now()));
        const CopyMade made = must(copies.make(*commune.office));
        QVERIFY(made.finding.isEmpty());
        QVERIFY(made.copy.file.startsWith(commune.folder.filePath(u"sao-luu/xa-"_s)));
        QVERIFY(!copies.isDue(commune.clock.now()));
        QVERIFY(copies.isDue(commune.clock.now().addDays(1)));
        QCOMPARE(copies.copies().size(), 1);
        QCOMPARE(made.head, must(Audit(*commune.office).verify()).head);
        // Nothing is left beside it or beside the database.
        QCOMPARE(QDir(copies.folder()).entryList(QDir::Files).size(), 1);
        QVERIFY(QDir(commune.folder.path()).entryList({u"*new-copy*"_s}).isEmpty());
        const DatabaseSummary summary = must(inspectBackup(made.copy.file));
        QCOMPARE(summary.agencyName, u"UBND xã Mẫu Sơn"_s);
        QCOMPARE(summary.people, 6);
        QCOMPARE(summary.bytes, made.copy.bytes);
    }

    void onlyCopiesOfThisDatabaseAreEverRemoved()
    {
        Commune commune;
        const QString place = commune.folder.filePath(u"noi khác"_s);
        QVERIFY(QDir().mkpath(place));
        const auto put = [&](const QString& name) {
            QFile file(QDir(place).filePath(name));
            if (!file.open(QIODevice::WriteOnly))
                qFatal("cannot write");
            file.write("x");
        };
        for (int i = 1; i <= 20; ++i)
            put(u"xa-%1-010000.db"_s.arg(QDate(2026, 4, 1).addDays(i).toString(u"yyyyMMdd"_s)));
        put(u"xa-báo cáo.db"_s);
        put(u"khac-20260401-010000.db"_s);
        const DatedCopies copies(commune.folder.filePath(u"xa.db"_s), place);
        const CopyMade made = must(copies.make(*commune.office));
        QVERIFY(!made.removed.isEmpty());
        QVERIFY(QFile::exists(QDir(place).filePath(u"xa-báo cáo.db"_s)));
        QVERIFY(QFile::exists(QDir(place).filePath(u"khac-20260401-010000.db"_s)));
        QVERIFY(copies.copies().size() <= keptDays + keptWeeks + keptMonths);
        for (const DatedCopy& one : copies.copies())
            QVERIFY(one.kept.any());
    }

    void aFaultInTheHistoryKeepsTheOlderCopies()
    {
        Commune commune;
        const QString database = commune.folder.filePath(u"xa.db"_s);
        const DatedCopies copies(database);
        QVERIFY(QDir().mkpath(copies.folder()));
        for (int i = 1; i <= 20; ++i) {
            QFile file(QDir(copies.folder()).filePath(
                u"xa-%1-010000.db"_s.arg(QDate(2026, 4, 1).addDays(i).toString(u"yyyyMMdd"_s))));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            raw.setDatabaseName(database);
            QVERIFY(raw.open());
            QSqlQuery query(raw);
            QVERIFY(query.exec(u"SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'audit_record'"_s));
            QStringList triggers;
            while (query.next())
                triggers << query.value(0).toString();
            for (const QString& trigger : triggers)
                QVERIFY(query.exec(u"DROP TRIGGER "_s + trigger));
            QVERIFY(query.exec(u"UPDATE audit_record SET reason = 'x' WHERE sequence = 1"_s));
            raw.close();
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
        const CopyMade made = must(copies.make(*commune.office));
        QVERIFY(!made.finding.isEmpty());
        QVERIFY(made.removed.isEmpty());
        QCOMPARE(copies.copies().size(), 21);
    }

    void badPlacesAreSaidAndLeaveNothing()
    {
        Commune commune;
        const QString database = commune.folder.filePath(u"xa.db"_s);
        QFile blocker(commune.folder.filePath(u"tep"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        blocker.close();
        REFUSED(DatedCopies(database, commune.folder.filePath(u"tep/o-day"_s)).make(*commune.office), ErrorCode::Unavailable);
        {
            const soviec::testing::NoRoom full(4096);
            const auto refused = DatedCopies(database).make(*commune.office);
            QVERIFY(!refused);
            QVERIFY2(refused.error().text.contains(u"disk"_s), qPrintable(refused.error().text));
        }
        QVERIFY(DatedCopies(database).copies().isEmpty());
        QVERIFY(QDir(commune.folder.path()).entryList({u"*new-copy*"_s}).isEmpty());
        must(DatedCopies(database).make(*commune.office));
    }

    void damagedCopiesAreSeenBeforeTheyAreRestored()
    {
        Commune commune;
        const QString database = commune.folder.filePath(u"xa.db"_s);
        const CopyMade made = must(DatedCopies(database).make(*commune.office));
        QFile file(made.copy.file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(8192));
        file.write(QByteArray(30'000, 'x'));
        file.close();
        REFUSED(inspectBackup(made.copy.file), ErrorCode::Damaged);
        QVERIFY(file.resize(100));
        REFUSED(inspectBackup(made.copy.file), ErrorCode::Damaged);
        REFUSED(inspectBackup(commune.folder.filePath(u"missing.db"_s)), ErrorCode::Unavailable);
    }

    void goingBackKeepsWhatThereWas()
    {
        Commune commune;
        const QString database = commune.folder.filePath(u"xa.db"_s);
        const CopyMade made = must(DatedCopies(database).make(*commune.office));
        commune.as(u"staff"_s);
        must(Diary(*commune.office).add(commune.entry(Date(2026, 4, 20))));
        commune.office.reset();
        const BackupReport report = must(restoreBackup(made.copy.file, database, commune.clock));
        QCOMPARE(must(inspectBackup(database)).entries, 0);
        QCOMPARE(must(inspectBackup(report.kept)).entries, 1);
        QVERIFY(QFile::exists(made.copy.file));
        commune.office = must(Office::open(database, commune.clock));
        QVERIFY(must(Audit(*commune.office).verify()).findings.isEmpty());
    }

    void theSameByCommand()
    {
        Commune commune;
        const QString database = commune.folder.filePath(u"xa.db"_s);
        const QString place = commune.folder.filePath(u"usb"_s);
        QByteArray said;
        QCOMPARE(run({u"--db"_s, database, u"--json"_s, u"backup"_s, u"make"_s, u"--folder"_s, place}, &said), 0);
        QVERIFY2(said.contains("\"kept\""), said.constData());
        QCOMPARE(run({u"--db"_s, database, u"--as"_s, u"staff"_s, u"backup"_s, u"make"_s}, &said), 1);
        QCOMPARE(run({u"--db"_s, database, u"--json"_s, u"backup"_s, u"list"_s, u"--folder"_s, place}, &said), 0);
        const QString copy = DatedCopies(database, place).copies().value(0).file;
        QVERIFY(!copy.isEmpty());
        QVERIFY(said.contains(QFileInfo(copy).fileName().toUtf8()));
        QCOMPARE(run({u"backup"_s, u"inspect"_s, copy, u"--json"_s}, &said), 0);
        QVERIFY2(said.contains("\"people\""), said.constData());
        commune.office.reset();
        QCOMPARE(run({u"--db"_s, database, u"backup"_s, u"restore"_s, copy}, &said), 0);
        QCOMPARE(run({u"--db"_s, database, u"backup"_s, u"inspect"_s}, &said), 2);
        QCOMPARE(run({u"backup"_s, u"inspect"_s, commune.folder.filePath(u"missing.db"_s)}, &said), 3);
    }
};

QTEST_GUILESS_MAIN(TestDatedCopies)
#include "test_dated_copies.moc"
