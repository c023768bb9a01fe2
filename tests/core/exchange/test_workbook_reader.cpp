// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"
#include "core/exchange/csv.h"
#include "core/exchange/table_reader.h"
#include "core/exchange/xlsx_reader.h"
#include "core/exchange/xlsx_styles.h"
#include "tests/core/exchange/fixture.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace soviec;
using namespace Qt::StringLiterals;

namespace {

QByteArray sampleWorkbook()
{
    QStringList lines {u"Mã CV|Nhiệm vụ|Điểm chấm"_s};
    for (int i = 1; i <= 40; ++i)
        lines.append(u"DC.%1|Soạn thảo văn bản số %1|%1"_s.arg(i));
    return toXlsx(fixture::table({fixture::sheet(u"Dùng chung"_s, lines)})).value_or(QByteArray());
}

const TableCell& cellAt(const Table& table, int row, int column)
{
    static const TableCell none;
    for (const TableRow& candidate : table.sheets.front().rows) {
        if (candidate.number == row && size_t(column) <= candidate.cells.size())
            return candidate.cells[size_t(column - 1)];
    }
    return none;
}

} // namespace

class TestWorkbookReader : public QObject {
    Q_OBJECT
private slots:
    void numbersLoseTheirBinaryDust_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("read");
        QTest::newRow("0.6") << u"0.59999999999999998"_s << u"0.6"_s;
        QTest::newRow("sum") << u"0.30000000000000004"_s << u"0.3"_s;
        QTest::newRow("1.1") << u"1.1000000000000001"_s << u"1.1"_s;
        QTest::newRow("nines") << u"9.9999999999999999"_s << u"10"_s;
        QTest::newRow("exponent") << u"5.0000000000000003E-2"_s << u"0.05"_s;
        QTest::newRow("big") << u"1.2E+3"_s << u"1200"_s;
        QTest::newRow("whole") << u"70"_s << u"70"_s;
        QTest::newRow("zeros") << u"14.00"_s << u"14"_s;
        QTest::newRow("negative") << u"-2.5"_s << u"-2.5"_s;
        QTest::newRow("negative zero") << u"-0"_s << u"0"_s;
        QTest::newRow("third") << u"0.33333333333333331"_s << u"0.333333333333333"_s;
        QTest::newRow("text") << u"abc"_s << u"abc"_s;
    }
    void numbersLoseTheirBinaryDust()
    {
        QFETCH(QString, stored);
        QFETCH(QString, read);
        QCOMPARE(spreadsheetNumber(stored), read);
    }

    void everyDecimalSurvivesABinaryDouble()
    {
        QRandomGenerator random(283);
        for (int i = 0; i < 20'000; ++i) {
            const auto exact = Decimal::fromScaled(qint64(random.bounded(2'000'000'000)));
            const QString stored = QString::number(exact.toString().toDouble(), 'g', 17);
            QCOMPARE(spreadsheetNumber(stored), exact.toString());
        }
    }

    void kindsOfCellsAreTold()
    {
        const QByteArray rows
            = "<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c>"
              "<c r='C1' t='inlineStr'><is><r><t>in</t></r><r><t xml:space='preserve'> line</t></r></is></c>"
              "<c r='D1'><v>0.59999999999999998</v></c><c r='E1' t='b'><v>1</v></c>"
              "<c r='F1' t='str'><f>A1</f><v>x</v></c><c r='G1' t='e'><v>#REF!</v></c>"
              "<c r='H1'><f>1+1</f></c><c r='I1' s='1'><v>46119</v></c><c r='J1' s='2'><v>0.3125</v></c>"
              "<c r='K1' s='3'><v>46119.3125</v></c><c r='L1' t='s'><v>99</v></c></row>"
              "<row r='3' hidden='1'><c r='AB3'><v>5</v></c></row></sheetData>"
              "<mergeCells><mergeCell ref='A1:B2'/></mergeCells>";
        const QByteArray strings
            = "<si><t>Mã CV</t></si><si><r><t>Nhiệm </t></r><r><t>vụ</t></r><rPh><t>no</t></rPh></si>";
        const QByteArray styles
            = "<numFmts><numFmt numFmtId='170' formatCode='[$-42A]dd/mm/yyyy'/>"
              "<numFmt numFmtId='171' formatCode='h:mm'/></numFmts>"
              "<cellXfs><xf numFmtId='0'/><xf numFmtId='170'/><xf numFmtId='171'/><xf numFmtId='22'/></cellXfs>";
        const auto table = readXlsx(fixture::workbook(rows, strings, styles), u"t.xlsx"_s);
        QVERIFY(table);
        QCOMPARE(cellAt(*table, 1, 1).text, u"Mã CV"_s);
        QCOMPARE(cellAt(*table, 1, 2).text, u"Nhiệm vụ"_s);
        QCOMPARE(cellAt(*table, 1, 3).text, u"in line"_s);
        QCOMPARE(cellAt(*table, 1, 4).text, u"0.6"_s);
        QCOMPARE(int(cellAt(*table, 1, 5).kind), int(CellKind::Boolean));
        QCOMPARE(cellAt(*table, 1, 6).text, u"x"_s);
        QVERIFY(cellAt(*table, 1, 6).formula);
        QCOMPARE(int(cellAt(*table, 1, 7).kind), int(CellKind::Error));
        QVERIFY(cellAt(*table, 1, 8).formula && cellAt(*table, 1, 8).kind == CellKind::Empty);
        QCOMPARE(cellAt(*table, 1, 9).text, u"2026-04-07"_s);
        QCOMPARE(cellAt(*table, 1, 10).text, u"07:30"_s);
        QCOMPARE(cellAt(*table, 1, 11).text, u"2026-04-07 07:30"_s);
        QCOMPARE(int(cellAt(*table, 1, 12).kind), int(CellKind::Error));
        QCOMPARE(cellAt(*table, 3, 28).text, u"5"_s);
        QVERIFY(table->sheets.front().rows.back().hidden);
        QCOMPARE(table->sheets.front().merged.front(), (MergedRange {1, 2, 1, 2}));
    }

    void theMacintoshCalendarStarts1904()
    {
        const QByteArray rows = "<sheetData><row><c s='1'><v>44657</v></c></row></sheetData>";
        const QByteArray styles = "<cellXfs><xf/><xf numFmtId='14'/></cellXfs>";
        const auto table = readXlsx(
            fixture::workbook(rows, {}, styles, "<workbookPr date1904='1'/>"), u"t.xlsx"_s);
        QVERIFY(table);
        QCOMPARE(cellAt(*table, 1, 1).text, u"2026-04-07"_s);
    }

    // Programs that compute write these; a reader of numbers takes them for numbers.
    void whatIsNoNumberIsNoDay()
    {
        const QByteArray rows = "<sheetData><row><c s='1'><v>nan</v></c><c s='2'><v>NaN</v></c>"
                                "<c s='1'><v>inf</v></c><c s='2'><v>-inf</v></c></row></sheetData>";
        const QByteArray styles = "<cellXfs><xf/><xf numFmtId='14'/><xf numFmtId='20'/></cellXfs>";
        const auto table = readXlsx(fixture::workbook(rows, {}, styles), u"t.xlsx"_s);
        QVERIFY(table);
        const QStringList asWritten {u"nan"_s, u"NaN"_s, u"inf"_s, u"-inf"_s};
        for (int column = 1; column <= 4; ++column)
            QCOMPARE(cellAt(*table, 1, column), (TableCell {asWritten[column - 1], CellKind::Number, false}));
    }

    void dateFormatsAreTold_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("style");
        QTest::newRow("day") << u"dd/mm/yyyy"_s << int(SerialStyle::Day);
        QTest::newRow("month") << u"mm/yyyy;@"_s << int(SerialStyle::Day);
        QTest::newRow("clock") << u"[h]:mm"_s << int(SerialStyle::Time);
        QTest::newRow("both") << u"dd/mm/yyyy hh:mm"_s << int(SerialStyle::DayTime);
        QTest::newRow("quoted") << u"0.0\" điểm/ngày\""_s << int(SerialStyle::Number);
        QTest::newRow("money") << u"#,##0\\ \\đ;[Red]-#,##0\\ \\đ"_s << int(SerialStyle::Number);
        QTest::newRow("general") << u"General"_s << int(SerialStyle::Number);
    }
    void dateFormatsAreTold()
    {
        QFETCH(QString, code);
        QFETCH(int, style);
        QCOMPARE(int(serialStyle(code)), style);
    }

    void whatIsNoWorkbookIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        const QByteArray compound = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 rest of it";
        const QByteArray entity
            = "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><worksheet>&b;</worksheet>";
        const QByteArray bomb(qsizetype(40) * 1024 * 1024, ' ');
        QTest::newRow("empty") << QByteArray() << u"a.xlsx"_s;
        QTest::newRow("text") << QByteArray("hello") << u"a.xlsx"_s;
        QTest::newRow("old") << compound << u"a.xls"_s;
        QTest::newRow("encrypted")
            << compound + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32)
            << u"a.xlsx"_s;
        QTest::newRow("other zip")
            << *packZip({{u"word/document.xml"_s, "<document/>"}}) << u"a.xlsx"_s;
        QTest::newRow("outside")
            << *packZip({{u"../../etc/x"_s, "x"}, {u"xl/workbook.xml"_s, "<workbook/>"}})
            << u"a.xlsx"_s;
        QTest::newRow("no sheets")
            << *packZip(
                   {{u"xl/workbook.xml"_s, "<workbook/>"},
                    {u"xl/_rels/workbook.xml.rels"_s, "<Relationships/>"}})
            << u"a.xlsx"_s;
        QTest::newRow("document type")
            << *packZip({{u"xl/workbook.xml"_s, entity},
                         {u"xl/_rels/workbook.xml.rels"_s, "<Relationships/>"}})
            << u"a.xlsx"_s;
        QTest::newRow("bomb") << fixture::workbook(bomb) << u"a.xlsx"_s;
        QTest::newRow("far cells")
            << fixture::workbook([] {
                   QByteArray rows = "<sheetData>";
                   for (int i = 1; i <= 300; ++i)
                       rows += "<row><c r='XFD" + QByteArray::number(i) + "'><v>1</v></c></row>";
                   rows += "</sheetData>";
                   return rows;
               }())
            << u"a.xlsx"_s;
        QTest::newRow("binary csv") << QByteArray("a;b\0c\xff", 6) << u"a.csv"_s;
        QTest::newRow("open quote") << QByteArray("a;b\n\"c;d\n") << u"a.csv"_s;
    }
    void whatIsNoWorkbookIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        const auto table = readTable(bytes, name);
        QVERIFY(!table);
        QVERIFY2(table.error().text.contains(name), qUtf8Printable(table.error().text));
        QVERIFY(table.error().text.endsWith(u'.'));
    }

    void aTruncatedWorkbookIsRefusedAtEveryLength()
    {
        const QByteArray whole = sampleWorkbook();
        QVERIFY(readTable(whole, u"a.xlsx"_s));
        for (qsizetype length = 0; length < whole.size(); length += 7)
            QVERIFY(!readTable(whole.left(length), u"a.xlsx"_s));
    }

    void brokenBytesNeverCrash()
    {
        const QByteArray whole = sampleWorkbook();
        QRandomGenerator random(335);
        int refused = 0;
        for (int round = 0; round < 3'000; ++round) {
            QByteArray broken = whole;
            for (int flips = 1 + random.bounded(8); flips > 0; --flips)
                broken[random.bounded(int(broken.size()))] = char(random.bounded(256));
            if (random.bounded(4) == 0)
                broken.truncate(random.bounded(int(broken.size())));
            const auto table = readTable(broken, u"a.xlsx"_s);
            if (!table) {
                ++refused;
                QVERIFY(!table.error().text.isEmpty());
            }
        }
        QVERIFY(refused > 1'000);
    }

    void brokenXmlNeverCrashes()
    {
        const QByteArray sheet
            = "<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' s='1'><v>46119</v></c>"
              "<c r='C1' t='inlineStr'><is><t>x</t></is></c></row></sheetData>"
              "<mergeCells><mergeCell ref='A1:B2'/></mergeCells>";
        QRandomGenerator random(18);
        int read = 0;
        for (int round = 0; round < 3'000; ++round) {
            QByteArray broken = sheet;
            for (int flips = 1 + random.bounded(4); flips > 0; --flips)
                broken[random.bounded(int(broken.size()))] = char(32 + random.bounded(95));
            read += readTable(fixture::workbook(broken, "<si><t>a</t></si>"), u"a.xlsx"_s) ? 1 : 0;
        }
        QVERIFY(read > 0 && read < 3'000);
    }

    void csvIsReadInItsDialects_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"Mã CV;Phòng, ban;Điểm\r\nDC.01;\"Văn \"\"phòng\"\"\n2\";2,5\r\n"_s;
        QString commas = text;
        commas.replace(u"Phòng, ban"_s, u"\"Phòng, ban\""_s).replace(u"2,5"_s, u"\"2,5\""_s);
        commas.replace(u';', u',');
        QString tabs = text;
        tabs.replace(u';', u'\t').replace(u"\r\n"_s, u"\n"_s);
        QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        QStringEncoder utf16big(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
        const QByteArray little = utf16.encode(text);
        const QByteArray big = utf16big.encode(text);
        QTest::newRow("utf-8") << text.toUtf8();
        QTest::newRow("utf-8 with mark") << "\xef\xbb\xbf" + text.toUtf8();
        QTest::newRow("utf-16") << little;
        QTest::newRow("utf-16 big end") << big;
        QTest::newRow("commas") << commas.toUtf8();
        QTest::newRow("tabs") << tabs.toUtf8();
        QTest::newRow("sep line") << "sep=;\r\n" + text.toUtf8();
        QTest::newRow("marks before and behind the sep line")
            << "\xef\xbb\xbf\xef\xbb\xbfsep=;\r\n\xef\xbb\xbf" + text.toUtf8();
        QTest::newRow("no last line end") << text.chopped(2).toUtf8();
    }
    void csvIsReadInItsDialects()
    {
        QFETCH(QByteArray, bytes);
        const auto table = readTable(bytes, u"nhật ký.csv"_s);
        QVERIFY(table);
        QCOMPARE(table->sheets.front().name, u"nhật ký"_s);
        QCOMPARE(table->sheets.front().rows.size(), size_t(2));
        QCOMPARE(cellAt(*table, 1, 2).text, u"Phòng, ban"_s);
        QCOMPARE(cellAt(*table, 2, 2).text, u"Văn \"phòng\"\n2"_s);
        QCOMPARE(cellAt(*table, 2, 3).text, u"2,5"_s);
    }

    void marksAreNoLetters()
    {
        const QByteArray mark = "\xef\xbb\xbf";
        const auto table = readTable(mark + "\r\n;\r\n" + mark + "Mã;Phòng\r\n1;" + mark + "2\r\n", u"a.csv"_s);
        QVERIFY(table);
        QCOMPARE(cellAt(*table, 3, 1).text, u"Mã"_s);
        QCOMPARE(cellAt(*table, 4, 2).text, u"2"_s);
        const auto back = readTable(toCsv(*table), u"a.csv"_s);
        QVERIFY(back);
        QCOMPARE(cellAt(*back, 1, 1).text, u"Mã"_s);
    }

    void whatIsWrittenIsReadBack()
    {
        Table table = fixture::table({fixture::sheet(
            u"Một/hai"_s,
            {u"Mã|Giá trị"_s, u"=1+1|0.6"_s, u"+84|-2.25"_s, u"@x|1200"_s, u"'=x|7"_s,
             u"-|1"_s, u"_x000D_|2"_s})});
        table.sheets[0].rows.push_back(
            {9, false, {{u"2026-04-07"_s, CellKind::Day, false}, {u"08:30"_s, CellKind::Time, false}}});
        table.sheets[0].rows.push_back(
            {10, false, {{u"a\r\nb\x01 c"_s, CellKind::Text, false}, {u" x "_s, CellKind::Text, false}}});
        const auto bytes = toXlsx(table);
        QVERIFY(bytes);
        QCOMPARE(*toXlsx(table), *bytes);
        const auto back = readTable(*bytes, u"a.xlsx"_s);
        QVERIFY(back);
        QCOMPARE(back->sheets.front().name, u"Một hai"_s);
        QVERIFY(back->sheets.front().rows == table.sheets.front().rows);

        const auto fromCsv = readTable(toCsv(table), u"a.csv"_s);
        QVERIFY(fromCsv);
        QCOMPARE(cellAt(*fromCsv, 2, 1).text, u"=1+1"_s);
        QCOMPARE(cellAt(*fromCsv, 5, 1).text, u"'=x"_s);
        QCOMPARE(cellAt(*fromCsv, 2, 2).text, u"0,6"_s);
        QCOMPARE(cellAt(*fromCsv, 3, 2).text, u"-2,25"_s);
        QVERIFY(toCsv(table).contains("'=1+1;0,6\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestWorkbookReader)
#include "test_workbook_reader.moc"
