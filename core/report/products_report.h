// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary/product_totals.h"
#include "core/report/letterhead.h"
#include "core/report/report.h"

#include <QList>

namespace soviec::report {

/// One person with the products declared in some days.
struct PersonProducts {
    Member member;
    QList<ProductTotals> products;
};

/// Bảng kê sản phẩm, công việc: declared and accepted products of one person, item by item, and
/// what they come to in standard products.
Report productsReport(
    const Letterhead& head, const QString& span, const PersonProducts& person,
    const QString& headName);
/// The same for everybody of a unit in one table, with a sum a person and the unit's.
Report unitProductsReport(
    const Letterhead& head, const QString& span, const QString& unitName,
    const QList<PersonProducts>& people, const QString& headName);

} // namespace soviec::report
