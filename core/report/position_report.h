// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/position/position.h"
#include "core/report/letterhead.h"
#include "core/report/report.h"

#include <QList>

namespace soviec::report {

/// A position with who holds it, as a list prints it.
struct ListedPosition {
    Position position;
    QString unitName;
    QStringList holders; ///< full names on the day of the list
};

/// Danh mục vị trí việc làm: the positions group by group, with rank, head count and holders.
Report positionListReport(
    const Letterhead& head, const PositionSet& set, const QList<ListedPosition>& positions,
    const QString& headName);

/// Bản mô tả công việc on the form of the annex: the box on top and sections 1 to 5. Sections that
/// hold nothing print their headings, so that it shows what is missing.
Report jobDescriptionReport(
    const Letterhead& head, const Position& position, const QString& headName);

} // namespace soviec::report
