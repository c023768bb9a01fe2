// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/domain/org/person.h"
#include "core/domain/sheet/sheet_figures.h"
#include "core/report/letterhead.h"
#include "core/report/report.h"

#include <QList>

#include <vector>

namespace soviec::report {

/// One person with the sheets in force of the periods asked for, in their order; nothing where the
/// person has not begun one.
struct PersonFigures {
    Member member;
    std::vector<std::optional<SheetFigures>> periods;
};

/// True where the points of a sheet count: signed or closed.
bool counts(const SheetFigures& figures);
/// Totals of the counted periods, their exact mean rounded half up to 2 decimals.
std::optional<Decimal> meanTotal(const PersonFigures& person);
/// Vietnamese wording of a score band by its code, in full and short.
QString levelText(const QString& code);
QString shortLevelText(const QString& code);

/// Bảng tổng hợp kết quả theo dõi, đánh giá từng cá nhân. Of one month: points, band and state of
/// everybody's sheet. Of a quarter or a year: the total of each of its periods and their mean.
Report evaluationSummaryReport(
    const Letterhead& head, const Period& period, const std::vector<Period>& periods,
    const QString& unitName, const QList<PersonFigures>& people, const QString& headName);

} // namespace soviec::report
