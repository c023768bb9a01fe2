// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary/entry.h"
#include "core/domain/org/person.h"
#include "core/report/letterhead.h"
#include "core/report/report.h"

#include <QList>

namespace soviec::report {

/// Nhật ký công việc cá nhân from first to last day: entries by day with the hours of each day.
/// Entries come in the order of the days; withdrawn ones are left out.
Report diaryReport(
    const Letterhead& head, const Date& first, const Date& last, const Member& member,
    const QList<DiaryEntry>& entries, const QString& headName);

} // namespace soviec::report
