// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"
#include "core/service/audit.h"
#include "core/service/audit_batch.h"
#include "core/service/change_feed.h"
#include "core/service/diary.h"
#include "core/service/evaluation.h"
#include "core/service/import/import.h"
#include "core/service/month_close.h"
#include "core/service/organisation.h"
#include "core/service/row_json.h"
#include "core/service/secrecy.h"
#include "core/storage/sheet_repository.h"
#include "tests/postgres/server_office.h"

#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace Qt::StringLiterals;
using sample::Login;
using sample::must;

namespace {

constexpr int people = 60;
const Date today(2026, 4, 20);

/// The sheet of one of the people in a month of 2025.
QString sheetOf(int person, int month)
{
    return u"%1-0000-7000-8000-0000000000%2"_s.arg(person, 8, 10, QChar(u'0')).arg(month, 2, 10, QChar(u'0'));
}

QString monthText(int month)
{
    return u"2025-%1"_s.arg(month, 2, 10, QChar(u'0'));
}

} // namespace

/// What one statement does to many rows on a server: few records, and the guarantees of one for each.
class TestServerBatches : public QObject {
    Q_OBJECT

    std::unique_ptr<sample::ServerOffice> m_office;
    std::unique_ptr<Login> m_root;
    std::map<QString, std::unique_ptr<Login>> m_as;

    std::unique_ptr<Office> serverAs(const QString& login)
    {
        return must(Office::open(m_office->addressOf(login), m_office->commune->clock));
    }

    /// As they would have been made long ago: past the guards.
    void past(const QString& sql)
    {
        QCOMPARE(m_root->run(u"SET session_replication_role = replica"_s), u"0"_s);
        QCOMPARE(m_root->run(sql), QString::number(people));
        QCOMPARE(m_root->run(u"SET session_replication_role = origin"_s), u"0"_s);
    }

    /// Sixty people of the first division with a signed sheet each.
    void signAll(int month)
    {
        past(u"INSERT INTO period_sheet (id, person_id, unit_id, unit_name, period, revision, role, position_title, state, "
             "return_reason, self_scores, strengths, weaknesses, remarks, organising_reason, unity_reason, rule_set_id, "
             "rule_checksum, case_json, result_json, common_points, total, level, content_hash, signer_name, signer_title, "
             "external_document, signed_at) "
             "SELECT replace(p.id, '000000000004', '0000000000%2'), p.id, a.unit_id, 'Phòng', '%1', 1, 'staff', '', 'signed', '', "
             "'{}', '', '', '', '', '', 'nd335-2025', 'x', repeat('{\"a\": 1}', 300), '{}', 250000, 850000, 'good', 'x', 'Trần', '', '', "
             "'2026-01-04T01:00:00.000Z' "
             "FROM person AS p JOIN appointment AS a ON a.person_id = p.id WHERE p.code LIKE 'MANY%'"_s
                 .arg(monthText(month))
                 .arg(month, 2, 10, QChar(u'0')));
    }

    int count(const QString& of) { return m_root->value(u"SELECT count(*) FROM "_s + of).toInt(); }
    QStringList columnsOf(const QString& table)
    {
        return m_root->value(u"SELECT string_agg(column_name, ' ') FROM information_schema.columns WHERE table_schema = 'soviec' AND table_name = '%1'"_s.arg(table))
            .toString()
            .split(u' ');
    }
    int singleRecords(int month)
    {
        return count(u"audit_record WHERE entity_id LIKE '%-0000000000%1'"_s.arg(month, 2, 10, QChar(u'0')));
    }
    int rows(int month, const QString& entity)
    {
        return count(u"audit_row WHERE entity_id LIKE '%-0000000000%1' AND entity = '%2'"_s.arg(month, 2, 10, QChar(u'0')).arg(entity));
    }

    /// What is wrong with the chain as HR verifies it; that the sheets made past the guards were never
    /// signed is not asked.
    QStringList wrongLinks()
    {
        const auto hr = serverAs(u"hr"_s);
        QStringList wrong;
        for (const AuditFinding& finding : must(Audit(*hr).verify()).findings) {
            if (!finding.text.startsWith(u"Sheet of"_s))
                wrong.append(finding.text);
        }
        if (count(u"audit_head AS h WHERE (h.sequence, h.hash) IS DISTINCT FROM (SELECT sequence, hash FROM audit_record AS r "
                  "WHERE r.chain = h.chain ORDER BY sequence DESC LIMIT 1)"_s) > 0)
            wrong.append(u"the head is not the last record"_s);
        return wrong;
    }

private slots:
    void initTestCase()
    {
        m_office = std::make_unique<sample::ServerOffice>();
        m_root = m_office->asOperator();
        m_root->run(u"SET search_path = soviec, pg_temp"_s);
        for (const QString& login : m_office->logins)
            m_as[login] = m_office->as(login);
        past(u"INSERT INTO person SELECT lpad(i::text, 8, '0') || '-0000-7000-8000-000000000004', 'MANY' || i, 'Người ' || i, "
             "'nguoi', 'nguoi', 'civil_servant', NULL, 1 FROM generate_series(1, %1) AS i"_s.arg(people));
        past(u"INSERT INTO appointment SELECT 'many' || p.id, p.id, u.id, 'staff', '', '2025-01-01', NULL "
             "FROM person AS p, unit AS u WHERE p.code LIKE 'MANY%' AND u.code = 'KT'"_s);
    }
    void cleanupTestCase()
    {
        m_as.clear();
        m_root.reset();
        m_office.reset();
    }

    void aMonthIsClosedInOneRecord()
    {
        signAll(1);
        const int before = count(u"audit_record"_s);
        const auto hr = serverAs(u"hr"_s);
        const auto report = must(MonthClose(*hr).close(Period::month(2025, 1)));
        QCOMPARE(report.closed, people);
        QCOMPARE(count(u"sheet_close AS c JOIN period_sheet AS s ON s.id = c.sheet_id WHERE s.period = '2025-01' AND s.version = 1"_s), people);
        for (const PeriodSheet& sheet : must(storage::SheetRepository(hr->db()).ofUnits({}, Period::month(2025, 1)))) {
            QCOMPARE(sheet.state, SheetState::Closed);
            QCOMPARE(sheet.closedBy, m_office->commune->hr);
        }
        QCOMPARE(count(u"audit_record"_s), before + 1);
        QCOMPARE(rows(1, u"table:sheet_close"_s), people);
        QCOMPARE(rows(1, u"table:period_sheet"_s), 0);
        QCOMPARE(rows(1, u"sheet"_s), 0);
        QCOMPARE(singleRecords(1), 0);
        QCOMPARE(wrongLinks(), QStringList());
        // Each sheet shows its own line, as if it had been closed alone.
        for (const int person : {1, 37, people}) {
            const auto history = must(Evaluation(*hr).history(*SheetId::parse(sheetOf(person, 1))));
            QCOMPARE(history.size(), 1);
            QCOMPARE(history[0].entity, u"sheet"_s);
            QCOMPARE(history[0].action, u"close"_s);
            QCOMPARE(history[0].actor, m_office->commune->hr);
            QCOMPARE(history[0].before, (QJsonObject {{u"state"_s, u"signed"_s}}));
            QCOMPARE(history[0].after, (QJsonObject {{u"state"_s, u"closed"_s}}));
        }
    }

    /// One more or one less than what a batch begins with: each sheet has its line, and has it once.
    void everySheetHasItsLineOnce()
    {
        const auto hr = serverAs(u"hr"_s);
        const auto root = must(Office::open(m_office->address, m_office->commune->clock));
        for (const auto& [month, many] : std::map<int, int> {
                 {8, int(AuditBatch::leastRows) - 1}, {9, int(AuditBatch::leastRows)}, {10, 3}, {11, people}}) {
            signAll(month);
            m_root->run(u"SET session_replication_role = replica"_s);
            m_root->run(u"DELETE FROM period_sheet WHERE period = '%1' AND id > '%2'"_s.arg(monthText(month), sheetOf(many, month)));
            m_root->run(u"SET session_replication_role = origin"_s);
            // HR, and the operator, whom the server trusts with more.
            QCOMPARE(must(MonthClose(month < 10 ? *hr : *root).close(Period::month(2025, month))).closed, many);
            for (int person = 1; person <= many; ++person) {
                const auto history = must(Evaluation(*hr).history(*SheetId::parse(sheetOf(person, month))));
                QCOMPARE(history.size(), 1);
                QCOMPARE(history[0].action, u"close"_s);
                QCOMPARE(history[0].after, (QJsonObject {{u"state"_s, u"closed"_s}}));
            }
        }
        QCOMPARE(wrongLinks(), QStringList());
    }

    /// The same words as a record of one row would have.
    void theServerRecordsWhatIsDonePastTheProgram()
    {
        signAll(2);
        signAll(3);
        const QString close = u"INSERT INTO sheet_close SELECT id, (SELECT my_person()), 'x' FROM period_sheet WHERE "_s;
        QCOMPARE(m_as[u"hr"_s]->run(close + u"period = '2025-02'"_s), QString::number(people));
        QCOMPARE(m_as[u"hr"_s]->run(close + u"id = '%1'"_s.arg(sheetOf(5, 3))), u"1"_s);
        QCOMPARE(rows(2, u"table:sheet_close"_s), people);
        QCOMPARE(singleRecords(3), 1);
        const QString said = u"SELECT entity || action || before || after || coalesce(actor, '') || actor_name || about || about_unit FROM %1 WHERE entity_id = '%2'"_s;
        const QString row = m_root->value(said.arg(u"audit_row"_s, sheetOf(5, 2))).toString();
        QVERIFY(!row.isEmpty());
        QCOMPARE(row, m_root->value(said.arg(u"audit_record"_s, sheetOf(5, 3))).toString());
        QVERIFY2(row.contains(u"table:sheet_closeinsert{}{\"closed_at\":\"x\",\"closed_by\":\"%1\"}"_s.arg(m_office->commune->hr.toString())), qPrintable(row));
        // A column that not every row changes stands with those that changed it.
        QCOMPARE(m_root->run(u"UPDATE period_sheet SET return_reason = CASE WHEN id > '%1' THEN 'ă\"\\\n' ELSE '' END WHERE period = '2025-02'"_s.arg(sheetOf(50, 2))),
                 QString::number(people));
        QCOMPARE(rows(2, u"table:period_sheet"_s), 10);
        QCOMPARE(
            m_root->value(u"SELECT before || after FROM audit_row WHERE entity_id = '%1' AND before LIKE '%return%'"_s.arg(sheetOf(60, 2))).toString(),
            u"{\"return_reason\":\"\"}{\"return_reason\":\"ă\\\"\\\\\\n\"}"_s);
        // What changes nothing is nothing.
        const int before = count(u"audit_record"_s);
        m_root->run(u"UPDATE period_sheet SET return_reason = return_reason WHERE period = '2025-02'"_s);
        QCOMPARE(count(u"audit_record"_s), before);
        QCOMPARE(wrongLinks(), QStringList());
    }

    /// Rows are read by whom a record of each would be read.
    void onlyWhomItConcernsReadsTheRows()
    {
        signAll(4);
        m_root->run(u"UPDATE period_sheet SET person_id = person_id, return_reason = 'x' WHERE period = '2025-04'"_s);
        const QString rowsOf = u"SELECT count(*) FROM audit_row WHERE entity_id LIKE '%-000000000004'"_s;
        QCOMPARE(m_root->value(rowsOf).toInt(), people);
        for (const auto& [login, seen] : std::map<QString, int> {
                 {u"hr"_s, people}, {u"head"_s, people}, {u"chair"_s, people}, {u"lead"_s, people},
                 {u"other"_s, 0}, {u"staff"_s, 0}, {u"mover"_s, 0}, {u"admin"_s, 0}, {u"group"_s, 0}})
            QVERIFY2(m_as[login]->value(rowsOf).toInt() == seen, qPrintable(login));
        // Who did it reads it, also where the right to the unit is gone since.
        m_root->run(u"CREATE TEMP TABLE was AS SELECT * FROM duty WHERE person_id = (SELECT id FROM person WHERE login = 'hr')"_s);
        QCOMPARE(m_as[u"hr"_s]->run(u"INSERT INTO sheet_close SELECT id, (SELECT my_person()), '' FROM period_sheet WHERE period = '2025-04'"_s),
                 QString::number(people));
        m_root->run(u"UPDATE duty SET last_date = '2026-01-31' WHERE person_id = (SELECT id FROM person WHERE login = 'hr')"_s);
        QCOMPARE(m_as[u"hr"_s]->value(rowsOf).toInt(), people);
        m_root->run(u"UPDATE duty SET last_date = NULL WHERE person_id = (SELECT id FROM person WHERE login = 'hr')"_s);
    }

    void cheats_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* login, const QString& sql, const QString& expected) {
            QTest::newRow(name) << QString::fromLatin1(login) << sql << expected;
        };
        const QString close = u"INSERT INTO sheet_close SELECT id, %1, 'x' FROM period_sheet WHERE period = '2025-05' AND state = 'signed'%2"_s;
        const QString me = u"(SELECT my_person())"_s;
        const QString forbidden = u"soviec:forbidden"_s;
        row("a head closes", "head", close.arg(me, u""_s), forbidden);
        row("a head closes one", "head", close.arg(me, u" AND id LIKE '00000007%'"_s), forbidden);
        row("the chair closes", "chair", close.arg(me, u""_s), forbidden);
        row("the lead body closes", "lead", close.arg(me, u""_s), forbidden);
        row("a head closes what is not shown to it", "other", u"INSERT INTO sheet_close VALUES ('%1', (SELECT my_person()), 'x')"_s.arg(sheetOf(7, 5)), forbidden);
        row("the own sheet among others", "hr", close.arg(me, u""_s), forbidden);
        row("in the name of another", "hr", close.arg(u"(SELECT id FROM person WHERE login = 'chair')"_s, u" AND id LIKE '00000007%'"_s), forbidden);
        row("in nobody's name", "hr", close.arg(u"NULL"_s, u" AND id LIKE '00000007%'"_s), forbidden);
        row("one that is not there", "hr", u"INSERT INTO sheet_close VALUES ('x', (SELECT my_person()), 'x')"_s, u"soviec:step"_s);
        row("one that is no more in force", "hr", u"INSERT INTO sheet_close VALUES ('%1', (SELECT my_person()), 'x')"_s.arg(sheetOf(8, 5)), u"soviec:step"_s);
        row("twice", "hr", u"INSERT INTO sheet_close SELECT id, (SELECT my_person()), 'x' FROM period_sheet WHERE period = '2025-01'"_s, u"23505"_s);
        row("again over it", "hr", u"INSERT INTO sheet_close SELECT id, (SELECT my_person()), 'x' FROM period_sheet WHERE period = '2025-01' "
            "ON CONFLICT (sheet_id) DO UPDATE SET closed_at = 'x'"_s, u"42501"_s);
        row("undone", "hr", u"DELETE FROM sheet_close"_s, u"42501"_s);
        row("changed", "hr", u"UPDATE sheet_close SET closed_at = 'x'"_s, u"42501"_s);
        row("emptied", "hr", u"TRUNCATE sheet_close"_s, u"42501"_s);
        row("in the sheet itself", "hr", u"UPDATE period_sheet SET state = 'closed' WHERE period = '2025-05' AND id LIKE '00000007%'"_s, u"soviec:step"_s);
        row("opened in the sheet itself", "hr", u"UPDATE period_sheet SET state = 'draft' WHERE period = '2025-01'"_s, forbidden);
        row("in the same statement as an insert", "head",
            u"WITH c AS (%1 RETURNING 1) SELECT count(*) FROM c"_s.arg(close.arg(me, u""_s)), forbidden);
        row("by MERGE", "head",
            u"MERGE INTO sheet_close AS c USING (SELECT id FROM period_sheet WHERE period = '2025-05' AND state = 'signed') AS s ON c.sheet_id = s.id "
            "WHEN NOT MATCHED THEN INSERT VALUES (s.id, (SELECT my_person()), 'x')"_s, forbidden);
        row("undone by the operator", "operator", u"DELETE FROM sheet_close"_s, u"soviec:locked"_s);
        row("changed by the operator", "operator", u"UPDATE sheet_close SET closed_by = NULL"_s, u"soviec:locked"_s);
        row("emptied by the operator", "operator", u"TRUNCATE sheet_close"_s, u"soviec:locked"_s);
        row("by the operator for nobody there", "operator", close.arg(u"'nobody'"_s, u""_s), u"soviec:owner"_s);
        row("by the operator what is no more in force", "operator", close.arg(u"NULL"_s, u" OR id = '%1'"_s.arg(sheetOf(8, 5))), u"soviec:step"_s);
        row("by the operator in the sheet itself", "operator", u"UPDATE period_sheet SET state = 'closed' WHERE period = '2025-05'"_s, u"soviec:step"_s);
        row("a row by hand", "hr", u"INSERT INTO audit_row (chain, sequence, place, entity, entity_id, action, before, after, reason, hash) SELECT my_chain(), 1, 1, 'entry', 'x', 'x', '{}', '{}', '', sha256('x')"_s, u"42501"_s);
        row("a row changed", "hr", u"UPDATE audit_row SET reason = 'x'"_s, u"42501"_s);
        row("a row deleted", "hr", u"DELETE FROM audit_row"_s, u"42501"_s);
        row("a batch without rows", "hr", u"INSERT INTO audit_record (chain, sequence, at, actor, actor_name, entity, entity_id, action, before, after, reason, previous_hash, hash) VALUES (my_chain(), 0, '', my_person(), '', 'batch', 'sheet', 'close', '{}', '{\"digest\":\"x\",\"rows\":9}', '', '', '')"_s, u"42501"_s);
        const QString hand = u"SELECT record_rows('close', '[{\"entity\": \"%1\", \"ids\": [\"%2\"], \"action\": \"close\", \"before\": \"{}\", \"after\": \"{}\", \"reason\": \"\"}]', '', 'Ai đó')"_s;
        row("what only the server says of a row", "hr", hand.arg(u"table:period_sheet"_s, sheetOf(7, 5)), forbidden);
        row("a batch in a batch", "hr", hand.arg(u"batch"_s, u"x"_s), forbidden);
        row("no name of what", "hr", u"SELECT record_rows('close', '[{\"ids\": [\"x\"]}]', '', '')"_s, u"23502"_s);
        row("the inner writer", "hr", u"SELECT keep_batch('close', '{}', '', '')"_s, u"42501"_s);
        row("the inner writer of one", "hr", u"SELECT keep_change('period_sheet', 'update', '{}', '{\"id\": \"x\"}')"_s, u"42501"_s);
        row("a month of the diary", "staff", u"DELETE FROM diary_entry_2026_04"_s, u"42501"_s);
        row("a trigger of the recorder", "hr", u"ALTER TABLE period_sheet DISABLE TRIGGER zz_recorded_update"_s, u"42501"_s);
        row("the head of the chain later", "hr", u"SET CONSTRAINTS ALL DEFERRED"_s, u"0"_s);
        // The operator neither, as long as the guards stand.
        row("rows beside those of a batch", "operator", u"INSERT INTO audit_row (chain, sequence, place, entity, entity_id, action, before, after, reason, hash) SELECT chain, sequence, 5000, entity, entity_id, action, before, after, reason, hash FROM audit_row LIMIT 1"_s, u"soviec:history"_s);
        row("rows of no batch", "operator", u"INSERT INTO audit_row (chain, sequence, place, entity, entity_id, action, before, after, reason, hash) VALUES ('x', 1, 1, 'entry', 'x', 'x', '{}', '{}', '', sha256('x'))"_s, u"soviec:history"_s);
        row("a month past the diary", "operator", u"UPDATE diary_entry_2026_04 SET note = 'x'"_s, u"soviec:history"_s);
        row("a month emptied", "operator", u"TRUNCATE diary_entry_2026_04"_s, u"soviec:history"_s);
    }
    void cheats()
    {
        if (count(u"period_sheet WHERE period = '2025-05'"_s) == 0) {
            signAll(5);
            m_root->run(u"UPDATE period_sheet SET state = 'replaced' WHERE id = '%1'"_s.arg(sheetOf(8, 5)));
            m_office->commune->lock(m_office->commune->hr, Period::month(2025, 5));
        }
        QFETCH(QString, login);
        QFETCH(QString, sql);
        QFETCH(QString, expected);
        const QString prints = u"SELECT md5(string_agg(t, '|' ORDER BY t)) FROM (SELECT s::text AS t FROM period_sheet AS s UNION ALL "
                               "SELECT c::text FROM sheet_close AS c UNION ALL "
                               "SELECT a::text FROM audit_record AS a UNION ALL SELECT r::text FROM audit_row AS r) AS x"_s;
        const QString before = m_root->value(prints).toString();
        QCOMPARE((login == u"operator"_s ? *m_root : *m_as[login]).run(sql), expected);
        QCOMPARE(m_root->value(prints).toString(), before);
    }

    /// Whatever is added to a sheet later is sealed with it.
    void aSignedSheetStaysInEveryColumn_data()
    {
        QTest::addColumn<QString>("column");
        for (const QString& column : columnsOf(u"period_sheet"_s)) {
            if (!QStringList {u"state"_s, u"return_reason"_s, u"replaces_id"_s, u"submitted_at"_s, u"version"_s}.contains(column))
                QTest::newRow(column.toUtf8().constData()) << column;
        }
    }
    void aSignedSheetStaysInEveryColumn()
    {
        QFETCH(QString, column);
        if (count(u"period_sheet WHERE period = '2025-07'"_s) == 0)
            signAll(7);
        const bool number = m_root->value(u"SELECT data_type <> 'text' FROM information_schema.columns WHERE table_schema = 'soviec' "
                                          "AND table_name = 'period_sheet' AND column_name = '%1'"_s.arg(column)).toBool();
        // References are kept true, so that the seal is what refuses.
        const QString other = column == u"person_id"_s || column == u"signed_by"_s ? u"(SELECT id FROM person WHERE login = 'chair')"_s
            : column == u"unit_id"_s ? u"(SELECT id FROM unit WHERE code = 'XA')"_s
            : column == u"role"_s    ? u"'deputy'"_s
            : column == u"period"_s  ? u"'2025-12'"_s
            : column == u"organising"_s || column == u"unity"_s ? u"10000"_s
            : number                 ? u"coalesce(%1, 0) + 1"_s.arg(column)
                                     : u"coalesce(%1, '') || 'x'"_s.arg(column);
        QStringList wheres {u"id = '%1'"_s.arg(sheetOf(5, 7))};
        if (column != u"person_id"_s) // nobody has two sheets of a month
            wheres.append(u"period = '2025-07'"_s);
        for (const QString& which : std::as_const(wheres))
            QCOMPARE(m_root->attempt(u"UPDATE period_sheet SET %1 = %2 WHERE %3"_s.arg(column, other, which)), u"soviec:signed"_s);
    }

    /// What a program says it did stands under who was signed in, whatever name it gives.
    void rowsAreRecordedInTheOwnName()
    {
        const QString hand = u"SELECT record_rows('x', '[{\"entity\": \"entry\", \"ids\": [\"e1\"], \"action\": \"x\", \"before\": \"{}\", \"after\": \"{}\", \"reason\": \"%1\"}]', (SELECT id FROM person WHERE login = 'chair'), 'Chủ tịch')"_s;
        QCOMPARE(m_as[u"staff"_s]->run(hand.arg(u"\\ufeffă\\u007f\\\"\\\\/\\n 😀"_s)), u"1"_s);
        QCOMPARE(
            m_root->value(u"SELECT p.login || ' ' || r.actor_name FROM audit_row AS r JOIN person AS p ON p.id = r.actor WHERE r.entity_id = 'e1'"_s).toString(),
            u"staff Trần Thị Minh Hà"_s);
        // Bytes and all as the program reckons them.
        QCOMPARE(wrongLinks(), QStringList());
    }

    void purgedWordsAreInNoRow()
    {
        const QString secret = u"Phuong an tac chien khu vuc 7"_s;
        past(u"INSERT INTO diary_entry SELECT lpad(i::text, 8, '0') || '-0000-7000-8000-0000000000e1', d.person_id, d.unit_id, '2026-04-21', "
             "NULL, 5, NULL, '', NULL, CASE WHEN i = 9 THEN '%1' ELSE 'việc ' || i END, 0, 10000, '', '', '', 'pending', 0, 0, 0, 0, 0, 0, '', "
             "NULL, NULL, d.created_by, d.created_at, d.changed_at, 1 "
             "FROM diary_entry AS d, generate_series(1, %2) AS i WHERE d.title = 'Việc của staff'"_s.arg(secret).arg(people));
        const QString ours = u"id LIKE '%-0000000000e1'"_s;
        QCOMPARE(m_as[u"staff"_s]->run(u"UPDATE diary_entry SET note = 'kèm ' || title, version = version + 1 WHERE "_s + ours), QString::number(people));
        QCOMPARE(count(u"audit_row WHERE entity = 'table:diary_entry' AND after LIKE '%tac chien%'"_s), 1);
        // Moved to another month, each is one change.
        QCOMPARE(m_as[u"staff"_s]->run(u"UPDATE diary_entry SET day = '2026-05-04' WHERE "_s + ours), QString::number(people));
        QCOMPARE(count(u"audit_row WHERE entity = 'table:diary_entry' AND after = '{\"day\":\"2026-05-04\"}'"_s), people);
        QCOMPARE(m_as[u"staff"_s]->run(u"UPDATE diary_entry SET day = '2026-04-21' WHERE title = 'việc 3'"_s), u"1"_s);
        QCOMPARE(
            m_root->value(u"SELECT action || before || after FROM audit_record WHERE entity_id LIKE '00000003-%e1'"_s).toString(),
            u"update{\"day\":\"2026-05-04\"}{\"day\":\"2026-04-21\"}"_s);
        const EntryId entry = *EntryId::parse(u"00000009-0000-7000-8000-0000000000e1"_s);
        const Purge asked = must(Secrecy(*serverAs(u"staff"_s)).ask(entry, u"Ghi nhầm nội dung không được ghi"_s));
        must(Secrecy(*serverAs(u"head"_s)).decide(asked.id, true));
        const QString words = u" WHERE before LIKE '%tac chien%' OR after LIKE '%tac chien%'"_s;
        QCOMPARE(count(u"audit_row"_s + words), 0);
        QCOMPARE(count(u"audit_record"_s + words), 0);
        // Nor do they come back with what is done to all of them.
        QCOMPARE(m_as[u"staff"_s]->run(u"UPDATE diary_entry SET minutes = 6 WHERE "_s + ours), QString::number(people));
        QCOMPARE(
            m_root->value(u"SELECT after FROM audit_row WHERE entity_id = '%1' ORDER BY sequence DESC LIMIT 1"_s.arg(entry.toString())).toString(),
            u"{\"purged\":\"yes\"}"_s);
        QCOMPARE(wrongLinks(), QStringList());
        QVERIFY(must(Audit(*serverAs(u"hr"_s)).verify()).purged >= 3);
    }

    void anImportIsOneRecordAndEveryEntryHasItsLine()
    {
        const auto hr = serverAs(u"hr"_s);
        const QString code = must(Organisation(*hr).member(m_office->commune->staff, today))->person.code;
        QByteArray csv("Mã cán bộ,Ngày,Số phút,Nội dung,Số lượng\n");
        for (int i = 0; i < people; ++i)
            csv += u"%1,%2/02/2026,1,Nhập %3,1\n"_s.arg(code).arg(1 + i % 20, 2, 10, QChar(u'0')).arg(i).toUtf8();
        const int before = count(u"audit_record WHERE entity NOT LIKE 'table:%'"_s);
        QCOMPARE(must(importTable(*hr, u"diary"_s, must(readCsv(csv, u"nhat-ky.csv"_s)), {})).added, people);
        QVERIFY(count(u"audit_record WHERE entity NOT LIKE 'table:%'"_s) <= before + 2);
        const auto staff = serverAs(u"staff"_s);
        const auto entries = must(Diary(*staff).range(m_office->commune->staff, Date(2026, 2, 1), Date(2026, 2, 28)));
        QCOMPARE(entries.size(), people);
        for (const DiaryEntry& entry : entries) {
            const auto history = must(Diary(*staff).history(entry.id));
            QCOMPARE(history.size(), 1);
            QCOMPARE(history[0].action, u"import"_s);
            QCOMPARE(history[0].after, historyOf(entry));
            QCOMPARE(history[0].actor, m_office->commune->hr);
        }
        QCOMPARE(wrongLinks(), QStringList());
    }

    /// Other windows hear of the month once, not of every sheet.
    void otherWindowsHearOfTheMonth()
    {
        signAll(6);
        const auto head = serverAs(u"head"_s);
        QList<Change> heard;
        QObject context;
        QObject::connect(
            &head->feed(), &ChangeFeed::othersChanged, &context,
            [&](const QList<Change>& changes) { heard.append(changes); });
        head->hearOthers();
        must(MonthClose(*serverAs(u"hr"_s)).close(Period::month(2025, 6)));
        QVERIFY(QTest::qWaitFor([&] { return !heard.isEmpty(); }, 10'000));
        QTest::qWait(1'500);
        QCOMPARE(heard.size(), 1);
        QCOMPARE(heard[0].entity, u"sheet"_s);
        QVERIFY(heard[0].person.isNull());
        QVERIFY(heard[0].month == Period::month(2025, 6));
    }
};

QTEST_GUILESS_MAIN(TestServerBatches)
#include "test_server_batches.moc"
