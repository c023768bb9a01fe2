// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/competencies.h"

#include "core/base/tr.h"
#include "core/service/changed_meanwhile.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/service/positions.h"
#include "core/storage/catalog_repository.h"
#include "core/storage/competency_repository.h"
#include "core/storage/org_repository.h"

#include <QSet>

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

bool isDescribed(const Position& position)
{
    const JobDescription& form = position.description;
    return !form.purpose.isEmpty() && !form.tasks.isEmpty() && !form.competencies.isEmpty();
}

/// The unit and those above it.
QList<UnitId> chainOf(const QList<Unit>& units, UnitId at)
{
    QList<UnitId> chain;
    while (!at.isNull() && !chain.contains(at)) {
        chain.append(at);
        const auto known = std::ranges::find(units, at, &Unit::id);
        at = known == units.end() ? UnitId() : known->parent;
    }
    return chain;
}

bool inForce(const TaskCatalog& catalog, const Date& day)
{
    return (catalog.state == u"approved"_s || catalog.state == u"superseded"_s)
        && isValid(catalog.effectiveFrom) && catalog.effectiveFrom <= day
        && (!isValid(catalog.effectiveTo) || catalog.effectiveTo >= day);
}

/// The tree from the top down, each unit before those below it.
void appendTree(
    const QList<Unit>& units, UnitId above, int depth, const Date& day, QList<RolloutLine>& lines)
{
    for (const Unit& unit : units) {
        const bool known = std::ranges::find(units, unit.parent, &Unit::id) != units.end();
        if (above.isNull() ? known : unit.parent != above)
            continue;
        if (isValid(unit.last) && unit.last < day)
            continue;
        RolloutLine line;
        line.unit = unit;
        line.depth = depth;
        lines.append(line);
        appendTree(units, unit.id, depth + 1, day, lines);
    }
}

/// Positions and their holders, of every agency of the database.
struct Staff {
    QList<Position> positions;
    QSet<PersonId> holders;
};

Result<Staff> staffOf(Office& office, const QList<Unit>& units, const Date& day)
{
    Staff staff;
    for (const Unit& unit : units) {
        const auto positions = Positions(office).counting(unit.id, day);
        if (!positions)
            return passOn(positions);
        staff.positions += *positions;
        const auto holdings = Positions(office).holdings(unit.id);
        if (!holdings)
            return passOn(holdings);
        for (const HeldPosition& one : heldOn(*holdings, day))
            staff.holders.insert(one.holding.person);
    }
    return staff;
}

} // namespace

Result<QList<RolloutLine>> Competencies::rollout(const Date& day)
{
    const auto units = storage::OrgRepository(m_office.db()).units();
    if (!units)
        return passOn(units);
    const auto members = storage::OrgRepository(m_office.db()).members({}, day, day);
    if (!members)
        return passOn(members);
    const auto staff = staffOf(m_office, *units, day);
    if (!staff)
        return passOn(staff);
    const auto catalogs = storage::CatalogRepository(m_office.db()).catalogs();
    if (!catalogs)
        return passOn(catalogs);
    storage::CompetencyRepository repository(m_office.db());
    const auto writers = repository.diaryWriters({}, day);
    if (!writers)
        return passOn(writers);
    QList<RolloutLine> lines;
    appendTree(*units, UnitId(), 0, day, lines);
    for (RolloutLine& line : lines) {
        const UnitId id = line.unit.id;
        const auto dates = repository.rollout(id);
        if (!dates)
            return passOn(dates);
        line.dates = dates->value_or(RolloutDates {id, {}, {}, {}, 0});
        const QList<UnitId> chain = chainOf(*units, id);
        line.catalogApproved = std::ranges::any_of(*catalogs, [&](const TaskCatalog& one) {
            return inForce(one, day) && chain.contains(one.unit);
        });
        for (const Position& position : staff->positions) {
            if (position.unit != id)
                continue;
            ++line.positions;
            line.described += isDescribed(position) ? 1 : 0;
        }
        for (const Member& member : *members) {
            if (member.unit != id)
                continue;
            ++line.people;
            line.appointed += staff->holders.contains(member.person.id) ? 1 : 0;
        }
        line.writing = writers->value(id);
    }
    return lines;
}

namespace {

QJsonObject recordOf(const RolloutDates& dates)
{
    return {
        {u"pilot_from"_s, isoDate(dates.pilotFrom)},
        {u"official_from"_s, isoDate(dates.officialFrom)},
        {u"note"_s, dates.note}};
}

} // namespace

Result<void> Competencies::setRollout(const RolloutDates& dates)
{
    const auto manages
        = Organisation(m_office).managesUnit(dates.unit, m_office.clock().today());
    if (!manages)
        return passOn(manages);
    if (!*manages && !m_office.who().has(Duty::WorkingGroup))
        return fail(
            ErrorCode::Forbidden,
            Tr::tr("Only the working group, HR and administrators set the dates of the roll-out."));
    if (isValid(dates.pilotFrom) && isValid(dates.officialFrom)
        && dates.officialFrom < dates.pilotFrom)
        return fail(
            ErrorCode::Invalid,
            Tr::tr("The official start %1 lies before the pilot %2. Correct one of them.")
                .arg(formDate(dates.officialFrom), formDate(dates.pilotFrom)));
    auto transaction = storage::Transaction::begin(m_office.db());
    if (!transaction)
        return passOn(transaction);
    storage::CompetencyRepository repository(m_office.db());
    const auto before = repository.rollout(dates.unit);
    if (!before)
        return passOn(before);
    const RolloutDates stored = before->value_or(RolloutDates{dates.unit, {}, {}, {}, 0});
    if (stored.version != dates.version)
        return changedMeanwhile(Tr::tr("the dates of the roll-out"));
    if (const auto done = repository.setRollout(dates); !done)
        return done;
    const auto recorded = m_office.record(
        u"rollout"_s, dates.unit.toString(), u"edit"_s,
        *before ? recordOf(stored) : QJsonObject(), recordOf(dates));
    if (!recorded)
        return recorded;
    if (const auto done = transaction->commit(); !done)
        return done;
    emit m_office.feed().changed({u"rollout"_s, {}, {}});
    return {};
}

} // namespace soviec::service
