// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/hours_sheet.h"

#include <QList>

namespace soviec::report {

/// Invented data for the tests of reports and of their printing.
Letterhead sampleHead();
Member sampleMember(const QString& name = {});
/// April 2026 of one person: holidays on 27 and 30, a day of leave, one long day, one short.
QList<DayHours> sampleDays();
QList<DiaryEntry> sampleEntries();

} // namespace soviec::report
