// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field_difference.h"
#include "core/domain/catalog/catalog.h"

#include <QList>

namespace soviec {

/// What a person writes in an item of a catalog, in three states of it. `units`: the names for who may use
/// it.
QList<FieldDifference> itemDifferences(
    const CatalogItem& base, const CatalogItem& theirs, const CatalogItem& mine, const QList<Unit>& units);
/// The stored item with the values that were chosen.
CatalogItem chosenItem(
    const CatalogItem& base, const CatalogItem& theirs, const CatalogItem& mine,
    const SideChoices& choices);

} // namespace soviec
