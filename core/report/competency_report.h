// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/position/competency_gap.h"
#include "core/report/letterhead.h"
#include "core/report/report.h"

#include <QList>

namespace soviec::report {

/// Khung cấp độ năng lực: a section a group, competencies as columns, levels 5 … 1 as rows.
Report competencyFrameworkReport(
    const Letterhead& head, const CompetencyFramework& framework, const QString& headName);

/// What a unit lacks: a picture and a table by competency, then the training-need list.
Report competencyGapsReport(
    const Letterhead& head, const QString& unitName, const Date& day,
    const QList<PersonGaps>& people, const QString& headName);

/// The same of one person: what the position asks for, what was found, on which evidence.
Report personGapsReport(
    const Letterhead& head, const Date& day, const PersonGaps& person, const QString& headName);

} // namespace soviec::report
