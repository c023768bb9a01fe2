// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/org/person.h"
#include "core/domain/work/assignment.h"
#include "core/report/letterhead.h"
#include "core/report/report.h"

#include <QList>

namespace soviec::report {

/// Phiếu giao nhiệm vụ: the work a person was given in a period (Article 18.1 b), a line each, and
/// what it comes to in standard products. Cancelled work is left out.
Report assignmentSheetReport(
    const Letterhead& head, const QString& span, const Member& member,
    const QList<AssignmentProgress>& work, const QString& giver);

} // namespace soviec::report
