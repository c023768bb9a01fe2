// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_sheet.h"

#include "core/exchange/xlsx_escape.h"

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxCells = 4'000'000;
constexpr int maxRow = 1'048'576;
constexpr int maxColumn = 16'384;

/// "_x000D_" stands for a character XML cannot hold.
QString unescaped(QString text)
{
    for (qsizetype at = 0; (at = text.indexOf(u"_x", at)) >= 0; ++at) {
        if (isXlsxEscape(text, at)) {
            const ushort code = QStringView(text).sliced(at + 2, 4).toUShort(nullptr, 16);
            text.replace(at, xlsxEscapeLength, QChar(code));
        }
    }
    return text;
}

/// The text of an <si> or <is>: its <t> and those of its runs.
QString readRichText(QXmlStreamReader& xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"t")
            text += xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (xml.name() == u"r")
            text += readRichText(xml);
        else
            xml.skipCurrentElement();
    }
    return text;
}

struct CellPlace {
    int row = 0;
    int column = 0;
};

/// "AB12" → row 12, column 28; zeros where it is no place of a sheet.
CellPlace parsePlace(QStringView text)
{
    CellPlace place;
    qsizetype i = 0;
    for (; i < text.size() && text[i] >= u'A' && text[i] <= u'Z' && place.column <= maxColumn; ++i)
        place.column = place.column * 26 + (text[i].unicode() - u'A' + 1);
    bool good = false;
    place.row = text.mid(i).toInt(&good);
    if (!good || place.row < 1 || place.row > maxRow || place.column < 1
        || place.column > maxColumn)
        return {};
    return place;
}

class SheetParser {
public:
    SheetParser(QXmlStreamReader& xml, SheetContext& context) : m_xml(xml), m_context(context) { }

    TableSheet parse()
    {
        while (!m_xml.atEnd() && !m_context.tooLarge) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == u"row")
                readRow();
            else if (m_xml.name() == u"mergeCell")
                readMerge();
        }
        // Writers put rows in order; a file that does not must not confuse who looks rows up.
        const auto byNumber
            = [](const TableRow& a, const TableRow& b) { return a.number < b.number; };
        if (!std::is_sorted(m_sheet.rows.begin(), m_sheet.rows.end(), byNumber))
            std::stable_sort(m_sheet.rows.begin(), m_sheet.rows.end(), byNumber);
        return std::move(m_sheet);
    }

private:
    void readRow()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        TableRow row;
        bool good = false;
        row.number = attributes.value("r"_L1).toInt(&good);
        if (!good || row.number < 1 || row.number > maxRow)
            row.number = m_lastRow + 1;
        m_lastRow = row.number;
        const auto hidden = attributes.value("hidden"_L1);
        row.hidden = hidden == u"1" || hidden == u"true";
        int column = 0;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != u"c") {
                m_xml.skipCurrentElement();
                continue;
            }
            const CellPlace place = parsePlace(m_xml.attributes().value("r"_L1));
            column = place.column > 0 ? place.column : column + 1;
            TableCell cell = readCell();
            if (cell.kind == CellKind::Empty && !cell.formula)
                continue;
            put(row, column, std::move(cell));
            if (m_context.tooLarge)
                return;
        }
        if (!row.cells.empty())
            m_sheet.rows.push_back(std::move(row));
    }

    void put(TableRow& row, int column, TableCell cell)
    {
        const auto index = size_t(column - 1);
        if (index >= row.cells.size()) {
            m_context.cells += qint64(index + 1 - row.cells.size());
            if (column > maxColumn || m_context.cells > maxCells) {
                m_context.tooLarge = true;
                return;
            }
            row.cells.resize(index + 1);
        }
        row.cells[index] = std::move(cell);
    }

    TableCell readCell()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const QString type = attributes.value("t"_L1).toString();
        const auto style = size_t(attributes.value("s"_L1).toUInt());
        TableCell cell;
        QString value;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"v") {
                value = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            } else if (m_xml.name() == u"is") {
                cell.text = unescaped(readRichText(m_xml));
            } else {
                cell.formula = cell.formula || m_xml.name() == u"f";
                m_xml.skipCurrentElement();
            }
        }
        const bool formula = cell.formula;
        if (type == u"inlineStr")
            cell.kind = CellKind::Text;
        else if (!value.isEmpty())
            cell = typed(value, type, style);
        if (cell.kind == CellKind::Text && cell.text.isEmpty())
            cell.kind = CellKind::Empty;
        cell.formula = formula;
        return cell;
    }

    TableCell typed(const QString& value, const QString& type, size_t style) const
    {
        if (type == u"s") {
            bool good = false;
            const size_t index = value.toUInt(&good);
            if (!good || index >= m_context.strings.size())
                return {QStringLiteral("#REF!"), CellKind::Error, false};
            return {m_context.strings[index], CellKind::Text, false};
        }
        if (type == u"str")
            return {unescaped(value), CellKind::Text, false};
        if (type == u"b")
            return {
                value == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE"),
                CellKind::Boolean, false};
        if (type == u"e")
            return {value, CellKind::Error, false};
        if (type == u"d")
            return {value.left(10), CellKind::Day, false};
        const auto serial
            = style < m_context.styles.size() ? m_context.styles[style] : SerialStyle::Number;
        if (serial != SerialStyle::Number)
            return serialCell(value, serial, m_context.since1904);
        return {spreadsheetNumber(value), CellKind::Number, false};
    }

    void readMerge()
    {
        const QString range = m_xml.attributes().value("ref"_L1).toString();
        const CellPlace first = parsePlace(QStringView(range).left(range.indexOf(u':')));
        const CellPlace last = parsePlace(QStringView(range).mid(range.indexOf(u':') + 1));
        if (first.row > 0 && last.row >= first.row && last.column >= first.column)
            m_sheet.merged.push_back({first.row, last.row, first.column, last.column});
    }

    QXmlStreamReader& m_xml;
    SheetContext& m_context;
    TableSheet m_sheet;
    int m_lastRow = 0;
};

} // namespace

std::vector<QString> readSharedStrings(QXmlStreamReader& xml)
{
    std::vector<QString> strings;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"si")
            strings.push_back(unescaped(readRichText(xml)));
    }
    return strings;
}

TableSheet readSheetXml(QXmlStreamReader& xml, SheetContext& context)
{
    return SheetParser(xml, context).parse();
}

} // namespace soviec
