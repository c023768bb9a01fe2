// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statements.h"
#include "tests/core/storage/sample.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace soviec;
using namespace soviec::storage;
using namespace Qt::StringLiterals;
using sample::need;

/// EXPLAIN QUERY PLAN of every statement of the program, as the file is after ANALYZE and without:
/// none may walk a whole table.
class TestPlans : public QObject {
    Q_OBJECT

    /// Whole tables that are meant to be read, each with its reason.
    static bool allowed(const QString& statement, const QString& step)
    {
        static const QMap<QString, QString> reasons {
            {u"org/units"_s, u"the tree of units is shown whole; it has hundreds of rows"_s},
            {u"org/unit_ids"_s, u"the same tree, as a list of keys"_s},
            {u"catalog/catalogs"_s, u"one row for each version of a catalog"_s},
            {u"rules/editions"_s, u"one row for each published edition of a rule set"_s},
            {u"rules/open_drafts"_s, u"the index holds open drafts only, a handful"_s},
            {u"approval/on_the_way"_s, u"the index holds documents on their way only, a handful"_s},
            {u"calendar/all_days"_s, u"some thirty announced days a year"_s},
            {u"purge/open"_s, u"the index holds what waits for a second person, a handful"_s},
            {u"purge/done_entries"_s, u"the index holds what was removed by two people, a handful"_s},
            {u"audit/after"_s, u"verification follows the whole chain, by its key"_s},
            {u"audit/row_count"_s, u"verification follows the whole history"_s},
            {u"audit/head"_s, u"one step from the end of the key"_s},
            {u"audit/last"_s, u"one step from the end of the key"_s},
            {u"package/offices"_s, u"the offices whose packages are taken, a handful"_s},
            {u"pocket/guards"_s, u"the list of tables"_s},
            {u"pocket/tables"_s, u"the list of tables"_s},
            {u"pocket/triggers"_s, u"the list of triggers"_s},
            {u"pocket/settled"_s, u"the rows of one person that went home, a handful"_s},
            {u"pocket/keep_refused"_s, u"the same"_s},
            {u"pocket/refused"_s, u"the same"_s},
            {u"pocket/last_sequence"_s, u"one step from the end of the key"_s},
            {u"backup/people"_s, u"a look into one file before it is restored"_s},
            {u"backup/entries"_s, u"a look into one file before it is restored"_s},
            {u"backup/months"_s, u"a look into one file before it is restored"_s},
            {u"backup/last_month"_s, u"a look into one file before it is restored"_s},
            {u"backup/last_change"_s, u"one step from the end of the key"_s},
            {u"backup/records"_s, u"one step from the end of the key"_s},
            {u"report/headcount_of_most"_s, u"everybody of a province is counted, from an index alone"_s},
            {u"sheet_sum/clear"_s, u"only where the sums are made again: by the doctor, and in a new pocket"_s},
            {u"sheet_sum/fill"_s, u"the same"_s},
            {u"sheet_sum/differences"_s, u"the doctor compares all of them"_s},
            {u"connection/counts"_s, u"backup only: the copy is compared as a whole"_s},
            {u"connection/schema"_s, u"the list of tables"_s},
            {u"copy/tables"_s, u"the list of tables"_s},
            {u"connection/objects"_s, u"the list of tables"_s},
        };
        // What a statement made itself (a list of units, a subquery, a constant row) is not a table.
        static const QRegularExpression own(
            u"^SCAN (\\(?[a-z]+\\)? VIRTUAL TABLE|[ul] VIRTUAL TABLE|p$|p |asked$|CONSTANT ROW|\\d+ CONSTANT ROW)"_s);
        return reasons.contains(statement) || own.match(step).hasMatch();
    }

    static QStringList stepsOf(sample::Raw& raw, const Statement& statement)
    {
        QSqlQuery query(raw.handle());
        if (!query.prepare(u"EXPLAIN QUERY PLAN "_s + statement.sql))
            return {query.lastError().text()};
        for (const QString& name : statement.names)
            query.bindValue(u':' + name, name == "units"_L1 ? QVariant(u"[]"_s) : QVariant(1));
        if (!query.exec())
            return {query.lastError().text()};
        QStringList steps;
        while (query.next())
            steps << query.value(3).toString();
        return steps;
    }

    static void fill(sample::Raw& raw)
    {
        // Enough rows, spread over people and days, for the planner's statistics to matter.
        const QStringList sql {
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) "
            "INSERT INTO person SELECT 'p' || i, 'c' || i, 'n', 's', 't', 'cadre', 'l' || i, 1 FROM n"_s,
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) "
            "INSERT INTO appointment SELECT 'a' || i, 'p' || i, (SELECT id FROM unit WHERE code = 'A1'), 'staff', 't', '2026-01-01', NULL FROM n"_s,
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
            "INSERT INTO diary_entry (id, person_id, unit_id, day, minutes, item_code, title, quantity, "
            "coefficient, result, document_number, note, state, created_at, changed_at) "
            "SELECT 'e' || i, 'p' || (1 + i % 300), (SELECT id FROM unit WHERE code = 'A1'), "
            "date('2026-01-01', (i / 300) || ' days'), 60, '', 't' || (i % 50), 10000, 10000, '', '', '', "
            "'pending', '2026', '2026' FROM n"_s,
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) "
            "INSERT INTO assignment SELECT 's' || i, 'p' || (1 + i % 300), (SELECT id FROM unit WHERE code = 'A1'), "
            "'2026-0' || (1 + i % 6), NULL, '', 't', '', 10000, 10000, 'planned', NULL, 'assigned', '', NULL, NULL, NULL, '2026', 1 FROM n"_s,
        };
        for (const QString& one : sql) {
            const QString said = raw.run(one);
            QVERIFY2(said.isEmpty(), qPrintable(said));
        }
    }

private slots:
    void noStatementWalksATable_data()
    {
        QTest::addColumn<bool>("analysed");
        QTest::newRow("without statistics") << false;
        QTest::newRow("after ANALYZE") << true;
    }
    void noStatementWalksATable()
    {
        QFETCH(bool, analysed);
        sample::Agency a;
        sample::Raw raw(a.path);
        fill(raw);
        if (analysed)
            QCOMPARE(raw.run(u"ANALYZE"_s), QString());
        Statements statements;
        int seen = 0;
        for (const QString& name : need(Statements::names(), "names")) {
            const Statement statement = need(statements.find(name.toLatin1()), "statement");
            static const QRegularExpression control(u"^(PRAGMA|BEGIN|COMMIT|ROLLBACK|VACUUM)"_s);
            if (control.match(statement.sql).hasMatch())
                continue;
            ++seen;
            const QStringList steps = stepsOf(raw, statement);
            QVERIFY2(!steps.join(u' ').contains(u"rror"_s), qPrintable(name + u": "_s + steps.join(u"; "_s)));
            for (const QString& step : steps) {
                // An index SQLite makes for one statement reads the whole table first.
                QVERIFY2(!step.contains(u"AUTOMATIC"_s), qPrintable(name + u": "_s + steps.join(u"; "_s)));
                QVERIFY2(
                    !step.startsWith(u"SCAN"_s) || allowed(name, step),
                    qPrintable(name + u": "_s + steps.join(u"; "_s)));
            }
        }
        QVERIFY(seen > 50);
        // The files of every list and save are among them.
        const QString all = need(Statements::names(), "names").join(u' ');
        for (const auto file : {"diary/"_L1, "review/"_L1, "assignment/"_L1, "sheet/"_L1, "org/"_L1,
                                "calendar/"_L1, "catalog/"_L1, "rules/"_L1, "year/"_L1, "audit/"_L1})
            QVERIFY2(all.contains(file), file.data());
    }

    void aTriggerAsksByKey()
    {
        // What the triggers ask runs at every save; EXPLAIN does not show it, so the questions are
        // asked one by one.
        sample::Agency a;
        sample::Raw raw(a.path);
        fill(raw);
        for (const QString& sql :
             {u"SELECT 1 FROM period_lock WHERE person_id = 'p' AND month = '2026-01'"_s,
              u"SELECT 1 FROM diary_entry WHERE id = 'x'"_s,
              u"SELECT 1 FROM transition WHERE entity = 'entry' AND from_state = 'a' AND to_state = 'b'"_s,
              u"SELECT hash FROM audit_record WHERE sequence = 7"_s,
              u"SELECT 1 FROM diary_entry WHERE item_id = 'x'"_s,
              u"SELECT 1 FROM assignment WHERE item_id = 'x'"_s,
              u"SELECT 1 FROM period_sheet WHERE person_id = 'p' AND period = '2026-01' AND (revision = 1 OR state <> 'replaced')"_s}) {
            const QStringList steps = stepsOf(raw, Statement {sql, {}});
            QVERIFY(!steps.isEmpty());
            for (const QString& step : steps)
                QVERIFY2(step.startsWith(u"SEARCH"_s), qPrintable(sql + u": "_s + step));
        }
    }
};

QTEST_GUILESS_MAIN(TestPlans)
#include "test_plans.moc"
