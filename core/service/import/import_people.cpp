// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/import/import_steps.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/exchange/org_exchange.h"
#include "core/service/office.h"
#include "core/storage/org_repository.h"

#include <QHash>

#include <algorithm>

namespace soviec::service {

namespace {

class PeopleImport {
public:
    PeopleImport(Office& office, ImportSummary& summary)
        : m_repository(office.db())
        , m_summary(summary)
    {
    }

    Result<void> readUnits()
    {
        const auto units = m_repository.units();
        if (!units)
            return passOn(units);
        for (const Unit& unit : *units) {
            m_units.insert(fold(unit.code), unit.id);
            m_units.insert(fold(unit.name), unit.id);
        }
        return {};
    }

    Result<void> apply(const PersonRow& row)
    {
        const UnitId unit = m_units.value(fold(row.unit));
        if (unit.isNull()) {
            m_summary.findings.append(unknownReference(
                row.place,
                Tr::tr("The unit “%1” of %2 is not known. Import the units first.")
                    .arg(row.unit, row.fullName)));
            return {};
        }
        const auto person = storePerson(row);
        if (!person)
            return passOn(person);
        const auto appointed = storeAppointment(row, person->first, unit);
        if (!appointed)
            return passOn(appointed);
        if (person->second == Outcome::Added)
            ++m_summary.added;
        else if (person->second == Outcome::Changed || *appointed)
            ++m_summary.changed;
        else
            ++m_summary.unchanged;
        return {};
    }

private:
    enum class Outcome { Added, Changed, Unchanged };

    Result<std::pair<PersonId, Outcome>> storePerson(const PersonRow& row)
    {
        const auto existing = m_repository.personByCode(row.code);
        if (!existing)
            return passOn(existing);
        Person person = *existing ? **existing : Person();
        person.code = row.code;
        person.fullName = row.fullName;
        person.kind = row.kind;
        if (!row.login.isEmpty())
            person.login = row.login;
        if (!*existing) {
            person.id = PersonId::create();
            if (auto inserted = m_repository.insert(person); !inserted)
                return passOn(inserted);
            return std::pair(person.id, Outcome::Added);
        }
        if (person.fullName == (*existing)->fullName && person.kind == (*existing)->kind
            && person.login == (*existing)->login)
            return std::pair(person.id, Outcome::Unchanged);
        if (auto updated = m_repository.update(person); !updated)
            return passOn(updated);
        return std::pair(person.id, Outcome::Changed);
    }

    // True where the row brought a new appointment or an end; appointments are dated and never
    // overwritten, so a later one ends the one before it.
    Result<bool> storeAppointment(const PersonRow& row, PersonId person, UnitId unit)
    {
        const auto held = m_repository.appointments(person);
        if (!held)
            return passOn(held);
        for (const Appointment& old : *held) {
            const bool same = old.unit == unit && old.role == row.role
                && old.positionTitle == row.positionTitle && old.first == row.first;
            if (same && (!isValid(row.last) || old.last == row.last))
                return false;
            if (same) {
                const auto ended = m_repository.endAppointment(old.id, row.last);
                return ended ? Result<bool>(true) : Result<bool>(passOn(ended));
            }
        }
        for (const Appointment& old : *held) {
            const bool overlaps = (!isValid(old.last) || old.last >= row.first)
                && (!isValid(row.last) || old.first <= row.last);
            if (!overlaps)
                continue;
            if (old.first >= row.first) {
                m_summary.findings.append(unknownReference(
                    row.place,
                    Tr::tr("%1 holds another appointment from %2 on. Give this row an end before "
                           "that day.")
                        .arg(row.fullName, formDate(old.first))));
                return false;
            }
            if (auto ended = m_repository.endAppointment(old.id, row.first - Days(1)); !ended)
                return passOn(ended);
        }
        Appointment appointment;
        appointment.id = AppointmentId::create();
        appointment.person = person;
        appointment.unit = unit;
        appointment.role = row.role;
        appointment.positionTitle = row.positionTitle;
        appointment.first = row.first;
        appointment.last = row.last;
        const auto inserted = m_repository.insert(appointment);
        return inserted ? Result<bool>(true) : Result<bool>(passOn(inserted));
    }

    storage::OrgRepository m_repository;
    ImportSummary& m_summary;
    QHash<QString, UnitId> m_units;
};

} // namespace

Result<ImportSummary> applyPeople(Office& office, const Table& table, const ImportOptions&)
{
    auto rows = soviec::importPeople(table);
    ImportSummary summary;
    summary.rows = int(rows.rows.size());
    summary.findings = rows.findings;
    if (summary.refused())
        return summary;
    // Appointments follow each other in time, whatever the order in the file.
    std::ranges::stable_sort(rows.rows, {}, &PersonRow::first);
    PeopleImport import(office, summary);
    if (auto read = import.readUnits(); !read)
        return passOn(read);
    for (const PersonRow& row : rows.rows) {
        if (auto applied = import.apply(row); !applied)
            return passOn(applied);
    }
    return summary;
}

} // namespace soviec::service
