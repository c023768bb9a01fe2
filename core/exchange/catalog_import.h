// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/catalog/catalog.h"
#include "core/exchange/finding.h"
#include "core/exchange/table.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace soviec {

/// An item as it stands in a workbook; its ids are null, and who may use it is still names. Nothing: the
/// workbook has no such column.
struct CatalogRow {
    SheetPlace place;
    CatalogItem item;
    std::optional<QStringList> users;     ///< codes or names of units
    std::optional<QStringList> positions; ///< codes of positions
};

struct CatalogImport {
    QList<CatalogRow> rows;      ///< the accepted ones, in printed order over all sheets
    QList<ImportFinding> findings;
    Decimal divisor = Decimal(5); ///< the coefficients were checked against this
    QString standardProduct;      ///< what the workbook says about it; may be empty
};

/// Reads a task catalog from every sheet that carries its headings, whatever their order. The part:
/// the column "Phần" where there is one; leadership where the sheet's heading or the codes say so;
/// division where a division is named; else common. A coefficient must be points ÷ divisor, half up
/// to 2 decimals (Article 13); an empty one is computed. Without `divisor` the workbook's own
/// statement ("sản phẩm chuẩn = 5 điểm") counts, else 5.
CatalogImport importCatalog(const Table& table, std::optional<Decimal> divisor = {});

/// One sheet with every column, which importCatalog() reads back to the same items. `units`: the word for
/// each unit that an item names.
Table exportCatalog(const QList<CatalogItem>& items, const QHash<UnitId, QString>& units = {});

} // namespace soviec
