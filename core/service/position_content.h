// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/position/competency.h"
#include "core/domain/position/position.h"
#include "core/service/approval_content.h"

namespace soviec::service {

/// A list of positions as shown to those who decide: a line a position, keyed by its code.
Result<DocumentContent> positionContent(Office& office, PositionSetId set);
/// A framework: a line a competency, keyed by its name, a column a level.
Result<DocumentContent> competencyContent(Office& office, CompetencyFrameworkId framework);

/// Refused where the list or the framework is empty or holds what blocks it (two equal codes).
Result<void> checkPositionSet(Office& office, PositionSetId set);
Result<void> checkCompetencyFramework(Office& office, CompetencyFrameworkId framework);

/// Inside an importer's transaction: with a first day the document is recorded as approved outside
/// this database; without, it stays a draft. True where it was recorded.
Result<bool> settleImported(
    Office& office, ApprovalId document, const QString& documentNumber, const Date& from);

} // namespace soviec::service
