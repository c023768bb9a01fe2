// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/import/import_steps.h"

#include "core/base/tr.h"
#include "core/domain/catalog/catalog_check.h"
#include "core/exchange/catalog_import.h"
#include "core/service/approval_routes.h"
#include "core/service/approvals.h"
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

// A version whose authority stands outside this database is recorded as approved there; otherwise
// it stays a draft, and the route decides.
Result<void> settle(
    Office& office, const TaskCatalog& catalog, const Date& from, const ImportOptions& options,
    ImportSummary& summary)
{
    Approvals approvals(office);
    const auto id = ApprovalId::parse(catalog.id.toString()).value_or(ApprovalId());
    const auto document = approvals.begin(DocumentKind::Catalog, id, catalog.unit, catalog.title);
    if (!document)
        return passOn(document);
    const auto route = ApprovalRoutes(office).route(document->bloc);
    if (!route)
        return passOn(route);
    if (route->isEmpty() || route->last().unit.isNull())
        return approvals.recordWithin(id, {options.documentNumber, from});
    summary.findings.append(
        {Severity::Info, {}, u"draft"_s,
         Tr::tr("Stored as a draft: it counts once %1 has approved it. Submit it on the Approvals "
                "page.")
             .arg(route->last().body)});
    return {};
}

Result<void> storeVersion(
    Office& office, const CatalogImport& import, const QList<CatalogItem>& old, const Date& from,
    const ImportOptions& options, ImportSummary& summary)
{
    // Who may use an item stands in no workbook; it stays as it was.
    QHash<QString, CatalogItem> byCode;
    for (const CatalogItem& item : old)
        byCode.insert(item.code, item);
    storage::CatalogRepository repository(office.db());
    TaskCatalog catalog;
    catalog.id = CatalogId::create();
    catalog.unit = options.unit;
    catalog.title = Tr::tr("Catalog of converted products and work");
    catalog.standardProduct = import.standardProduct;
    catalog.divisor = import.divisor;
    catalog.version = 1;
    if (auto inserted = repository.insert(catalog); !inserted)
        return inserted;
    QList<CatalogItem> items;
    for (const CatalogRow& row : import.rows) {
        CatalogItem item = row.item;
        item.id = CatalogItemId::create();
        item.catalog = catalog.id;
        const CatalogItem before = byCode.value(item.code);
        item.users = before.users;
        item.owner = before.owner;
        if (auto inserted = repository.insert(item); !inserted)
            return inserted;
        items.append(item);
    }
    const QList<CatalogGroup> groups = groupsOf(items);
    if (groups.size() <= 5) {
        if (auto stored = repository.setGroups(catalog.id, groups); !stored)
            return stored;
    }
    return settle(office, catalog, from, options, summary);
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
    if (auto stored = storeVersion(office, import, *old, *from, options, summary); !stored)
        return passOn(stored);
    return summary;
}

} // namespace soviec::service
