// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/export/export.h"

namespace soviec::service {

/// One exporter a kind; the right was checked, and the unit is never null.
Result<Table> unitsTable(Office& office, const ExportOptions& options);
Result<Table> peopleTable(Office& office, const ExportOptions& options);
Result<Table> calendarTable(Office& office, const ExportOptions& options);
Result<Table> catalogTable(Office& office, const ExportOptions& options);
Result<Table> positionsTable(Office& office, const ExportOptions& options);
Result<Table> competenciesTable(Office& office, const ExportOptions& options);
Result<Table> assignmentsTable(Office& office, const ExportOptions& options);
Result<Table> diaryTable(Office& office, const ExportOptions& options);

/// Everybody who ever held an appointment in the unit or below, by code.
Result<QMap<QString, QString>> peopleOf(Office& office, UnitId unit);

} // namespace soviec::service
