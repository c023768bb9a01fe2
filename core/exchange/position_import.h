// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/position/position.h"
#include "core/exchange/finding.h"
#include "core/exchange/imported.h"
#include "core/exchange/table.h"
#include "core/exchange/word_document.h"

#include <QFlags>

#include <optional>

namespace soviec {

/// The parts of a position a file speaks of. What a file does not speak of stays as it is stored: a
/// list without the descriptions does not wipe them out, and a Word form says no head count.
enum class PositionPart {
    Unit = 1,
    Group = 2,
    Rank = 4,
    HeadCount = 8,
    Start = 16,
    Workplace = 32,
    Processes = 64,
    Purpose = 128,
    Tasks = 256,
    Inner = 512,
    Outer = 1024,
    Authorities = 2048,
    Qualifications = 4096,
    Competencies = 8192
};
Q_DECLARE_FLAGS(PositionParts, PositionPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(PositionParts)

/// The parts a Word form holds, also those it leaves empty.
constexpr PositionParts describedParts = PositionParts(0x3ff0);

/// A position as it stands in a file; ids are null, the unit is a code or a name.
struct PositionRow {
    SheetPlace place;
    QString unit; ///< empty: the agency
    Position position;
    PositionParts parts;
};

/// Reads the job descriptions of a Word form (annexes 1A, 1B, 1C of the agencies), one or many a
/// file, whatever the exact words and numbers of its headings. A section that is missing is left
/// empty and reported; a position without a code or a name, and a code used twice, are Errors.
Imported<PositionRow> importPositions(const WordDocument& document);

/// Reads a workbook as exportPositions() writes it, or any sheet that lists positions by code.
Imported<PositionRow> importPositions(const Table& table);

/// A sheet for the list and one for each section of the descriptions, which importPositions() reads
/// back to the same rows.
Table exportPositions(const QList<PositionRow>& rows);

/// The stored position with what the row says instead.
Position updated(const Position& stored, const PositionRow& row);

/// The columns of the list of positions, as an export writes them.
std::vector<ColumnSpec> positionColumns();

} // namespace soviec

