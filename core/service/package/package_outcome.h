// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/packages.h"

namespace soviec::service {

/// "07/04/2026 · Tham mưu văn bản", "Sheet of 04/2026".
QString aboutRow(const RowLog& log);
/// A row as it is shown; `person`: the name.
PackageRow packageRow(const QString& person, const RowLog& theirs, const RowMerge& merge);
/// Adds what became of it, with the steps that came over.
void countRow(
    PackageOutcome& outcome, const QString& person, const RowLog& theirs, const RowMerge& merge,
    int steps);
/// Puts the titles of the assignments that clashing values name in the place of their ids.
Result<void> nameAssignments(Office& office, PackageOutcome& outcome);
/// The title of an assignment by its id as a value; where it is not here, that is said.
Result<QJsonValue> assignmentTitle(Office& office, const QJsonValue& id);

} // namespace soviec::service
