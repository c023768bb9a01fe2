// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/period.h"
#include "core/domain/evaluation/score.h"
#include "core/domain/org/person.h"

#include <QStringList>

namespace soviec::service {

class Office;

/// What the authority should see before it signs one more sheet of a unit: everybody scored nearly
/// full marks, everybody stands in the best band, all totals are alike. Judged with `result` as if
/// it were signed, among those of the unit who are. Empty for anybody but the person's reviewer.
Result<QStringList> signingRemarks(
    Office& office, const Member& member, const Period& period, const ScoreResult& result);

} // namespace soviec::service
