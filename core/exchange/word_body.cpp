// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/word_body.h"

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxCharacters = 20'000'000;
constexpr int maxDepth = 100;
constexpr int maxGridColumns = 200;

/// Wrappers without a meaning of their own.
bool isTransparent(QStringView name)
{
    return name == u"sdt" || name == u"sdtContent" || name == u"smartTag" || name == u"customXml"
        || name == u"ins" || name == u"moveTo" || name == u"AlternateContent" || name == u"Choice";
}

/// The attribute w:val, whichever of the two WordprocessingML namespaces the file is in.
QString valueOf(const QXmlStreamReader& xml)
{
    for (const QXmlStreamAttribute& attribute : xml.attributes()) {
        if (attribute.name() == u"val")
            return attribute.value().toString();
    }
    return {};
}

void addLine(QString& text, const QString& line)
{
    if (line.trimmed().isEmpty())
        return;
    if (!text.isEmpty())
        text += u'\n';
    text += line;
}

} // namespace

QString linesOf(const std::vector<WordBlock>& blocks)
{
    QString lines;
    for (const WordBlock& block : blocks) {
        addLine(lines, block.text);
        for (const WordRow& row : block.table.rows) {
            for (const WordCell& cell : row.cells)
                addLine(lines, cell.text);
        }
    }
    return lines;
}

/// Moves to the next child of the element; false at its end.
bool WordBodyReader::start()
{
    return !m_tooLarge && m_xml.readNextStartElement();
}

bool WordBodyReader::within(int depth)
{
    if (depth < maxDepth && m_characters < maxCharacters)
        return true;
    m_tooLarge = true;
    return false;
}

std::vector<WordBlock> WordBodyReader::read()
{
    std::vector<WordBlock> blocks;
    if (!start() || m_xml.name() != u"document")
        return blocks;
    while (start()) {
        if (m_xml.name() == u"body")
            readBlocks(blocks, 0);
        else
            m_xml.skipCurrentElement();
    }
    return blocks;
}

void WordBodyReader::readBlocks(std::vector<WordBlock>& blocks, int depth)
{
    if (!within(depth))
        return;
    while (start()) {
        const QStringView name = m_xml.name();
        if (name == u"p") {
            readParagraph(blocks, m_nested == 0 ? ++m_paragraphs : 0, depth + 1);
        } else if (name == u"tbl") {
            WordBlock block;
            block.table = readTable(depth + 1);
            blocks.push_back(std::move(block));
        } else if (isTransparent(name)) {
            readBlocks(blocks, depth + 1);
        } else {
            m_xml.skipCurrentElement();
        }
    }
}

/// The paragraph, and after it what stands in its text boxes.
void WordBodyReader::readParagraph(std::vector<WordBlock>& blocks, int number, int depth)
{
    WordBlock block;
    std::vector<WordBlock> boxes;
    bool listed = false;
    block.paragraph = number;
    readRuns(block.text, listed, boxes, depth);
    if (listed && !block.text.trimmed().isEmpty())
        block.text.prepend(u"- "_s);
    blocks.push_back(std::move(block));
    for (WordBlock& box : boxes)
        blocks.push_back(std::move(box));
}

/// The runs of a paragraph, whatever they are wrapped in.
void WordBodyReader::readRuns(
    QString& text, bool& listed, std::vector<WordBlock>& boxes, int depth)
{
    if (!within(depth))
        return;
    while (start()) {
        const QStringView name = m_xml.name();
        if (name == u"t") {
            const QString piece = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            m_characters += piece.size();
            text += piece;
            continue;
        }
        if (name == u"txbxContent") {
            readBlocks(boxes, depth + 1);
            continue;
        }
        if (name == u"numPr")
            listed = true;
        if (name == u"tab")
            text += u' ';
        else if (name == u"br" || name == u"cr")
            text += u'\n';
        else if (name == u"noBreakHyphen")
            text += u'-';
        // Tab stops of the paragraph's properties are no tabs; deletions and fallbacks are not read.
        const bool skipped = name == u"del" || name == u"moveFrom" || name == u"Fallback"
            || name == u"tabs" || name == u"rPr" || name == u"sectPr";
        if (skipped)
            m_xml.skipCurrentElement();
        else
            readRuns(text, listed, boxes, depth + 1);
    }
}

WordTable WordBodyReader::readTable(int depth)
{
    WordTable table;
    if (m_nested == 0)
        table.number = ++m_tables;
    ++m_nested;
    readRows(table, depth);
    --m_nested;
    return table;
}

void WordBodyReader::readRows(WordTable& table, int depth)
{
    if (!within(depth))
        return;
    while (start()) {
        if (m_xml.name() == u"tr")
            table.rows.push_back(readRow(depth + 1));
        else if (isTransparent(m_xml.name()))
            readRows(table, depth + 1);
        else
            m_xml.skipCurrentElement();
    }
}

WordRow WordBodyReader::readRow(int depth)
{
    WordRow row;
    int column = 0;
    readCells(row, column, depth);
    return row;
}

void WordBodyReader::readCells(WordRow& row, int& column, int depth)
{
    if (!within(depth))
        return;
    while (start()) {
        if (m_xml.name() == u"tc") {
            WordCell cell = readCell(depth + 1);
            cell.column = column;
            column += cell.span;
            row.cells.push_back(std::move(cell));
        } else if (m_xml.name() == u"trPr") {
            column += readSkippedColumns();
        } else if (isTransparent(m_xml.name())) {
            readCells(row, column, depth + 1);
        } else {
            m_xml.skipCurrentElement();
        }
    }
}

/// gridBefore: columns a row leaves free at its beginning.
int WordBodyReader::readSkippedColumns()
{
    int columns = 0;
    while (start()) {
        if (m_xml.name() == u"gridBefore")
            columns = valueOf(m_xml).toInt();
        m_xml.skipCurrentElement();
    }
    return qBound(0, columns, maxGridColumns);
}

WordCell WordBodyReader::readCell(int depth)
{
    WordCell cell;
    std::vector<WordBlock> blocks;
    if (!within(depth))
        return cell;
    while (start()) {
        if (m_xml.name() == u"tcPr") {
            readCellProperties(cell);
        } else if (m_xml.name() == u"p") {
            readParagraph(blocks, 0, depth + 1);
        } else if (m_xml.name() == u"tbl") {
            WordBlock block;
            block.table = readTable(depth + 1);
            blocks.push_back(std::move(block));
        } else if (isTransparent(m_xml.name())) {
            readBlocks(blocks, depth + 1);
        } else {
            m_xml.skipCurrentElement();
        }
    }
    cell.text = linesOf(blocks);
    return cell;
}

void WordBodyReader::readCellProperties(WordCell& cell)
{
    while (start()) {
        const QString value = valueOf(m_xml);
        if (m_xml.name() == u"gridSpan")
            cell.span = qBound(1, value.toInt(), maxGridColumns);
        else if (m_xml.name() == u"vMerge")
            cell.continued = value != u"restart";
        m_xml.skipCurrentElement();
    }
}

} // namespace soviec
