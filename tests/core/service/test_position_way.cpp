// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/approvals.h"
#include "core/service/carried_document.h"
#include "core/service/competencies.h"
#include "core/service/positions.h"
#include "core/service/versions.h"
#include "tests/core/service/commune.h"
#include "tests/core/service/province.h"
#include "tests/core/storage/sample.h"

#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace Qt::StringLiterals;
using sample::must;

namespace {

Position described(const QString& code, const QString& name)
{
    Position position;
    position.code = code;
    position.name = name;
    JobDescription& form = position.description;
    form.purpose = u"Tham mưu tổng hợp"_s;
    form.tasks = {{u"2.1"_s, u"Báo cáo"_s, {{u"Thu thập số liệu"_s, u"Đúng hạn"_s}}}};
    form.inner = {{u"Trưởng phòng"_s, u"Công chức"_s, u"Các phòng"_s}};
    form.outer = {{u"Sở Nội vụ"_s, u"Phối hợp"_s}};
    form.authorities = {{u"4.1"_s, u"Được dự họp"_s}};
    form.qualifications = {{QualificationKind::Training, {}, u"Đại học"_s}};
    form.competencies = {{CompetencyGroup::General, u"Giao tiếp"_s, {}, LevelRange {2, 3}}};
    return position;
}

Competency competency(const QString& name)
{
    Competency one;
    one.name = name;
    for (int level = lowestCompetencyLevel; level <= highestCompetencyLevel; ++level)
        one.descriptors[size_t(level - 1)] = u"Cấp độ %1"_s.arg(level);
    return one;
}

} // namespace

/// Position sets and competency frameworks travel the same routes as catalogs.
class TestPositionWay : public QObject {
    Q_OBJECT

    std::unique_ptr<sample::Province> p;

    Approvals approvals() { return Approvals(*p->office); }
    QString shown(ApprovalId id) { return must(approvals().content(id)).hash; }
    UnitId unit(const QString& code) const { return p->units.value(code); }
    ApprovalId drafted(const QString& unitCode, const QString& login)
    {
        p->as(login);
        Positions positions(*p->office);
        must(positions.save(unit(unitCode), described(u"NVCN-01"_s, u"Chuyên viên"_s), {}));
        must(positions.save(unit(unitCode), described(u"NVCN-02"_s, u"Văn thư"_s), {}));
        return must(positions.book(unit(unitCode))).document->id;
    }

private slots:
    void init() { p = std::make_unique<sample::Province>(); }

    void positionsRunTheThreeRoutes_data()
    {
        QTest::addColumn<QString>("unitCode");
        QTest::addColumn<QString>("drafter");
        QTest::addColumn<QStringList>("route");
        QTest::newRow("government") << u"MS"_s << u"xa.hr"_s << QStringList {u"snv"_s, u"chair"_s};
        QTest::newRow("party") << u"BD"_s << u"bd.hr"_s << QStringList {u"btc"_s, u"btv"_s};
        QTest::newRow("front") << u"PN"_s << u"pn.hr"_s << QStringList {u"mttq"_s, u"btc"_s, u"btv"_s};
    }
    void positionsRunTheThreeRoutes()
    {
        QFETCH(QString, unitCode);
        QFETCH(QString, drafter);
        QFETCH(QStringList, route);
        const ApprovalId id = drafted(unitCode, drafter);
        REFUSED(approvals().approve(id, {}, {u"1"_s, Date(2026, 5, 1)}), ErrorCode::Refused);
        must(approvals().submit(id, shown(id)));
        // On its way nothing in it changes, for nobody.
        REFUSED(
            Positions(*p->office).save(unit(unitCode), described(u"NVCN-03"_s, u"Khác"_s), {}),
            ErrorCode::Locked);
        for (qsizetype at = 0; at < route.size(); ++at) {
            for (const QString& wrong : {u"xa.staff"_s, u"xa.head"_s, drafter, route[(at + 1) % route.size()]}) {
                p->as(wrong);
                QVERIFY(!approvals().pass(id, {}));
                QVERIFY(!approvals().approve(id, {}, {u"1"_s, Date(2026, 5, 1)}));
            }
            p->as(route[at]);
            if (at + 1 < route.size())
                must(approvals().pass(id, shown(id)));
            else
                must(approvals().approve(id, shown(id), {u"9-QĐ/TU"_s, Date(2026, 5, 1)}));
        }
        const auto counting = must(Positions(*p->office).counting(unit(unitCode), Date(2026, 5, 1)));
        QCOMPARE(counting.size(), 2);
        // Changing it begins the next version; the approved one stays as it was signed.
        p->as(drafter);
        Position changed = counting[0];
        changed.description.purpose = u"Tham mưu, theo dõi"_s;
        must(Positions(*p->office).save(unit(unitCode), changed, counting[0]));
        const auto versions = must(Versions(*p->office).all(unit(unitCode), DocumentKind::Positions));
        QCOMPARE(versions.size(), 2);
        const Approval& now = versions[0].id == id ? versions[1] : versions[0];
        const Approval& was = versions[0].id == id ? versions[0] : versions[1];
        const auto differences = must(Versions(*p->office).compare(was, now));
        QCOMPARE(differences.size(), 1);
        QCOMPARE(differences[0].key, u"NVCN-01"_s);
        QCOMPARE(differences[0].before, u"Tham mưu tổng hợp"_s);
        QCOMPARE(differences[0].after, u"Tham mưu, theo dõi"_s);
        QCOMPARE(must(approvals().content(id)).hash, was.contentHash);
    }

    void aFrameworkIsReturnedCommentedAndApproved()
    {
        p->as(u"xa.hr"_s);
        Competencies competencies(*p->office);
        must(competencies.save(unit(u"MS"_s), competency(u"Giao tiếp"_s)));
        const ApprovalId id = must(competencies.book(unit(u"MS"_s))).document->id;
        must(approvals().submit(id, shown(id)));
        p->as(u"snv"_s);
        must(approvals().comment(id, u"Giao tiếp"_s, u"Cấp độ 3 còn chung chung"_s));
        must(approvals().sendBack(id, u"Thiếu năng lực số"_s));
        p->as(u"xa.hr"_s);
        QCOMPARE(must(approvals().comments(id)).first().line, u"Giao tiếp"_s);
        must(competencies.save(unit(u"MS"_s), competency(u"Năng lực số"_s)));
        must(approvals().submit(id, shown(id)));
        p->as(u"snv"_s);
        must(approvals().pass(id, shown(id)));
        p->as(u"chair"_s);
        must(approvals().approve(id, shown(id), {u"10/QĐ-UBND"_s, Date(2026, 5, 1)}));
        QCOMPARE(must(competencies.counting(unit(u"MS"_s), Date(2026, 5, 1))).size(), 2);
    }

    void anEmptyListIsNotSubmitted()
    {
        const ApprovalId id = drafted(u"MS"_s, u"xa.hr"_s);
        Positions positions(*p->office);
        for (const Position& one : must(positions.book(unit(u"MS"_s))).positions)
            must(positions.remove(unit(u"MS"_s), one));
        REFUSED(approvals().submit(id, {}), ErrorCode::Refused);
    }

    void rawSqlIsRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("refusal");
        const auto row = [](const char* name, const QString& sql, const char* refusal) {
            QTest::newRow(name) << sql << QString::fromLatin1(refusal);
        };
        row("position renamed on its way", u"UPDATE position SET name = 'x'"_s, "soviec:approved");
        row("position taken out on its way", u"DELETE FROM position"_s, "soviec:approved");
        row("position added on its way", u"INSERT INTO position SELECT 'new', set_id, unit_id, 'NEW', name, grouping, rank, head_count, description, ordinal, 1 FROM position LIMIT 1"_s, "soviec:approved");
        row("position replaced", u"INSERT OR REPLACE INTO position SELECT id, set_id, unit_id, code, 'x', grouping, rank, head_count, description, ordinal, 1 FROM position LIMIT 1"_s, "soviec:");
        row("description that is none", u"UPDATE position SET description = 'x'"_s, "soviec:approved");
        row("approved without signature", u"UPDATE approval SET state = 'approved', effective_from = '2026-05-01', document_number = '7', version = version + 1 WHERE kind = 'positions'"_s, "soviec:step");
        row("competency changed on its way", u"UPDATE competency SET level_1 = 'x'"_s, "soviec:approved");
        row("competency taken out on its way", u"DELETE FROM competency"_s, "soviec:approved");
        row("level found changed", u"UPDATE competency_assessment SET level = 5"_s, "soviec:history");
        row("level found deleted", u"DELETE FROM competency_assessment"_s, "soviec:no_delete");
        row("level of oneself", u"INSERT INTO competency_assessment SELECT 'new', person_id, competency_id, 5, 'x', day, person_id, 1 FROM competency_assessment"_s, "CHECK");
        row("level without evidence", u"INSERT INTO competency_assessment SELECT 'new', person_id, competency_id, 5, '', day, assessed_by, 1 FROM competency_assessment"_s, "CHECK");
        row("holding moved to another day", u"UPDATE position_holding SET first_date = '2020-01-01'"_s, "soviec:history");
        row("holding deleted", u"DELETE FROM position_holding"_s, "soviec:no_delete");
        row("official before the pilot", u"UPDATE rollout SET official_from = '2026-01-01'"_s, "CHECK");
    }
    void rawSqlIsRefused()
    {
        QFETCH(QString, sql);
        QFETCH(QString, refusal);
        const ApprovalId id = drafted(u"MS"_s, u"xa.hr"_s);
        const auto positions = must(Positions(*p->office).book(unit(u"MS"_s))).positions;
        Competencies competencies(*p->office);
        const Competency known = must(competencies.save(unit(u"MS"_s), competency(u"Giao tiếp"_s)));
        const ApprovalId frame = must(competencies.book(unit(u"MS"_s))).document->id;
        must(competencies.setRollout({unit(u"MS"_s), Date(2026, 3, 1), Date(2026, 4, 1), {}, 0}));
        p->office->signInAsOperator();
        must(Positions(*p->office).appoint(
            {{}, positions[0].id, p->people.value(u"xa.staff"_s), Date(2026, 1, 1), {}, {}, 0}));
        p->as(u"xa.head"_s);
        must(competencies.assess(
            {{}, p->people.value(u"xa.staff"_s), known.id, 2, u"Báo cáo"_s, Date(2026, 4, 1), {}, 0}));
        p->as(u"xa.hr"_s);
        must(approvals().submit(id, shown(id)));
        must(approvals().submit(frame, shown(frame)));
        sample::Raw raw(p->path);
        const QString counts = u"SELECT (SELECT group_concat(id || name || version) FROM position)"
                               " || (SELECT group_concat(id || level_1) FROM competency)"
                               " || (SELECT group_concat(id || level || evidence) FROM competency_assessment)"
                               " || (SELECT group_concat(id || first_date) FROM position_holding)"
                               " || (SELECT official_from FROM rollout) || (SELECT group_concat(id || state) FROM approval)"_s;
        const QString before = raw.value(counts).toString();
        QVERIFY(!before.isEmpty());
        const QString said = raw.run(sql);
        QVERIFY2(said.contains(refusal), qPrintable(said));
        QCOMPARE(raw.value(counts).toString(), before);
    }
};

QTEST_GUILESS_MAIN(TestPositionWay)
#include "test_position_way.moc"
