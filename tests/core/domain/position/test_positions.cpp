// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/position/competency_gap.h"
#include "core/domain/position/description_json.h"
#include "core/domain/position/position_check.h"

#include <QJsonArray>
#include <QTest>

using namespace soviec;
using namespace Qt::StringLiterals;

namespace {

Date day(int month, int dayOfMonth)
{
    return Date(2026, month, dayOfMonth);
}

Position described()
{
    Position position;
    position.code = u"TP-NVCN-01"_s;
    position.name = u"Chuyên viên Văn phòng"_s;
    JobDescription& form = position.description;
    form.startText = u"Kể từ ngày Quyết định có hiệu lực"_s;
    form.workplace = u"UBND xã"_s;
    form.processes = u"Các quy định hiện hành"_s;
    form.purpose = u"Tham mưu tổng hợp"_s;
    form.tasks = {
        {u"2.1"_s, u"Xây dựng văn bản"_s, {{u"- Dự thảo\n- Trình ký"_s, u"Đúng hạn"_s}}},
        {u"2.2"_s, u"Nhiệm vụ khác"_s, {}}};
    form.inner = {{u"Chánh Văn phòng"_s, u"Công chức"_s, u"Các đơn vị"_s}};
    form.outer = {{u"Hội đồng nhân dân"_s, u"Phối hợp"_s}};
    form.authorities = {{u"4.1"_s, u"Được cung cấp thông tin"_s}};
    form.qualifications = {{QualificationKind::Training, u"Trình độ đào tạo"_s, u"Đại học"_s}};
    form.competencies
        = {{CompetencyGroup::General, u"Giao tiếp ứng xử"_s, {}, LevelRange {2, 3}},
           {CompetencyGroup::Professional, u"Khả năng tham mưu"_s, CompetencyId::create(), {}}};
    return position;
}

QStringList codesOf(const QList<PositionFinding>& findings)
{
    QStringList codes;
    for (const PositionFinding& finding : findings)
        codes.append(finding.code);
    return codes;
}

Competency competency(CompetencyGroup group, const QString& name, const QList<int>& levels)
{
    Competency one;
    one.id = CompetencyId::create();
    one.group = group;
    one.name = name;
    for (const int level : levels)
        one.descriptors[size_t(level - 1)] = u"Mức %1"_s.arg(level);
    return one;
}

} // namespace

class TestPositions : public QObject {
    Q_OBJECT
private slots:
    void levels_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("range");
        QTest::newRow("one") << u"2"_s << u"2"_s;
        QTest::newRow("range") << u"2-3"_s << u"2-3"_s;
        QTest::newRow("dash and blanks") << u"  2 – 3 \n"_s << u"2-3"_s;
        QTest::newRow("words") << u"Từ cấp độ 2 đến 4"_s << u"2-4"_s;
        QTest::newRow("upwards") << u"Mức 3 trở lên"_s << u"3-5"_s;
        QTest::newRow("list") << u"2; 3"_s << u"2-3"_s;
        QTest::newRow("of five") << u"Bậc 3/5"_s << u"3"_s;
        QTest::newRow("Roman") << u"Mức độ IV"_s << u"4"_s;
        QTest::newRow("Roman range") << u"II – III"_s << u"2-3"_s;
        QTest::newRow("Roman six") << u"VI"_s << QString();
        QTest::newRow("downwards") << u"3-2"_s << QString();
        QTest::newRow("zero") << u"0"_s << QString();
        QTest::newRow("six") << u"6"_s << QString();
        QTest::newRow("prose") << u"Khá 3"_s << QString();
        QTest::newRow("three figures") << u"1-2-3"_s << QString();
        QTest::newRow("a day a spreadsheet made of it") << u"2026-03-02"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void levels()
    {
        QFETCH(QString, text);
        QFETCH(QString, range);
        QCOMPARE(levelText(parseLevelRange(text)), range);
    }

    void aCodeLosesItsStrayBlanksAndTellsItsGroup()
    {
        QCOMPARE(tidyPositionCode(u"TP -HTPV- 02 "_s), u"TP-HTPV-02"_s);
        QCOMPARE(tidyPositionCode(u"TP–NVCN–24"_s), u"TP-NVCN-24"_s);
        QVERIFY(groupOfPositionCode(u"TP-HTPV-01"_s) == PositionGroup::Support);
        QVERIFY(groupOfPositionCode(u"TTB-NVCN-24"_s) == PositionGroup::Specialist);
        QVERIFY(groupOfPositionCode(u"TP-LĐQL-01"_s) == PositionGroup::Leadership);
        QVERIFY(!groupOfPositionCode(u"VT.12"_s));
    }

    void aDescriptionComesBackFromJsonWhole()
    {
        const JobDescription form = described().description;
        const auto back = readDescription(descriptionJson(form));
        QVERIFY(back);
        QVERIFY(*back == form);
        const auto empty = readDescription(descriptionJson(JobDescription()));
        QVERIFY(empty && *empty == JobDescription());
    }

    void aDescriptionThatIsNoneIsRefusedWithItsPlace()
    {
        QJsonObject json = descriptionJson(described().description);
        json.remove(u"purpose"_s);
        const auto incomplete = readDescription(json);
        QVERIFY(!incomplete);
        QVERIFY(incomplete.error().text.contains(u"purpose"));
        json = descriptionJson(described().description);
        QJsonArray competencies = json[u"competencies"_s].toArray();
        QJsonObject first = competencies[0].toObject();
        first[u"level"_s] = u"9"_s;
        competencies[0] = first;
        json[u"competencies"_s] = competencies;
        const auto level = readDescription(json);
        QVERIFY(!level);
        QVERIFY(level.error().text.contains(u"competencies[0].level"));
        QVERIFY(!readDescription(QJsonValue(u"text"_s)));
    }

    void aWholeDescriptionHasOneThingToLookAt()
    {
        QCOMPARE(codesOf(checkPosition(described())), QStringList {u"no_level"_s});
    }

    void everyMissingSectionIsNamed()
    {
        Position bare;
        bare.code = u"X"_s;
        const auto findings = checkPosition(bare);
        QCOMPARE(
            codesOf(findings),
            (QStringList {
                u"no_name"_s, u"no_purpose"_s, u"no_tasks"_s, u"no_inner"_s, u"no_outer"_s,
                u"no_authority"_s, u"no_qualification"_s, u"no_competency"_s}));
        QVERIFY(findings.front().blocking);
        QVERIFY(!findings.back().blocking);
        QCOMPARE(findings.back().section, u"5.2"_s);
    }

    void aCodeUsedTwiceBlocks()
    {
        Position second = described();
        second.code = u"tp-nvcn -01"_s;
        const QList<Competency> framework
            = {competency(CompetencyGroup::General, u"Giao tiếp, ứng xử"_s, {1, 2})};
        const auto findings = checkPositions({described(), second}, framework);
        QCOMPARE(codesOf(findings).count(u"duplicate_code"_s), 1);
        // "Giao tiếp ứng xử" is known but for a comma; "Khả năng tham mưu" is not.
        QCOMPARE(codesOf(findings).count(u"unknown_competency"_s), 2);
    }

    void namesThatMeanTheSameAreOne()
    {
        QCOMPARE(
            competencyKey(
                u"Khả năng tham mưu xây dựng các văn bản (theo nhiệm vụ của vị trí việc làm)"_s),
            competencyKey(u"Tham mưu xây dựng văn bản"_s));
        QCOMPARE(
            competencyKey(u"Khả năng kiểm tra việc thực hiện các văn bản"_s),
            competencyKey(u"Kiểm tra thực hiện văn bản"_s));
        QVERIFY(competencyKey(u"Quản lý nguồn lực"_s) != competencyKey(u"Quản lý sự thay đổi"_s));
    }

    void aFrameworkMayLeaveLowLevelsEmptyButNotMiddleOnes()
    {
        CompetencyFramework framework;
        framework.competencies
            = {competency(CompetencyGroup::General, u"Ra quyết định"_s, {3, 4, 5}),
               competency(CompetencyGroup::General, u"Quản lý"_s, {1, 3}),
               competency(CompetencyGroup::General, u"Chiến lược"_s, {}),
               competency(CompetencyGroup::Management, u"Khả năng ra quyết định"_s, {1})};
        QCOMPARE(
            codesOf(checkFramework(framework)),
            (QStringList {u"level_gap"_s, u"no_descriptor"_s, u"duplicate_competency"_s}));
    }

    void theNewestAssessmentUpToTheDayCounts()
    {
        const QList<Competency> framework
            = {competency(CompetencyGroup::General, u"Giao tiếp ứng xử"_s, {1, 2, 3, 4, 5})};
        const CompetencyId id = framework.front().id;
        const PersonId person = PersonId::create();
        const auto assessment = [&](int level, const Date& on) {
            return CompetencyAssessment {
                CompetencyAssessmentId::create(), person, id, level, u"Sản phẩm"_s, on, {}, 0};
        };
        const QList<CompetencyAssessment> found
            = {assessment(1, day(2, 1)), assessment(4, day(6, 1)), assessment(2, day(4, 1))};
        const QList<RequiredCompetency> required
            = {{CompetencyGroup::General, u"Giao tiếp ứng xử"_s, {}, LevelRange {2, 3}}};
        const auto gapOn = [&](const Date& on) {
            return competencyGaps(required, framework, found, on).front();
        };
        QVERIFY(gapOn(day(1, 1)).state == GapState::NotAssessed);
        QVERIFY(gapOn(day(3, 1)).state == GapState::Below);
        QCOMPARE(gapOn(day(3, 1)).missing, 1);
        QVERIFY(gapOn(day(4, 1)).state == GapState::Meets);
        QVERIFY(gapOn(day(7, 1)).state == GapState::Above);
    }

    void aUnitLearnsWhatItLacksMost()
    {
        const QList<Competency> framework
            = {competency(CompetencyGroup::General, u"Ngoại ngữ"_s, {1, 2, 3}),
               competency(CompetencyGroup::General, u"Tin học"_s, {1, 2, 3})};
        const QList<RequiredCompetency> required
            = {{CompetencyGroup::General, u"Ngoại ngữ"_s, {}, LevelRange {2, 2}},
               {CompetencyGroup::General, u"Tin học"_s, {}, LevelRange {3, 3}}};
        const auto person = [&](const QString& name, int tinHoc) {
            const PersonId id = PersonId::create();
            const QList<CompetencyAssessment> found
                = {{CompetencyAssessmentId::create(), id, framework[1].id, tinHoc, u"Bài thi"_s,
                    day(3, 1), {}, 0}};
            return PersonGaps {
                id, name, u"Chuyên viên"_s, competencyGaps(required, framework, found, day(5, 1))};
        };
        const QList<PersonGaps> people
            = {person(u"Trần Văn Bình"_s, 3), person(u"Lê Thị An"_s, 2),
               person(u"Phạm Thị Chi"_s, 1)};
        const auto gaps = unitGaps(people);
        QCOMPARE(gaps.size(), 2);
        QCOMPARE(gaps[0].name, u"Tin học"_s);
        QCOMPARE(gaps[0].required, 3);
        QCOMPARE(gaps[0].below, 2);
        QCOMPARE(gaps[0].missing, 3);
        QCOMPARE(gaps[1].assessed, 0);
        const auto needs = trainingNeeds(people);
        QCOMPARE(needs.size(), 2);
        QCOMPARE(needs[0].name, u"Phạm Thị Chi"_s);
        QCOMPARE(needs[0].from, 1);
        QCOMPARE(needs[0].to, 3);
        QCOMPARE(needs[1].name, u"Lê Thị An"_s);
    }

    void anAssessmentNeedsADayALevelAndEvidence()
    {
        CompetencyAssessment assessment;
        assessment.level = 3;
        assessment.day = day(3, 1);
        assessment.evidence = u" "_s;
        QVERIFY(!checkAssessment(assessment));
        assessment.evidence = u"Chứng chỉ B1"_s;
        QVERIFY(checkAssessment(assessment));
        assessment.level = 6;
        QVERIFY(!checkAssessment(assessment));
        assessment.level = 3;
        assessment.day = Date();
        QVERIFY(!checkAssessment(assessment));
    }

    void aHoldingNeverEndsBeforeItStarts()
    {
        PositionHolding holding;
        QVERIFY(!checkHolding(holding));
        holding.first = day(4, 1);
        QVERIFY(checkHolding(holding));
        holding.last = day(3, 31);
        QVERIFY(!checkHolding(holding));
    }
};

QTEST_GUILESS_MAIN(TestPositions)
#include "test_positions.moc"
