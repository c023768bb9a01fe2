// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/competencies.h"

#include "core/service/carried_document.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/service/positions.h"
#include "core/storage/competency_repository.h"

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

/// The assessments against the framework in force: what was assessed under an earlier version
/// counts for the competency of the same name.
QList<CompetencyAssessment> current(
    const QList<NamedAssessment>& assessments, const QList<Competency>& framework)
{
    QList<CompetencyAssessment> found;
    for (const NamedAssessment& one : assessments) {
        CompetencyAssessment assessment = one.assessment;
        if (const Competency* now = findCompetency(framework, one.competencyName))
            assessment.competency = now->id;
        found.append(assessment);
    }
    return found;
}

const Position* positionOf(
    const QList<HeldPosition>& held, const QList<Position>& positions, PersonId person)
{
    for (const HeldPosition& one : held) {
        if (one.holding.person != person)
            continue;
        const auto found = std::ranges::find_if(
            positions, [&](const Position& position) { return position.code == one.code; });
        if (found != positions.end())
            return &*found;
    }
    return nullptr;
}

} // namespace

Result<QList<PersonGaps>> Competencies::gaps(UnitId unit, const Date& day)
{
    Organisation organisation(m_office);
    const UnitId agency = m_office.agency().unit.id;
    const auto units = organisation.below(unit.isNull() ? agency : unit);
    if (!units)
        return passOn(units);
    const auto members = organisation.members(*units, day, day);
    if (!members)
        return passOn(members);
    const auto framework = counting(agency, day);
    if (!framework)
        return passOn(framework);
    const auto positions = Positions(m_office).counting(agency, day);
    if (!positions)
        return passOn(positions);
    const auto holdings = Positions(m_office).holdings(agency);
    if (!holdings)
        return passOn(holdings);
    const auto held = heldOn(*holdings, day);
    const auto manages = organisation.managesUnit(unit.isNull() ? agency : unit, m_office.clock().today());
    if (!manages)
        return passOn(manages);
    storage::CompetencyRepository repository(m_office.db());
    QList<PersonGaps> people;
    for (const Member& member : *members) {
        const auto may = *manages ? Result<bool>(true) : organisation.mayRead(member.person.id, day);
        if (!may)
            return passOn(may);
        if (!*may)
            continue;
        PersonGaps one {member.person.id, member.person.fullName, {}, {}};
        if (const Position* position = positionOf(held, *positions, member.person.id)) {
            const auto found = repository.assessments(member.person.id);
            if (!found)
                return passOn(found);
            one.position = position->name;
            one.gaps = competencyGaps(
                position->description.competencies, *framework, current(*found, *framework), day);
        }
        people.append(one);
    }
    return people;
}

} // namespace soviec::service
