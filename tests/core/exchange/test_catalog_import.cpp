// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/catalog_import.h"
#include "core/exchange/csv.h"
#include "core/exchange/table_reader.h"
#include "tests/core/exchange/fixture.h"

#include <QTest>

using namespace soviec;
using namespace Qt::StringLiterals;

namespace {

const QString header = u"STT|Mã CV|Nhiệm vụ|Công việc chi tiết|Sản phẩm đầu ra|Nhóm|Khung điểm|"
                       "Điểm chấm|Hệ số quy đổi|Ghi chú"_s;

CatalogImport importLines(const QStringList& lines, std::optional<Decimal> divisor = {})
{
    return importCatalog(fixture::table({fixture::sheet(u"Dùng chung"_s, lines)}), divisor);
}

QStringList codesOf(const CatalogImport& import, Severity severity)
{
    QStringList codes;
    for (const ImportFinding& finding : import.findings) {
        if (finding.severity == severity)
            codes.append(finding.code);
    }
    return codes;
}

bool same(const CatalogItem& a, const CatalogItem& b)
{
    return a.code == b.code && a.part == b.part && a.division == b.division && a.task == b.task
        && a.detail == b.detail && a.output == b.output && a.group == b.group
        && a.frameMin == b.frameMin && a.frameMax == b.frameMax && a.points == b.points
        && a.coefficient == b.coefficient && a.unitOfMeasure == b.unitOfMeasure
        && a.standardMinutes == b.standardMinutes && a.note == b.note && a.ordinal == b.ordinal;
}

} // namespace

class TestCatalogImport : public QObject {
    Q_OBJECT
private slots:
    void aRowThatDoesNotFitIsReported_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("finding");
        QTest::addColumn<QString>("column");
        QTest::newRow("contradiction")
            << u"2|DC.02|Soạn|||N2|11-50|25|6|"_s << u"coefficient_contradicts"_s << u"I"_s;
        QTest::newRow("third decimal")
            << u"2|DC.02|Soạn|||N1|1-10|8|1.604|"_s << u"coefficient_contradicts"_s << u"I"_s;
        QTest::newRow("text for points")
            << u"2|DC.02|Soạn|||N2|11-50|nhiều|5|"_s << u"not_a_number"_s << u"H"_s;
        QTest::newRow("text for coefficient")
            << u"2|DC.02|Soạn|||N2|11-50|25|năm|"_s << u"not_a_number"_s << u"I"_s;
        QTest::newRow("no points") << u"2|DC.02|Soạn|||N2|11-50||5|"_s << u"empty_cell"_s << u"H"_s;
        QTest::newRow("zero points")
            << u"2|DC.02|Soạn|||N2|11-50|0|0|"_s << u"not_positive"_s << u"H"_s;
        QTest::newRow("no code") << u"2||Soạn|||N2|11-50|25|5|"_s << u"empty_cell"_s << u"B"_s;
        QTest::newRow("no task") << u"2|DC.02||||N2|11-50|25|5|"_s << u"empty_cell"_s << u"C"_s;
        QTest::newRow("code only") << u"2|DC.02|Soạn||||||"_s << u"empty_cell"_s << u"H"_s;
        QTest::newRow("duplicate")
            << u"2|dc.01|Soạn|||N2|11-50|25|5|"_s << u"duplicate_code"_s << u"B"_s;
        QTest::newRow("frame")
            << u"2|DC.02|Soạn|||N2|năm mươi|25|5|"_s << u"bad_frame"_s << u"G"_s;
    }
    void aRowThatDoesNotFitIsReported()
    {
        QFETCH(QString, row);
        QFETCH(QString, finding);
        QFETCH(QString, column);
        const auto import = importLines({header, u"1|DC.01|Soạn|||N1|1-10|5|1|"_s, row});
        QCOMPARE(codesOf(import, Severity::Error), QStringList {finding});
        QCOMPARE(import.rows.size(), 1);
        const auto error = std::find_if(
            import.findings.begin(), import.findings.end(),
            [](const ImportFinding& f) { return f.severity == Severity::Error; });
        QCOMPARE(error->place, (SheetPlace {u"Dùng chung"_s, 3, column}));
        QVERIFY(error->text.endsWith(u'.'));
    }

    void aContradictionNamesBothFigures()
    {
        const auto import = importLines({header, u"1|DC.01|Soạn|||N1|1-10|8|1.5|"_s});
        QVERIFY(import.rows.isEmpty());
        QVERIFY(import.findings.front().text.contains(u"1,5"_s));
        QVERIFY(import.findings.front().text.contains(u"1,6"_s));
    }

    void columnsAreFoundByTheirHeadings()
    {
        const auto import = importLines(
            {u"Danh mục"_s, u""_s, u"Điểm chấm (điểm)|HỆ SỐ\nquy đổi|ma cong viec|Tên công việc|Lạ"_s,
             u"(1)|(2)|(3)|(4)|(5)"_s, u"35|7|DC.03|Soạn văn bản|?"_s});
        QVERIFY(!hasErrors(import.findings));
        QCOMPARE(import.rows.size(), 1);
        QCOMPARE(import.rows[0].item.code, u"DC.03"_s);
        QCOMPARE(import.rows[0].item.task, u"Soạn văn bản"_s);
        QCOMPARE(import.rows[0].item.coefficient, Decimal(7));
        QCOMPARE(codesOf(import, Severity::Info), QStringList {u"unknown_column"_s});
    }

    void mergedHeadingsOverTwoRowsAreRead()
    {
        auto sheet = fixture::sheet(
            u"S"_s,
            {u"PHỤ LỤC"_s, u"Mã CV|Nhiệm vụ|Chấm điểm||Hệ số"_s, u"||Khung điểm|Điểm chấm|"_s,
             u"VP.01|Lịch công tác|11-50|30|6"_s});
        sheet.merged = {{1, 1, 1, 5}, {2, 3, 1, 1}, {2, 3, 2, 2}, {2, 2, 3, 4}, {2, 3, 5, 5}};
        const auto import = importCatalog(fixture::table({sheet}));
        QVERIFY(!hasErrors(import.findings));
        QCOMPARE(import.rows.size(), 1);
        QCOMPARE(import.rows[0].item.frameMax, Decimal(50));
        QCOMPARE(import.rows[0].item.points, Decimal(30));
    }

    void cellsMergedDownwardsCountForEveryRow()
    {
        auto sheet = fixture::sheet(
            u"S"_s,
            {u"Mã CV|Phòng, ban chuyên môn|Nhiệm vụ|Chi tiết công việc|Điểm|Hệ số"_s,
             u"VP.01|Văn phòng|Văn thư|Vào sổ|5|1"_s, u"VP.02||||10|2"_s, u"VP.03||Khác||10|2"_s});
        sheet.merged = {{2, 4, 2, 2}, {2, 3, 3, 3}};
        const auto import = importCatalog(fixture::table({sheet}));
        QVERIFY(!hasErrors(import.findings));
        QCOMPARE(import.rows.size(), 3);
        QCOMPARE(import.rows[1].item.task, u"Văn thư"_s);
        QCOMPARE(import.rows[2].item.division, u"Văn phòng"_s);
        QCOMPARE(import.rows[2].item.part, CatalogPart::Division);
    }

    void missingHeadingsAreNamed()
    {
        const auto import = importLines({u"STT|Mã CV|Nhiệm vụ|Nhóm|Hệ số"_s, u"1|DC.01|a|N1|1"_s});
        QCOMPARE(codesOf(import, Severity::Error), QStringList {u"missing_heading"_s});
        QVERIFY(import.rows.isEmpty());
        const auto headless = importLines({u"1|DC.01|a|N1|5|1"_s, u"2|DC.02|a|N1|5|1"_s});
        QCOMPARE(codesOf(headless, Severity::Error), QStringList {u"no_header"_s});
        const auto other = importLines({u"Kính gửi"_s, u"Danh sách đại biểu"_s});
        QCOMPARE(codesOf(other, Severity::Error), QStringList {u"no_sheet"_s});
        const auto twice = importLines({header + u"|Mã CV"_s, u"1|DC.01|a|||||5|1||DC.01"_s});
        QCOMPARE(codesOf(twice, Severity::Error).front(), u"repeated_heading"_s);
    }

    void whatPeopleTypeIsUnderstood()
    {
        auto sheet = fixture::sheet(
            u"S"_s,
            {header + u"|Thời gian tối đa (giờ)|ĐVT"_s,
             u"1|  TP-HTPV- 01 |Việc|||nhóm 2|từ 11 đến 50|12,5|2,5||1,5|văn bản"_s, u""_s,
             u"I||Lĩnh vực tư pháp"_s, u"2|DC.02|Việc|||II|11 – 50|25|||30 phút|"_s});
        sheet.rows[1].hidden = true;
        const auto import = importCatalog(fixture::table({sheet}));
        QVERIFY(!hasErrors(import.findings));
        QCOMPARE(import.rows.size(), 2);
        const CatalogItem& first = import.rows[0].item;
        QCOMPARE(first.code, u"TP-HTPV-01"_s);
        QCOMPARE(first.group, u"N2"_s);
        QCOMPARE(first.frameMin, Decimal(11));
        QCOMPARE(first.points.toString(), u"12.5"_s);
        QCOMPARE(*first.standardMinutes, 90);
        QCOMPARE(first.unitOfMeasure, u"văn bản"_s);
        QCOMPARE(import.rows[1].item.coefficient, Decimal(5));
        QCOMPARE(*import.rows[1].item.standardMinutes, 30);
        QCOMPARE(
            codesOf(import, Severity::Info),
            (QStringList {u"hidden_row"_s, u"stray_blanks"_s, u"heading_row"_s,
                          u"coefficient_computed"_s}));
    }

    void spreadsheetAccidentsAreTold()
    {
        auto sheet = fixture::sheet(
            u"S"_s, {header, u"1|DC.01|a|||N1|x|5|1|"_s, u"2|DC.02|a|||N1|1-10|5|1|"_s,
                     u"3|DC.03|a|||N1|1-10|5|1|"_s});
        sheet.rows[1].cells[6] = {u"2026-10-01"_s, CellKind::Day, false};
        sheet.rows[2].cells[7] = {u"#REF!"_s, CellKind::Error, true};
        sheet.rows[3].cells[7] = {{}, CellKind::Empty, true};
        const auto import = importCatalog(fixture::table({sheet}));
        const QStringList errors = codesOf(import, Severity::Error);
        QVERIFY(errors.contains(u"date_for_frame"_s));
        QVERIFY(errors.contains(u"formula_error"_s));
        QVERIFY(errors.contains(u"formula_without_value"_s));
        QVERIFY(import.rows.isEmpty());
    }

    void theDivisorIsDataOfTheCatalog()
    {
        const QStringList lines {
            u"Sản phẩm chuẩn = 25 điểm = hệ số 1,00"_s, header, u"1|DC.01|a|||N1||30|1.2|"_s};
        QCOMPARE(importLines(lines).divisor, Decimal(25));
        QCOMPARE(importLines(lines).rows.size(), 1);
        QCOMPARE(
            codesOf(importLines(lines, Decimal(5)), Severity::Error).front(),
            u"divisor_contradicts"_s);
        const QStringList thirds {header, u"1|DC.01|a|||N1||1|0.333333333333333|"_s,
                                  u"1|DC.02|a|||N1||2|0.6667|"_s};
        QVERIFY(!hasErrors(importLines(thirds, Decimal(3)).findings));
        QCOMPARE(importLines(thirds, Decimal(3)).rows[1].item.coefficient.toString(), u"0.67"_s);
    }

    void thePartFollowsFromTheSheet()
    {
        const QString row = u"1|X.01|a|||N1|1-10|5|1|"_s;
        const auto import = importCatalog(fixture::table(
            {fixture::sheet(u"A"_s, {u"DANH MỤC - NHIỆM VỤ LÃNH ĐẠO, QUẢN LÝ"_s, header, row}),
             fixture::sheet(u"B"_s, {header, u"1|QL.01|a|||N1|1-10|5|1|"_s}),
             fixture::sheet(u"C"_s, {header, u"1|Y.01|của lãnh đạo, quản lý|||N1|1-10|5|1|"_s}),
             fixture::sheet(u"D"_s, {u"Hướng dẫn"_s})}));
        QCOMPARE(import.rows.size(), 3);
        QCOMPARE(import.rows[0].item.part, CatalogPart::Leadership);
        QCOMPARE(import.rows[1].item.part, CatalogPart::Leadership);
        QCOMPARE(import.rows[2].item.part, CatalogPart::Common);
        QCOMPARE(import.rows[2].item.ordinal, 3);
        QCOMPARE(codesOf(import, Severity::Warning), QStringList {u"skipped_sheet"_s});
    }

    void whatIsExportedIsImportedAgain()
    {
        QList<CatalogItem> items;
        for (int i = 1; i <= 30; ++i) {
            CatalogItem item;
            item.code = u"M.%1"_s.arg(i);
            item.part = CatalogPart(i % 3);
            item.division = item.part == CatalogPart::Division ? u"Phòng Kinh tế"_s : QString();
            item.task = u"=Việc; \"số\" %1"_s.arg(i);
            item.detail = i % 4 == 0 ? QString() : u"dòng một\ndòng hai"_s;
            item.output = u"Công văn"_s;
            item.group = u"N%1"_s.arg(1 + i % 4);
            item.frameMin = Decimal(i % 5 == 0 ? 0 : 1);
            item.frameMax = Decimal(i % 5 == 0 ? 0 : 200);
            item.points = Decimal::fromScaled(10'000 * i + 5'000);
            item.coefficient = coefficientOf(item.points, Decimal(5));
            item.unitOfMeasure = u"văn bản"_s;
            if (i % 2 == 0)
                item.standardMinutes = 15 * i;
            item.note = i % 3 == 0 ? u"-ghi chú"_s : QString();
            item.ordinal = i;
            items.append(item);
        }
        const Table exported = exportCatalog(items);
        const auto fromXlsx = readTable(toXlsx(exported).value_or(QByteArray()), u"x.xlsx"_s);
        const auto fromCsv = readTable(toCsv(exported), u"x.csv"_s);
        QVERIFY(fromXlsx && fromCsv);
        for (const Table& table : {*fromXlsx, *fromCsv}) {
            const auto import = importCatalog(table);
            QVERIFY2(import.findings.isEmpty(), qUtf8Printable(
                import.findings.isEmpty() ? QString() : findingLine(import.findings.front())));
            QCOMPARE(import.rows.size(), items.size());
            QList<CatalogItem> again;
            for (qsizetype i = 0; i < items.size(); ++i) {
                QVERIFY(same(import.rows[i].item, items[i]));
                again.append(import.rows[i].item);
            }
            QCOMPARE(toCsv(exportCatalog(again)), toCsv(exported));
        }
    }
};

QTEST_GUILESS_MAIN(TestCatalogImport)
#include "test_catalog_import.moc"
