// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/catalog/catalog.h"

#include <QList>

namespace soviec {

/// Groups a catalog may have (Article 13.1).
constexpr qsizetype mostGroups = 5;

/// Groups with their frames as the items themselves name them, by code: what a catalog imported
/// from a workbook has. More than five come back too; checkCatalog() says so.
QList<CatalogGroup> groupsOf(const QList<CatalogItem>& items);

/// Whether groups may stand in a catalog; Invalid with the first fault: more than five (Article 13.1), one
/// without a name or named twice, a frame that ends before it begins.
Result<void> checkGroups(const QList<CatalogGroup>& groups);

/// Whether a catalog may leave those who draft it: with groups that may stand in it (checkGroups()), and
/// Refused with the first fault otherwise: no item, an item without a task, points outside the frame of the
/// group, a coefficient that is not points ÷ divisor.
Result<void> checkCatalog(
    const TaskCatalog& catalog, const QList<CatalogGroup>& groups, const QList<CatalogItem>& items);

} // namespace soviec
