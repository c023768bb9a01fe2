// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/competency_import.h"
#include "core/exchange/position_import.h"
#include "core/exchange/word_document.h"
#include "tests/fuzz/fuzz_target.h"

namespace soviec::fuzz {

namespace {

const QByteArray document = R"(=== _rels/.rels
<Relationships><Relationship Id='a' Type='http://x/officeDocument' Target='word/document.xml'/></Relationships>
=== word/document.xml
<w:document xmlns:w='http://w'><w:body/></w:document>)";

// What stands before the first entry's line is the body itself, so that small inputs are documents.
QByteArray wrapped(const QByteArray& input)
{
    if (input.startsWith("PK") || input.startsWith("=== ") || input.contains("\n=== "))
        return input;
    return "=== word/document.xml\n<w:document xmlns:w='http://w'><w:body>" + input + "</w:body></w:document>";
}

} // namespace

void readDocxParts(const QByteArray& input)
{
    const auto read = readDocx(zipOf(wrapped(input), document), QStringLiteral("a.docx"));
    if (!read) {
        mustBeSentence(read.error().text);
        return;
    }
    for (const WordBlock& block : read->blocks) {
        for (const WordRow& row : block.table.rows) {
            for (const WordCell& cell : row.cells)
                must(cell.column >= 0 && cell.span >= 1, "a cell stands somewhere");
        }
    }
    for (const ImportFinding& finding : importPositions(*read).findings)
        must(!findingLine(finding).isEmpty(), "a finding has words");
    for (const ImportFinding& finding : importCompetencies(*read).findings)
        must(!findingLine(finding).isEmpty(), "a finding has words");
}

} // namespace soviec::fuzz
