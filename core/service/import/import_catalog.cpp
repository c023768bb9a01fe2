// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/import/import_steps.h"

#include "core/base/tr.h"
#include "core/exchange/catalog_import.h"
#include "core/service/office.h"
#include "core/storage/catalog_repository.h"

#include <QHash>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

// Everything of an item but its identity.
bool sameContent(const CatalogItem& a, const CatalogItem& b)
{
    return a.code == b.code && a.part == b.part && a.division == b.division && a.task == b.task
        && a.detail == b.detail && a.output == b.output && a.group == b.group
        && a.frameMin == b.frameMin && a.frameMax == b.frameMax && a.points == b.points
        && a.coefficient == b.coefficient && a.unitOfMeasure == b.unitOfMeasure
        && a.standardMinutes == b.standardMinutes && a.note == b.note && a.ordinal == b.ordinal;
}

void compare(ImportSummary& summary, const QList<CatalogItem>& old, const QList<CatalogRow>& rows)
{
    QHash<QString, CatalogItem> byCode;
    for (const CatalogItem& item : old)
        byCode.insert(item.code, item);
    for (const CatalogRow& row : rows) {
        const auto before = byCode.constFind(row.item.code);
        if (before == byCode.constEnd())
            ++summary.added;
        else if (sameContent(*before, row.item))
            ++summary.unchanged;
        else
            ++summary.changed;
        byCode.remove(row.item.code);
    }
    summary.removed = int(byCode.size());
}

// The first catalog counts from the agency's first day in the program; a later one from the day
// that was asked for, so that no entry made before changes its coefficient.
Result<Date> effectiveDay(
    const Office& office, const std::optional<TaskCatalog>& current, const ImportOptions& options)
{
    if (isValid(options.effectiveFrom)) {
        if (current && options.effectiveFrom <= current->effectiveFrom) {
            return fail(
                ErrorCode::Refused,
                Tr::tr("The catalog in force counts from %1; a new one must begin later.")
                    .arg(formDate(current->effectiveFrom)));
        }
        return options.effectiveFrom;
    }
    if (!current)
        return office.agency().unit.first;
    return fail(
        ErrorCode::Refused,
        Tr::tr("This file changes the catalog in force. Say from which day the new one counts: "
               "--effective-from 2026-07-01."));
}

Result<void> storeVersion(
    Office& office, const CatalogImport& import, const std::optional<TaskCatalog>& current,
    UnitId unit, const Date& from)
{
    storage::CatalogRepository repository(office.db());
    if (current) {
        TaskCatalog ended = *current;
        ended.effectiveTo = from - Days(1);
        ended.state = u"superseded"_s;
        if (auto updated = repository.update(ended); !updated)
            return updated;
    }
    TaskCatalog catalog;
    catalog.id = CatalogId::create();
    catalog.unit = unit;
    catalog.title = Tr::tr("Catalog of converted products and work");
    catalog.standardProduct = import.standardProduct;
    catalog.divisor = import.divisor;
    catalog.state = u"approved"_s;
    catalog.effectiveFrom = from;
    catalog.version = 1;
    if (auto inserted = repository.insert(catalog); !inserted)
        return inserted;
    for (const CatalogRow& row : import.rows) {
        CatalogItem item = row.item;
        item.id = CatalogItemId::create();
        item.catalog = catalog.id;
        if (auto inserted = repository.insert(item); !inserted)
            return inserted;
    }
    return {};
}

} // namespace

Result<ImportSummary> applyCatalog(
    Office& office, const Table& table, const ImportOptions& options)
{
    storage::CatalogRepository repository(office.db());
    const Date asOf = isValid(options.effectiveFrom) ? options.effectiveFrom : office.clock().today();
    const auto current = repository.inForce(options.unit, asOf);
    if (!current)
        return passOn(current);
    const auto old = *current ? repository.items((*current)->id) : Result<QList<CatalogItem>>();
    if (!old)
        return passOn(old);
    const CatalogImport import = importCatalog(
        table, *current ? std::optional<Decimal>((*current)->divisor) : std::nullopt);
    ImportSummary summary;
    summary.rows = int(import.rows.size());
    summary.findings = import.findings;
    compare(summary, *old, import.rows);
    const bool same = summary.added == 0 && summary.changed == 0 && summary.removed == 0;
    if (summary.refused() || same)
        return summary;
    const auto from = effectiveDay(office, *current, options);
    if (!from)
        return passOn(from);
    if (auto stored = storeVersion(office, import, *current, options.unit, *from); !stored)
        return passOn(stored);
    return summary;
}

} // namespace soviec::service
