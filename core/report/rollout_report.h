// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/position/rollout.h"
#include "core/report/letterhead.h"
#include "core/report/report.h"

#include <QList>

namespace soviec::report {

/// Bảng theo dõi triển khai for the working group: every unit with its dates and what it still lacks.
Report rolloutReport(
    const Letterhead& head, const Date& day, const QList<RolloutLine>& lines, const QString& headName);

} // namespace soviec::report
