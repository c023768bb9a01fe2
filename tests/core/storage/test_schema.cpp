// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/workflow/transition.h"
#include "core/storage/close_repository.h"
#include "core/storage/diary_repository.h"
#include "core/storage/sheet_repository.h"
#include "core/storage/sheet_sum_repository.h"
#include "tests/core/storage/sample.h"

#include <QFile>
#include <QTest>

using namespace soviec;
using namespace soviec::storage;
using namespace Qt::StringLiterals;
using sample::need;

/// The schema as golden text, and what the database refuses by itself, asked by a connection that
/// knows nothing of the program.
class TestSchema : public QObject {
    Q_OBJECT

    static QString actorName(Actor actor)
    {
        switch (actor) {
        case Actor::Owner: return u"owner"_s;
        case Actor::Reviewer: return u"reviewer"_s;
        case Actor::Hr: return u"hr"_s;
        case Actor::Drafter: return u"drafter"_s;
        case Actor::Publisher: return u"publisher"_s;
        case Actor::Holder: return u"holder"_s;
        }
        Q_UNREACHABLE();
    }

private slots:
    void theSchemaIsTheGoldenText()
    {
        sample::Agency a;
        const QString schema = u"-- SPDX-FileCopyrightText: 2026 The Sổ Việc developers\n"
                               "-- SPDX-License-Identifier: GPL-3.0-or-later\n\n"_s
            + need(schemaText(*a.db), "schema");
        QFile golden(qEnvironmentVariable("SOVIEC_SOURCE_DIR") + u"/tests/data/schema/sqlite.sql"_s);
        // To write it anew after a change of the schema:
        //   SOVIEC_WRITE_GOLDEN=1 ctest --preset dev -R test_schema
        if (qEnvironmentVariableIsSet("SOVIEC_WRITE_GOLDEN")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(schema.toUtf8());
            golden.close();
        }
        QVERIFY(golden.open(QIODevice::ReadOnly));
        QCOMPARE(schema, QString::fromUtf8(golden.readAll()));
    }

    void theDatabaseHoldsTheTransitionTable()
    {
        sample::Agency a;
        sample::Raw raw(a.path);
        for (const Transition& t : transitions()) {
            const QString row = u"SELECT count(*) FROM transition WHERE entity = '%1' AND from_state = '%2'"
                                " AND action = '%3' AND actor = '%4' AND needs_reason = %5 AND to_state = '%6'"_s
                                    .arg(QString::fromUtf16(t.entity), QString::fromUtf16(t.from),
                                         QString::fromUtf16(t.action), actorName(t.actor))
                                    .arg(int(t.needsReason))
                                    .arg(QString::fromUtf16(t.to));
            QVERIFY2(raw.value(row).toInt() == 1, qPrintable(row));
        }
        QCOMPARE(raw.value(u"SELECT count(*) FROM transition"_s).toInt(), int(transitions().size()));
    }

    void aLockedMonthRefusesRawChanges_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("refusal");
        const auto row = [](const char* name, const QString& sql, const QString& refusal) {
            QTest::newRow(name) << sql << refusal;
        };
        const QString entryColumns = u"id, person_id, unit_id, day, minutes, item_code, title, quantity, "
                                     "coefficient, result, document_number, note, state, created_at, changed_at"_s;
        const QString copy = u"SELECT %1, person_id, unit_id, %2, minutes, item_code, title, quantity, "
                             "coefficient, result, document_number, note, 'pending', created_at, changed_at "
                             "FROM diary_entry WHERE title = 'tháng khóa'"_s;
        row("entry update", u"UPDATE diary_entry SET minutes = 480 WHERE day LIKE '2026-03%'"_s, u"soviec:locked"_s);
        row("entry moved out", u"UPDATE diary_entry SET day = '2026-04-01' WHERE day LIKE '2026-03%'"_s, u"soviec:locked"_s);
        row("entry moved in", u"UPDATE diary_entry SET day = '2026-03-31' WHERE day LIKE '2026-04%'"_s, u"soviec:locked"_s);
        row("entry insert", u"INSERT INTO diary_entry (%1) "_s.arg(entryColumns) + copy.arg(u"'new'"_s, u"'2026-03-02'"_s), u"soviec:locked"_s);
        row("entry replace", u"INSERT OR REPLACE INTO diary_entry (%1) "_s.arg(entryColumns) + copy.arg(u"id"_s, u"'2026-04-02'"_s), u"soviec:no_delete"_s);
        row("entry delete", u"DELETE FROM diary_entry"_s, u"soviec:no_delete"_s);
        row("entry owner", u"UPDATE diary_entry SET person_id = (SELECT id FROM person WHERE code = 'P1') WHERE day LIKE '2026-04%'"_s, u"soviec:owner"_s);
        row("entry id", u"UPDATE OR REPLACE diary_entry SET id = (SELECT id FROM diary_entry WHERE title = 'tháng khóa') WHERE day LIKE '2026-04%'"_s, u"soviec:owner"_s);
        row("entry born accepted", u"INSERT INTO diary_entry (%1) "_s.arg(entryColumns) + QString(copy).replace(u"'pending'"_s, u"'accepted'"_s).arg(u"'new'"_s, u"'2026-04-02'"_s), u"soviec:step"_s);
        row("entry own review", u"UPDATE diary_entry SET state = 'accepted', reviewed_by = person_id WHERE day LIKE '2026-04%'"_s, u"soviec:own_review"_s);
        row("entry wrong step", u"UPDATE diary_entry SET state = 'withdrawn' WHERE state = 'accepted'"_s, u"soviec:step"_s);
        row("entry changed after acceptance", u"UPDATE diary_entry SET quantity = 90000 WHERE state = 'accepted'"_s, u"soviec:step"_s);
        row("sheet update", u"UPDATE period_sheet SET total = 1000000 WHERE state = 'signed'"_s, u"soviec:signed"_s);
        row("sheet back to draft", u"UPDATE period_sheet SET state = 'draft' WHERE state = 'signed'"_s, u"soviec:step"_s);
        row("sheet delete", u"DELETE FROM period_sheet"_s, u"soviec:no_delete"_s);
        row("sheet moved", u"UPDATE period_sheet SET period = '2026-05'"_s, u"soviec:signed"_s);
        row("second current sheet", u"INSERT OR REPLACE INTO period_sheet SELECT 'new', person_id, unit_id, unit_name, period, 9, NULL, role, position_title, 'draft', '', '', '', '', '', NULL, '', NULL, '', '', '', '', '', 0, NULL, NULL, '', '', NULL, NULL, '', '', '', NULL, 1 FROM period_sheet"_s, u"soviec:no_delete"_s);
        row("sheet closed in itself", u"UPDATE period_sheet SET state = 'closed' WHERE state = 'signed'"_s, u"soviec:step"_s);
        row("draft closed", u"INSERT INTO sheet_close SELECT id, NULL, '2026' FROM period_sheet WHERE state = 'draft'"_s, u"soviec:step"_s);
        row("no sheet closed", u"INSERT INTO sheet_close VALUES ('x', NULL, '2026')"_s, u"soviec:step"_s);
        row("closed by nobody", u"INSERT INTO sheet_close SELECT id, 'nobody', '2026' FROM period_sheet WHERE state = 'signed' AND period = '2026-03'"_s, u"FOREIGN KEY"_s);
        row("closed twice", u"INSERT INTO sheet_close SELECT sheet_id, NULL, '2027' FROM sheet_close"_s, u"soviec:locked"_s);
        row("closing replaced", u"INSERT OR REPLACE INTO sheet_close SELECT sheet_id, NULL, '2027' FROM sheet_close"_s, u"soviec:locked"_s);
        row("closing changed", u"UPDATE sheet_close SET closed_at = '2027'"_s, u"soviec:locked"_s);
        row("closing undone", u"DELETE FROM sheet_close"_s, u"soviec:locked"_s);
        row("lock delete", u"DELETE FROM period_lock"_s, u"soviec:locked"_s);
        row("lock update", u"UPDATE period_lock SET month = '2020-01'"_s, u"soviec:locked"_s);
        row("history update", u"UPDATE audit_record SET reason = 'x'"_s, u"soviec:history"_s);
        row("history delete", u"DELETE FROM audit_record"_s, u"soviec:history"_s);
        row("history replace", u"INSERT OR REPLACE INTO audit_record SELECT sequence, at, actor, 'x', entity, entity_id, action, before, after, reason, previous_hash, hash FROM audit_record"_s, u"soviec:history"_s);
        row("history with a gap", u"INSERT INTO audit_record SELECT sequence + 2, at, actor, 'x', entity, entity_id, action, before, after, reason, hash, 'h' FROM audit_record"_s, u"soviec:history"_s);
        row("rule set update", u"UPDATE rule_set SET document = '{}'"_s, u"soviec:published"_s);
        row("rule set delete", u"DELETE FROM rule_set"_s, u"soviec:published"_s);
        row("rule set replace", u"INSERT OR REPLACE INTO rule_set VALUES ('r', 'c', '{\"x\":1}', '2026')"_s, u"soviec:published"_s);
        row("transition insert", u"INSERT INTO transition VALUES ('entry', 'accepted', 'x', 'owner', 0, 'withdrawn')"_s, u"soviec:published"_s);
        row("transition delete", u"DELETE FROM transition"_s, u"soviec:published"_s);
        row("transition update", u"UPDATE transition SET to_state = 'draft'"_s, u"soviec:published"_s);
    }
    void aLockedMonthRefusesRawChanges()
    {
        QFETCH(QString, sql);
        QFETCH(QString, refusal);
        sample::Agency a;
        DiaryRepository diary(*a.db);
        need(diary.insert(a.entry(Date(2026, 3, 2), u"tháng khóa"_s)), "insert");
        need(diary.insert(a.entry(Date(2026, 4, 2), u"tháng mở"_s)), "insert");
        DiaryEntry done = a.entry(Date(2026, 4, 3), u"đã duyệt"_s);
        need(diary.insert(done), "insert");
        done.version = 1;
        done.state = EntryState::Accepted;
        done.reviewedBy = a.head;
        need(diary.update(done), "accept");
        a.signedSheet(Period::month(2026, 3));
        const PeriodSheet closed = a.signedSheet(Period::month(2026, 1));
        need(CloseRepository(*a.db).close({closed.id.toString()}, a.chair, a.clock.now()), "close");
        need(SheetRepository(*a.db).insert(a.sheet(Period::month(2026, 5))), "draft");
        need(SheetRepository(*a.db).storeRuleSet(u"r"_s, u"c"_s, "{}"), "rules");
        a.record();
        sample::Raw raw(a.path);
        QCOMPARE(raw.run(u"PRAGMA foreign_keys = ON"_s), QString());
        const QString counts = u"SELECT (SELECT group_concat(id || day || minutes || state || person_id) FROM diary_entry)"
                               " || (SELECT group_concat(id || state || period) FROM period_sheet)"
                               " || (SELECT group_concat(month) FROM period_lock)"
                               " || (SELECT group_concat(sheet_id || coalesce(closed_by, '') || closed_at) FROM sheet_close)"
                               " || (SELECT group_concat(sequence || actor_name) FROM audit_record)"_s;
        const QString before = raw.value(counts).toString();
        QVERIFY(!before.isEmpty());
        const QString said = raw.run(sql);
        QVERIFY2(said.contains(refusal), qPrintable(said));
        QCOMPARE(raw.value(counts).toString(), before);
    }

    void keptSumsAreThoseOfTheSheets()
    {
        sample::Agency a;
        a.signedSheet(Period::month(2026, 3));
        a.signedSheet(Period::month(2026, 4));
        SheetSumRepository sums(*a.db);
        sample::Raw raw(a.path);
        const QString all = u"SELECT group_concat(period || ' ' || sheets || ' ' || rated || ' ' || points || ' ' || least || ' ' || most, '; ') FROM sheet_sum"_s;
        const QString right = u"2026-03 1 1 784200 784200 784200; 2026-04 1 1 784200 784200 784200"_s;
        for (const QString& wrong :
             {u"UPDATE sheet_sum SET points = points + 1 WHERE period = '2026-03'"_s, u"DELETE FROM sheet_sum WHERE period = '2026-04'"_s,
              u"UPDATE sheet_sum SET least = NULL WHERE period = '2026-03'"_s,
              u"INSERT INTO sheet_sum SELECT unit_id, '2026-05', level, 1, 0, 0, NULL, NULL FROM sheet_sum WHERE period = '2026-03'"_s}) {
            QCOMPARE(raw.value(all).toString(), right);
            QCOMPARE(need(sums.differences(), "before"), 0);
            QCOMPARE(raw.run(wrong), QString());
            QCOMPARE(need(sums.differences(), "after"), 1);
            need(sums.makeAgain(), "again");
        }
        QCOMPARE(raw.value(all).toString(), right);
        // What takes or brings a sheet past the program's guards takes or brings its part of the sums.
        for (const QString& guard : {u"period_sheet_no_delete"_s, u"period_lock_delete"_s, u"period_sheet_first_state"_s, u"period_sheet_signed"_s})
            QCOMPARE(raw.run(u"DROP TRIGGER "_s + guard), QString());
        QCOMPARE(raw.run(u"UPDATE period_sheet SET total = 500000, level = 'completed' WHERE period = '2026-03'"_s), QString());
        QCOMPARE(need(sums.differences(), "changed"), 0);
        QCOMPARE(raw.value(u"SELECT level || ' ' || points FROM sheet_sum WHERE period = '2026-03'"_s).toString(), u"completed 500000"_s);
        QCOMPARE(raw.run(u"DELETE FROM period_lock"_s), QString());
        QCOMPARE(raw.run(u"CREATE TABLE copy AS SELECT * FROM period_sheet"_s), QString());
        QCOMPARE(raw.run(u"DELETE FROM period_sheet"_s), QString());
        QCOMPARE(raw.value(u"SELECT count(*) FROM sheet_sum"_s).toInt(), 0);
        QCOMPARE(raw.run(u"INSERT INTO period_sheet SELECT * FROM copy"_s), QString());
        QCOMPARE(raw.value(u"SELECT count(*) FROM sheet_sum"_s).toInt(), 2);
        QCOMPARE(need(sums.differences(), "brought"), 0);
    }

    void refusalsComeBackAsSentences()
    {
        sample::Agency a;
        DiaryRepository diary(*a.db);
        SheetRepository sheets(*a.db);
        PeriodSheet sheet = a.signedSheet(Period::month(2026, 3));
        const auto locked = diary.insert(a.entry(Date(2026, 3, 2), u"x"_s));
        QCOMPARE(locked.error().code, ErrorCode::Locked);
        QVERIFY(!locked.error().text.contains(u"soviec:"_s));
        sheet.total = Decimal(100);
        QCOMPARE(sheets.update(sheet).error().code, ErrorCode::Locked);

        DiaryEntry e = a.entry(Date(2026, 4, 2), u"x"_s);
        need(diary.insert(e), "insert");
        e.version = 1;
        e.state = EntryState::Accepted;
        e.reviewedBy = a.staff;
        QCOMPARE(diary.update(e).error().code, ErrorCode::Refused);
        e.minutes = Minutes(2000);
        e.state = EntryState::Pending;
        e.reviewedBy = {};
        QCOMPARE(diary.update(e).error().code, ErrorCode::Invalid);
        e.minutes = Minutes(60);
        e.unit = UnitId::create();
        QCOMPARE(diary.update(e).error().code, ErrorCode::Refused);
        PeriodSheet own = a.sheet(Period::month(2026, 5));
        need(sheets.insert(own), "insert");
        own.version = 1;
        own.state = SheetState::Submitted;
        need(sheets.update(own), "submit");
        own.version = 2;
        own.state = SheetState::Signed;
        own.signedBy = a.staff;
        QCOMPARE(sheets.update(own).error().code, ErrorCode::Refused);
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "test_schema.moc"
