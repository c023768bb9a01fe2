// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/catalog/catalog.h"

#include <QList>

namespace soviec {

/// Two items that may be the same work, by their places in the list; first < second.
struct NearDuplicate {
    int first = 0;
    int second = 0;
    int percent = 100; ///< words in common of all words; 100: the same but for accents and order
    friend bool operator==(const NearDuplicate&, const NearDuplicate&) = default;
};

/// Items whose task and detail have at least `fromPercent` of their words in common, accents, case
/// and order apart; the most alike first, then in the order of the catalog. Near-linear: only
/// items that share one of their rarest words are compared.
QList<NearDuplicate> nearDuplicates(const QList<CatalogItem>& items, int fromPercent = 80);

} // namespace soviec
