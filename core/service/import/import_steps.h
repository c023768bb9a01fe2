// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/word_document.h"
#include "core/service/import/import.h"

namespace soviec::service {

/// One importer a kind; each runs inside the transaction that importTable() holds, adds findings
/// for references that lead nowhere, and writes only while the summary is not refused.
Result<ImportSummary> applyUnits(Office& office, const Table& table, const ImportOptions& options);
Result<ImportSummary> applyPeople(Office& office, const Table& table, const ImportOptions& options);
Result<ImportSummary> applyCalendar(Office& office, const Table& table, const ImportOptions& options);
Result<ImportSummary> applyCatalog(
    Office& office, const Table& table, const ImportOptions& options);
Result<ImportSummary> applyAssignments(
    Office& office, const Table& table, const ImportOptions& options);
Result<ImportSummary> applyDiary(Office& office, const Table& table, const ImportOptions& options);
Result<ImportSummary> applyPositions(
    Office& office, const Table& table, const ImportOptions& options);
Result<ImportSummary> applyCompetencies(
    Office& office, const Table& table, const ImportOptions& options);

/// The same from the Word forms agencies have.
Result<ImportSummary> applyPositionForms(
    Office& office, const WordDocument& document, const ImportOptions& options);
Result<ImportSummary> applyCompetencyForms(
    Office& office, const WordDocument& document, const ImportOptions& options);

/// A row's reference that leads nowhere, as a finding.
ImportFinding unknownReference(const SheetPlace& place, const QString& text);

} // namespace soviec::service
