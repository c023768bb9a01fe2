// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary/entry.h"
#include "core/domain/work/assignment.h"
#include "core/exchange/header.h"
#include "core/exchange/imported.h"

#include <vector>

namespace soviec {

/// Work given to a person, as it stands in a file; references are codes.
struct AssignmentRow {
    SheetPlace place;
    QString person;
    Period period;
    QString itemCode; ///< empty: outside the catalog, then there is a title
    QString title;
    Decimal quantity = Decimal(1);
    Origin origin = Origin::Planned;
    Date deadline;
    QString expectedProduct;
};

/// A line of a diary, as it stands in a file.
struct DiaryRow {
    SheetPlace place;
    QString person;
    Date day;
    std::optional<TimeOfDay> start;
    Minutes minutes;
    QString itemCode; ///< empty: outside the catalog, then there is a title
    QString title;
    Decimal quantity = Decimal(1);
    QString result;
    QString documentNumber;
    QString note;
};

Imported<AssignmentRow> importAssignments(const Table& table);
Table exportAssignments(const QList<AssignmentRow>& rows);

/// A line has a start and an end, or a number of minutes or hours, with a start or without. An end
/// before its start, and more than 24 h of one person in one day, are Errors.
Imported<DiaryRow> importDiary(const Table& table);
Table exportDiary(const QList<DiaryRow>& rows);
/// The columns of the kind, as an export writes them.
std::vector<ColumnSpec> assignmentColumns();
/// The columns of the kind, as an export writes them.
std::vector<ColumnSpec> diaryColumns();

} // namespace soviec
