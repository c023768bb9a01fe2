// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/diary/entry.h"

#include <QHash>
#include <QList>

namespace soviec::service {

class ReportRun;

/// The days of everybody of the run, three statements whatever their number.
Result<QHash<PersonId, QList<DayHours>>> hoursOfPeople(const ReportRun& run);

} // namespace soviec::service
