// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/catalog/catalog.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace soviec {

enum class ItemChange { Added, Removed, Changed, Merged };

/// One line of the comparison of two versions, items side by side.
struct ItemDifference {
    ItemChange change = ItemChange::Changed;
    QString code;
    std::optional<CatalogItem> before; ///< nothing where it was added
    std::optional<CatalogItem> after;  ///< nothing where it was removed; of a merge the one that stands for it
    QStringList fields; ///< translated names of what changed, in the order of the printed catalog
};

struct CatalogComparison {
    QList<ItemDifference> differences; ///< in the order of the later version, what is gone at the end
    int unchanged = 0;
    int count(ItemChange change) const;
};

/// How a version differs from the one before, by code; codes the later one gave up in a merge are
/// followed to what stands for them. Place in the list and note of origin do not count.
CatalogComparison compareCatalogs(
    const QList<CatalogItem>& before, const QList<CatalogItem>& after,
    const QList<CatalogAlias>& aliases);

} // namespace soviec
