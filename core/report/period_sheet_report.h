// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evaluation/score.h"
#include "core/domain/rules/rule_set.h"
#include "core/domain/sheet/period_sheet.h"
#include "core/report/letterhead.h"
#include "core/report/report.h"

#include <QString>

namespace soviec::report {

/// What Mẫu số 01 is filled from. `rules` outlives the call.
struct PeriodSheetContent {
    Letterhead head;
    QString fullName;
    PeriodSheet sheet;
    const RuleSet* rules = nullptr;
    ScoreCase input;
    ScoreResult result; ///< of `input`; signed sheets print the figures they were signed with
};

enum class Annex { Without, With };

/// Mẫu số 01 of NĐ 335/2025/NĐ-CP, Phụ lục II, word by word; dots stand for what is not there yet.
/// The annex shows how the score came about.
Report periodSheetReport(const PeriodSheetContent& content, Annex annex = Annex::Without);

/// The annex alone: lines of work, then the steps of the calculation with their articles.
std::vector<Section> scoreAnnex(const ScoreCase& input, const ScoreResult& result);

} // namespace soviec::report
