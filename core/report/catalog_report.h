// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/catalog/catalog.h"
#include "core/report/letterhead.h"
#include "core/report/report.h"

#include <QList>

namespace soviec::report {

/// Danh mục sản phẩm, công việc: every item of one version in printed order, by part and division.
Report catalogReport(
    const Letterhead& head, const TaskCatalog& catalog, const QList<CatalogItem>& items,
    const QString& headName);

/// What is added, dropped and changed from one version to the next, item by item.
Report catalogComparisonReport(
    const Letterhead& head, const TaskCatalog& before, const QList<CatalogItem>& oldItems,
    const TaskCatalog& after, const QList<CatalogItem>& newItems, const QString& headName);

} // namespace soviec::report
