// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/error.h"
#include "core/domain/org/unit.h"
#include "core/exchange/table.h"

#include <QStringList>

namespace soviec::service {

class Office;

struct ExportOptions {
    UnitId unit; ///< null: the whole agency; people, work and diary of the unit and below
    Date first;  ///< of assignments and diary; invalid: from the beginning
    Date last;
};

/// The kinds importKinds() knows, in the same order.
QStringList exportKinds();

/// The rows of a kind as the importer of the kind reads them back. HR and administrators only;
/// errors: Usage for another kind, Forbidden, NotFound where there is nothing of the kind.
Result<Table> exportTable(Office& office, const QString& kind, const ExportOptions& options);

struct ExportDone {
    int rows = 0;
    bool listOnly = false; ///< a .csv file held only the first of several sheets
};

/// The same into a file, .xlsx or .csv as its name ends; complete or not at all.
Result<ExportDone> exportFile(
    Office& office, const QString& kind, const QString& path, const ExportOptions& options);

} // namespace soviec::service
