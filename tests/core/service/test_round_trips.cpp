// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/exchange/package/container.h"
#include "core/exchange/package/operations_json.h"
#include "core/service/assignments.h"
#include "core/service/backup.h"
#include "core/service/diary.h"
#include "core/service/moving_house.h"
#include "tests/core/service/outpost.h"
#include "tests/core/service/year_fixture.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>

using namespace sample;
using namespace soviec::service;
using namespace Qt::StringLiterals;

namespace {

/// Every row of every table, but the history and what stands in meta about the file itself.
QMap<QString, QStringList> rowsOf(const QString& path)
{
    QMap<QString, QStringList> rows;
    const QString name = u"round_trip"_s;
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        file.setDatabaseName(path);
        if (!file.open())
            qFatal("not opened");
        QSqlQuery tables(u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s, file);
        while (tables.next()) {
            const QString table = tables.value(0).toString();
            QSqlQuery all(u"SELECT * FROM \"%1\""_s.arg(table), file);
            while (all.next()) {
                QStringList values;
                for (int column = 0; column < all.record().count(); ++column)
                    values << all.value(column).toString();
                rows[table] << values.join(u'|');
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
    for (QStringList& one : rows)
        one.sort();
    return rows;
}

} // namespace

/// What the program writes for others, or for itself later, says the same when it is read.
class TestRoundTrips : public QObject {
    Q_OBJECT
private slots:
    void aPackage()
    {
        Commune commune;
        commune.as(u"head"_s);
        must(Assignments(*commune.office).give(commune.work(commune.staff)));
        commune.as(u"staff"_s);
        DiaryEntry entry = commune.entry(Date(2026, 4, 21));
        entry.note = u"“Ngoặc”, dấu | và 🙂\nhai dòng"_s;
        entry.documentNumber = u"215/SNN-TL"_s;
        entry = must(Diary(*commune.office).add(entry));
        must(Diary(*commune.office).withdraw(entry.id));
        const QByteArray bytes = packageOf(*commune.office);
        const OfficeKey key = *must(Packages(*commune.office).ownKey());
        const OpenedPackage opened = must(openPackage(bytes, {operationsKind, operationsVersion, {key}}));
        const OperationsPackage package = must(readOperations(opened.payload));
        QCOMPARE(package.rows.size(), 2);
        QCOMPARE(toJson(package), opened.payload);
        const OperationsPackage again
            = must(readOperations(must(parseJsonStrict(canonicalJson(toJson(package)))).toObject()));
        QCOMPARE(again.rows, package.rows);
        QCOMPARE(again.people, package.people);
        QCOMPARE(again.month, package.month);
        bool found = false;
        for (const RowLog& row : package.rows)
            found |= replay(row).value(u"note"_s).toString() == entry.note;
        QVERIFY(found);
    }

    void aMovingPacket()
    {
        test::YearFixture old;
        old.scored(u"ha"_s, "91.25", 1, 4);
        test::YearFixture fresh;
        old.as({});
        fresh.as({});
        QTemporaryDir folder;
        const QString file = folder.filePath(u"hà.svpkg"_s);
        const MovingPacket made = must(MovingHouse(old.office()).make(old.who(u"ha"_s), 2026, file));
        const MovingPacket read = must(MovingHouse(fresh.office()).inspect(file));
        QCOMPARE(read.personName, made.personName);
        QCOMPARE(read.personCode, made.personCode);
        QCOMPARE(read.agencyName, made.agencyName);
        QCOMPARE(read.fingerprint, made.fingerprint);
        QCOMPARE(read.packetHash, made.packetHash);
        QCOMPARE(read.year, 2026);
        QCOMPARE(read.results.size(), 4);
        for (qsizetype at = 0; at < 4; ++at) {
            QCOMPARE(read.results[at].period, made.results[at].period);
            QCOMPARE(read.results[at].total, made.results[at].total);
            QCOMPARE(read.results[at].signedOn, made.results[at].signedOn);
            QCOMPARE(read.results[at].contentHash, made.results[at].contentHash);
        }
        // Taken in, and on to a third agency: the same results, by the agency that gave them.
        must(MovingHouse(fresh.office()).take(file, fresh.who(u"ha"_s), made.fingerprint));
        const QString next = folder.filePath(u"tiếp.svpkg"_s);
        const MovingPacket further = must(MovingHouse(fresh.office()).make(fresh.who(u"ha"_s), 2026, next));
        QCOMPARE(further.results.size(), 4);
        for (qsizetype at = 0; at < 4; ++at) {
            QCOMPARE(further.results[at].total, made.results[at].total);
            QCOMPARE(further.results[at].agency, made.agencyName);
        }
    }

    void aBackup()
    {
        Commune commune;
        commune.as(u"staff"_s);
        DiaryEntry entry = must(Diary(*commune.office).add(commune.entry(Date(2026, 4, 21))));
        QTemporaryDir folder;
        const QString copy = folder.filePath(u"bản sao.soviec"_s);
        commune.office->signInAsOperator();
        must(backup(*commune.office, copy));
        const auto then = rowsOf(copy);
        QCOMPARE(then[u"diary_entry"_s].size(), 1);
        QVERIFY(then.size() > 10);
        // What came later is gone again, and what went is there again.
        const QString place = folder.filePath(u"cơ quan.soviec"_s);
        must(commune.office->db().backupTo(place));
        {
            const auto later = must(Office::open(place, commune.clock));
            must(later->signIn(u"staff"_s));
            must(Diary(*later).withdraw(entry.id));
            must(Diary(*later).add(commune.entry(Date(2026, 4, 20))));
        }
        QVERIFY(rowsOf(place)[u"diary_entry"_s] != then[u"diary_entry"_s]);
        const BackupReport restored = must(restoreBackup(copy, place, commune.clock));
        QVERIFY(!restored.kept.isEmpty());
        const auto now = rowsOf(place);
        for (auto it = then.begin(); it != then.end(); ++it) {
            // The restoring itself is one record more, and the head of the history with it.
            if (it.key() == u"audit_record"_s)
                QCOMPARE(now[it.key()].size(), it->size() + 1);
            else if (it.key() != u"meta"_s)
                QVERIFY2(now[it.key()] == *it, qPrintable(it.key()));
        }
        QCOMPARE(rowsOf(copy), then); // the copy is as it was
    }
};

QTEST_GUILESS_MAIN(TestRoundTrips)
#include "test_round_trips.moc"
