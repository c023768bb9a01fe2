// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/competency_import.h"
#include "core/exchange/position_import.h"
#include "tests/core/exchange/docx_fixture.h"

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

DocxWriter box(const QString& name, const QString& code)
{
    DocxWriter writer;
    writer.paragraph(u"BẢN MÔ TẢ CÔNG VIỆC"_s)
        .table({{u"v Tên VTVL: "_s + name, u"Mã vị trí việc làm: "_s + code},
                {u"^"_s, u"Ngày bắt đầu thực hiện:¶01/7/2026"_s},
                {u"2*Địa điểm làm việc: UBND xã"_s}});
    return writer;
}

Position only(const DocxWriter& writer)
{
    const auto import = importPositions(writer.document());
    return import.rows.size() == 1 ? import.rows.front().position : Position();
}

const QList<DocxRow>& taskHeading()
{
    static const QList<DocxRow> rows {
        {u"v TT"_s, u"2*Các nhiệm vụ, công việc"_s, u"v Tiêu chí đánh giá hoàn thành công việc"_s},
        {u"^"_s, u"Nhiệm vụ, mảng công việc"_s, u"Công việc cụ thể"_s, u"^"_s}};
    return rows;
}

} // namespace

class TestPositionForms : public QObject {
    Q_OBJECT
private slots:
    void theBoxIsReadWhateverItsCells()
    {
        DocxWriter writer;
        writer.table({{u"2*v ¶Tên Vị trí việc làm: Chuyên viên: tài chính"_s,
                       u"Mã vị trí việc làm: TP- NVCN-02"_s},
                      {u"2*^"_s, u"Ngày bắt đầu thực hiện: kể từ ngày được phê duyệt"_s},
                      {u"Địa điểm làm việc:"_s, u"2*UBND xã Bình An."_s},
                      {u"Quy trình công việc liên quan:"_s, u"2*#Luật A¶#Luật B"_s},
                      {u"Ngạch: chuyên viên"_s, u"2*Số lượng người làm việc: 2"_s}});
        const auto import = importPositions(writer.document());
        QCOMPARE(import.rows.size(), 1);
        const Position& position = import.rows.front().position;
        QCOMPARE(position.code, u"TP-NVCN-02"_s);
        QCOMPARE(position.name, u"Chuyên viên: tài chính"_s);
        QVERIFY(position.group == PositionGroup::Specialist);
        QCOMPARE(position.rank, u"chuyên viên"_s);
        QCOMPARE(position.headCount, std::optional<int>(2));
        QCOMPARE(position.description.startText, u"kể từ ngày được phê duyệt"_s);
        QCOMPARE(position.description.workplace, u"UBND xã Bình An."_s);
        QCOMPARE(position.description.processes, u"- Luật A\n- Luật B"_s);
        QVERIFY(codesOf(import.findings).contains(u"stray_blanks"_s));
    }

    void theBoxMayBeParagraphs()
    {
        DocxWriter writer;
        writer.paragraph(u"BẢN MÔ TẢ VỊ TRÍ VIỆC LÀM"_s)
            .paragraph(u"Tên vị trí việc làm: Văn thư viên"_s)
            .paragraph(u"Mã VTVL: VT.01"_s)
            .paragraph(u"Nơi làm việc: Văn phòng"_s)
            .paragraph(u"I. Mục tiêu: Quản lý văn bản đi, đến."_s)
            .paragraph(u"Bản mô tả công việc"_s)
            .paragraph(u"Tên vị trí việc làm: Thủ quỹ"_s)
            .paragraph(u"Mã VTVL: VT.02"_s);
        const auto import = importPositions(writer.document());
        QCOMPARE(import.rows.size(), 2);
        const JobDescription& form = import.rows[0].position.description;
        QCOMPARE(import.rows[0].position.code, u"VT.01"_s);
        QCOMPARE(form.workplace, u"Văn phòng"_s);
        QCOMPARE(form.purpose, u"Quản lý văn bản đi, đến."_s);
        QCOMPARE(import.rows[1].position.name, u"Thủ quỹ"_s);
        QVERIFY(codesOf(import.findings).contains(u"no_group"_s));
    }

    void headingsAreFoundByTheirWordsNotTheirNumbers_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::newRow("usual") << u"1. Mục tiêu vị trí việc làm"_s;
        QTest::newRow("Roman") << u"I- MỤC TIÊU VỊ TRÍ VIỆC LÀM:"_s;
        QTest::newRow("no number") << u"Mục tiêu công việc"_s;
        QTest::newRow("letter") << u"a) Mục tiêu"_s;
        QTest::newRow("tab and blank") << u"\t 1 . Mục tiêu  vị trí việc làm "_s;
    }
    void headingsAreFoundByTheirWordsNotTheirNumbers()
    {
        QFETCH(QString, heading);
        DocxWriter writer = box(u"Văn thư"_s, u"TP-NVCN-01"_s);
        writer.paragraph(heading).paragraph(u"Quản lý văn bản."_s).paragraph(u"Lưu trữ."_s);
        QCOMPARE(only(writer).description.purpose, u"Quản lý văn bản.\nLưu trữ."_s);
    }

    void tasksKeepTheirWorkAndCriteria()
    {
        DocxWriter writer = box(u"Văn thư"_s, u"TP-NVCN-01"_s);
        QList<DocxRow> rows = taskHeading();
        rows.append({u"2.1"_s, u"v Văn bản đến"_s, u"#Đăng ký¶#Trình"_s, u"v Đúng hạn"_s});
        rows.append({u""_s, u"^"_s, u"Chuyển giao"_s, u"^"_s});
        rows.append({u"2.2"_s, u"Văn bản đi"_s, u"Phát hành"_s, u"Đủ dấu"_s});
        rows.append({u""_s, u""_s, u"Lưu"_s, u"Đủ hồ sơ"_s});
        rows.append({u"2.3"_s, u"2*Kế hoạch cá nhân"_s, u"Đúng kế hoạch"_s});
        rows.append({u"2.4"_s, u"3*Việc khác"_s});
        writer.table(rows);
        const auto tasks = only(writer).description.tasks;
        QCOMPARE(tasks.size(), 4);
        QCOMPARE(tasks[0].works.size(), 2);
        QCOMPARE(tasks[0].works[0].work, u"- Đăng ký\n- Trình"_s);
        QCOMPARE(tasks[0].works[1].work, u"Chuyển giao"_s);
        QCOMPARE(tasks[0].works[1].criteria, u"Đúng hạn"_s);
        QCOMPARE(tasks[1].works.size(), 2);
        QCOMPARE(tasks[1].works[1].criteria, u"Đủ hồ sơ"_s);
        QCOMPARE(tasks[2].task, u"Kế hoạch cá nhân"_s);
        QVERIFY(tasks[2].works[0].work.isEmpty());
        QCOMPARE(tasks[2].works[0].criteria, u"Đúng kế hoạch"_s);
        QVERIFY(tasks[3].works.isEmpty());
    }

    void columnsAreFoundByTheirHeadings()
    {
        DocxWriter writer = box(u"Văn thư"_s, u"TP-NVCN-01"_s);
        writer
            .table({{u"Tiêu chí đánh giá"_s, u"Công việc cụ thể"_s, u"STT"_s, u"Nhiệm vụ"_s},
                    {u"Đúng hạn"_s, u"Đăng ký"_s, u"1"_s, u"Văn bản đến"_s}})
            .table({{u"Các đơn vị phối hợp chính"_s, u"Quan hệ phói hợp trực tiếp trong đơn vị"_s,
                     u"Được quản lý trực tiếp và kiểm duyệt kết quả bởi"_s},
                    {u"Các phòng"_s, u"Công chức"_s, u"Chánh Văn phòng"_s}})
            .table({{u"Cấp độ"_s, u"Tên năng lực"_s, u"Nhóm năng lực"_s},
                    {u"2 – 3"_s, u"- Giao tiếp"_s, u"v Nhóm năng lực chung"_s},
                    {u"Cấp 4"_s, u"#Phối hợp"_s, u"^"_s}});
        const JobDescription form = only(writer).description;
        QCOMPARE(form.tasks.size(), 1);
        QCOMPARE(form.tasks[0].number, u"1"_s);
        QCOMPARE(form.tasks[0].task, u"Văn bản đến"_s);
        QCOMPARE(form.tasks[0].works[0].criteria, u"Đúng hạn"_s);
        QCOMPARE(form.inner[0].supervisor, u"Chánh Văn phòng"_s);
        QCOMPARE(form.inner[0].direct, u"Công chức"_s);
        QCOMPARE(form.inner[0].units, u"Các phòng"_s);
        QCOMPARE(form.competencies.size(), 2);
        QCOMPARE(levelText(form.competencies[0].level), u"2-3"_s);
        QCOMPARE(form.competencies[1].name, u"Phối hợp"_s);
        QCOMPARE(levelText(form.competencies[1].level), u"4"_s);
    }

    void levelsMayBeMergedListedMarkedOrNonsense()
    {
        DocxWriter writer = box(u"Văn thư"_s, u"TP-NVCN-01"_s);
        writer.table(
            {{u"Nhóm năng lực"_s, u"Năng lực cụ thể"_s, u"Cấp độ"_s},
             {u"v Nhóm năng lực chung"_s, u"Ngoại ngữ"_s, u"v 2-3"_s},
             {u"^"_s, u"Tin học"_s, u"^"_s},
             {u"Nhóm năng lực chuyên môn"_s, u"#Tham mưu¶#Thẩm định"_s, u"3¶4"_s},
             {u"Nhóm năng lực quản lý"_s, u"Ra quyết định"_s, u"khá"_s},
             {u"Nhóm năng lực quản lý"_s, u"Chiến lược"_s, u""_s}});
        const auto import = importPositions(writer.document());
        QCOMPARE(import.rows.size(), 1);
        const auto competencies = import.rows[0].position.description.competencies;
        QCOMPARE(competencies.size(), 6);
        QCOMPARE(levelText(competencies[1].level), u"2-3"_s);
        QCOMPARE(competencies[2].name, u"Tham mưu"_s);
        QCOMPARE(levelText(competencies[2].level), u"3"_s);
        QCOMPARE(levelText(competencies[3].level), u"4"_s);
        QVERIFY(competencies[3].group == CompetencyGroup::Professional);
        QVERIFY(competencies[4].group == CompetencyGroup::Management);
        QVERIFY(!competencies[4].level);
        const QStringList codes = codesOf(import.findings);
        QCOMPARE(codes.count(u"level_not_understood"_s), 1);
        QCOMPARE(codes.count(u"no_level"_s), 1);
        const auto bad = std::find_if(
            import.findings.begin(), import.findings.end(),
            [](const ImportFinding& finding) { return finding.code == u"level_not_understood"; });
        QCOMPARE(bad->place.table, 2);
        QCOMPARE(bad->place.row, 5);
        QVERIFY(findingLine(*bad).contains(u"khá"));
    }

    void levelsMayBeCrossesUnderTheirFigures()
    {
        DocxWriter writer = box(u"Văn thư"_s, u"TP-NVCN-01"_s);
        writer.table(
            {{u"v Nhóm năng lực"_s, u"v Tên năng lực"_s, u"5*Cấp độ"_s},
             {u"^"_s, u"^"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s},
             {u"Nhóm năng lực chung"_s, u"Ngoại ngữ"_s, u""_s, u"x"_s, u"x"_s, u""_s, u""_s}});
        const auto competencies = only(writer).description.competencies;
        QCOMPARE(competencies.size(), 1);
        QCOMPARE(levelText(competencies[0].level), u"2-3"_s);
    }

    void aTableCutByAPageGoesOn()
    {
        DocxWriter writer = box(u"Văn thư"_s, u"TP-NVCN-01"_s);
        QList<DocxRow> rows = taskHeading();
        rows.append({u"2.1"_s, u"Kiểm tra, sơ kết,"_s, u"Tham gia"_s, u"Đúng"_s});
        writer.table(rows).table(
            {{u""_s, u"tổng kết văn bản"_s, u"kiểm tra"_s, u"hạn"_s},
             {u"2.2"_s, u"Phối hợp"_s, u"Dự họp"_s, u"Đầy đủ"_s}});
        const auto import = importPositions(writer.document());
        QCOMPARE(import.rows.size(), 1);
        const auto tasks = import.rows[0].position.description.tasks;
        QCOMPARE(tasks.size(), 2);
        QCOMPARE(tasks[0].task, u"Kiểm tra, sơ kết, tổng kết văn bản"_s);
        QCOMPARE(tasks[0].works[0].criteria, u"Đúng hạn"_s);
        QCOMPARE(tasks[1].number, u"2.2"_s);
        QVERIFY(codesOf(import.findings).contains(u"row_joined"_s));
    }

    void rowsThatReadLikeHeadingsAreRows()
    {
        DocxWriter writer = box(u"Bảo vệ"_s, u"TP-HTPV-01"_s);
        writer
            .table({{u"Cơ quan, đơn vị có quan hệ chính"_s, u"Bản chất quan hệ"_s},
                    {u"Công an xã¶Các đơn vị thuộc xã"_s, u"Phối hợp bảo vệ cơ quan"_s}})
            .table({{u"TT"_s, u"Quyền hạn cụ thể"_s}, {u"4.1"_s, u"Quyền hạn dự họp"_s}});
        const JobDescription form = only(writer).description;
        QCOMPARE(form.outer.size(), 1);
        QCOMPARE(form.outer[0].body, u"Công an xã\nCác đơn vị thuộc xã"_s);
        QCOMPARE(form.authorities.size(), 1);
    }

    void theLastRowOfATableCutOffIsStillATask()
    {
        DocxWriter writer = box(u"Văn thư"_s, u"TP-NVCN-01"_s);
        QList<DocxRow> rows = taskHeading();
        rows.append({u"2.1"_s, u"Văn bản"_s, u"Đăng ký"_s, u"Đúng hạn"_s});
        writer.table(rows).table({{u"2.2"_s, u"Việc khác"_s}});
        const auto tasks = only(writer).description.tasks;
        QCOMPARE(tasks.size(), 2);
        QCOMPARE(tasks[1].number, u"2.2"_s);
        QCOMPARE(tasks[1].task, u"Việc khác"_s);
    }

    void missingSectionsAreNamed()
    {
        DocxWriter writer = box(u"Văn thư"_s, u"TP-NVCN-01"_s);
        writer.paragraph(u"1. Mục tiêu"_s).paragraph(u"Quản lý văn bản."_s);
        const auto import = importPositions(writer.document());
        QCOMPARE(import.rows.size(), 1);
        const auto missing = std::find_if(
            import.findings.begin(), import.findings.end(),
            [](const ImportFinding& finding) { return finding.code == u"missing_section"; });
        QVERIFY(missing != import.findings.end());
        QVERIFY(missing->text.contains(u"2, 3.1, 3.2, 4, 5.1, 5.2"));
        QVERIFY(!hasErrors(import.findings));
    }

    void sectionsWithoutATableAreReadLineByLine()
    {
        DocxWriter writer = box(u"Văn thư"_s, u"TP-NVCN-01"_s);
        writer.paragraph(u"4. Phạm vi quyền hạn"_s)
            .paragraph(u"4.1. Được dự họp."_s)
            .paragraph(u"#Được cung cấp thông tin."_s)
            .paragraph(u"5. Các yêu cầu về trình độ, năng lực 5.1- Yêu cầu về trình độ"_s)
            .paragraph(u"Trình độ đào tạo: Đại học"_s)
            .paragraph(u"5.2 Các năng lực"_s)
            .paragraph(u"- Giao tiếp: 2-3"_s)
            .paragraph(u"Năng lực khác theo yêu cầu"_s);
        const auto import = importPositions(writer.document());
        QCOMPARE(import.rows.size(), 1);
        const JobDescription& form = import.rows[0].position.description;
        QCOMPARE(form.authorities.size(), 2);
        QCOMPARE(form.authorities[0].number, u"4.1"_s);
        QCOMPARE(form.authorities[1].text, u"Được cung cấp thông tin."_s);
        QCOMPARE(form.qualifications.size(), 1);
        QVERIFY(form.qualifications[0].kind == QualificationKind::Training);
        QCOMPARE(form.competencies.size(), 1);
        QCOMPARE(codesOf(import.findings).count(u"paragraph_not_understood"_s), 1);
    }

    void whatIsNotUnderstoodIsListedWithItsPlace()
    {
        DocxWriter writer = box(u"Văn thư"_s, u"TP-NVCN-01"_s);
        writer.table({{u"Phụ cấp"_s, u"Mức hưởng"_s}, {u"Độc hại"_s, u"0,2"_s}});
        const auto import = importPositions(writer.document());
        const auto finding = std::find_if(
            import.findings.begin(), import.findings.end(),
            [](const ImportFinding& one) { return one.code == u"table_not_understood"; });
        QVERIFY(finding != import.findings.end());
        QCOMPARE(finding->place.table, 2);
        QVERIFY(finding->text.contains(u"Phụ cấp"));
    }

    void aPositionWithoutACodeOrWithAUsedOneIsAnError()
    {
        DocxWriter writer = box(u"Văn thư"_s, u""_s);
        QVERIFY(codesOf(importPositions(writer.document()).findings).contains(u"no_code_or_name"_s));
        DocxWriter twice;
        for (const auto& name : {u"Văn thư"_s, u"Thủ quỹ"_s})
            twice.table({{u"Tên VTVL: "_s + name, u"Mã VTVL: TP -01"_s}});
        const auto import = importPositions(twice.document());
        QVERIFY(hasErrors(import.findings));
        QVERIFY(codesOf(import.findings).contains(u"duplicate_code"_s));
        QCOMPARE(import.rows.size(), 1);
        QVERIFY(hasErrors(importPositions(DocxWriter().paragraph(u"Thư mời"_s).document()).findings));
    }

    void revisionsFieldsAndBoxesAreReadAsTheyShow()
    {
        DocxWriter writer = box(u"Văn thư"_s, u"TP-NVCN-01"_s);
        writer.paragraph(u"1. Mục tiêu"_s)
            .raw("<w:p><w:r><w:t>Quản </w:t></w:r><w:del><w:r><w:delText>xoa</w:delText></w:r>"
                 "</w:del><w:ins><w:r><w:t>lý</w:t></w:r></w:ins><w:r><w:instrText>PAGE"
                 "</w:instrText></w:r><w:hyperlink><w:r><w:t> văn bản</w:t></w:r></w:hyperlink></w:p>")
            .raw("<w:sdt><w:sdtContent><w:p><w:r><w:t>Lưu trữ</w:t></w:r></w:p></w:sdtContent>"
                 "</w:sdt>");
        QCOMPARE(only(writer).description.purpose, u"Quản lý văn bản\nLưu trữ"_s);
    }

    void aFrameworkWithLevelsDownOrAcrossIsTheSame()
    {
        DocxWriter down;
        down.paragraph(u"I. NHÓM NĂNG LỰC CHUNG"_s)
            .table({{u"v Cấp độ"_s, u"2*Nhóm năng lực chung"_s},
                    {u"^"_s, u"Giao tiếp ứng xử"_s, u"Ngoại ngữ"_s},
                    {u"2"_s, u"Thúc đẩy¶giao tiếp"_s, u"Trao đổi"_s},
                    {u"¶ 1"_s, u"Nghe rõ"_s, u""_s}})
            .paragraph(u"III. NHÓM NĂNG LỰC QUẢN LÝ"_s)
            .table({{u"Cấp độ"_s, u"Ra quyết định"_s}, {u"Cấp độ 5"_s, u"Khó"_s},
                    {u""_s, u"và phức tạp"_s}});
        DocxWriter across;
        across.table(
            {{u"TT"_s, u"Nhóm"_s, u"Tên năng lực"_s, u"Cấp độ 1"_s, u"Cấp độ 2"_s, u"Cấp độ 3"_s,
              u"Cấp độ 4"_s, u"Cấp độ 5"_s},
             {u"1"_s, u"v Nhóm năng lực chung"_s, u"Giao tiếp ứng xử"_s, u"Nghe rõ"_s,
              u"Thúc đẩy¶giao tiếp"_s, u""_s, u""_s, u""_s},
             {u"2"_s, u"^"_s, u"Ngoại ngữ"_s, u""_s, u"Trao đổi"_s, u""_s, u""_s, u""_s},
             {u"3"_s, u"Nhóm năng lực quản lý"_s, u"Ra quyết định"_s, u""_s, u""_s, u""_s, u""_s,
              u"Khó¶và phức tạp"_s}});
        for (const DocxWriter& writer : {down, across}) {
            const auto import = importCompetencies(writer.document());
            QVERIFY(!hasErrors(import.findings));
            QCOMPARE(import.rows.size(), 3);
            QCOMPARE(import.rows[0].competency.name, u"Giao tiếp ứng xử"_s);
            QCOMPARE(descriptorOf(import.rows[0].competency, 2), u"Thúc đẩy\ngiao tiếp"_s);
            QVERIFY(import.rows[1].competency.group == CompetencyGroup::General);
            QVERIFY(descriptorOf(import.rows[1].competency, 1).isEmpty());
            QVERIFY(import.rows[2].competency.group == CompetencyGroup::Management);
            QCOMPARE(descriptorOf(import.rows[2].competency, 5), u"Khó\nvà phức tạp"_s);
        }
    }

    void aCompetencyNamedTwiceIsAnError()
    {
        DocxWriter writer;
        writer.paragraph(u"NHÓM NĂNG LỰC CHUNG"_s)
            .table({{u"Cấp độ"_s, u"Giao tiếp"_s, u"giao tiep"_s}, {u"1"_s, u"A"_s, u"B"_s}});
        QVERIFY(codesOf(importCompetencies(writer.document()).findings)
                    .contains(u"duplicate_competency"_s));
    }

    void hostileAndForeignFilesAreRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        const DocxWriter plain;
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("text") << QByteArray("hello") << u"not a Word document"_s;
        QTest::newRow("old .doc") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....")
                                  << u"old Word file"_s;
        QTest::newRow("cut short") << plain.bytes().chopped(40) << u"damaged"_s;
        QTest::newRow("entities")
            << plain.bytes("<!DOCTYPE d [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>") << u"entities"_s;
        QTest::newRow("broken XML") << DocxWriter().raw("<w:p><w:tbl>").bytes()
                                    << u"damaged inside"_s;
        QTest::newRow("nested without end")
            << DocxWriter().raw(QByteArray("<w:tbl><w:tr><w:tc>").repeated(200)).bytes()
            << u"deeper nested"_s;
        QTest::newRow("bomb") << DocxWriter()
                                     .raw("<w:p><w:r><w:t>" + QByteArray(40'000'000, 'a')
                                          + "</w:t></w:r></w:p>")
                                     .bytes()
                              << u"unpacks to far more"_s;
        QTest::newRow("workbook")
            << packZip({{u"_rels/.rels"_s,
                         "<Relationships><Relationship Id='a' Type='x/officeDocument' "
                         "Target='xl/workbook.xml'/></Relationships>"},
                        {u"xl/workbook.xml"_s, "<workbook/>"}})
                   .value_or(QByteArray())
            << u"not a Word document"_s;
        QTest::newRow("leads outside")
            << packZip({{u"../word/document.xml"_s, "<x/>"}}).value_or(QByteArray())
            << u"lead outside"_s;
    }
    void hostileAndForeignFilesAreRefusedWithASentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const auto document = readDocx(bytes, u"form.docx"_s);
        QVERIFY(!document);
        QVERIFY2(document.error().text.contains(words), document.error().text.toUtf8().constData());
        QVERIFY(document.error().text.contains(u"form.docx"));
        QVERIFY(document.error().code == ErrorCode::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestPositionForms)
#include "test_position_forms.moc"
