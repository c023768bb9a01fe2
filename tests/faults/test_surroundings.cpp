// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"
#include "core/service/audit.h"
#include "core/service/backup.h"
#include "core/service/diary.h"
#include "core/service/recovery.h"
#include "core/storage/backup_file.h"
#include "core/storage/database.h"
#include "tests/core/service/commune.h"
#include "tests/core/storage/child.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace Qt::StringLiterals;
using sample::must;

/// A file that another program holds, a folder that may only be read, a program that was killed, a clock
/// that is wrong: one sentence, and what was acknowledged is there.
class TestSurroundings : public QObject {
    Q_OBJECT

    static qsizetype entries(Office& office, PersonId person)
    {
        return must(Diary(office).range(person, Date(2026, 1, 1), Date(2026, 12, 31))).size();
    }

private slots:
    void anotherProgramHoldsTheFile()
    {
        sample::Commune commune;
        commune.as(u"staff"_s);
        must(Diary(*commune.office).add(commune.entry(Date(2026, 4, 20))));
        const QString path = commune.office->db().path();
        {
            const sample::StayingChild holder([&] {
                // The child is killed; nothing of this is ever closed.
                auto* db = must(storage::Database::open(path, commune.clock)).release();
                new storage::Transaction(must(storage::Transaction::begin(*db)));
                must(db->setMeta(u"a"_s, u"b"_s));
            });
            REFUSED(Diary(*commune.office).add(commune.entry(Date(2026, 4, 21))), ErrorCode::Busy);
            QCOMPARE(entries(*commune.office, commune.staff), 1); // reading goes on
        }
        must(Diary(*commune.office).add(commune.entry(Date(2026, 4, 21))));
        QCOMPARE(entries(*commune.office, commune.staff), 2);
        QCOMPARE(must(commune.office->db().meta(u"a"_s)), QString());
    }

    void openingSaysWhatItTookOver()
    {
        sample::Commune commune;
        const QString path = commune.office->db().path();
        QVERIFY(!must(takeOverAfterCrash(path))); // this program has it open
        commune.office.reset();
        QVERIFY(!must(takeOverAfterCrash(path))); // it was closed
        must(storage::summaryOf(path)); // reading alone may leave an empty journal: nobody was cut off
        QVERIFY(!must(takeOverAfterCrash(path)));
        sample::inChildThenKill([&] {
            auto* office = must(Office::open(path, commune.clock)).release();
            must(office->signIn(u"staff"_s));
            must(Diary(*office).add(commune.entry(Date(2026, 4, 20))));
        });
        QVERIFY(QFile::exists(path + u"-wal"_s));
        const auto taken = must(takeOverAfterCrash(path));
        QVERIFY(taken.has_value());
        const QString said = sentenceOf(*taken);
        QVERIFY2(said.contains(u"not closed") && said.contains(u"pages") && said.endsWith(u'.'), qPrintable(said));
        QVERIFY(!QFile::exists(path + u"-wal"_s));
        QVERIFY(!must(takeOverAfterCrash(path))); // once is enough
        const auto office = must(Office::open(path, commune.clock));
        must(office->signIn(u"staff"_s));
        QCOMPARE(entries(*office, commune.staff), 1);
        QVERIFY(must(Audit(*office).verify()).findings.isEmpty());
        QVERIFY(!must(takeOverAfterCrash(u"postgresql://x@localhost/y"_s)));
        QVERIFY(!must(takeOverAfterCrash(path + u".none"_s)));
    }

    void aFolderThatMayOnlyBeRead()
    {
        sample::Commune commune;
        const QString folder = commune.folder.filePath(u"closed"_s);
        QVERIFY(QDir().mkpath(folder));
        QFile::setPermissions(folder, QFile::Permissions(0x5555));
        QFile::setPermissions(commune.folder.path(), QFile::Permissions(0x7777));
        const QByteArray said = sample::inChild([&]() -> QByteArray {
            sample::becomeNobody();
            Table table;
            table.sheets.push_back({u"S"_s, false, {{1, false, {{u"a"_s, CellKind::Text, false}}}}, {}, {}});
            const auto xlsx = writeTable(table, folder + u"/a.xlsx"_s);
            const auto csv = writeTable(table, folder + u"/a.csv"_s);
            const auto copy = commune.office->db().backupTo(folder + u"/copy.db"_s);
            const bool sentences = !xlsx && !csv && !copy && xlsx.error().text.endsWith(u'.')
                && copy.error().text.endsWith(u'.');
            return sentences ? QByteArray::number(exitStatus(xlsx.error().code))
                    + QByteArray::number(exitStatus(csv.error().code)) + QByteArray::number(exitStatus(copy.error().code))
                             : QByteArray("no sentence");
        });
        QCOMPARE(said, QByteArray("333"));
        QVERIFY(QDir(folder).isEmpty());
    }

    void aClockThatIsWrong_data()
    {
        QTest::addColumn<Date>("today");
        QTest::newRow("three days behind") << Date(2026, 4, 19);
        QTest::newRow("1970, a flat battery") << Date(1970, 1, 1);
        QTest::newRow("ten years ahead") << Date(2036, 4, 22);
    }
    void aClockThatIsWrong()
    {
        QFETCH(Date, today);
        sample::Commune commune;
        commune.as(u"staff"_s);
        must(Diary(*commune.office).add(commune.entry(Date(2026, 4, 20))));
        const QString path = commune.office->db().path();
        commune.office.reset();
        {
            const FixedClock wrong(today);
            const auto office = must(Office::open(path, wrong));
            must(office->signIn(u"staff"_s));
            for (const Date& day : {today, Date(2026, 4, 20)}) {
                // Refused with a sentence, or stored; what was stored before stays as it was.
                const auto stored = Diary(*office).add(commune.entry(day));
                if (!stored)
                    QVERIFY2(stored.error().text.endsWith(u'.'), qPrintable(stored.error().text));
            }
        }
        const auto office = must(Office::open(path, commune.clock));
        must(office->signIn(u"staff"_s));
        QVERIFY(entries(*office, commune.staff) >= 1);
        must(Diary(*office).add(commune.entry(Date(2026, 4, 21))));
        const AuditVerdict verdict = must(Audit(*office).verify());
        QVERIFY2(verdict.findings.isEmpty(), verdict.findings.isEmpty() ? "" : qPrintable(verdict.findings.first().text));
    }
};

QTEST_GUILESS_MAIN(TestSurroundings)
#include "test_surroundings.moc"
