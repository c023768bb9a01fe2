// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/competency_import.h"
#include "core/exchange/position_import.h"
#include "core/exchange/table_reader.h"
#include "core/exchange/xlsx_writer.h"
#include "tests/core/exchange/fixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace soviec;
using namespace soviec::fixture;

namespace {

QStringList codesOf(const QList<ImportFinding>& findings)
{
    QStringList codes;
    for (const ImportFinding& finding : findings)
        codes.append(finding.code);
    return codes;
}

PositionRow described()
{
    PositionRow row;
    row.unit = u"VP"_s;
    Position& position = row.position;
    position.code = u"TP-NVCN-01"_s;
    position.name = u"Chuyên viên Văn phòng"_s;
    position.rank = u"chuyên viên"_s;
    position.headCount = 2;
    JobDescription& form = position.description;
    form.startText = u"01/7/2026"_s;
    form.workplace = u"UBND xã"_s;
    form.processes = u"- Luật A\n- Luật B"_s;
    form.purpose = u"=Tham mưu tổng hợp"_s; // begins as a formula would
    form.tasks
        = {{u"2.1"_s, u"Văn bản"_s, {{u"- Dự thảo\n- Trình ký"_s, u"Đúng hạn"_s}, {u"Lưu"_s, {}}}},
           {u"2.2"_s, u"Kế hoạch"_s, {{{}, u"Đúng kế hoạch"_s}}},
           {u"2.3"_s, u"Việc khác"_s, {}}};
    form.inner = {{u"Chánh Văn phòng"_s, u"Công chức"_s, {}}};
    form.outer = {{u"HĐND"_s, u"Phối hợp"_s}, {u"Công an"_s, u"An ninh"_s}};
    form.authorities = {{u"4.1"_s, u"Được dự họp"_s}};
    form.qualifications = {{QualificationKind::Training, {}, u"Đại học"_s},
                           {QualificationKind::Experience, u"Kinh nghiệm"_s, u"2 năm"_s}};
    form.competencies
        = {{CompetencyGroup::General, u"Giao tiếp"_s, {}, LevelRange {2, 3}},
           {CompetencyGroup::Management, u"Ra quyết định"_s, {}, {}}};
    return row;
}

/// What a file of that kind holds after it was written and read.
Table reread(const Table& table, const QString& name)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(name);
    if (!writeTable(table, path))
        return {};
    return readTableFile(path).value_or(Table());
}

bool sameCells(const Table& a, const Table& b)
{
    if (a.sheets.size() != b.sheets.size())
        return false;
    for (size_t i = 0; i < a.sheets.size(); ++i) {
        if (a.sheets[i].rows.size() != b.sheets[i].rows.size())
            return false;
        for (size_t j = 0; j < a.sheets[i].rows.size(); ++j) {
            const auto& left = a.sheets[i].rows[j].cells;
            const auto& right = b.sheets[i].rows[j].cells;
            if (!std::equal(
                    left.begin(), left.end(), right.begin(), right.end(),
                    [](const TableCell& x, const TableCell& y) { return x.text == y.text; }))
                return false;
        }
    }
    return true;
}

} // namespace

class TestPositionWorkbook : public QObject {
    Q_OBJECT
private slots:
    void exportImportExportIsTheSame()
    {
        PositionRow second;
        second.position.code = u"TP-HTPV-01"_s;
        second.position.name = u"Bảo vệ"_s;
        second.position.group = PositionGroup::Support;
        const Table first = exportPositions({described(), second});
        const auto import = importPositions(reread(first, u"positions.xlsx"_s));
        QVERIFY2(import.findings.isEmpty(), qPrintable(codesOf(import.findings).join(u' ')));
        QCOMPARE(import.rows.size(), 2);
        QVERIFY(import.rows[0].position.description == described().position.description);
        QCOMPARE(import.rows[0].position.headCount, std::optional<int>(2));
        QCOMPARE(import.rows[0].unit, u"VP"_s);
        QVERIFY(import.rows[1].position.group == PositionGroup::Support);
        QVERIFY(!import.rows[1].position.headCount);
        QVERIFY(sameCells(exportPositions(import.rows), first));
    }

    void aListAloneLeavesDescriptionsAsTheyAre()
    {
        const auto import = importPositions(table({sheet(
            u"DM"_s,
            {u"DANH MỤC VỊ TRÍ VIỆC LÀM"_s, u"TT|Tên vị trí việc làm|Mã VTVL|Ngạch|Biên chế"_s,
             u"1|Chuyên viên tổng hợp|TP -NVCN-01|chuyên viên chính|3"_s})}));
        QVERIFY(!hasErrors(import.findings));
        QCOMPARE(import.rows.size(), 1);
        const Position merged = updated(described().position, import.rows[0]);
        QCOMPARE(merged.name, u"Chuyên viên tổng hợp"_s);
        QCOMPARE(merged.rank, u"chuyên viên chính"_s);
        QCOMPARE(merged.headCount, std::optional<int>(3));
        QVERIFY(merged.description == described().position.description);
        QVERIFY(!import.rows[0].parts.testFlag(PositionPart::Unit));
    }

    void badRowsAreNamedAndNothingElse()
    {
        const auto import = importPositions(table(
            {sheet(
                 u"DM"_s,
                 {u"Mã VTVL|Tên vị trí việc làm|Biên chế"_s, u"A1|Một|2,5"_s, u"A2||1"_s,
                  u"A3|Ba|1"_s, u"a3|Bốn|1"_s}),
             sheet(
                 u"NL"_s,
                 {u"Mã VTVL|Nhóm năng lực|Tên năng lực|Cấp độ"_s, u"A3|chung|Giao tiếp|7"_s,
                  u"A9|chung|Giao tiếp|2"_s})}));
        const QStringList codes = codesOf(import.findings);
        QVERIFY(codes.contains(u"bad_head_count"_s));
        QVERIFY(codes.contains(u"duplicate_code"_s));
        QVERIFY(codes.contains(u"level_not_understood"_s));
        QVERIFY(codes.contains(u"unknown_reference"_s));
        QVERIFY(hasErrors(import.findings));
    }

    void aRangeTheSpreadsheetMadeADateOfIsExplained()
    {
        TableSheet competencies = sheet(
            u"NL"_s, {u"Mã VTVL|Nhóm năng lực|Tên năng lực|Cấp độ"_s, u"A1|chung|Giao tiếp|2-3"_s});
        competencies.rows[1].cells[3] = {u"2026-03-02"_s, CellKind::Day, false};
        const auto import = importPositions(table(
            {sheet(u"DM"_s, {u"Mã VTVL|Tên vị trí việc làm"_s, u"A1|Một"_s}), competencies}));
        const auto finding = std::find_if(
            import.findings.begin(), import.findings.end(),
            [](const ImportFinding& one) { return one.code == u"level_not_understood"; });
        QVERIFY(finding != import.findings.end());
        QVERIFY(finding->text.contains(u"date"));
        QCOMPARE(finding->place.row, 2);
    }

    void aFrameworkComesBackWithItsAssessments()
    {
        CompetencyRow general;
        general.competency.name = u"Giao tiếp"_s;
        general.competency.descriptors[0] = u"Nghe rõ"_s;
        general.competency.descriptors[4] = u"- A\n- B"_s;
        CompetencyRow management;
        management.competency.group = CompetencyGroup::Management;
        management.competency.name = u"Ra quyết định"_s;
        const AssessmentRow found {
            {}, u"CB01"_s, u"Giao tiếp"_s, 3, u"Chứng chỉ B1"_s, Date(2026, 3, 2), u"CB02"_s};
        const Table first = exportCompetencies({general, management}, {found});
        const auto import = importCompetencies(reread(first, u"competencies.xlsx"_s));
        QVERIFY2(import.findings.isEmpty(), qPrintable(codesOf(import.findings).join(u' ')));
        QCOMPARE(import.rows.size(), 2);
        QCOMPARE(import.assessments.size(), 1);
        QCOMPARE(import.assessments[0].day, Date(2026, 3, 2));
        QVERIFY(sameCells(exportCompetencies(import.rows, import.assessments), first));
        const auto csv = importCompetencies(
            reread(exportCompetencies({general, management}, {}), u"competencies.csv"_s));
        QCOMPARE(csv.rows.size(), 2);
        QCOMPARE(csv.rows[0].competency.descriptors, general.competency.descriptors);
    }

    void anAssessmentWithoutEvidenceIsAnError()
    {
        const auto import = importCompetencies(table({sheet(
            u"DG"_s,
            {u"Mã cán bộ|Tên năng lực|Cấp độ|Minh chứng|Ngày đánh giá"_s,
             u"CB01|Giao tiếp|3||02/03/2026"_s, u"CB01|Giao tiếp|8|Bằng|02/03/2026"_s})}));
        QVERIFY(hasErrors(import.findings));
        QCOMPARE(codesOf(import.findings).count(u"bad_level"_s), 1);
        QVERIFY(import.assessments.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPositionWorkbook)
#include "test_position_workbook.moc"
