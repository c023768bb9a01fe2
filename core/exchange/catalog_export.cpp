// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/exchange/catalog_cells.h"
#include "core/exchange/catalog_columns.h"
#include "core/exchange/catalog_import.h"
#include "core/exchange/table_builder.h"

namespace soviec {

using namespace Qt::StringLiterals;

Table exportCatalog(const QList<CatalogItem>& items, const QHash<UnitId, QString>& units)
{
    TableBuilder table(
        Tr::tr("Catalog"), catalogColumns(), {5, 12, 12, 26, 40, 50, 28, 12, 8, 12, 10, 12, 12, 34, 24, 24});
    int number = 0;
    for (const CatalogItem& item : items) {
        QStringList users;
        for (const UnitId& unit : item.users)
            users.append(units.value(unit, unit.toString()));
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
            .text(users.join(u"; "_s))
            .text(item.positions.join(u"; "_s))
            .endRow();
    }
    return std::move(table).take();
}

} // namespace soviec
