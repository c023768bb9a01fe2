// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace soviec {

enum class Severity { Info, Warning, Error };

/// Where something stands in a file: row 0 = the sheet as a whole, no sheet = the file. In a Word
/// document the table or the paragraph by its number instead of the sheet.
struct SheetPlace {
    QString sheet;
    int row = 0;
    QString column;    ///< letters, "H"; empty where the whole row is meant
    int table = 0;     ///< from 1; 0: not in a table of a Word document
    int paragraph = 0; ///< from 1; 0: not in a paragraph of a Word document
    friend bool operator==(const SheetPlace&, const SheetPlace&) = default;
};

/// What an importer has to say about a file. An Error means that its row was not accepted, and that
/// nothing of the file should be imported; a Warning that somebody should look; an Info what was
/// skipped or mended.
struct ImportFinding {
    Severity severity = Severity::Info;
    SheetPlace place;
    QString code; ///< for programs: "duplicate_code", "coefficient_contradicts", …
    QString text; ///< for people: what, and what to do
};

bool hasErrors(const QList<ImportFinding>& findings);

/// "Sheet “PL II”, row 12, column H: …"; the parts that are known.
QString findingLine(const ImportFinding& finding);

} // namespace soviec
