// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/exchange/csv.h"
#include "core/service/audit.h"
#include "core/service/diary.h"
#include "core/service/import/import.h"
#include "core/service/organisation.h"
#include "core/service/row_json.h"
#include "core/service/secrecy.h"
#include "core/storage/audit_repository.h"
#include "tests/core/service/commune.h"
#include "tests/core/storage/sample.h"

#include <QFile>
#include <QTest>

using namespace sample;
using namespace soviec::service;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"phuong an tac chien khu vuc 7"_s;
const Period april = Period::month(2026, 4);

/// A commune after HR has imported `rows` lines of the member of staff, the second of them secret.
struct Imported {
    Commune commune;
    QList<DiaryEntry> entries;

    explicit Imported(int rows)
    {
        const QString code = must(Organisation(*commune.office).member(commune.staff, Date(2026, 4, 1)))->person.code;
        QByteArray csv("Mã cán bộ,Ngày,Số phút,Nội dung,Số lượng\n");
        for (int i = 0; i < rows; ++i) {
            const QString title = i == 1 ? secret : u"Việc số %1"_s.arg(i);
            csv += u"%1,%2/04/2026,1,%3,1\n"_s.arg(code).arg(1 + i % 20, 2, 10, QChar(u'0')).arg(title).toUtf8();
        }
        commune.as(u"hr"_s);
        const auto summary
            = must(importTable(*commune.office, u"diary"_s, must(readCsv(csv, u"nhat-ky.csv"_s)), {}));
        if (summary.added != rows)
            qFatal("%d rows were added", summary.added);
        entries = must(Diary(*commune.office).range(commune.staff, april.first(), april.last()));
    }

    Office& office() { return *commune.office; }
    AuditVerdict verdict() { return must(Audit(office()).verify()); }
    DiaryEntry called(const QString& title)
    {
        for (const DiaryEntry& entry : std::as_const(entries)) {
            if (entry.title == title)
                return entry;
        }
        return {};
    }
    /// Past the program, without the trigger that would refuse it; opened again afterwards.
    void attack(const QString& trigger, const QStringList& sql)
    {
        const QString path = commune.folder.filePath(u"xa.db"_s);
        commune.office.reset();
        {
            Raw raw(path);
            QCOMPARE(raw.run(u"DROP TRIGGER "_s + trigger), QString());
            for (const QString& one : sql)
                QCOMPARE(raw.run(one), QString());
        }
        commune.office = must(Office::open(path, commune.clock));
    }
};

} // namespace

/// One record of the history for an action that touched many rows.
class TestAuditBatch : public QObject {
    Q_OBJECT
private slots:
    void newRowsAreWrittenAsTheTreeWouldBe()
    {
        DiaryEntry entry = Imported(2).entries.first();
        QCOMPARE(historyTextOf(entry), canonicalJson(historyOf(entry)));
        entry.title = u"“Ngoặc” \"kép\" \\ 😀\n"_s;
        entry.start = TimeOfDay::fromMinutes(14 * 60 + 5);
        entry.review.delays = 1000;
        entry.review.acceptedQuantity = Decimal(1'234'567);
        QCOMPARE(historyTextOf(entry), canonicalJson(historyOf(entry)));
    }

    // A single row that is typed in, as its text is, and a change behind it, as a tree.
    void whatIsTypedInIsRecordedAsItIs()
    {
        Commune commune;
        commune.as(u"staff"_s);
        DiaryEntry entry = commune.entry(Date(2026, 4, 21));
        entry.note = u"“Ngoặc” \"kép\" \\ 😀"_s;
        const DiaryEntry added = must(Diary(*commune.office).add(entry));
        storage::AuditRepository audit(commune.office->db());
        const AuditRecord first = must(audit.last()).value();
        QCOMPARE(first.entity, u"entry"_s);
        QCOMPARE(first.entityId, added.id.toString());
        QCOMPARE(first.action, u"add"_s);
        QCOMPARE(first.actor, commune.staff);
        QCOMPARE(first.actorName, commune.office->who().name);
        QCOMPARE(first.after, historyOf(added));
        QVERIFY(first.before.isEmpty() && first.reason.isEmpty());
        QCOMPARE(first.hash, auditHash(first));
        DiaryEntry changed = added;
        changed.note = u"khác"_s;
        must(Diary(*commune.office).change(changed));
        const AuditRecord second = must(audit.last()).value();
        QCOMPARE(second.previousHash, first.hash);
        QCOMPARE(second.before.value(u"note"_s).toString(), added.note);
        QVERIFY(must(Audit(*commune.office).verify()).findings.isEmpty());
    }

    void everyEntryShowsItsOwnHistory()
    {
        Imported place(65);
        place.commune.as(u"staff"_s);
        for (const DiaryEntry& entry : std::as_const(place.entries)) {
            const auto history = must(Diary(place.office()).history(entry.id));
            QCOMPARE(history.size(), 1);
            QCOMPARE(history[0].action, u"import"_s);
            QCOMPARE(history[0].entity, u"entry"_s);
            QCOMPARE(history[0].entityId, entry.id.toString());
            QCOMPARE(history[0].after, historyOf(entry));
            QCOMPARE(history[0].actor, place.commune.hr);
        }
        // What happens to one of them later stands behind.
        DiaryEntry changed = place.entries.last();
        changed.note = u"bổ sung"_s;
        must(Diary(place.office()).change(changed));
        const auto history = must(Diary(place.office()).history(changed.id));
        QCOMPARE(history.size(), 2);
        QCOMPARE(history[1].action, u"edit"_s);
        QVERIFY(history[0].hash != history[1].hash);
    }

    void thousandsTakeFewRecords()
    {
        Imported place(2300);
        const auto verdict = place.verdict();
        QVERIFY2(verdict.findings.isEmpty(), qPrintable(verdict.findings.value(0).text));
        QCOMPARE(verdict.rows, 2300);
        QVERIFY(verdict.records < 20);
        // The first thousand, the second and the rest are written at different moments.
        place.commune.as(u"staff"_s);
        for (const int at : {0, 1, 999, 1000, 1999, 2000, 2299}) {
            const DiaryEntry entry = place.called(at == 1 ? secret : u"Việc số %1"_s.arg(at));
            const auto history = must(Diary(place.office()).history(entry.id));
            QCOMPARE(history.size(), 1);
            QCOMPARE(history[0].after, historyOf(entry));
        }
    }

    void aFewAreRecordedOneByOne()
    {
        Imported place(8);
        const auto verdict = place.verdict();
        QVERIFY(verdict.findings.isEmpty());
        QCOMPARE(verdict.rows, 0);
        QCOMPARE(must(Diary(place.office()).history(place.entries.first().id)).first().after, historyOf(place.entries.first()));
    }

    void whatWasDoneToTheRowsIsFound_data()
    {
        QTest::addColumn<QString>("trigger");
        QTest::addColumn<QStringList>("sql");
        QTest::newRow("changed") << u"audit_row_no_update"_s
                                 << QStringList {u"UPDATE audit_row SET after = replace(after, 'số 3', 'số 4') WHERE place = 4"_s};
        QTest::newRow("changed with its hash")
            << u"audit_row_no_update"_s
            << QStringList {u"UPDATE audit_row SET after = '{}', hash = (SELECT hash FROM audit_row WHERE place = 5) WHERE place = 4"_s};
        QTest::newRow("deleted") << u"audit_row_no_delete"_s << QStringList {u"DELETE FROM audit_row WHERE place = 4"_s};
        QTest::newRow("last deleted") << u"audit_row_no_delete"_s << QStringList {u"DELETE FROM audit_row WHERE place = 60"_s};
        QTest::newRow("all deleted") << u"audit_row_no_delete"_s << QStringList {u"DELETE FROM audit_row"_s};
        QTest::newRow("exchanged")
            << u"audit_row_no_update"_s
            << QStringList {u"UPDATE audit_row SET entity_id = (SELECT entity_id FROM audit_row WHERE place = 5) WHERE place = 4"_s};
        QTest::newRow("called purged")
            << u"audit_row_no_update"_s
            << QStringList {u"UPDATE audit_row SET before = '{\"purged\":\"yes\"}', after = '{\"purged\":\"yes\"}' WHERE place = 4"_s};
        QTest::newRow("inserted behind")
            << u"audit_row_open"_s
            << QStringList {u"INSERT INTO audit_row SELECT sequence, place + 1000, entity, entity_id, action, before, after, reason, operation, author, author_name, made_at, hash FROM audit_row WHERE place = 4"_s};
        QTest::newRow("inserted where no batch is")
            << u"audit_row_open"_s
            << QStringList {u"INSERT INTO audit_row SELECT 1, place, entity, entity_id, action, before, after, reason, operation, author, author_name, made_at, hash FROM audit_row WHERE place = 4"_s};
    }
    void whatWasDoneToTheRowsIsFound()
    {
        QFETCH(QString, trigger);
        QFETCH(QStringList, sql);
        Imported place(60);
        QVERIFY(place.verdict().findings.isEmpty());
        place.attack(trigger, sql);
        const auto verdict = place.verdict();
        QVERIFY(!verdict.findings.isEmpty());
        QVERIFY(!verdict.findings.first().text.isEmpty());
    }

    void theDatabaseRefusesToTouchThem()
    {
        Imported place(60);
        const QString path = place.commune.folder.filePath(u"xa.db"_s);
        place.commune.office.reset();
        Raw raw(path);
        for (const QString& sql :
             {u"UPDATE audit_row SET reason = 'x'"_s, u"DELETE FROM audit_row"_s,
              u"INSERT OR REPLACE INTO audit_row SELECT sequence, place, entity, entity_id, 'x', before, after, reason, operation, author, author_name, made_at, hash FROM audit_row"_s,
              u"UPDATE audit_row SET before = '{\"purged\":\"yes\"}', after = '{\"purged\":\"yes\"}', reason = ''"_s})
            QVERIFY2(raw.run(sql).contains(u"soviec:history"_s), qPrintable(sql));
    }

    void oneOfThemLosesItsWordsAndTheOthersStay()
    {
        Imported place(60);
        const DiaryEntry hidden = place.called(secret);
        QVERIFY(!hidden.id.isNull());
        place.commune.as(u"staff"_s);
        const Purge asked = must(Secrecy(place.office()).ask(hidden.id, u"Ghi nhầm nội dung không được ghi"_s));
        place.commune.as(u"head"_s);
        must(Secrecy(place.office()).decide(asked.id, true));
        const auto verdict = place.verdict();
        QVERIFY2(verdict.findings.isEmpty(), qPrintable(verdict.findings.value(0).text));
        QCOMPARE(verdict.purged, 1);
        QCOMPARE(must(Diary(place.office()).history(hidden.id)).first().after.size(), 1);
        const DiaryEntry other = place.called(u"Việc số 3"_s);
        QCOMPARE(must(Diary(place.office()).history(other.id)).first().after, historyOf(other));
        for (const QString& suffix : {u""_s, u"-wal"_s}) {
            QFile file(place.commune.folder.filePath(u"xa.db"_s) + suffix);
            if (file.open(QIODevice::ReadOnly))
                QVERIFY(!file.readAll().contains("tac chien"));
        }
    }
};

QTEST_GUILESS_MAIN(TestAuditBatch)
#include "test_audit_batch.moc"
