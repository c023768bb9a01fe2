// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/position/position.h"
#include "core/exchange/row_reader.h"

#include <vector>

namespace soviec {

/// The sheets of a workbook of positions, in the order exports write them.
enum class PositionSheet { List, Tasks, Inner, Outer, Authorities, Qualifications, Competencies };
constexpr int positionSheetCount = 7;

namespace position_column {
enum List { Code, Name, Group, UnitCode, Rank, HeadCount, Start, Workplace, Processes, Purpose };
/// Of every other sheet column 0 is the code of the position.
enum Task { TaskNumber = 1, TaskName, Work, Criteria };
enum Inner { Supervisor = 1, Direct, Units };
enum Outer { Body = 1, Nature };
enum Authority { AuthorityNumber = 1, AuthorityText };
enum Qualification { Heading = 1, Requirement };
enum Competency { CompetencyGroupColumn = 1, CompetencyName, Level };
}

std::vector<ColumnSpec> positionSheetColumns(PositionSheet sheet);
QString positionSheetTitle(PositionSheet sheet);
QList<Named<PositionGroup>> positionGroupNames();
QList<Named<CompetencyGroup>> competencyGroupNames();

} // namespace soviec
