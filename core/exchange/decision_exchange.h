// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evaluation/reconcile.h"
#include "core/exchange/imported.h"

namespace soviec {

/// Reads the list of a signed decision: code or name, score, and where it has them the level, the
/// two parts of the score and the months of a year. A row without a person or a figure that cannot
/// be read is a finding.
Imported<DecisionRow> importDecision(const Table& table);

} // namespace soviec
