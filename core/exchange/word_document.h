// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace soviec {

/// A cell of a Word table. Several paragraphs are several lines; those of a list begin with "- ".
struct WordCell {
    QString text;
    int column = 0;         ///< first column of the table's grid, from 0
    int span = 1;           ///< columns of the grid it covers
    bool continued = false; ///< merged with the cell above, whose text counts
    int end() const { return column + span; }
};

struct WordRow {
    std::vector<WordCell> cells;
};

struct WordTable {
    int number = 0; ///< from 1, as they follow one another in the document
    std::vector<WordRow> rows;
};

/// A paragraph or a table of the document's body, in order.
struct WordBlock {
    int paragraph = 0; ///< from 1; 0: a table
    QString text;      ///< of the paragraph, tabs as blanks
    WordTable table;
};

struct WordDocument {
    QString fileName; ///< for messages
    std::vector<WordBlock> blocks;
};

/// Reads a .docx, told by what is in the file. Deleted revisions, field codes and fallbacks are
/// left out; what stands in content controls, text boxes and nested tables is read as text. Refused
/// with what to do: old .doc, files behind a password, workbooks, damaged and hostile packages
/// (entities, zip bombs), and more text than any form holds. Errors: Invalid.
Result<WordDocument> readDocx(const QByteArray& bytes, const QString& fileName);

/// The same from a path; at most 64 MB.
Result<WordDocument> readDocxFile(const QString& path);

/// True where the bytes are a Word document, new or old, by their content.
bool looksLikeWord(const QByteArray& bytes, const QString& fileName);

} // namespace soviec
