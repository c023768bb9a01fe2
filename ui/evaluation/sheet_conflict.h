// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/field_difference.h"
#include "core/domain/sheet/period_sheet.h"

#include <QMap>

namespace soviec {

/// What is entered in a sheet before it is signed: the person's own part, and the reviewer's.
struct SheetDraft {
    QMap<QString, Decimal> scores; ///< by criterion
    QString strengths;
    QString weaknesses;
    QString remarks;
    LeaderDecision organising;
    LeaderDecision unity;
};

SheetDraft draftOf(const PeriodSheet& sheet);
/// `own`: the fields of the person, else those of the reviewer.
QList<FieldDifference> draftDifferences(
    const SheetDraft& base, const SheetDraft& theirs, const SheetDraft& mine, bool own);
SheetDraft chosenDraft(
    const SheetDraft& base, const SheetDraft& theirs, const SheetDraft& mine,
    const SideChoices& choices);

} // namespace soviec
