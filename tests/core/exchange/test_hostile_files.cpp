// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"
#include "core/exchange/table_reader.h"
#include "core/exchange/word_document.h"
#include "core/exchange/zip_archive.h"
#include "tests/core/exchange/docx_fixture.h"
#include "tests/core/exchange/fixture.h"

#include <QElapsedTimer>
#include <QTest>
#include <QtEndian>

using namespace soviec;
using namespace Qt::StringLiterals;

namespace {

const QByteArray links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A workbook whose list of sheets names one entry `sheets` times.
QByteArray sameSheet(int sheets, const QByteArray& sheetXml)
{
    QByteArray list;
    for (int i = 0; i < sheets; ++i)
        list += "<sheet name='S" + QByteArray::number(i) + "' r:id='r1'/>";
    return packZip(
               {{u"xl/workbook.xml"_s, "<workbook xmlns:r='" + links + "'><sheets>" + list + "</sheets></workbook>"},
                {u"xl/_rels/workbook.xml.rels"_s,
                 "<Relationships><Relationship Id='r1' Type='" + links + "/worksheet' Target='worksheets/s.xml'/></Relationships>"},
                {u"xl/worksheets/s.xml"_s, "<worksheet>" + sheetXml + "</worksheet>"}})
        .value_or(QByteArray());
}

/// The directory says of every entry that it unpacks to `size` bytes.
QByteArray claiming(QByteArray zip, quint32 size)
{
    constexpr int sizeInDirectory = 24;
    constexpr int sizeInEntry = 22;
    for (qsizetype at = 0; (at = zip.indexOf("PK\x01\x02", at)) >= 0; at += 4)
        qToLittleEndian(size, zip.data() + at + sizeInDirectory);
    for (qsizetype at = 0; (at = zip.indexOf("PK\x03\x04", at)) >= 0; at += 4)
        qToLittleEndian(size, zip.data() + at + sizeInEntry);
    return zip;
}

QByteArray billionLaughs(const QByteArray& root)
{
    QByteArray type = "<!DOCTYPE x [<!ENTITY a0 'ha'>";
    for (int i = 1; i <= 30; ++i)
        type += "<!ENTITY a" + QByteArray::number(i) + " '&a" + QByteArray::number(i - 1) + ";&a" + QByteArray::number(i - 1) + ";'>";
    return type + "]><" + root + ">&a30;</" + root + ">";
}

} // namespace

/// Files made to hurt: bombs, entities, names that lead outside. Refused with a sentence, in little time.
class TestHostileFiles : public QObject {
    Q_OBJECT
private slots:
    void workbooks_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray blanks(qsizetype(30) * 1024 * 1024, ' ');
        QTest::newRow("a bomb") << fixture::workbook("<sheetData>" + blanks + "</sheetData>");
        QTest::newRow("a bomb that claims to be small") << claiming(fixture::workbook("<sheetData>" + blanks + "</sheetData>"), 10);
        QTest::newRow("a small one that claims to be a bomb") << claiming(fixture::workbook("<sheetData/>"), 0xfffffff0);
        QByteArray noise;
        for (int i = 0; i < 1000; ++i)
            noise += "<!--" + QByteArray::number(i) + "-->";
        QTest::newRow("one entry as a thousand sheets") << sameSheet(1000, noise);
        QList<ZipEntry> many;
        for (int i = 0; i < 10'001; ++i)
            many.append({u"x%1"_s.arg(i), {}});
        QTest::newRow("ten thousand entries") << packZip(many).value_or(QByteArray());
        QTest::newRow("entities in the workbook")
            << *packZip({{u"xl/workbook.xml"_s, billionLaughs("workbook")}, {u"xl/_rels/workbook.xml.rels"_s, "<Relationships/>"}});
        QTest::newRow("entities in the texts") << *packZip(
            {{u"xl/workbook.xml"_s, "<workbook/>"},
             {u"xl/_rels/workbook.xml.rels"_s,
              "<Relationships><Relationship Id='r' Type='" + links + "/sharedStrings' Target='s.xml'/></Relationships>"},
             {u"xl/s.xml"_s, billionLaughs("sst")}});
        for (const char* name : {"../a", "/etc/a", "a/../../b", "C:\\a", "..\\a", "xl/../../a"})
            QTest::addRow("a name: %s", name)
                << *packZip({{u"xl/workbook.xml"_s, "<workbook/>"}, {QString::fromLatin1(name), "x"}});
        QTest::newRow("a document") << fixture::DocxWriter().paragraph(u"x"_s).bytes();
    }
    void workbooks()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer timer;
        timer.start();
        const auto table = readTable(bytes, u"a.xlsx"_s);
        QVERIFY(!table);
        QVERIFY2(table.error().text.contains(u"a.xlsx") && table.error().text.endsWith(u'.'), qPrintable(table.error().text));
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    void documents_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a bomb") << fixture::DocxWriter().raw(QByteArray(qsizetype(30) * 1024 * 1024, ' ')).bytes();
        QTest::newRow("entities") << fixture::DocxWriter().paragraph(u"x"_s).bytes("<!DOCTYPE x [<!ENTITY a 'ha'>]>");
        QTest::newRow("an entity from the disk")
            << fixture::DocxWriter().raw("<w:p>&a;</w:p>").bytes("<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>");
        QByteArray deep;
        for (int i = 0; i < 5'000; ++i)
            deep += "<w:sdt><w:sdtContent>";
        for (int i = 0; i < 5'000; ++i)
            deep += "</w:sdtContent></w:sdt>";
        QTest::newRow("nested without end") << fixture::DocxWriter().raw(deep).bytes();
        QTest::newRow("a workbook") << fixture::workbook("<sheetData/>");
    }
    void documents()
    {
        QFETCH(QByteArray, bytes);
        const auto document = readDocx(bytes, u"a.docx"_s);
        QVERIFY(!document);
        QVERIFY2(document.error().text.contains(u"a.docx") && document.error().text.endsWith(u'.'), qPrintable(document.error().text));
    }

    /// Names of entries are looked up, never opened: nothing outside is read or written.
    void aTargetOutsideIsNotFollowed()
    {
        const auto bytes = packZip(
            {{u"xl/workbook.xml"_s, "<workbook xmlns:r='" + links + "'><sheets><sheet name='S' r:id='r'/></sheets></workbook>"},
             {u"xl/_rels/workbook.xml.rels"_s,
              "<Relationships><Relationship Id='r' Type='" + links + "/worksheet' Target='../../../../etc/passwd'/></Relationships>"}});
        const auto table = readTable(*bytes, u"a.xlsx"_s);
        QVERIFY(!table && table.error().text.endsWith(u'.'));
    }

    /// What was exported is read back, whatever stands in the texts.
    void csvComesBack_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("commas in every text") << QStringList {u"Mã|Tên"_s, u"a|x, y, z, t, u"_s, u"b|k, l, m, n, o"_s, u"c|p, q, r, s, t"_s};
        QTest::newRow("tabs in every text") << QStringList {u"a\tb\tc|1"_s, u"d\te\tf|2"_s};
        QTest::newRow("a line that chooses the separator") << QStringList {u"sep=,|x"_s, u"a|b"_s};
        QTest::newRow("one column") << QStringList {u"a, b"_s, u"c, d"_s};
        QTest::newRow("quotes") << QStringList {u"\"a\"|\""_s, u"'|''"_s};
    }
    void csvComesBack()
    {
        QFETCH(QStringList, lines);
        Table table = fixture::table({fixture::sheet(u"a"_s, lines)});
        for (TableRow& row : table.sheets[0].rows) {
            for (TableCell& cell : row.cells)
                cell.kind = CellKind::Text;
        }
        const auto back = readCsv(toCsv(table), u"a.csv"_s);
        QVERIFY(back);
        QVERIFY2(back->sheets[0].rows == table.sheets[0].rows, toCsv(table).constData());
    }
};

QTEST_GUILESS_MAIN(TestHostileFiles)
#include "test_hostile_files.moc"
