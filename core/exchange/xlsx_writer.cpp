// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"

#include "core/base/date.h"
#include "core/base/file.h"
#include "core/base/tr.h"
#include "core/exchange/csv.h"
#include "core/exchange/xlsx_escape.h"
#include "core/exchange/zip_packer.h"

#include <QFileInfo>
#include <QXmlStreamWriter>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

/// Indexes into cellXfs of stylesXml.
enum Style { Plain, Heading, Wrapped, Day, Time };

const QByteArray stylesXml = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="hh:mm"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Times New Roman"/></font><font><b/><sz val="11"/><name val="Times New Roman"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border/></borders>
<cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="5"><xf/>
<xf fontId="1" applyFont="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>
<xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
<xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/></cellXfs>
</styleSheet>)";

const QByteArray rootLinks = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>)";

const QString spreadsheetNames = u"http://schemas.openxmlformats.org/spreadsheetml/2006/main"_s;
const QString linkNames
    = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s;

/// Halves of surrogate pairs and the two non-characters too: one of them anywhere, and no spreadsheet
/// opens the workbook.
bool isForbidden(const QString& text, qsizetype at)
{
    const QChar c = text[at];
    if (c.unicode() < 0x20)
        return c != u'\n' && c != u'\t';
    if (c.isHighSurrogate())
        return at + 1 >= text.size() || !text[at + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return at == 0 || !text[at - 1].isHighSurrogate();
    return c.unicode() >= 0xfffe;
}

/// Characters XML cannot hold, and texts that look like their escape, as "_xHHHH_".
QString escaped(const QString& text)
{
    QString result = text;
    for (qsizetype i = result.size(); i-- > 0;) {
        if (result[i] == u'_' && isXlsxEscape(text, i))
            result.replace(i, 1, u"_x005F_"_s);
        else if (isForbidden(text, i))
            result.replace(i, 1, u"_x%1_"_s.arg(int(text[i].unicode()), 4, 16, QChar(u'0')).toUpper().replace(u'X', u'x'));
    }
    return result;
}

class SheetWriter {
public:
    explicit SheetWriter(const TableSheet& sheet) : m_sheet(sheet), m_xml(&m_bytes) { }

    QByteArray write()
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"worksheet"_s);
        m_xml.writeDefaultNamespace(spreadsheetNames);
        writeView();
        writeWidths();
        m_xml.writeStartElement(u"sheetData"_s);
        for (size_t i = 0; i < m_sheet.rows.size(); ++i)
            writeRow(m_sheet.rows[i], i == 0);
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void attribute(const QString& name, const QString& value) { m_xml.writeAttribute(name, value); }

    void writeView()
    {
        m_xml.writeStartElement(u"sheetViews"_s);
        m_xml.writeStartElement(u"sheetView"_s);
        attribute(u"workbookViewId"_s, u"0"_s);
        m_xml.writeStartElement(u"pane"_s);
        attribute(u"ySplit"_s, u"1"_s);
        attribute(u"topLeftCell"_s, u"A2"_s);
        attribute(u"activePane"_s, u"bottomLeft"_s);
        attribute(u"state"_s, u"frozen"_s);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeWidths()
    {
        if (m_sheet.widths.empty())
            return;
        m_xml.writeStartElement(u"cols"_s);
        for (size_t i = 0; i < m_sheet.widths.size(); ++i) {
            m_xml.writeStartElement(u"col"_s);
            attribute(u"min"_s, QString::number(i + 1));
            attribute(u"max"_s, QString::number(i + 1));
            attribute(u"width"_s, QString::number(m_sheet.widths[i]));
            attribute(u"customWidth"_s, u"1"_s);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeRow(const TableRow& row, bool heading)
    {
        m_xml.writeStartElement(u"row"_s);
        attribute(u"r"_s, QString::number(row.number));
        if (row.hidden)
            attribute(u"hidden"_s, u"1"_s);
        for (size_t i = 0; i < row.cells.size(); ++i) {
            if (row.cells[i].kind != CellKind::Empty)
                writeCell(
                    row.cells[i], columnLetters(int(i) + 1) + QString::number(row.number), heading);
        }
        m_xml.writeEndElement();
    }

    void writeCell(const TableCell& cell, const QString& place, bool heading)
    {
        m_xml.writeStartElement(u"c"_s);
        attribute(u"r"_s, place);
        const auto date = parseIsoDate(cell.text);
        const auto time = TimeOfDay::parse(cell.text);
        if (cell.kind == CellKind::Number)
            writeValue(Plain, cell.text);
        else if (cell.kind == CellKind::Day && date)
            writeValue(Day, QString::number((*date - Date(1899, 12, 30)).days()));
        else if (cell.kind == CellKind::Time && time)
            writeValue(Time, QString::number(time->minutes() / 1440.0, 'g', 17));
        else
            writeText(cell.text, heading);
        m_xml.writeEndElement();
    }

    void writeValue(Style style, const QString& value)
    {
        attribute(u"s"_s, QString::number(style));
        m_xml.writeTextElement(u"v"_s, value);
    }

    void writeText(const QString& text, bool heading)
    {
        attribute(u"t"_s, u"inlineStr"_s);
        attribute(u"s"_s, QString::number(heading ? Heading : Wrapped));
        m_xml.writeStartElement(u"is"_s);
        m_xml.writeStartElement(u"t"_s);
        attribute(u"xml:space"_s, u"preserve"_s);
        m_xml.writeCharacters(escaped(text));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    const TableSheet& m_sheet;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

/// A name spreadsheets take: 31 characters, none of : \ / ? * [ ].
QString sheetName(const QString& wanted, size_t index)
{
    QString name = wanted.left(31);
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (isForbidden(name, i) || QStringView(u":\\/?*[]\n\t").contains(name[i]))
            name[i] = u' ';
    }
    name = name.trimmed();
    return name.isEmpty() ? u"Sheet%1"_s.arg(index + 1) : name;
}

QByteArray workbookXml(const Table& table)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"workbook"_s);
    xml.writeDefaultNamespace(spreadsheetNames);
    xml.writeNamespace(linkNames, u"r"_s);
    xml.writeStartElement(u"sheets"_s);
    for (size_t i = 0; i < table.sheets.size(); ++i) {
        xml.writeStartElement(u"sheet"_s);
        xml.writeAttribute(u"name"_s, sheetName(table.sheets[i].name, i));
        xml.writeAttribute(u"sheetId"_s, QString::number(i + 1));
        if (table.sheets[i].hidden)
            xml.writeAttribute(u"state"_s, u"hidden"_s);
        xml.writeAttribute(linkNames, u"id"_s, u"rId%1"_s.arg(i + 1));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray workbookLinks(size_t sheets)
{
    const QString type
        = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s;
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"Relationships"_s);
    xml.writeDefaultNamespace(u"http://schemas.openxmlformats.org/package/2006/relationships"_s);
    for (size_t i = 0; i <= sheets; ++i) {
        xml.writeStartElement(u"Relationship"_s);
        xml.writeAttribute(u"Id"_s, u"rId%1"_s.arg(i + 1));
        xml.writeAttribute(u"Type"_s, type + (i < sheets ? u"worksheet"_s : u"styles"_s));
        xml.writeAttribute(
            u"Target"_s, i < sheets ? u"worksheets/sheet%1.xml"_s.arg(i + 1) : u"styles.xml"_s);
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray contentTypes(size_t sheets)
{
    const QString type = u"application/vnd.openxmlformats-officedocument.spreadsheetml."_s;
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const auto part = [&](const QString& name, const QString& kind) {
        xml.writeStartElement(u"Override"_s);
        xml.writeAttribute(u"PartName"_s, name);
        xml.writeAttribute(u"ContentType"_s, type + kind + u"+xml"_s);
        xml.writeEndElement();
    };
    xml.writeStartDocument();
    xml.writeStartElement(u"Types"_s);
    xml.writeDefaultNamespace(
        u"http://schemas.openxmlformats.org/package/2006/content-types"_s);
    for (const QString& extension : {u"rels"_s, u"xml"_s}) {
        xml.writeStartElement(u"Default"_s);
        xml.writeAttribute(u"Extension"_s, extension);
        xml.writeAttribute(
            u"ContentType"_s,
            extension == u"xml" ? u"application/xml"_s
                                : u"application/vnd.openxmlformats-package.relationships+xml"_s);
        xml.writeEndElement();
    }
    part(u"/xl/workbook.xml"_s, u"sheet.main"_s);
    part(u"/xl/styles.xml"_s, u"styles"_s);
    for (size_t i = 0; i < sheets; ++i)
        part(u"/xl/worksheets/sheet%1.xml"_s.arg(i + 1), u"worksheet"_s);
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<QByteArray> toXlsx(const Table& table)
{
    QList<ZipEntry> entries {
        {u"[Content_Types].xml"_s, contentTypes(table.sheets.size())},
        {u"_rels/.rels"_s, rootLinks},
        {u"xl/workbook.xml"_s, workbookXml(table)},
        {u"xl/_rels/workbook.xml.rels"_s, workbookLinks(table.sheets.size())},
        {u"xl/styles.xml"_s, stylesXml}};
    for (size_t i = 0; i < table.sheets.size(); ++i)
        entries.append(
            {u"xl/worksheets/sheet%1.xml"_s.arg(i + 1), SheetWriter(table.sheets[i]).write()});
    return packZip(entries);
}

Result<void> writeTable(const Table& table, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"csv")
        return writeFile(path, toCsv(table));
    if (ending != u"xlsx")
        return fail(
            ErrorCode::Usage,
            Tr::tr("“%1” must end in .xlsx or .csv, which says what is written.").arg(path));
    const auto bytes = toXlsx(table);
    if (!bytes)
        return passOn(bytes);
    return writeFile(path, *bytes);
}

} // namespace soviec
