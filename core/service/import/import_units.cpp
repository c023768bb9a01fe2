// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/import/import_steps.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/exchange/org_exchange.h"
#include "core/service/office.h"
#include "core/storage/org_repository.h"

#include <QHash>

namespace soviec::service {

namespace {

Unit unitOf(const UnitRow& row)
{
    Unit unit;
    unit.code = row.code;
    unit.name = row.name;
    unit.kind = row.kind;
    unit.bloc = row.bloc;
    unit.first = row.first;
    unit.last = row.last;
    return unit;
}

bool sameContent(const Unit& a, const Unit& b)
{
    return a.name == b.name && a.parent == b.parent && a.kind == b.kind && a.bloc == b.bloc
        && a.first == b.first && a.last == b.last;
}

Result<void> applyUnit(
    storage::OrgRepository& repository, const UnitRow& row, UnitId agency,
    QHash<QString, Unit>& known, ImportSummary& summary)
{
    Unit unit = unitOf(row);
    const auto existing = known.constFind(row.code);
    const bool isAgency = existing != known.constEnd() && existing->parent.isNull();
    if (!row.parentCode.isEmpty() && !known.contains(row.parentCode)) {
        summary.findings.append(unknownReference(
            row.place,
            Tr::tr("The unit “%1” above “%2” is not known. Put its row before this one.")
                .arg(row.parentCode, row.code)));
        return {};
    }
    unit.parent = isAgency           ? UnitId()
        : row.parentCode.isEmpty()   ? agency
                                     : known.value(row.parentCode).id;
    if (existing == known.constEnd()) {
        unit.id = UnitId::create();
        ++summary.added;
        known.insert(unit.code, unit);
        return repository.insert(unit);
    }
    unit.id = existing->id;
    unit.version = existing->version;
    if (sameContent(unit, *existing)) {
        ++summary.unchanged;
        return {};
    }
    ++summary.changed;
    known[unit.code].name = unit.name;
    return repository.update(unit);
}

} // namespace

Result<ImportSummary> applyUnits(Office& office, const Table& table, const ImportOptions& options)
{
    const auto rows = soviec::importUnits(table);
    ImportSummary summary;
    summary.rows = int(rows.rows.size());
    summary.findings = rows.findings;
    if (summary.refused())
        return summary;
    storage::OrgRepository repository(office.db());
    const auto units = repository.units();
    if (!units)
        return passOn(units);
    QHash<QString, Unit> known;
    for (const Unit& unit : *units)
        known.insert(unit.code, unit);
    for (const UnitRow& row : rows.rows) {
        if (auto applied = applyUnit(repository, row, options.unit, known, summary); !applied)
            return passOn(applied);
    }
    return summary;
}

} // namespace soviec::service
