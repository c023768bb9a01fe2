// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/exchange/catalog_cells.h"
#include "core/exchange/catalog_columns.h"
#include "core/exchange/catalog_import.h"
#include "core/exchange/table_builder.h"

namespace soviec {

Table exportCatalog(const QList<CatalogItem>& items)
{
    TableBuilder table(
        Tr::tr("Catalog"), catalogColumns(), {5, 12, 12, 26, 40, 50, 28, 12, 8, 12, 10, 12, 12, 34});
    int number = 0;
    for (const CatalogItem& item : items) {
        table.number(++number)
            .text(titleOf(partNames(), item.part))
            .text(item.code)
            .text(item.division)
            .text(item.task)
            .text(item.detail)
            .text(item.output)
            .text(item.unitOfMeasure)
            .text(item.group)
            .text(frameText(item))
            .number(item.points)
            .number(item.coefficient)
            .number(item.standardMinutes)
            .text(item.note)
            .endRow();
    }
    return std::move(table).take();
}

} // namespace soviec
