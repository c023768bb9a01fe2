// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/position/competency_gap.h"
#include "core/report/chart.h"
#include "ui/shared/cell.h"

#include <QList>

namespace soviec {

/// "below", "meets", … with a sign; never by colour alone.
ChipData gapChip(GapState state);

/// The columns and rows of one person's gaps: asked for, found, both as a picture, state, evidence.
QList<Column> personGapColumns();
QList<Row> personGapRows(const PersonGaps& person);

/// Of a unit: per competency how many people are below, as a bar of those who must have it.
QList<Column> unitGapColumns();
QList<Row> unitGapRows(const QList<UnitGap>& gaps);

/// Levels missing by competency, the most first; no point where nothing is missing.
report::Chart unitGapChart(QList<UnitGap> gaps);

/// The training-need list.
QList<Column> needColumns();
QList<Row> needRows(const QList<TrainingNeed>& needs);

} // namespace soviec
