// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/dossiers.h"
#include "core/service/petitions.h"
#include "core/service/year_ratings.h"
#include "core/storage/database.h"
#include "tests/postgres/cluster.h"
#include "tests/postgres/server_office.h"

#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace Qt::StringLiterals;
using sample::Login;
using sample::must;

/// Petitions, papers of the dossiers and ratings of a year: role × table × operation by raw connections,
/// and the program's own steps by people with ordinary logins.
class TestServerYear : public QObject {
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<sample::ServerOffice> m_office;
    std::map<QString, std::unique_ptr<Login>> m_as;

    std::unique_ptr<Office> office(const QString& login)
    {
        return must(Office::open(m_office->addressOf(login), m_clock));
    }

    void operatorRuns(const QString& sql)
    {
        const QString said = m_office->asOperator()->run(sql);
        if (said.isEmpty() || said.startsWith(u"soviec"_s) || said.size() == 5)
            qFatal("%s: %s", qPrintable(sql), qPrintable(said));
    }

private slots:
    void initTestCase()
    {
        m_office = std::make_unique<sample::ServerOffice>();
        operatorRuns(u"INSERT INTO soviec.petition SELECT '00000000-0000-7000-8000-00000000000a', s.person_id, s.unit_id, s.period, s.id, NULL, '2026-04-20', '2026-04-29', '', "
                     "'Xin xem lại', 'received', NULL, '', '', NULL, '', '' , 1 FROM soviec.period_sheet AS s WHERE s.state = 'signed'"_s);
        operatorRuns(u"INSERT INTO soviec.dossier_paper SELECT '00000000-0000-7000-8000-00000000000d', unit_id, 2026, 'minutes', 'Biên bản họp', '', '2026-04-20', 'Nội dung', NULL, 'Vũ Thị Hoa', '' "
                     "FROM soviec.period_sheet WHERE state = 'signed'"_s);
        operatorRuns(u"INSERT INTO soviec.dossier_person SELECT '00000000-0000-7000-8000-00000000000d', id FROM soviec.person WHERE login IN ('staff', 'other')"_s);
        operatorRuns(u"INSERT INTO soviec.dossier_attachment VALUES ('00000000-0000-7000-8000-00000000000f', '00000000-0000-7000-8000-00000000000d', 'bien-ban.pdf', 'application/pdf', 3, 'sha256:x', '\\x010203')"_s);
        operatorRuns(u"INSERT INTO soviec.year_rating SELECT '00000000-0000-7000-8000-00000000000e', s.person_id, 2026, 1, NULL, 'proposal', u.parent_id, s.unit_id, u.name, 'staff', '', 'good', '', '', '', '', '', '', NULL, NULL, NULL, NULL, '', '', '', NULL, NULL, '', 1 "
                     "FROM soviec.period_sheet AS s JOIN soviec.unit AS u ON u.id = s.unit_id WHERE s.state = 'signed'"_s);
        for (const QString& login : m_office->logins)
            m_as[login] = m_office->as(login);
    }
    void cleanupTestCase()
    {
        m_as.clear();
        m_office.reset();
    }

    /// As in test_server_rights: one column a login, "-" where the right is missing.
    void matrix_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const QString& sql, const char* expected) {
            QTest::newRow(name) << sql << QString::fromLatin1(expected).simplified().split(u' ');
        };
        const auto root = m_office->asOperator();
        const QString sheet = root->value(u"SELECT id FROM soviec.period_sheet WHERE state = 'signed'"_s).toString();
        const QString unit = root->value(u"SELECT unit_id FROM soviec.period_sheet WHERE state = 'signed'"_s).toString();
        const QString agency = root->value(u"SELECT parent_id FROM soviec.unit WHERE id = '%1'"_s.arg(unit)).toString();
        const QString staff = root->value(u"SELECT id FROM soviec.person WHERE login = 'staff'"_s).toString();
        const QString mover = root->value(u"SELECT id FROM soviec.person WHERE login = 'mover'"_s).toString();
        const QString now = u"to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')"_s;

        //                                                             staff mover head other chair hr admin lead group
        row("petitions read", u"SELECT content FROM petition"_s,       "1 0 1 0 1 1 0 1 0");
        row("petition withdrawn", u"UPDATE petition SET state = 'withdrawn', resolved_on = '2026-04-21'"_s,
            "1 0 soviec:forbidden 0 soviec:forbidden soviec:forbidden 0 0 0");
        const QString answer = u"UPDATE petition SET state = '%1', resolved_on = '2026-04-21', resolution = '1/TB', answer = 'Giữ nguyên', "
                               "resolver_name = 'x', resolver_id = %2"_s;
        row("petition confirmed", answer.arg(u"confirmed"_s, u"my_person()"_s),
            "soviec:own_review 0 1 0 1 soviec:forbidden 0 0 0");
        row("petition opened again", answer.arg(u"reopened"_s, u"my_person()"_s),
            "soviec:own_review 0 1 0 1 soviec:forbidden 0 0 0");
        row("petition answered in the chair's name", answer.arg(u"confirmed"_s, u"(SELECT id FROM person WHERE login = 'chair')"_s),
            "soviec:forbidden 0 soviec:forbidden 0 1 soviec:forbidden 0 0 0");
        row("petition answered by an authority outside", answer.arg(u"confirmed"_s, u"NULL"_s),
            "soviec:forbidden 0 soviec:forbidden 0 soviec:forbidden 1 0 0 0");
        row("petition rewritten", u"UPDATE petition SET content = 'khác'"_s,
            "soviec:history 0 soviec:history 0 soviec:history soviec:history 0 0 0");
        row("petitions deleted", u"DELETE FROM petition"_s,            "- - - - - - - - -");
        row("petition against another's result", u"INSERT INTO petition VALUES ('q', '%1', '%2', '2026-03', '%3', NULL, '2026-04-20', '2026-04-29', '', 'x', 'received', NULL, '', '', NULL, '', '', 1)"_s.arg(mover, unit, sheet),
            "soviec:no_delete soviec:no_delete soviec:no_delete soviec:no_delete soviec:no_delete soviec:no_delete soviec:no_delete soviec:no_delete soviec:no_delete");
        row("petition against a proposal", u"INSERT INTO petition VALUES ('q', '%1', '%2', '2026', NULL, '00000000-0000-7000-8000-00000000000e', '2026-04-20', '2026-04-29', '', 'x', 'received', NULL, '', '', NULL, '', '', 1)"_s.arg(staff, unit),
            "soviec:forbidden soviec:forbidden soviec:forbidden soviec:forbidden soviec:forbidden soviec:forbidden soviec:forbidden soviec:forbidden soviec:forbidden");

        row("papers read", u"SELECT text FROM dossier_paper"_s,        "1 0 1 1 1 1 0 1 0");
        row("whom papers are about", u"SELECT 1 FROM dossier_person"_s, "1 0 2 1 2 2 0 2 0");
        row("files read", u"SELECT content FROM dossier_attachment"_s, "1 0 1 1 1 1 0 1 0");
        row("paper added", u"INSERT INTO dossier_paper (id, unit_id, year, kind, title, document, dated, text, entered_by, entered_by_name, entered_at) VALUES ('e', '%1', 2026, 'notice', 'x', '', '2026-04-20', '', my_person(), '', '')"_s.arg(unit),
            "- - - - - 1 - - -");
        row("paper added in another's name", u"INSERT INTO dossier_paper (id, unit_id, year, kind, title, document, dated, text, entered_by, entered_by_name, entered_at) VALUES ('e', '%1', 2026, 'notice', 'x', '', '2026-04-20', '', '%2', '', '')"_s.arg(unit, mover),
            "- - - - - - - - -");
        row("somebody added to a paper", u"INSERT INTO dossier_person VALUES ('00000000-0000-7000-8000-00000000000d', '%1')"_s.arg(mover), "- - - - - - - - -");
        row("file added", u"INSERT INTO dossier_attachment VALUES ('u', '00000000-0000-7000-8000-00000000000d', 'x.pdf', 'application/pdf', 1, 'sha256:y', '\\x01')"_s,
            "- - - - - 1 - - -");
        row("file exchanged", u"UPDATE dossier_attachment SET content = '\\x0102ff'"_s, "- - - - - - - - -");
        row("paper revoked", u"UPDATE dossier_paper SET revoked_reason = 'Nhầm', version = 2"_s, "0 0 0 0 0 1 0 0 0");
        row("paper rewritten", u"UPDATE dossier_paper SET text = 'khác'"_s, "0 0 0 0 0 soviec:history 0 0 0");
        row("papers deleted", u"DELETE FROM dossier_paper"_s,          "- - - - - - - - -");

        row("ratings read", u"SELECT mean FROM year_rating"_s,         "1 0 1 0 1 1 0 1 0");
        row("own level", u"UPDATE year_rating SET self_level = 'excellent'"_s,
            "1 0 0 0 soviec:owner soviec:owner 0 0 0");
        row("measures", u"UPDATE year_rating SET measures = 'Bồi dưỡng'"_s, "soviec:own_review 0 0 0 1 1 0 0 0");
        const QString sign = u"UPDATE year_rating SET state = 'signed', level = 'good', content_hash = 'x', signer_name = 'x', signed_at = %1, decision = 'QĐ 1', signed_by = %2"_s;
        row("rating signed", sign.arg(now, u"my_person()"_s),          "soviec:own_review 0 0 0 1 soviec:forbidden 0 0 0");
        row("rating signed by nobody", sign.arg(now, u"NULL"_s).replace(u"'QĐ 1'"_s, u"''"_s),
            "soviec:forbidden 0 0 0 soviec:forbidden soviec:forbidden 0 0 0");
        row("rating signed outside", sign.arg(now, u"NULL"_s),         "soviec:forbidden 0 0 0 soviec:forbidden 1 0 0 0");
        row("rating signed yesterday", sign.arg(u"'2026-04-20T00:00:00.000Z'"_s, u"my_person()"_s),
            "soviec:own_review 0 0 0 soviec:clock soviec:forbidden 0 0 0");
        const QString rate = u"INSERT INTO year_rating SELECT 'n', a.person_id, 2025, 1, NULL, 'proposal', '%1', a.unit_id, '', 'staff', '', NULL, '', '', '', '', '', '', NULL, NULL, %2, NULL, '', '', '', NULL, NULL, '', 1 "
                             "FROM appointment AS a JOIN person AS p ON p.id = a.person_id WHERE a.last_date IS NULL AND p.login = %3"_s;
        row("proposal of one's own", rate.arg(agency, u"NULL"_s, u"session_user"_s), "1 1 1 1 1 1 1 1 1");
        row("own level decided", rate.arg(agency, u"'excellent'"_s, u"session_user"_s),
            "soviec:forbidden soviec:forbidden soviec:forbidden soviec:forbidden soviec:forbidden soviec:forbidden soviec:forbidden soviec:forbidden soviec:forbidden");
        row("proposal of staff", rate.arg(agency, u"NULL"_s, u"'staff'"_s), "1 - - - 1 1 - - -");
        row("proposal in the own division", rate.arg(unit, u"NULL"_s, u"'staff'"_s),
            "soviec:forbidden soviec:forbidden soviec:forbidden soviec:forbidden soviec:forbidden soviec:forbidden soviec:forbidden soviec:forbidden soviec:forbidden");
        row("ratings deleted", u"DELETE FROM year_rating"_s,           "- - - - - - - - -");
        row("rating of the unit", u"INSERT INTO unit_rating VALUES ('%1', 2026, 1, 'good', 'QĐ 1', '', '', '', '', NULL, '', '')"_s.arg(unit),
            "- - - - - 1 - - -");
        row("duty group", u"INSERT INTO duty_group VALUES (2026, '%1', 'Nhóm')"_s.arg(staff), "- - - - - 1 - - -");
        row("choice at the cut", u"INSERT INTO tie_choice VALUES (2026, '%1', 1, 1, 'QĐ')"_s.arg(staff), "- - - - - 1 - - -");
        row("duty given to another", u"INSERT INTO duty VALUES ('%1', 'hr', '%2', '2026-01-02', NULL)"_s.arg(mover, agency),
            "- - - - - 1 1 - -");

        row("sheet reopened", u"UPDATE period_sheet SET state = 'replaced', version = version + 1"_s,
            "soviec:forbidden 0 1 0 soviec:forbidden 1 0 0 0");
    }
    void matrix()
    {
        QFETCH(QString, sql);
        QFETCH(QStringList, expected);
        QStringList said;
        for (const QString& login : m_office->logins) {
            const QString one = m_as[login]->attempt(sql);
            said.append(one == "42501"_L1 ? u"-"_s : one);
        }
        QCOMPARE(said.join(u' '), expected.join(u' '));
    }

    void aPetitionTravelsByOrdinaryLogins()
    {
        const auto& commune = *m_office->commune;
        const Period march = Period::month(2026, 3);
        const auto staff = office(u"staff"_s);
        const auto mine = must(Petitions(*staff).mine());
        QCOMPARE(mine.size(), 1);
        must(Petitions(*staff).withdraw(mine[0].petition.id));
        const auto made = must(Petitions(*staff).receive(commune.staff, march, m_clock.today(), u"Xin tính lại điểm c"_s));
        QCOMPARE(made.waitsFor, u"Phạm Thị Lan"_s);

        const auto other = office(u"other"_s);
        QCOMPARE(must(Petitions(*other).list(m_clock.today().year(), commune.culture)).size(), 0);
        const auto hr = office(u"hr"_s);
        QCOMPARE(must(Petitions(*hr).list(m_clock.today().year(), commune.economy)).size(), 2); // the withdrawn one too
        PetitionAnswer answer {true, u"15/TB"_s, m_clock.today(), u"Tính lại"_s, {}};
        REFUSED(Petitions(*hr).resolve(made.petition.id, answer), ErrorCode::Forbidden);

        const auto head = office(u"head"_s);
        const auto resolved = must(Petitions(*head).resolve(made.petition.id, answer));
        QCOMPARE(resolved.petition.state, PetitionState::Reopened);
        // The month is open again, as a second revision of the sheet.
        const auto root = m_office->asOperator();
        QCOMPARE(
            root->value(u"SELECT string_agg(state || revision, ' ' ORDER BY revision) FROM soviec.period_sheet WHERE period = '2026-03'"_s).toString(),
            u"replaced1 draft2"_s);
        QCOMPARE(root->value(u"SELECT count(*) FROM soviec.period_lock"_s).toInt(), 0);
    }

    void aDossierIsKeptByHrAndReadByThePerson()
    {
        const auto& commune = *m_office->commune;
        const auto hr = office(u"hr"_s);
        DossierPaper paper;
        paper.unit = commune.economy;
        paper.year = 2026;
        paper.kind = PaperKind::Notice;
        paper.title = u"Thông báo kết quả"_s;
        paper.dated = m_clock.today();
        paper.people = {commune.staff};
        const auto made = must(Dossiers(*hr).add(paper));
        const QByteArray bytes = "%PDF-1.4\n%%EOF\n";
        const auto file = must(Dossiers(*hr).attach(made.id, u"thong-bao.pdf"_s, bytes));
        const auto staff = office(u"staff"_s);
        const auto own = must(Dossiers(*staff).of(commune.staff, 2026));
        QVERIFY(std::ranges::any_of(own.papers, [&](const DossierPaper& one) { return one.id == made.id; }));
        QVERIFY(!own.mayAdd);
        QCOMPARE(must(Dossiers(*staff).content(file.id)), bytes);
        REFUSED(Dossiers(*staff).add(paper), ErrorCode::Forbidden);
        const auto mover = office(u"mover"_s);
        QVERIFY(!Dossiers(*mover).content(file.id).has_value());
        must(Dossiers(*hr).revoke(made.id, u"Nhầm người"_s));
        // The history names the file and does not hold it.
        const auto root = m_office->asOperator();
        QCOMPARE(root->value(u"SELECT count(*) FROM soviec.audit_record WHERE entity = 'table:dossier_attachment' AND after LIKE '%thong-bao.pdf%'"_s).toInt(), 1);
        QCOMPARE(root->value(u"SELECT count(*) FROM soviec.audit_record WHERE entity = 'table:dossier_attachment' AND after LIKE '%content%'"_s).toInt(), 0);
    }

    void aYearIsRatedByOrdinaryLogins()
    {
        const auto& commune = *m_office->commune;
        const int year = 2026;
        const auto mover = office(u"mover"_s);
        const auto own = must(YearRatings(*mover).saveOwn(year, Level::Good));
        QCOMPARE(own.rating.selfLevel, std::optional(Level::Good));
        const auto chair = office(u"chair"_s);
        QCOMPARE(must(YearRatings(*chair).saveMeasures(commune.mover, year, u"Bồi dưỡng"_s)).rating.measures, u"Bồi dưỡng"_s);
        const auto head = office(u"head"_s);
        REFUSED(YearRatings(*head).saveMeasures(commune.staff, year, u"x"_s), ErrorCode::Forbidden);
        const auto hr = office(u"hr"_s);
        QVERIFY(must(YearRatings(*hr).propose(year)).lines.size() >= 6);
        must(YearRatings(*hr).saveMeasures(commune.head, year, u"Quy hoạch"_s));
        QVERIFY(must(YearRatings(*mover).revisions(commune.mover, year)).size() == 1);
    }

    /// Times of a chain grow with its numbers, whatever the clocks of the desks say.
    void timesGrowWithTheNumbers()
    {
        const auto root = m_office->asOperator();
        QCOMPARE(root->run(u"SET search_path = soviec"_s).size() < 5, true);
        // The operator's own clock is years behind and ahead.
        for (const QString& at : {u"2001-01-01T00:00:00.000Z"_s, u"2091-01-01T00:00:00.000Z"_s}) {
            QCOMPARE(
                root->run(u"INSERT INTO soviec.audit_record (chain, sequence, at, actor, actor_name, entity, entity_id, action, before, after, reason, previous_hash, hash) "
                          "VALUES (soviec.my_chain(), 0, '%1', NULL, '', 'x', 'x', 'x', '{}', '{}', '', '', '')"_s.arg(at)),
                u"1"_s);
        }
        QCOMPARE(
            root->value(u"SELECT count(*) FROM (SELECT at, lag(at, 1, '') OVER (PARTITION BY chain ORDER BY sequence) AS was FROM soviec.audit_record) AS c WHERE at < was"_s).toInt(), 0);
        QVERIFY(root->value(u"SELECT max(at) FROM soviec.audit_record"_s).toString() < u"2090"_s);
    }
};

QTEST_GUILESS_MAIN(TestServerYear)
#include "test_server_year.moc"
