// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/year_sources.h"

#include "core/base/tr.h"
#include "core/domain/evaluation/score.h"
#include "core/service/office.h"
#include "core/service/sheet_content.h"
#include "core/storage/calendar_repository.h"
#include "core/storage/charge_repository.h"
#include "core/storage/org_repository.h"
#include "core/storage/year_facts_repository.h"
#include "core/storage/year_repository.h"

#include <QSet>

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

class Reader {
public:
    Reader(Office& office, RuleSets& rules, int year)
        : m_office(office), m_rules(rules)
    {
        m_from.year = year;
    }
    Result<YearSources> run(const QList<UnitId>& units);

private:
    Result<void> readUnits(const QList<UnitId>& asked);
    Result<void> readPeople();
    Result<void> readScored();
    Result<void> readSums();
    Result<void> addFormer();
    Result<void> readFacts();
    Result<void> readUnitFacts();
    Result<bool> pools();

    Office& m_office;
    RuleSets& m_rules;
    YearSources m_from;
    QList<Unit> m_units;
};

Result<void> Reader::readUnits(const QList<UnitId>& asked)
{
    auto units = storage::OrgRepository(m_office.db()).units();
    if (!units)
        return passOn(units);
    m_units = std::move(*units);
    for (const Unit& unit : std::as_const(m_units))
        m_from.units.insert(unit.id, unit);
    QSet<UnitId> concerned;
    const Authority tree(m_units, {});
    for (const UnitId& one : asked) {
        const QList<UnitId> below = tree.below(one);
        for (const UnitId& unit : below)
            concerned.insert(agencyOf(m_from.units, unit));
    }
    for (const Unit& unit : std::as_const(m_units)) {
        if (concerned.contains(unit.id))
            m_from.agencies.append(unit.id);
        if (concerned.contains(agencyOf(m_from.units, unit.id)))
            m_from.within.append(unit.id);
    }
    return {};
}

Result<void> Reader::readPeople()
{
    storage::OrgRepository org(m_office.db());
    auto cohort = org.members(m_from.within, m_from.asOf, m_from.asOf);
    if (!cohort)
        return passOn(cohort);
    m_from.cohort = std::move(*cohort);
    const Period year = Period::year(m_from.year);
    const auto everybody = org.members(m_from.within, year.first(), m_from.asOf);
    if (!everybody)
        return passOn(everybody);
    QSet<PersonId> still;
    for (const Member& member : std::as_const(m_from.cohort))
        still.insert(member.person.id);
    for (const Member& member : *everybody) {
        if (!still.contains(member.person.id) && isValid(member.last))
            m_from.leavers.append({member, member.last});
    }
    QList<UnitId> chain;
    for (const UnitId& agency : std::as_const(m_from.agencies)) {
        for (UnitId at = agency; !at.isNull() && !chain.contains(at);
             at = m_from.units.value(at).parent)
            chain.append(at);
    }
    const Date today = m_office.clock().today();
    const auto heads = org.members(chain, today, today);
    if (!heads)
        return passOn(heads);
    const auto charges = storage::ChargeRepository(m_office.db()).ofUnits(chain, today, today);
    if (!charges)
        return passOn(charges);
    m_from.heads = Authority(m_units, *heads, *charges);
    const auto service
        = storage::YearRepository(m_office.db()).appointments(m_from.within, m_from.year);
    if (!service)
        return passOn(service);
    for (const storage::ServiceDays& span : *service)
        m_from.service[span.person].append({span.first, span.last});
    return {};
}

// Whether any set in use sums instead of taking means; only then the kept cases are read.
Result<bool> Reader::pools()
{
    for (const Member& member : std::as_const(m_from.cohort)) {
        const auto set = m_rules.inForce(member, Period::year(m_from.year));
        if (!set)
            return passOn(set);
        if ((*set)->knobs.aggregate == Aggregate::Pooled)
            return true;
    }
    return false;
}

Result<void> Reader::readScored()
{
    const auto sheets = storage::YearRepository(m_office.db()).sheets(m_from.within, m_from.year);
    if (!sheets)
        return passOn(sheets);
    const QSet<UnitId> within(m_from.within.begin(), m_from.within.end());
    for (const storage::RatedPeriod& sheet : *sheets) {
        YearPeriod row;
        row.period = sheet.period;
        row.state = sheet.total ? PeriodState::Rated : PeriodState::NotRated;
        row.total = sheet.total.value_or(Decimal());
        row.commonPoints = sheet.commonPoints;
        row.ruleSetId = sheet.ruleSetId;
        row.ruleChecksum = sheet.ruleChecksum;
        if (!within.contains(sheet.unit))
            row.agency = m_from.agencyName(agencyOf(m_from.units, sheet.unit));
        m_from.scored[sheet.person].append(row);
    }
    const auto pooled = pools();
    if (!pooled)
        return passOn(pooled);
    if (*pooled) {
        if (const auto done = readSums(); !done)
            return done;
    }
    return addFormer();
}

// Recomputes numerators and denominators from what the signed sheets kept.
Result<void> Reader::readSums()
{
    const auto cases = storage::YearRepository(m_office.db()).cases(m_from.within, m_from.year);
    if (!cases)
        return passOn(cases);
    for (const storage::RatedPeriod& one : *cases) {
        const auto set = m_rules.stored(one.ruleSetId, one.ruleChecksum);
        if (!set)
            return passOn(set);
        const auto kept = readKeptCase(one.caseJson, **set);
        if (!kept)
            return passOn(kept);
        const auto score = scorePeriod(kept->input, **set, TraceMode::Off);
        if (!score)
            return passOn(score);
        for (YearPeriod& row : m_from.scored[one.person]) {
            if (row.period != one.period)
                continue;
            row.sums = score->sums;
            row.leader = kept->input.leader;
        }
    }
    return {};
}

// What a former agency sent counts where nothing was signed here for the same months.
Result<void> Reader::addFormer()
{
    const auto results
        = storage::YearFactsRepository(m_office.db()).formerResults(m_from.year);
    if (!results)
        return passOn(results);
    const auto pooled = pools();
    if (!pooled)
        return passOn(pooled);
    for (const FormerResult& result : *results) {
        if (!result.revokedReason.isEmpty() || !m_from.service.contains(result.person))
            continue;
        QList<YearPeriod>& rows = m_from.scored[result.person];
        const bool there = std::ranges::any_of(rows, [&](const YearPeriod& row) {
            return row.period.first() <= result.period.last()
                && result.period.first() <= row.period.last();
        });
        if (there)
            continue;
        if (*pooled) {
            m_from.unusable[result.person].append(
                Tr::tr("The result of %1 from %2 has no quantities, and the rules sum quantities: "
                       "ask for the sheet itself.")
                    .arg(result.period.label(), result.agency));
            continue;
        }
        YearPeriod row;
        row.period = result.period;
        row.state = PeriodState::Rated;
        row.total = result.total;
        row.agency = result.agency;
        rows.append(row);
    }
    return {};
}

Result<void> Reader::readFacts()
{
    const Period year = Period::year(m_from.year);
    const auto absences = storage::CalendarRepository(m_office.db())
                              .absences(m_from.within, year.first(), year.last());
    if (!absences)
        return passOn(absences);
    for (const Absence& absence : *absences)
        m_from.absences[absence.person].append(absence);
    const auto calendar = m_office.calendar();
    if (!calendar)
        return passOn(calendar);
    m_from.calendar = *calendar;
    storage::YearFactsRepository facts(m_office.db());
    const auto acts = facts.acts(m_from.year);
    if (!acts)
        return passOn(acts);
    for (const ConductAct& act : *acts) {
        if (act.revokedReason.isEmpty())
            m_from.acts[act.person].append(act);
    }
    const auto groups = facts.groups(m_from.year);
    if (!groups)
        return passOn(groups);
    for (const DutyGroup& group : *groups)
        m_from.groups.insert(group.person, group.title);
    const auto choices = facts.choices(m_from.year);
    if (!choices)
        return passOn(choices);
    for (const TieChoice& choice : *choices) { // newest first
        if (!m_from.choices.contains(choice.person))
            m_from.choices.insert(choice.person, choice);
    }
    return {};
}

Result<void> Reader::readUnitFacts()
{
    storage::YearFactsRepository facts(m_office.db());
    const auto ratings = facts.unitRatings(m_from.year);
    if (!ratings)
        return passOn(ratings);
    for (const UnitRating& rating : *ratings) { // newest first
        if (!m_from.unitRatings.contains(rating.unit))
            m_from.unitRatings.insert(rating.unit, rating);
    }
    const auto shares = facts.raisedShares(m_from.year);
    if (!shares)
        return passOn(shares);
    for (const RaisedShare& share : *shares) {
        if (!m_from.shares.contains(share.agency))
            m_from.shares.insert(share.agency, share);
    }
    const auto stored = storage::YearRepository(m_office.db())
                            .currentOfPeople(m_from.within, m_from.year);
    if (!stored)
        return passOn(stored);
    for (const YearRating& rating : *stored)
        m_from.stored.insert(rating.person, rating);
    return {};
}

Result<YearSources> Reader::run(const QList<UnitId>& units)
{
    const Date today = m_office.clock().today();
    const Period year = Period::year(m_from.year);
    if (year.first() > today) {
        return fail(
            ErrorCode::Refused, Tr::tr("%1 has not begun yet.").arg(year.label()));
    }
    m_from.asOf = std::min(today, year.last());
    if (const auto done = readUnits(units); !done)
        return passOn(done);
    for (const auto step :
         {&Reader::readPeople, &Reader::readScored, &Reader::readFacts, &Reader::readUnitFacts}) {
        if (const auto done = (this->*step)(); !done)
            return passOn(done);
    }
    return std::move(m_from);
}

} // namespace

UnitId agencyOf(const QHash<UnitId, Unit>& units, UnitId unit)
{
    UnitId at = unit;
    QSet<UnitId> seen;
    while (!seen.contains(at)) {
        seen.insert(at);
        const auto found = units.constFind(at);
        if (found == units.cend() || found->kind != UnitKind::Division || found->parent.isNull())
            return at;
        at = found->parent;
    }
    return at;
}

std::optional<Member> YearSources::authorityOf(const Member& member) const
{
    const UnitId agency = agencyOf(units, member.unit);
    const bool headsIt = member.role == Role::Head && member.unit == agency;
    return heads->reviewerOf(member.person.id, agency, headsIt ? Role::Head : Role::Staff);
}

std::optional<Charge> YearSources::chargeFor(PersonId who, const Member& member) const
{
    const UnitId agency = agencyOf(units, member.unit);
    const bool headsIt = member.role == Role::Head && member.unit == agency;
    auto charge = heads->chargeFor(
        who, member.person.id, agency, headsIt ? Role::Head : Role::Staff);
    if (charge && charge->kind != ChargeKind::Delegate)
        charge.reset();
    return charge;
}

QString YearSources::agencyName(UnitId agency) const
{
    const Unit unit = units.value(agency);
    const bool twice = std::ranges::any_of(agencies, [&](const UnitId& other) {
        return other != agency && units.value(other).name == unit.name;
    });
    return twice ? u"%1 (%2)"_s.arg(unit.name, unit.code) : unit.name;
}

Result<YearSources>
readYear(Office& office, RuleSets& rules, int year, const QList<UnitId>& units)
{
    return Reader(office, rules, year).run(units);
}

} // namespace soviec::service
