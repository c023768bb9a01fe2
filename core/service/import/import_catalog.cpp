// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/import/import_steps.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/domain/catalog/catalog_check.h"
#include "core/exchange/catalog_import.h"
#include "core/service/approval_routes.h"
#include "core/service/approvals.h"
#include "core/service/item_users.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
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
        && a.standardMinutes == b.standardMinutes && a.note == b.note && a.ordinal == b.ordinal
        && a.users == b.users && a.positions == b.positions;
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

// Each thing a cell names once, in its order; what nobody knows is told instead.
template <class Find, class Tell>
auto known(const QStringList& words, Find find, Tell unknown)
{
    constexpr qsizetype longestShown = 80;
    QList<decltype(find(QString()))> found;
    for (const QString& word : words) {
        const auto one = find(word);
        if (one == decltype(one)())
            unknown(word.left(longestShown));
        else if (!found.contains(one))
            found.append(one);
    }
    return found;
}

// The words of a workbook for who may use an item become units and positions; where it has no such column,
// everything stays as it was.
class UsersReading {
public:
    UsersReading(Office& office, UnitId unit) : m_office(office), m_unit(unit) { }

    Result<void> read(CatalogImport& import, const QList<CatalogItem>& old)
    {
        if (const auto known = learn(); !known)
            return known;
        QHash<QString, CatalogItem> byCode;
        for (const CatalogItem& item : old)
            byCode.insert(item.code, item);
        for (CatalogRow& row : import.rows) {
            const CatalogItem before = byCode.value(row.item.code);
            row.item.owner = before.owner;
            row.item.users = row.users ? units(row, import.findings) : before.users;
            row.item.positions = row.positions ? positions(row, import.findings) : before.positions;
        }
        return {};
    }

private:
    Result<void> learn()
    {
        const auto units = Organisation(m_office).units();
        if (!units)
            return passOn(units);
        for (const Unit& unit : *units)
            m_units.insert(fold(unit.name), unit.id);
        for (const Unit& unit : *units)
            m_units.insert(fold(unit.code), unit.id);
        const auto positions = ItemUsers(m_office).positions(m_unit);
        if (!positions)
            return passOn(positions);
        for (const PositionChoice& one : *positions)
            m_positions.insert(one.code.toUpper(), one.code);
        return {};
    }
    QList<UnitId> units(const CatalogRow& row, QList<ImportFinding>& findings) const
    {
        return known(
            *row.users, [this](const QString& word) { return m_units.value(fold(word)); },
            [&](const QString& word) {
                findings.append(
                    {Severity::Error, row.place, u"unknown_unit"_s,
                     Tr::tr("No unit has the code or name “%1”. Correct it, or leave the cell empty for "
                            "every unit.")
                         .arg(word)});
            });
    }
    QStringList positions(const CatalogRow& row, QList<ImportFinding>& findings) const
    {
        return known(
            *row.positions, [this](const QString& word) { return m_positions.value(word.toUpper()); },
            [&](const QString& word) {
                findings.append(
                    {Severity::Error, row.place, u"unknown_position"_s,
                     Tr::tr("No position has the code “%1”. Correct it, enter the position first, or leave "
                            "the cell empty for every position.")
                         .arg(word)});
            });
    }

    Office& m_office;
    UnitId m_unit;
    QHash<QString, UnitId> m_units;
    QHash<QString, QString> m_positions;
};

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
    Office& office, const CatalogImport& import, const Date& from, const ImportOptions& options,
    ImportSummary& summary)
{
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
        if (auto inserted = repository.insert(item); !inserted)
            return inserted;
        items.append(item);
    }
    const QList<CatalogGroup> groups = groupsOf(items);
    if (groups.size() <= mostGroups) {
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
    CatalogImport import = importCatalog(
        table, *current ? std::optional<Decimal>((*current)->divisor) : std::nullopt);
    if (const auto read = UsersReading(office, options.unit).read(import, *old); !read)
        return passOn(read);
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
    if (auto stored = storeVersion(office, import, *from, options, summary); !stored)
        return passOn(stored);
    return summary;
}

} // namespace soviec::service
