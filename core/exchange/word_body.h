// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/word_document.h"

#include <QXmlStreamReader>

namespace soviec {

/// Reads the body of word/document.xml into blocks. `tooLarge` is set where a limit was reached.
class WordBodyReader {
public:
    explicit WordBodyReader(QXmlStreamReader& xml) : m_xml(xml) { }

    std::vector<WordBlock> read();
    bool tooLarge() const { return m_tooLarge; }

private:
    /// Blocks up to the end of the element the reader stands in.
    void readBlocks(std::vector<WordBlock>& blocks, int depth);
    void readParagraph(std::vector<WordBlock>& blocks, int number, int depth);
    void readRuns(QString& text, bool& listed, std::vector<WordBlock>& boxes, int depth);
    WordTable readTable(int depth);
    void readRows(WordTable& table, int depth);
    WordRow readRow(int depth);
    void readCells(WordRow& row, int& column, int depth);
    WordCell readCell(int depth);
    void readCellProperties(WordCell& cell);
    int readSkippedColumns();
    bool start();
    bool within(int depth);

    QXmlStreamReader& m_xml;
    qint64 m_characters = 0;
    int m_paragraphs = 0;
    int m_tables = 0;
    int m_nested = 0; ///< tables around the place being read
    bool m_tooLarge = false;
};

/// The texts of blocks as lines: paragraphs, and the cells of tables row by row.
QString linesOf(const std::vector<WordBlock>& blocks);

} // namespace soviec
