// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/export/export.h"

#include "core/base/tr.h"
#include "core/exchange/calendar_exchange.h"
#include "core/exchange/catalog_import.h"
#include "core/exchange/org_exchange.h"
#include "core/exchange/xlsx_writer.h"
#include "core/service/export/export_steps.h"
#include "core/service/import/import.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/storage/calendar_repository.h"
#include "core/storage/catalog_repository.h"
#include "core/storage/org_repository.h"

#include <QHash>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

using Step = Result<Table> (*)(Office&, const ExportOptions&);

Step stepOf(const QString& kind)
{
    static const QHash<QString, Step> steps {
        {u"units"_s, unitsTable},
        {u"people"_s, peopleTable},
        {u"calendar"_s, calendarTable},
        {u"catalog"_s, catalogTable},
        {u"positions"_s, positionsTable},
        {u"competencies"_s, competenciesTable},
        {u"assignments"_s, assignmentsTable},
        {u"diary"_s, diaryTable}};
    return steps.value(kind);
}

} // namespace

QStringList exportKinds()
{
    return importKinds();
}

Result<Table> exportTable(Office& office, const QString& kind, const ExportOptions& options)
{
    const Step step = stepOf(kind);
    if (!step) {
        return fail(
            ErrorCode::Usage,
            Tr::tr("“%1” cannot be exported. Known kinds: %2.")
                .arg(kind, exportKinds().join(u", "_s)));
    }
    ExportOptions resolved = options;
    if (resolved.unit.isNull())
        resolved.unit = office.agency().unit.id;
    const auto manages
        = Organisation(office).managesUnit(resolved.unit, office.clock().today());
    if (!manages)
        return passOn(manages);
    if (!*manages) {
        return fail(
            ErrorCode::Forbidden,
            Tr::tr("Only the personnel officer or an administrator of the agency exports data."));
    }
    return step(office, resolved);
}

Result<ExportDone> exportFile(
    Office& office, const QString& kind, const QString& path, const ExportOptions& options)
{
    auto table = exportTable(office, kind, options);
    if (!table)
        return passOn(table);
    ExportDone done;
    // A .csv file holds one sheet: the list, which imports without touching the rest.
    done.listOnly = path.endsWith(u".csv", Qt::CaseInsensitive) && table->sheets.size() > 1;
    if (done.listOnly)
        table->sheets.resize(1);
    // The headings stand in the first row.
    done.rows = table->sheets.empty() ? 0 : int(table->sheets.front().rows.size()) - 1;
    if (const auto written = writeTable(*table, path); !written)
        return passOn(written);
    return done;
}

Result<Table> unitsTable(Office& office, const ExportOptions& options)
{
    const auto units = storage::OrgRepository(office.db()).units();
    if (!units)
        return passOn(units);
    const auto below = Organisation(office).below(options.unit);
    if (!below)
        return passOn(below);
    QHash<UnitId, QString> codes;
    for (const Unit& unit : *units)
        codes.insert(unit.id, unit.code);
    QList<UnitRow> rows;
    for (const Unit& unit : *units) {
        if (!below->contains(unit.id))
            continue;
        rows.append(
            {{}, unit.code, unit.name, codes.value(unit.parent), unit.kind, unit.bloc, unit.first,
             unit.last});
    }
    return exportUnits(rows);
}

Result<Table> peopleTable(Office& office, const ExportOptions& options)
{
    storage::OrgRepository org(office.db());
    const auto units = org.units();
    if (!units)
        return passOn(units);
    QHash<UnitId, QString> codes;
    for (const Unit& unit : *units)
        codes.insert(unit.id, unit.code);
    const auto people = peopleOf(office, options.unit);
    if (!people)
        return passOn(people);
    QList<PersonRow> rows;
    for (auto it = people->begin(); it != people->end(); ++it) {
        const auto id = PersonId::parse(it.value()).value_or(PersonId());
        const auto person = org.person(id);
        if (!person)
            return passOn(person);
        const auto appointments = org.appointments(id);
        if (!appointments)
            return passOn(appointments);
        for (const Appointment& one : *appointments) {
            rows.append(
                {{}, it.key(), (*person)->fullName, (*person)->kind, codes.value(one.unit),
                 one.positionTitle, one.role, (*person)->login, one.first, one.last});
        }
    }
    return exportPeople(rows);
}

Result<Table> calendarTable(Office& office, const ExportOptions&)
{
    const auto days = storage::CalendarRepository(office.db()).allDays();
    if (!days)
        return passOn(days);
    return exportCalendar(*days);
}

Result<Table> catalogTable(Office& office, const ExportOptions& options)
{
    storage::CatalogRepository catalogs(office.db());
    const Date today = office.clock().today();
    auto catalog = catalogs.inForce(options.unit, today);
    if (catalog && !*catalog)
        catalog = catalogs.inForce(office.agency().unit.id, today);
    if (!catalog)
        return passOn(catalog);
    if (!*catalog) {
        return fail(
            ErrorCode::NotFound,
            Tr::tr("No task catalog is in force on %1.").arg(formDate(today)));
    }
    const auto items = catalogs.items((*catalog)->id);
    if (!items)
        return passOn(items);
    const auto units = Organisation(office).units();
    if (!units)
        return passOn(units);
    QHash<UnitId, QString> words;
    for (const Unit& unit : *units)
        words.insert(unit.id, unit.code.isEmpty() ? unit.name : unit.code);
    return exportCatalog(*items, words);
}

Result<QMap<QString, QString>> peopleOf(Office& office, UnitId unit)
{
    const auto units = Organisation(office).below(unit);
    if (!units)
        return passOn(units);
    const auto members = storage::OrgRepository(office.db())
                             .members(*units, Date(1900, 1, 1), Date(2999, 12, 31));
    if (!members)
        return passOn(members);
    QMap<QString, QString> people;
    for (const Member& member : *members)
        people.insert(member.person.code, member.person.id.toString());
    return people;
}

} // namespace soviec::service
