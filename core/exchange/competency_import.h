// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/position/competency.h"
#include "core/exchange/imported.h"
#include "core/exchange/table.h"
#include "core/exchange/word_document.h"

namespace soviec {

/// A competency as it stands in a file; its ids are null.
struct CompetencyRow {
    SheetPlace place;
    Competency competency;
};

/// The level a person was found to have, as it stands in a file.
struct AssessmentRow {
    SheetPlace place;
    QString person;     ///< its code
    QString competency; ///< its name
    int level = 0;
    QString evidence;
    Date day;
    QString assessor;   ///< the code of who assessed; may be empty
};

struct CompetencyImport {
    QList<CompetencyRow> rows;          ///< in printed order
    QList<AssessmentRow> assessments;   ///< only workbooks hold them
    QList<ImportFinding> findings;
};

/// Reads the level tables of a Word form (annexes 2A, 2B): competencies as columns and levels as
/// rows, or the other way round; the group from the heading over the table or in it. Empty cells
/// stay empty. A competency named twice is an Error.
CompetencyImport importCompetencies(const WordDocument& document);

/// Reads a workbook: a sheet of competencies with a column a level, and, where there is one, a
/// sheet of assessed levels. The level, the day and the evidence of an assessment are required.
CompetencyImport importCompetencies(const Table& table);

/// Both sheets, which importCompetencies() reads back to the same rows.
Table exportCompetencies(
    const QList<CompetencyRow>& rows, const QList<AssessmentRow>& assessments);

/// The columns of the sheet of competencies, as an export writes them.
std::vector<ColumnSpec> competencyColumns();

} // namespace soviec
