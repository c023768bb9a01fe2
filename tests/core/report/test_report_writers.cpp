// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/exchange/csv.h"
#include "core/exchange/table_reader.h"
#include "core/report/cells.h"
#include "core/report/writers.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace soviec;
using namespace Qt::StringLiterals;

namespace {

report::Report sample(int rows)
{
    report::Report report;
    report.kind = u"hours-sheet"_s;
    report.title = u"BẢNG TỔNG HỢP GIỜ LÀM VIỆC"_s;
    report.subtitle = u"Tháng 04/2026"_s;
    report.superiorName = u"UBND TỈNH"_s;
    report.agencyName = u"UBND XÃ"_s;
    report.formName = u"Mẫu số 01"_s;
    report.footer = u"sha256:ab & cd"_s;
    report::Section section;
    section.columns = {
        {u"content"_s, u"Nội dung"_s, 40, report::Align::Left, 0},
        {u"points"_s, u"Điểm"_s, 10, report::Align::Right, 2},
        {u"day"_s, u"Ngày"_s, 12, report::Align::Centre, 0},
        {u"hours"_s, u"Giờ"_s, 8, report::Align::Right, 1}};
    for (int i = 0; i < rows; ++i)
        section.rows.push_back(
            {{u"=HYPERLINK(\"x\") %1"_s.arg(i), Decimal::fromScaled(641'700 + i), Date(2026, 4, 7),
              Minutes(90)},
             report::RowStyle::Normal});
    section.rows.push_back({{u"Nhóm"_s, std::monostate(), Date(), Minutes(0)}, report::RowStyle::Group});
    section.rows.push_back(
        {{u"Cộng"_s, Decimal(78), std::monostate(), Minutes(100)}, report::RowStyle::Total});
    report.sections.push_back(section);
    report.signatures = {{u"NGƯỜI LẬP"_s, u"(Ký)"_s, u"A"_s, {}, {}}, {u"THỦ TRƯỞNG"_s, {}, u"B"_s, {}, {}}};
    return report;
}

/// The first row whose first cell is that text.
const TableRow* rowOf(const Table& table, const QString& text)
{
    for (const TableRow& row : table.sheets.front().rows) {
        if (!row.cells.empty() && row.cells.front().text == text)
            return &row;
    }
    return nullptr;
}

} // namespace

class TestReportWriters : public QObject {
    Q_OBJECT
private slots:
    void theWorkbookHoldsTypedCells_data()
    {
        QTest::addColumn<int>("rows");
        QTest::newRow("in memory") << 20;
        QTest::newRow("row by row") << 4'000;
    }
    void theWorkbookHoldsTypedCells()
    {
        QFETCH(int, rows);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"báo cáo.xlsx"_s);
        QVERIFY(report::writeXlsx(sample(rows), path));
        const auto table = readTableFile(path);
        QVERIFY2(table, table ? "" : qUtf8Printable(table.error().detail));
        QVERIFY(rowOf(*table, u"UBND TỈNH"_s));
        QVERIFY(rowOf(*table, u"BẢNG TỔNG HỢP GIỜ LÀM VIỆC"_s));
        const TableRow* titles = rowOf(*table, u"Nội dung"_s);
        QVERIFY(titles);
        QCOMPARE(titles->cells[3].text, u"Giờ"_s);
        for (int i = 0; i < rows; ++i) {
            const TableRow* row = rowOf(*table, u"=HYPERLINK(\"x\") %1"_s.arg(i));
            QVERIFY(row);
            if (i > 50)
                break;
            QVERIFY(!row->cells[0].formula);
            QCOMPARE(int(row->cells[1].kind), int(CellKind::Number));
            QCOMPARE(row->cells[1].text, Decimal::fromScaled(641'700 + i).toString());
            QCOMPARE(int(row->cells[2].kind), int(CellKind::Day));
            QCOMPARE(row->cells[2].text, u"2026-04-07"_s);
            QCOMPARE(row->cells[3].text, u"1.5"_s);
        }
        const TableRow* total = rowOf(*table, u"Cộng"_s);
        QVERIFY(total);
        QCOMPARE(total->cells[1].text, u"78"_s);
        QCOMPARE(total->cells[3].text, u"1.6667"_s);
        QVERIFY(rowOf(*table, u"NGƯỜI LẬP"_s));
    }

    void aFileThatCannotBeWrittenIsLeftAlone()
    {
        const QTemporaryDir folder;
        const auto written = report::writeXlsx(sample(1), folder.filePath(u"no/such/x.xlsx"_s));
        QVERIFY(!written);
        QCOMPARE(int(written.error().code), int(ErrorCode::Unavailable));
        QVERIFY(written.error().text.contains(u"x.xlsx"));
        QVERIFY(!QFileInfo::exists(folder.filePath(u"no"_s)));
    }

    void aFullDiskLeavesTheOldFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.xlsx"_s);
        QVERIFY(writeFile(path, "old"));
        // A limit on file sizes fails writes as a full disk does.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit small {1024, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto workbook = report::writeXlsx(sample(500), path);
        const auto plain = writeFile(path, QByteArray(100'000, 'x'));
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!workbook);
        QCOMPARE(int(workbook.error().code), int(ErrorCode::Full));
        QVERIFY(!plain);
        QCOMPARE(int(plain.error().code), int(ErrorCode::Full));
        QCOMPARE(readFile(path, 1'000).value_or(QByteArray()), QByteArray("old"));
    }

    void csvSpeaksVietnameseAndRunsNothing()
    {
        const QByteArray csv = report::toCsv(sample(1));
        QVERIFY(csv.startsWith("\xef\xbb\xbf"));
        QVERIFY(csv.contains("Nội dung;Điểm;Ngày;Giờ\r\n"));
        QVERIFY(csv.contains("\"'=HYPERLINK(\"\"x\"\") 0\";64,17;07/04/2026;1,5\r\n"));
        QVERIFY(csv.contains("Nhóm;;;0,0\r\n"));
        QVERIFY(csv.endsWith("Cộng;78,00;;1,6667\r\n"));
        const auto back = readCsv(csv, u"x.csv"_s);
        QVERIFY(back);
        QCOMPARE(back->sheets.front().rows[1].cells[0].text, u"=HYPERLINK(\"x\") 0"_s);

        report::Report two = sample(1);
        two.sections[0].heading = u"I"_s;
        two.sections[0].fields = {{u"Họ và tên"_s, u"=A"_s, 0}};
        two.sections.push_back(two.sections[0]);
        const QByteArray both = report::toCsv(two);
        QCOMPARE(both.count("I\r\nHọ và tên;'=A\r\nNội dung;"), 2);
    }

    void timesThatAreNoHundredthsOfAnHourAddUp()
    {
        report::Report report = sample(0);
        std::vector<report::Row>& rows = report.sections.front().rows;
        rows.clear();
        for (int i = 0; i < 3; ++i)
            rows.push_back({{u"Việc"_s, Decimal(1), Date(2026, 4, 7), Minutes(25)}});
        rows.push_back(
            {{u"Cộng"_s, Decimal(3), std::monostate(), Minutes(75)}, report::RowStyle::Total});
        report::settleHours(report);
        QTemporaryDir folder;
        const QString text = QString::fromUtf8(report::toCsv(report));
        QCOMPARE(text.count(u";0:25\r\n"_s), 3);
        QVERIFY2(text.contains(u"Cộng;3,00;;1:15\r\n"_s), qPrintable(text));
        const QString xlsx = folder.filePath(u"a.xlsx"_s);
        QVERIFY(report::writeXlsx(report, xlsx));
        const auto table = readTableFile(xlsx);
        QVERIFY(table);
        const TableRow* total = rowOf(*table, u"Cộng"_s);
        QVERIFY(total);
        // 75 minutes of a day, which a spreadsheet shows as 1:15.
        QCOMPARE(total->cells[3].text, u"01:15"_s);

        // Quarters of an hour stay what people read at a glance.
        report::Report quarters = sample(1);
        quarters.sections.front().rows.back().cells.back() = Minutes(90);
        report::settleHours(quarters);
        QVERIFY(!quarters.sections.front().columns.back().clock);
    }

    void jsonKeepsExactFigures()
    {
        const QJsonObject json = report::toJson(sample(1));
        QCOMPARE(json.value(u"kind"_s).toString(), u"hours-sheet"_s);
        QCOMPARE(json.value(u"columns"_s).toArray().size(), 4);
        const QJsonArray rows = json.value(u"rows"_s).toArray();
        QCOMPARE(rows.size(), 2);
        const QJsonObject first = rows[0].toObject();
        QCOMPARE(first.value(u"points"_s).toString(), u"64.17"_s);
        QCOMPARE(first.value(u"day"_s).toString(), u"2026-04-07"_s);
        QCOMPARE(first.value(u"hours"_s).toString(), u"1.5"_s);
        QVERIFY(rows[1].toObject().value(u"points"_s).isNull());
        QCOMPARE(rows[1].toObject().value(u"style"_s).toString(), u"group"_s);
        const QJsonObject totals = json.value(u"totals"_s).toObject();
        QCOMPARE(totals.value(u"points"_s).toString(), u"78.00"_s);
        QVERIFY(!json.contains(u"sections"_s));

        report::Report two = sample(1);
        report::Section small = two.sections[0];
        small.rows.resize(1);
        two.sections.insert(two.sections.begin(), small);
        const QJsonObject both = report::toJson(two);
        QCOMPARE(both.value(u"sections"_s).toArray().size(), 2);
        QCOMPARE(both.value(u"rows"_s).toArray().size(), 2);
        QVERIFY(report::toJson({}).value(u"totals"_s).isNull());
    }
};

QTEST_GUILESS_MAIN(TestReportWriters)
#include "test_report_writers.moc"
