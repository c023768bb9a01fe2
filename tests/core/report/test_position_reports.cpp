// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/competency_report.h"
#include "core/report/position_report.h"
#include "core/report/rollout_report.h"
#include "core/report/writers.h"
#include "tests/core/report/sample_hours.h"

#include <QTest>

using namespace soviec;
using namespace soviec::report;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const Cell& cell)
{
    if (const auto* text = std::get_if<QString>(&cell))
        return *text;
    if (const auto* number = std::get_if<Decimal>(&cell))
        return number->toString();
    return {};
}

QString line(const Row& row)
{
    QStringList cells;
    for (const Cell& cell : row.cells)
        cells.append(textOf(cell));
    return cells.join(u'|');
}

Position clerk()
{
    Position position;
    position.code = u"TP-NVCN-04"_s;
    position.name = u"Văn thư viên"_s;
    position.rank = u"văn thư viên"_s;
    position.headCount = 2;
    JobDescription& form = position.description;
    form.startText = u"Kể từ ngày quyết định có hiệu lực"_s;
    form.workplace = u"Văn phòng"_s;
    form.purpose = u"Quản lý văn bản.\nLưu trữ hồ sơ."_s;
    form.tasks
        = {{u"2.1"_s, u"Văn bản đến"_s, {{u"- Đăng ký\n- Trình"_s, u"Đúng hạn"_s}, {u"Chuyển"_s, {}}}},
           {u"2.2"_s, u"Việc khác"_s, {}}};
    form.inner = {{u"Chánh Văn phòng"_s, u"Công chức"_s, u"Các phòng"_s}};
    form.authorities = {{u"4.1"_s, u"Được dự họp"_s}};
    form.qualifications = {{QualificationKind::Training, {}, u"Đại học"_s}};
    form.competencies
        = {{CompetencyGroup::General, u"Giao tiếp"_s, {}, LevelRange {2, 3}},
           {CompetencyGroup::General, u"Phối hợp"_s, {}, LevelRange {2, 2}},
           {CompetencyGroup::Management, u"Ra quyết định"_s, {}, {}}};
    return position;
}

PersonGaps person(const QString& name, int level)
{
    CompetencyGap gap;
    gap.required = clerk().description.competencies[0];
    gap.assessed = CompetencyAssessment {
        CompetencyAssessmentId::create(), {}, {}, level, u"Chứng chỉ"_s, Date(2026, 3, 2), {}, 0};
    gap.state = level < 2 ? GapState::Below : GapState::Meets;
    gap.missing = level < 2 ? 2 - level : 0;
    return {PersonId::create(), name, u"Văn thư viên"_s, {gap}};
}

} // namespace

class TestPositionReports : public QObject {
    Q_OBJECT
private slots:
    void theListHasAHeadingAGroupAndATotal()
    {
        Position guard;
        guard.code = u"TP-HTPV-01"_s;
        guard.name = u"Bảo vệ"_s;
        guard.group = PositionGroup::Support;
        guard.headCount = 1;
        const Report report = positionListReport(
            sampleHead(), {}, {{guard, u"Văn phòng"_s, {}}, {clerk(), u"Văn phòng"_s, {u"Hồ Văn Thử"_s}}},
            {});
        const auto& rows = report.sections.front().rows;
        QCOMPARE(rows.size(), size_t(5));
        QVERIFY(line(rows[0]).contains(u"nghiệp vụ chuyên ngành"));
        QCOMPARE(line(rows[1]), u"1|TP-NVCN-04|Văn thư viên|Văn phòng|văn thư viên|2|Hồ Văn Thử"_s);
        QVERIFY(line(rows[2]).contains(u"hỗ trợ, phục vụ"));
        QCOMPARE(line(rows[4]), u"||Tổng cộng|||3|"_s);
    }

    void theDescriptionHasEverySectionOfTheForm()
    {
        const Report report = jobDescriptionReport(sampleHead(), clerk(), u"Hồ Văn Thử"_s);
        QCOMPARE(report.title, u"BẢN MÔ TẢ CÔNG VIỆC"_s);
        QStringList headings;
        for (const Section& section : report.sections)
            headings.append(section.heading.section(u' ', 0, 0));
        QCOMPARE(
            headings,
            (QStringList {
                QString(), u"1."_s, u"2."_s, u"3."_s, u"3.1."_s, u"3.2."_s, u"4."_s, u"5."_s,
                u"5.1."_s, u"5.2."_s}));
        QCOMPARE(report.sections[0].fields[1].value, u"TP-NVCN-04"_s);
        QCOMPARE(report.sections[1].paragraphs.size(), 2);
        const auto& tasks = report.sections[2].rows;
        QCOMPARE(line(tasks[0]), u"2.1|Văn bản đến|- Đăng ký\n- Trình|Đúng hạn"_s);
        QCOMPARE(line(tasks[1]), u"||Chuyển|"_s);
        QCOMPARE(line(tasks[2]), u"2.2|Việc khác||"_s);
        QVERIFY(report.sections[5].rows.empty());
        QCOMPARE(line(report.sections[8].rows[0]), u"Trình độ đào tạo|Đại học"_s);
        const auto& levels = report.sections[9].rows;
        QCOMPARE(line(levels[0]), u"Nhóm năng lực chung|Giao tiếp|2-3"_s);
        QCOMPARE(line(levels[1]), u"|Phối hợp|2"_s);
        QCOMPARE(line(levels[2]), u"Nhóm năng lực quản lý|Ra quyết định|"_s);
    }

    void theFrameworkPrintsLevelsFromTheTop()
    {
        Competency competency;
        competency.name = u"Giao tiếp"_s;
        competency.descriptors[0] = u"Nghe rõ"_s;
        CompetencyFramework framework;
        framework.competencies = {competency};
        const Report report = competencyFrameworkReport(sampleHead(), framework, {});
        QCOMPARE(report.sections.size(), size_t(1));
        QCOMPARE(report.sections[0].columns[1].title, u"Giao tiếp"_s);
        QCOMPARE(line(report.sections[0].rows.front()), u"5|"_s);
        QCOMPARE(line(report.sections[0].rows.back()), u"1|Nghe rõ"_s);
    }

    void theGapsOfAUnitAreAPictureATableAndAList()
    {
        const Report report = competencyGapsReport(
            sampleHead(), u"Văn phòng"_s, Date(2026, 5, 5),
            {person(u"Hồ Văn Thử"_s, 1), person(u"Lê Thị Mẫu"_s, 2)}, {});
        const Section& table = report.sections[0];
        QVERIFY(table.chart);
        QCOMPARE(table.chart->points.size(), 1);
        QCOMPARE(line(table.rows[1]), u"1|Giao tiếp|2|2|1|1"_s);
        const Section& needs = report.sections[1];
        QCOMPARE(needs.rows.size(), size_t(1));
        QCOMPARE(
            line(needs.rows[0]),
            u"1|Hồ Văn Thử|Văn thư viên|Giao tiếp|1|2|Chứng chỉ (02/03/2026)"_s);
        const Report none = competencyGapsReport(sampleHead(), u"Văn phòng"_s, Date(2026, 5, 5), {}, {});
        QVERIFY(!none.sections[0].chart);
        QCOMPARE(none.sections[1].paragraphs.size(), 1);
    }

    void theBoardSaysWhatEachUnitLacks()
    {
        RolloutLine agency;
        agency.unit.name = u"UBND xã Thử"_s;
        agency.dates.pilotFrom = Date(2026, 3, 1);
        agency.dates.officialFrom = Date(2026, 4, 1);
        agency.catalogApproved = true;
        agency.positions = agency.described = 2;
        agency.people = agency.appointed = agency.writing = 2;
        RolloutLine division;
        division.unit.name = u"Văn phòng"_s;
        division.depth = 1;
        division.positions = 3;
        division.described = 1;
        division.people = 5;
        division.appointed = 4;
        const Report report = rolloutReport(sampleHead(), Date(2026, 5, 5), {agency, division}, {});
        const auto& rows = report.sections.front().rows;
        QCOMPARE(rows.size(), size_t(3));
        QCOMPARE(line(rows[0]), u"1|UBND xã Thử|01/03/2026|01/04/2026|2/2|2/2|2/2|đủ điều kiện"_s);
        QCOMPARE(
            line(rows[1]),
            u"2|– Văn phòng|||1/3|4/5|0/5|chưa ấn định ngày chính thức; chưa có danh mục được phê duyệt; "
            "2 vị trí chưa đủ bản mô tả; 1 người chưa bố trí vị trí; 5 người chưa ghi nhật ký"_s);
        QCOMPARE(line(rows[2]), u"|Tổng cộng|||3/5|6/7|2/7|"_s);
    }

    void onePersonSeesWhatIsAskedAndFound()
    {
        const Report report = personGapsReport(
            sampleHead(), Date(2026, 5, 5), person(u"Hồ Văn Thử"_s, 1), {});
        QCOMPARE(
            line(report.sections[0].rows[1]),
            u"1|Giao tiếp|2-3|1|chưa đạt|Chứng chỉ (02/03/2026)"_s);
    }
};

QTEST_GUILESS_MAIN(TestPositionReports)
#include "test_position_reports.moc"
