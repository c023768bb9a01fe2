// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/exchange/competency_import.h"
#include "core/exchange/position_import.h"
#include "core/service/competencies.h"
#include "core/service/export/export_steps.h"
#include "core/service/office.h"
#include "core/service/positions.h"
#include "core/storage/competency_repository.h"
#include "core/storage/org_repository.h"

#include <QHash>

namespace soviec::service {

Result<Table> positionsTable(Office& office, const ExportOptions& options)
{
    const UnitId agency = office.agency().unit.id;
    const auto book = Positions(office).book(agency);
    if (!book)
        return passOn(book);
    if (book->positions.isEmpty()) {
        return fail(
            ErrorCode::NotFound, Tr::tr("There is no list of positions yet. Import one first."));
    }
    const auto units = storage::OrgRepository(office.db()).units();
    if (!units)
        return passOn(units);
    QHash<UnitId, QString> codes;
    for (const Unit& unit : *units)
        codes.insert(unit.id, unit.code);
    QList<PositionRow> rows;
    for (const Position& position : book->positions) {
        if (options.unit == agency || position.unit == options.unit)
            rows.append({{}, codes.value(position.unit), position, {}});
    }
    return exportPositions(rows);
}

Result<Table> competenciesTable(Office& office, const ExportOptions& options)
{
    const auto book = Competencies(office).book(office.agency().unit.id);
    if (!book)
        return passOn(book);
    if (book->competencies.isEmpty()) {
        return fail(
            ErrorCode::NotFound,
            Tr::tr("There is no competency framework yet. Import one first."));
    }
    QList<CompetencyRow> rows;
    for (const Competency& competency : book->competencies)
        rows.append({{}, competency});
    const auto people = peopleOf(office, options.unit);
    if (!people)
        return passOn(people);
    QHash<QString, QString> codes;
    for (auto it = people->begin(); it != people->end(); ++it)
        codes.insert(it.value(), it.key());
    storage::CompetencyRepository repository(office.db());
    QList<AssessmentRow> assessments;
    for (auto it = people->begin(); it != people->end(); ++it) {
        const auto found = repository.assessments(PersonId::parse(it.value()).value_or(PersonId()));
        if (!found)
            return passOn(found);
        for (const NamedAssessment& one : *found) {
            assessments.append(
                {{}, it.key(), one.competencyName, one.assessment.level, one.assessment.evidence,
                 one.assessment.day, codes.value(one.assessment.assessedBy.toString())});
        }
    }
    return exportCompetencies(rows, assessments);
}

} // namespace soviec::service
