// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "tests/postgres/cluster.h"
#include "tests/postgres/server_office.h"

#include <QTest>

using namespace soviec;
using namespace Qt::StringLiterals;
using sample::Login;

/// Role × table × operation, asked by raw connections with each role's own password.
class TestServerRights : public QObject {
    Q_OBJECT

    std::unique_ptr<sample::ServerOffice> m_office;
    std::map<QString, std::unique_ptr<Login>> m_as;

    /// A list of one position and a framework of one competency, both being drafted.
    void draftPositions()
    {
        const auto root = m_office->asOperator();
        const QString document = u"INSERT INTO soviec.approval (id, kind, unit_id, bloc, title, state, author_name, changed_by_name, changed_at) "
                                 "SELECT '%1', '%1', id, 'government', 'x', 'drafting', 'x', 'x', '2026' FROM soviec.unit WHERE code = 'XA'"_s;
        QCOMPARE(root->run(document.arg(u"positions"_s)), u"1"_s);
        QCOMPARE(root->run(document.arg(u"competencies"_s)), u"1"_s);
        QCOMPARE(
            root->run(u"INSERT INTO soviec.position SELECT 'p1', 'positions', id, 'NVCN-01', 'Chuyên viên', 'specialist', '', 1, '{}', 1, 1 FROM soviec.unit WHERE code = 'XA'"_s),
            u"1"_s);
        QCOMPARE(
            root->run(u"INSERT INTO soviec.competency VALUES ('c1', 'competencies', 'general', 'Giao tiếp', '', '', '', '', '', 1)"_s),
            u"1"_s);
        QCOMPARE(
            root->run(u"INSERT INTO soviec.competency_assessment SELECT 'a1', s.id, 'c1', 2, 'Báo cáo', '2026-04-01', h.id, 1 "
                      "FROM soviec.person AS s, soviec.person AS h WHERE s.login = 'staff' AND h.login = 'head'"_s),
            u"1"_s);
    }

private slots:
    void initTestCase()
    {
        m_office = std::make_unique<sample::ServerOffice>();
        for (const QString& login : m_office->logins)
            m_as[login] = m_office->as(login);
        draftPositions();
    }
    void cleanupTestCase()
    {
        m_as.clear();
        m_office.reset();
    }

    /// One line a table and operation, one column a login in the order of the office: how many rows it
    /// sees or changes, or how it is refused ("-": the right is missing altogether or for that row).
    void matrix_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const QString& sql, const char* expected) {
            QTest::newRow(name) << sql << QString::fromLatin1(expected).simplified().split(u' ');
        };
        //                                                                staff mover head other chair hr admin lead group
        row("entries read", u"SELECT 1 FROM diary_entry"_s,              "1 1 2 6 9 9 1 9 1");
        row("sheets read", u"SELECT 1 FROM period_sheet"_s,              "1 0 1 0 1 1 0 1 0");
        row("points read", u"SELECT total, result_json FROM period_sheet"_s, "1 0 1 0 1 1 0 1 0");
        row("levels read", u"SELECT 1 FROM sheet_level"_s,               "1 1 1 1 1 1 1 1 1");
        row("levels hold no points", u"SELECT total FROM sheet_level"_s, "42703 42703 42703 42703 42703 42703 42703 42703 42703");
        row("roll-up read", u"SELECT 1 FROM level_roll_up"_s,            "0 0 0 0 0 0 0 1 1");
        row("people read", u"SELECT 1 FROM person"_s,                    "9 9 9 9 9 9 9 9 9");
        row("absences read", u"SELECT 1 FROM absence"_s,                 "1 0 1 0 1 1 0 1 0");
        row("locks read", u"SELECT 1 FROM period_lock"_s,                "1 1 1 1 1 1 1 1 1");
        row("moves read", u"SELECT 1 FROM diary_move"_s,                 "- - - - - - - - -");
        row("a month of the diary read", u"SELECT 1 FROM diary_entry_2026_04"_s, "- - - - - - - - -");

        const QString entry = u"INSERT INTO diary_entry (id, person_id, unit_id, day, minutes, item_code, title, quantity, "
                              "coefficient, result, document_number, note, state, created_by, created_at, changed_at) "
                              "SELECT 'new', p.id, a.unit_id, '2026-05-04', 60, '', 'x', 0, 10000, '', '', '', 'pending', "
                              "(SELECT my_person()), '', '' FROM person AS p JOIN appointment AS a ON a.person_id = p.id "
                              "WHERE a.last_date IS NULL AND p.login = "_s;
        row("entry of one's own", entry + u"session_user"_s,             "1 1 1 1 1 1 1 1 1");
        row("entry of staff", entry + u"'staff'"_s,                      "1 - - - - 1 - - -");
        row("entry changed", u"UPDATE diary_entry SET title = 'y', version = version + 1 WHERE title = 'Việc của staff'"_s,
            "1 0 soviec:forbidden 0 soviec:forbidden 0 0 0 0");
        row("entry accepted", u"UPDATE diary_entry SET state = 'accepted', reviewed_by = (SELECT my_person()), accepted_minutes = 60 WHERE title = 'Việc của staff'"_s,
            "soviec:forbidden 0 1 0 1 0 0 0 0");
        row("entry accepted for another", u"UPDATE diary_entry SET state = 'accepted', reviewed_by = (SELECT id FROM person WHERE login = 'chair') WHERE title = 'Việc của staff'"_s,
            "soviec:forbidden 0 soviec:forbidden 0 1 0 0 0 0");
        row("entry withdrawn", u"UPDATE diary_entry SET state = 'withdrawn' WHERE title = 'Việc của staff'"_s,
            "1 0 soviec:forbidden 0 soviec:forbidden 0 0 0 0");
        row("entries deleted", u"DELETE FROM diary_entry"_s,             "- - - - - - - - -");

        row("assignment given", u"INSERT INTO assignment (id, person_id, unit_id, period, item_code, title, expected_product, quantity, coefficient, origin, state, state_reason, assigned_by, assigned_at) "
            "SELECT 'a', p.id, a.unit_id, '2026-05', '', 'x', '', 10000, 10000, 'planned', 'assigned', '', (SELECT my_person()), '' FROM person AS p JOIN appointment AS a ON a.person_id = p.id WHERE p.login = 'staff'"_s,
            "- - 1 - 1 1 - - -");
        row("sheet of one's own", u"INSERT INTO period_sheet SELECT 'new', p.id, a.unit_id, '', '2026-05', 1, NULL, 'staff', '', 'draft', '', '{}', '', '', '', NULL, '', NULL, '', '', '', '', '', 0, NULL, NULL, '', '', NULL, NULL, '', '', '', NULL, 1 "
            "FROM person AS p JOIN appointment AS a ON a.person_id = p.id WHERE a.last_date IS NULL AND p.login = session_user"_s,
            "1 1 1 1 1 1 1 1 1");
        row("month closed", u"INSERT INTO sheet_close SELECT id, (SELECT my_person()), '' FROM period_sheet"_s,
            "soviec:forbidden 0 soviec:forbidden 0 soviec:forbidden 1 0 soviec:forbidden 0");
        row("month closed in the sheet", u"UPDATE period_sheet SET state = 'closed'"_s,
            "soviec:forbidden 0 soviec:forbidden 0 soviec:forbidden soviec:step 0 0 0");
        row("month closed for another", u"INSERT INTO sheet_close SELECT s.id, p.id, '' FROM period_sheet AS s, person AS p WHERE p.login = 'chair'"_s,
            "soviec:forbidden 0 soviec:forbidden 0 soviec:forbidden soviec:forbidden 0 soviec:forbidden 0");
        row("closings read", u"SELECT 1 FROM sheet_close"_s,             "0 0 0 0 0 0 0 0 0");
        row("closing undone", u"DELETE FROM sheet_close"_s,              "- - - - - - - - -");
        row("closing changed", u"UPDATE sheet_close SET closed_at = ''"_s, "- - - - - - - - -");
        row("signed sheet changed", u"UPDATE period_sheet SET total = 990000"_s,
            "soviec:forbidden 0 soviec:forbidden 0 soviec:forbidden soviec:forbidden 0 0 0");
        row("month unlocked", u"DELETE FROM period_lock"_s,              "0 0 soviec:locked 0 soviec:locked soviec:locked 0 0 0");

        row("unit renamed", u"UPDATE unit SET name = 'x' WHERE code = 'KT'"_s, "0 0 0 0 0 1 0 0 0");
        row("duty taken", u"INSERT INTO duty VALUES ((SELECT my_person()), 'hr', (SELECT id FROM unit WHERE code = 'XA'), '2026-01-02', NULL)"_s,
            "- - - - - 1 - - -");
        row("administrator made", u"INSERT INTO duty VALUES ((SELECT my_person()), 'administrator', (SELECT id FROM unit WHERE code = 'XA'), '2026-01-02', NULL)"_s,
            "- - - - - - - - -");
        row("promotion", u"UPDATE appointment SET role = 'head' WHERE person_id = (SELECT my_person())"_s, "0 0 0 0 0 1 0 0 0");
        row("charge taken", u"INSERT INTO charge VALUES ('c', (SELECT my_person()), (SELECT id FROM unit WHERE code = 'KT'), 'delegate', '2026-01-01', '2036-01-01', '')"_s,
            "- - - - - - - - -");
        row("charge given", u"INSERT INTO charge VALUES ('c', (SELECT id FROM person WHERE login = 'mover'), (SELECT id FROM unit WHERE code = 'KT'), 'delegate', '2026-01-01', '2036-01-01', '')"_s,
            "- - - - - 1 - - -");
        row("login taken", u"UPDATE person SET login = 'chair2' WHERE login = 'chair'"_s, "0 0 0 0 0 soviec:forbidden 0 0 0");
        row("catalog changed", u"UPDATE catalog_item SET coefficient = 990000"_s, "0 0 0 0 soviec:approved soviec:approved soviec:approved soviec:approved 0");
        //                                                                staff mover head other chair hr admin lead group
        row("positions read", u"SELECT 1 FROM position"_s,               "1 1 1 1 1 1 1 1 1");
        row("position renamed", u"UPDATE position SET name = 'x'"_s,     "0 0 0 0 1 1 1 1 0");
        row("competency described", u"UPDATE competency SET level_1 = 'x'"_s, "0 0 0 0 1 1 1 1 0");
        row("holding entered", u"INSERT INTO position_holding SELECT 'h1', 'p1', id, '2026-01-01', NULL, '', 1 FROM person WHERE login = 'staff'"_s,
            "- - - - - 1 - - -");
        row("levels found read", u"SELECT 1 FROM competency_assessment"_s, "1 0 1 0 1 1 0 1 0");
        row("level found entered", u"INSERT INTO competency_assessment SELECT 'a2', id, 'c1', 3, 'x', '2026-04-02', (SELECT my_person()), 1 FROM person WHERE login = 'staff'"_s,
            "- - 1 - 1 1 - - -");
        row("level found changed", u"UPDATE competency_assessment SET level = 5"_s, "- - - - - - - - -");
        row("start of a unit entered", u"INSERT INTO rollout SELECT id, '2026-03-01', NULL, '', 1 FROM unit WHERE code = 'KT'"_s,
            "- - - - - 1 - - 1");
        row("route changed", u"DELETE FROM approval_route WHERE bloc = 'party'"_s, "0 0 0 0 0 0 2 2 0");
        row("begun diaries counted", u"SELECT 1 FROM diary_writers('2026-05-01')"_s, "3 3 3 3 3 3 3 3 3");
        row("catalog drafted", u"INSERT INTO task_catalog (id, unit_id, title, document_number, standard_product, divisor, state, effective_from) SELECT 'new', id, 'x', '', '', 50000, 'drafting', '' FROM unit WHERE code = 'XA'"_s,
            "- - - - 1 1 1 1 -");
        row("group of a draft", u"INSERT INTO catalog_group VALUES ((SELECT id FROM task_catalog LIMIT 1), 'N9', '', 1, 2)"_s,
            "soviec:approved soviec:approved soviec:approved soviec:approved soviec:approved soviec:approved soviec:approved soviec:approved soviec:approved");
        row("calendar changed", u"DELETE FROM calendar_day WHERE day = '2026-04-30'"_s, "0 0 0 0 0 1 0 0 0");
        row("absence entered", u"INSERT INTO absence SELECT 'b', id, '2026-05-04', '2026-05-04', 1, 'sick', '', 1 FROM person WHERE login = 'staff'"_s,
            "- - - - - 1 - - -");
        row("agency exchanged", u"UPDATE meta SET value = 'x' WHERE key = 'agency_unit'"_s, "0 0 0 0 0 soviec:forbidden 0 0 0");
        row("head of the chain changed", u"UPDATE audit_head SET hash = 'x'"_s, "- - - - - - - - -");
        row("steps changed", u"INSERT INTO transition VALUES ('entry', 'pending', 'x', 'owner', 0, 'accepted')"_s, "- - - - - - - - -");
        row("schema marked", u"UPDATE schema_step SET program = 'x'"_s,   "- - - - - - - - -");
        row("rule set changed", u"UPDATE rule_set SET document = '{}'"_s, "- - - - - - - - -");
        row("act entered", u"INSERT INTO conduct_act SELECT 'k', id, '2026-05-04', 'x', 2026, '' FROM person WHERE login = 'staff'"_s,
            "- - - - - 1 - - -");
        row("register of one's own", u"INSERT INTO register_source VALUES ('r', (SELECT my_person()), 'n', 'h', '{}', '')"_s,
            "1 1 1 1 1 1 1 1 1");
        row("register of staff", u"INSERT INTO register_source SELECT 'r', id, 'n', 'h', '{}', '' FROM person WHERE login = 'staff'"_s,
            "1 - - - - - - - -");
        row("delivery made", u"INSERT INTO national_batch (id, unit_id, year, number, made_at, made_name, results, file_hash) "
            "SELECT 'n', id, 2026, 1, '', '', 1, 'sha256:x' FROM unit WHERE code = 'XA'"_s,
            "- - - - - 1 - - -");
        row("deliveries deleted", u"DELETE FROM national_batch"_s,        "- - - - - - - - -");
        row("account made", u"SELECT account_add('moi', 'STAFF', 'SCRAM-SHA-256$4096:YQ==$YQ==:YQ==')"_s,
            "soviec:forbidden soviec:forbidden soviec:forbidden soviec:forbidden soviec:forbidden soviec:forbidden 1 soviec:forbidden soviec:forbidden");
    }
    void matrix()
    {
        QFETCH(QString, sql);
        QFETCH(QStringList, expected);
        QCOMPARE(expected.size(), m_office->logins.size());
        QStringList said;
        for (const QString& login : m_office->logins) {
            const QString one = m_as[login]->attempt(sql);
            said.append(one == "42501"_L1 ? u"-"_s : one);
        }
        QCOMPARE(said.join(u' '), expected.join(u' '));
    }

    /// A delegate decides on the named days and on no other.
    void aDelegateStandsInForNamedDays()
    {
        const QString charge = u"INSERT INTO charge SELECT '%1', p.id, u.id, 'delegate', to_char(now() + interval '%2 day', 'YYYY-MM-DD'), "
                               "to_char(now() + interval '%3 day', 'YYYY-MM-DD'), 'QĐ 1' FROM person AS p, unit AS u WHERE p.login = 'mover' AND u.code = 'KT'"_s;
        const QString accept = u"UPDATE diary_entry SET state = 'accepted', reviewed_by = (SELECT my_person()), accepted_minutes = 60 WHERE title = 'Việc của staff'"_s;
        QCOMPARE(m_as[u"hr"_s]->run(charge.arg(u"past"_s).arg(-9).arg(-3)), u"1"_s);
        QCOMPARE(m_as[u"mover"_s]->attempt(accept), u"0"_s);
        QCOMPARE(m_as[u"hr"_s]->run(charge.arg(u"now"_s).arg(-2).arg(2)), u"1"_s);
        QCOMPARE(m_as[u"mover"_s]->attempt(accept), u"1"_s);
        QCOMPARE(m_as[u"staff"_s]->attempt(accept), u"soviec:forbidden"_s);
        // What was decided by it stands; it ends, and does not vanish.
        QCOMPARE(m_as[u"hr"_s]->attempt(u"DELETE FROM charge"_s), u"soviec:history"_s);
        QCOMPARE(m_as[u"hr"_s]->attempt(u"UPDATE charge SET first_date = '2026-01-01'"_s), u"soviec:history"_s);
        QCOMPARE(m_as[u"hr"_s]->run(u"UPDATE charge SET last_date = first_date"_s), u"2"_s);
        QCOMPARE(m_as[u"mover"_s]->attempt(accept), u"0"_s);
    }

    /// Whatever is done leaves a record with who and what, also past the program, and the chain holds.
    void everyChangeLeavesARecord()
    {
        const auto root = m_office->asOperator();
        const QString count = u"SELECT count(*) FROM soviec.audit_record"_s;
        const int before = root->value(count).toInt();
        QCOMPARE(m_as[u"staff"_s]->run(u"UPDATE diary_entry SET note = 'ghi thêm', version = version + 1 WHERE title = 'Việc của staff'"_s), u"1"_s);
        QCOMPARE(root->value(count).toInt(), before + 1);
        QCOMPARE(
            root->value(u"SELECT actor_name || ' ' || entity || ' ' || before || after FROM soviec.audit_record ORDER BY sequence DESC LIMIT 1"_s).toString(),
            u"Trần Thị Minh Hà table:diary_entry {\"note\":\"\",\"version\":1}{\"note\":\"ghi thêm\",\"version\":2}"_s);
        QCOMPARE(root->value(u"SELECT count(*) FROM soviec.audit_record AS r WHERE r.hash <> soviec.audit_hash(r)"_s).toInt(), 0);
        QCOMPARE(
            root->value(u"SELECT count(*) FROM (SELECT previous_hash, lag(hash, 1, '') OVER (PARTITION BY chain ORDER BY sequence) AS was "
                        "FROM soviec.audit_record) AS c WHERE previous_hash <> was"_s).toInt(), 0);
        // Whom it concerns reads it.
        QVERIFY(m_as[u"staff"_s]->value(u"SELECT count(*) FROM audit_record WHERE after LIKE '%ghi thêm%'"_s).toInt() == 1);
        QVERIFY(m_as[u"mover"_s]->value(u"SELECT count(*) FROM audit_record WHERE after LIKE '%ghi thêm%'"_s).toInt() == 0);
    }

    void everyTableIsUnderThePolicies()
    {
        const auto root = m_office->asOperator();
        QCOMPARE(
            root->value(u"SELECT count(*) FROM pg_class WHERE relnamespace = 'soviec'::regnamespace AND relkind IN ('r', 'p') "
                        "AND NOT (relrowsecurity AND relforcerowsecurity)"_s).toInt(), 0);
        QCOMPARE(
            root->value(u"SELECT count(*) FROM pg_class AS c WHERE relnamespace = 'soviec'::regnamespace AND relkind IN ('r', 'p') "
                        "AND pg_get_userbyid(relowner) <> 'soviec_owner'"_s).toInt(), 0);
        QCOMPARE(root->value(u"SELECT count(*) FROM pg_roles WHERE rolname LIKE 'soviec%' AND rolcanlogin"_s).toInt(), 0);
        // Whatever runs as its owner has a search path of its own.
        QCOMPARE(
            root->value(u"SELECT string_agg(proname, ' ') FROM pg_proc WHERE pronamespace = 'soviec'::regnamespace AND prosecdef "
                        "AND NOT coalesce(proconfig::text LIKE '%search_path=soviec, pg_temp%', false)"_s).toString(), QString());
        // Nothing is left to everybody who can connect.
        QCOMPARE(
            root->value(u"SELECT string_agg(proname, ' ') FROM pg_proc WHERE pronamespace = 'soviec'::regnamespace "
                        "AND has_function_privilege('public', oid, 'EXECUTE') AND prorettype <> 'trigger'::regtype"_s).toString(), QString());
    }

    void attacks_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QStringList>("steps");
        const auto row = [](const char* name, const char* login, const QStringList& steps) {
            QTest::newRow(name) << QString::fromLatin1(login) << steps;
        };
        const QString accept = u"UPDATE soviec.diary_entry SET state = 'accepted', reviewed_by = %1, accepted_minutes = 60 WHERE person_id = (SELECT soviec.my_person())"_s;
        row("a head approves the own entries", "head", {accept.arg(u"(SELECT soviec.my_person())"_s)});
        row("in the name of the chair", "head", {accept.arg(u"(SELECT id FROM soviec.person WHERE login = 'chair')"_s)});
        row("staff raises the own quantity after review", "staff", {u"UPDATE diary_entry SET accepted_quantity = 990000"_s});
        row("staff enters a reviewed entry", "staff", {u"INSERT INTO diary_entry (id, person_id, unit_id, day, minutes, item_code, title, quantity, coefficient, result, document_number, note, state, accepted_quantity, created_by, created_at, changed_at) SELECT 'n', person_id, unit_id, '2026-05-05', 60, '', 'x', 0, 0, '', '', '', 'pending', 990000, person_id, '', '' FROM diary_entry"_s});
        row("a locked month is written", "staff", {u"INSERT INTO diary_entry (id, person_id, unit_id, day, minutes, item_code, title, quantity, coefficient, result, document_number, note, state, created_by, created_at, changed_at) SELECT 'n', person_id, unit_id, '2026-03-05', 60, '', 'x', 0, 0, '', '', '', 'pending', person_id, '', '' FROM diary_entry"_s});
        row("an entry is moved into it", "staff", {u"UPDATE diary_entry SET day = '2026-03-05'"_s});
        row("history changed", "hr", {u"UPDATE audit_record SET reason = 'x'"_s});
        row("history deleted", "hr", {u"DELETE FROM audit_record"_s});
        row("history emptied", "hr", {u"TRUNCATE audit_record"_s});
        row("history in another's name is written in the own", "staff", {u"INSERT INTO audit_record (chain, sequence, at, actor, actor_name, entity, entity_id, action, before, after, reason, previous_hash, hash) VALUES ('elsewhere', 9, '', '', '', 'table:person', 'x', 'x', '{}', '{}', '', '', '')"_s});
        row("a trigger is switched off", "hr", {u"ALTER TABLE diary_entry DISABLE TRIGGER ALL"_s});
        row("all triggers are switched off", "hr", {u"SET session_replication_role = replica"_s});
        row("the policies are switched off", "hr", {u"ALTER TABLE diary_entry DISABLE ROW LEVEL SECURITY"_s});
        row("row security is set off", "staff", {u"SET row_security = off"_s, u"SELECT 1 FROM diary_entry"_s});
        row("a look-alike table", "staff", {u"CREATE TABLE person (id text, login text)"_s});
        row("a look-alike in public", "staff", {u"CREATE TABLE public.person (id text, login text)"_s});
        row("a temporary look-alike", "staff", {u"CREATE TEMP TABLE person (id text, login text)"_s});
        row("a schema of one's own", "staff", {u"CREATE SCHEMA mine"_s});
        row("a look-alike function", "staff", {u"CREATE FUNCTION public.my_person() RETURNS text LANGUAGE sql AS 'SELECT 1::text'"_s});
        row("becoming the owner", "hr", {u"SET ROLE soviec_owner"_s});
        row("becoming who makes accounts", "admin", {u"SET ROLE soviec_accounts"_s});
        row("another session", "hr", {u"SET SESSION AUTHORIZATION chair"_s});
        row("a role by hand", "admin", {u"CREATE ROLE moi LOGIN"_s});
        row("an account for the superuser's name", "admin", {u"SELECT account_password('postgres', 'SCRAM-SHA-256$4096:YQ==$YQ==:YQ==')"_s});
        row("an account with SQL in its name", "admin", {u"SELECT account_add('x\" SUPERUSER --', 'STAFF', 'SCRAM-SHA-256$4096:YQ==$YQ==:YQ==')"_s});
        row("a verifier with SQL in it", "admin", {u"SELECT account_add('moi', 'STAFF', 'SCRAM-SHA-256$1:a$a:a'' SUPERUSER')"_s});
        row("linking without an account", "admin", {u"SELECT account_link('admin', 'CHAIR')"_s});
        row("an administrator changes a score", "admin", {u"INSERT INTO period_lock SELECT my_person(), '2026-06', id, '' FROM period_sheet"_s, u"UPDATE period_sheet SET total = 1"_s, u"SELECT 1 / (SELECT count(*) FROM period_sheet)"_s});
        row("files of the server", "hr", {u"COPY diary_entry TO PROGRAM 'cat'"_s});
        row("a function that leaks", "staff", {u"CREATE FUNCTION pg_temp.leak(text) RETURNS bool COST 0.0001 LANGUAGE plpgsql AS 'BEGIN RAISE NOTICE ''%'', $1; RETURN true; END'"_s});
        row("a view over another's rows", "staff", {u"CREATE TEMP VIEW v AS SELECT * FROM diary_entry"_s});
        row("a month for the diary", "hr", {u"SELECT add_diary_months(2030, 2031)"_s});
        row("the path of a function", "staff", {u"ALTER FUNCTION my_person() RESET search_path"_s});
    }
    void attacks()
    {
        QFETCH(QString, login);
        QFETCH(QStringList, steps);
        const auto own = m_office->as(login);
        const auto root = m_office->asOperator();
        const QString prints = u"SELECT md5(string_agg(t, '|' ORDER BY t)) FROM (SELECT d::text AS t FROM soviec.diary_entry AS d UNION ALL SELECT s::text FROM soviec.period_sheet AS s UNION ALL SELECT c::text FROM soviec.sheet_close AS c UNION ALL SELECT a::text FROM soviec.audit_record AS a) AS x"_s;
        const QString before = root->value(prints).toString();
        QVERIFY(!before.isEmpty());
        own->run(u"BEGIN"_s);
        QString last;
        for (const QString& step : steps)
            last = own->run(step);
        own->run(u"COMMIT"_s);
        QVERIFY2(last.startsWith(u"soviec:"_s) || last.size() == 5, qPrintable(last));
        QCOMPARE(root->value(prints).toString(), before);
    }
};

QTEST_GUILESS_MAIN(TestServerRights)
#include "test_server_rights.moc"
