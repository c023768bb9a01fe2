// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/exchange/csv.h"
#include "core/exchange/table_reader.h"
#include "core/exchange/xlsx_writer.h"
#include "core/exchange/zip_archive.h"
#include "core/report/writers.h"
#include "tests/ui/print/tools.h"
#include "ui/print/pdf_writer.h"

#include <QDir>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace soviec;
using namespace soviec::test;
using namespace Qt::StringLiterals;

namespace {

// What a spreadsheet would run, or send to somebody, if a cell began so.
const QStringList formulas {
    u"=1+1"_s, u"=HYPERLINK(\"http://localhost/?\"&A1)"_s, u"+84 912 345 678"_s, u"-2+3"_s, u"@SUM(A1:A2)"_s,
    u"\t=1+1"_s, u"\r=1+1"_s, u"=cmd|' /C calc'!A0"_s, u"'=1+1"_s, u"''+1"_s, u"{=1+1}"_s, u"=\"\"\"\"&1"_s,
    u"%0A-3+3"_s, u"\n=1+1"_s, u";=1+1"_s, u"＝1+1"_s};

// The control characters of the list travel escaped or as blanks; what counts is that the text is there.
QString shown(QString text)
{
    return text.remove(u'\r').remove(u'\t').remove(u'\n').simplified();
}

report::Report withCells(const QStringList& texts)
{
    report::Report report;
    report.kind = u"hours-sheet"_s;
    report.title = u"BẢNG"_s;
    report::Section section;
    section.columns = {{u"content"_s, u"Nội dung"_s, 60, report::Align::Left, 0}, {u"points"_s, u"Điểm"_s, 10, report::Align::Right, 2}};
    for (const QString& text : texts)
        section.rows.push_back({{text, Decimal(1)}, report::RowStyle::Normal});
    report.sections.push_back(section);
    return report;
}

Table tableOf(const QStringList& texts)
{
    TableSheet sheet;
    sheet.name = u"Xuất"_s;
    int number = 0;
    for (const QString& text : texts)
        sheet.rows.push_back({++number, false, {{text, CellKind::Text, false}, {u"1"_s, CellKind::Number, false}}});
    Table table;
    table.sheets.push_back(sheet);
    return table;
}

/// What is wrong with a table that should hold the texts as texts; `guarded`: with the apostrophe of a CSV.
QString fault(const Table& table, bool guarded)
{
    QStringList found;
    for (const TableSheet& sheet : table.sheets) {
        for (const TableRow& row : sheet.rows) {
            for (const TableCell& cell : row.cells) {
                if (cell.formula)
                    return u"a formula: "_s + cell.text;
                found.append(shown(cell.text));
            }
        }
    }
    for (const QString& text : formulas) {
        if (!found.contains(shown(text)) && !(guarded && found.contains(shown(u'\'' + text))))
            return u"missing: “%1” in %2"_s.arg(shown(text), found.join(u" | "_s));
    }
    return {};
}

} // namespace

/// Texts that people or other systems typed as programs: as cells for spreadsheets and as pages.
class TestHostileTexts : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString at(const QString& name) const { return m_folder.filePath(name); }

private slots:
    void initTestCase()
    {
        const auto report = report::writeXlsx(withCells(formulas), at(u"report.xlsx"_s));
        QVERIFY(report && writeTable(tableOf(formulas), at(u"table.xlsx"_s)));
        QVERIFY(writeTable(tableOf(formulas), at(u"table.csv"_s)));
        QVERIFY(writeFile(at(u"report.csv"_s), report::toCsv(withCells(formulas))));
    }

    /// Characters that XML does not know: the workbook opens, the rest of the text is there.
    void whatXmlCannotHold()
    {
        const QStringList texts {u"a\xffff b"_s, u"c\xd800 d"_s, u"\xdc00 e"_s, u"f\x01"_s};
        QVERIFY(report::writeXlsx(withCells(texts), at(u"odd-report.xlsx"_s)));
        QVERIFY(writeTable(tableOf(texts), at(u"odd-table.xlsx"_s)));
        for (const QString& file : {u"odd-report.xlsx"_s, u"odd-table.xlsx"_s}) {
            const auto table = readTableFile(at(file));
            QVERIFY2(table, table ? "" : qPrintable(file + table.error().text + table.error().detail));
        }
        const auto kept = readTableFile(at(u"odd-table.xlsx"_s));
        for (size_t i = 0; i < size_t(texts.size()); ++i)
            QCOMPARE(kept->sheets[0].rows[i].cells[0].text, texts[qsizetype(i)]);
    }

    void noExportedCellIsAFormula_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* file : {"report.xlsx", "table.xlsx", "report.csv", "table.csv"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }
    void noExportedCellIsAFormula()
    {
        QFETCH(QString, file);
        const auto table = readTableFile(at(file));
        QVERIFY2(table, table ? "" : qPrintable(table.error().text));
        QCOMPARE(fault(*table, false), QString());
        const auto bytes = readFile(at(file), 1 << 20);
        QVERIFY(bytes);
        if (file.endsWith(u".xlsx")) {
            const auto archive = ZipArchive::open(*bytes, file);
            QVERIFY(archive);
            const auto xml = archive->read(u"xl/worksheets/sheet1.xml"_s);
            QVERIFY(xml && !xml->contains("<f>") && !xml->contains("<f ") && !xml->contains("<hyperlink"));
            return;
        }
        // What spreadsheets run stands behind an apostrophe.
        const QString text = QString::fromUtf8(*bytes);
        for (QString formula : formulas) {
            if (QStringView(u"=+-@\t\r\n＝＋－＠").contains(formula[0]))
                QVERIFY2(text.contains(u'\'' + formula.replace(u'"', u"\"\""_s)), qPrintable(formula));
        }
    }

#ifdef SOVIEC_SOFFICE
    /// LibreOffice opens what was exported and saves what it understood.
    void libreOfficeReadsTexts()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(u"saved"_s));
        const QStringList common {
            u"-env:UserInstallation=file://"_s + at(u"profile"_s), u"--headless"_s, u"--convert-to"_s,
            u"xlsx:Calc MS Excel 2007 XML"_s, u"--outdir"_s, at(u"saved"_s)};
        // 59,34,76: semicolon, quotation mark, UTF-8.
        const QStringList csv {u"--infilter=CSV:59,34,76"_s};
        for (const QString& kind : {u"report"_s, u"table"_s}) {
            for (const QString& ending : {u".xlsx"_s, u".csv"_s}) {
                QStringList arguments = common;
                if (ending == u".csv")
                    arguments += csv;
                const ToolOutput converted = runTool(u"soffice"_s, arguments + QStringList {at(kind + ending)}, 240);
                QVERIFY2(converted.problem.isEmpty(), qPrintable(converted.problem));
                const auto saved = readTableFile(at(u"saved/"_s + kind + u".xlsx"_s));
                QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text));
                const QString found = fault(*saved, ending == u".csv");
                QVERIFY2(found.isEmpty(), qPrintable(kind + ending + u": "_s + found));
            }
        }
    }
#endif

    void htmlIsPrintedAsItStands()
    {
        const QStringList tags {
            u"<b>đậm</b>"_s, u"&lt;i&gt;"_s, u"<img src=\"file:///etc/passwd\">"_s, u"<script>x()</script>"_s,
            u"<a href=\"x\">y</a>"_s, u"a<br>b"_s, u"<!-- ẩn -->"_s};
        report::Report report = withCells(tags);
        report.title = u"<h1>TIÊU ĐỀ</h1>"_s;
        report.subtitle = u"<u>phụ</u>"_s;
        report.agencyName = u"UBND <b>XÃ</b>"_s;
        report.footer = u"<small>chân</small>"_s;
        report.sections[0].heading = u"<h2>Mục</h2>"_s;
        report.sections[0].paragraphs = {u"<p>đoạn &amp; văn</p>"_s};
        report.signatures = {{u"<b>NGƯỜI LẬP</b>"_s, u"<i>(Ký)</i>"_s, u"<u>Tên</u>"_s, {}, {}}};
        const QString path = at(u"html.pdf"_s);
        QVERIFY(print::writePdf({report}, path));
        const QString printed = runTool(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).text.simplified().remove(u' ');
        for (const QString& text :
             tags + QStringList {report.title, report.subtitle, report.agencyName, report.footer, report.sections[0].heading,
                 report.sections[0].paragraphs.first(), u"<b>NGƯỜI LẬP</b>"_s, u"<i>(Ký)</i>"_s, u"<u>Tên</u>"_s})
            QVERIFY2(printed.contains(QString(text).remove(u' '), Qt::CaseInsensitive), qPrintable(text + u" in "_s + printed));
    }
};

int main(int argc, char* argv[])
{
    useShippedFacesOnly();
    const QGuiApplication app(argc, argv);
    TestHostileTexts test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_hostile_texts.moc"
