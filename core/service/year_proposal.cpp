// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/year_proposal.h"

#include "core/base/tr.h"
#include "core/service/office.h"

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

QString roleGroup(Role role)
{
    switch (role) {
    case Role::Head: return Tr::tr("Heads of units");
    case Role::Deputy: return Tr::tr("Deputies of units");
    case Role::Staff: return Tr::tr("Staff without a leading position");
    }
    Q_UNREACHABLE();
}

YearDesk::YearDesk(Office& office)
    : m_office(&office)
    , m_rules(office)
{
}

Result<YearDesk>
YearDesk::load(Office& office, int year, const QList<UnitId>& units, Choices choices)
{
    YearDesk desk(office);
    auto sources = readYear(office, desk.m_rules, year, units);
    if (!sources)
        return passOn(sources);
    desk.m_sources = std::move(*sources);
    if (const auto done = desk.rate(choices); !done)
        return passOn(done);
    return desk;
}

// Quarters the set in force on their first day follows as a whole: a set that changes within the
// year changes the kind of period from there on.
Result<QSet<int>> YearDesk::wholeQuarters(const Member& member)
{
    const std::pair key {int(member.person.kind), int(m_sources.units.value(member.unit).bloc)};
    const auto known = m_quarters.constFind(key);
    if (known != m_quarters.cend())
        return *known;
    QSet<int> quarters;
    for (int q = 1; q <= 4; ++q) {
        const auto set = m_rules.inForce(member, Period::quarter(m_sources.year, q));
        if (!set && set.error().code != ErrorCode::Refused)
            return passOn(set);
        if (set && (*set)->periods.first() == Period::Kind::Quarter)
            quarters.insert(q);
    }
    m_quarters.insert(key, quarters);
    return quarters;
}

Result<void> YearDesk::addLine(const Member& member, Choices choices)
{
    const PersonId id = member.person.id;
    const auto set = m_rules.inForce(member, Period::year(m_sources.year));
    if (!set)
        return passOn(set);
    const auto quarters = wholeQuarters(member);
    if (!quarters)
        return passOn(quarters);
    const UnitId agency = soviec::service::agencyOf(m_sources.units, member.unit);
    if (!m_agencyNames.contains(agency))
        m_agencyNames.insert(agency, m_sources.agencyName(agency));
    YearLine line;
    line.member = member;
    line.agency = m_agencyNames.value(agency);
    line.input.person = member.person.fullName;
    line.input.agency = line.agency;
    line.input.group = m_sources.groups.value(id, roleGroup(member.role));
    line.input.role = member.role;
    line.input.headOfOrganisation = member.role == Role::Head;
    const auto organisation = m_sources.unitRatings.constFind(member.unit);
    if (organisation != m_sources.unitRatings.cend())
        line.input.organisation = organisation->level;
    line.input.periods = yearPeriods(
        m_sources.year,
        {m_sources.service.value(id), m_sources.absences.value(id), m_sources.scored.value(id),
         *quarters},
        m_sources.calendar);
    const QList<ConductAct> acts = m_sources.acts.value(id);
    for (const ConductAct& act : acts) {
        // What happened at a former organisation counts there (Article 11.3 c).
        for (const ConductDecision& decision : act.decisions) {
            if (act.countedAt.isEmpty())
                line.input.forced.append({decision.code, decision.document, act.countedYear});
        }
    }
    const auto choice = m_sources.choices.constFind(id);
    if (choices == Choices::Count && choice != m_sources.choices.cend())
        line.input.keptByAuthority = choice->kept;
    const auto stored = m_sources.stored.constFind(id);
    if (stored != m_sources.stored.cend())
        line.stored = *stored;
    m_lineOf.insert(id, m_proposal.lines.size());
    m_proposal.lines.append(line);
    m_sets.append(*set);
    m_agencies.append(agency);
    if (!m_proposal.rules.contains(*set))
        m_proposal.rules.append(*set);
    return {};
}

Result<void> YearDesk::rate(Choices choices)
{
    m_proposal.year = m_sources.year;
    m_proposal.asOf = m_sources.asOf;
    m_proposal.leavers = m_sources.leavers;
    for (const UnitId& unit : std::as_const(m_sources.within)) {
        const auto rating = m_sources.unitRatings.constFind(unit);
        if (rating != m_sources.unitRatings.cend())
            m_proposal.units.append(*rating);
    }
    for (const Member& member : std::as_const(m_sources.cohort)) {
        if (const auto done = addLine(member, choices); !done)
            return done;
    }
    for (const RuleSetPtr& set : std::as_const(m_proposal.rules)) {
        if (const auto done = rateSet(set); !done)
            return done;
    }
    for (qsizetype i = 0; i < m_proposal.lines.size(); ++i)
        finishLine(i);
    return {};
}

// Everybody under one set together: the quota is a rule of the set.
Result<void> YearDesk::rateSet(const RuleSetPtr& set)
{
    YearOptions options;
    options.year = m_sources.year;
    QList<PersonYear> people;
    QList<qsizetype> lines;
    for (qsizetype i = 0; i < m_proposal.lines.size(); ++i) {
        if (m_sets.at(i) != set)
            continue;
        lines.append(i);
        people.append(m_proposal.lines.at(i).input);
        const auto share = m_sources.shares.constFind(m_agencies.at(i));
        if (share != m_sources.shares.cend())
            options.raisedPercent.insert(m_proposal.lines.at(i).agency, share->percent);
    }
    auto outcome = rateYear(people, *set, options);
    if (!outcome)
        return passOn(outcome);
    for (qsizetype k = 0; k < lines.size(); ++k)
        m_proposal.lines[lines.at(k)].result = std::move(outcome->results[k]);
    addQuotas(*outcome, lines, *set);
    return {};
}

void YearDesk::addQuotas(
    const YearOutcome& outcome, const QList<qsizetype>& lines, const RuleSet& set)
{
    QHash<std::pair<QString, QString>, qsizetype> quotaOf; // by agency and group
    for (const QuotaUse& use : outcome.quotas) {
        YearQuota quota;
        quota.use = use;
        for (QList<qsizetype>* part : {&quota.use.cut, &quota.use.tied}) {
            for (qsizetype& one : *part)
                one = lines.at(one);
        }
        quota.agency = m_agencyNames.key(use.agency);
        const auto share = m_sources.shares.constFind(quota.agency);
        const bool raised = share != m_sources.shares.cend();
        quota.percent = raised ? share->percent : set.knobs.quotaPercent;
        quota.document = raised ? share->document : QString();
        if (!quota.use.tied.isEmpty())
            m_proposal.ties.append({use.agency, use.group, use.room, quota.use.tied});
        quotaOf.insert({use.agency, use.group}, m_proposal.quotas.size());
        m_proposal.quotas.append(quota);
    }
    for (const qsizetype line : lines) {
        const PersonYear& input = m_proposal.lines.at(line).input;
        for (const QString& group : {input.group, QString()}) {
            const auto found = quotaOf.constFind({input.agency, group});
            if (found != quotaOf.cend() && !m_quotasOf[line].contains(*found))
                m_quotasOf[line].append(*found);
        }
    }
}

QList<Period> YearDesk::owed(qsizetype line) const
{
    const Date today = m_office->clock().today();
    const Date end = Period::year(m_sources.year).last();
    QList<Period> owed;
    for (const Period& period : m_proposal.lines.at(line).result.missing) {
        if (period.last() != end || period.last() < today)
            owed.append(period);
    }
    return owed;
}

void YearDesk::finishLine(qsizetype index)
{
    YearLine& line = m_proposal.lines[index];
    line.obstacles = m_sources.unusable.value(line.member.person.id);
    if (!line.result.level) {
        line.obstacles.append(
            Tr::tr("The authority has not chosen yet among those who tie at the cut of the quota."));
    } else if (line.result.level == Level::NotRated) {
        line.obstacles.append(
            line.result.steps.isEmpty() ? Tr::tr("Not rated this year.")
                                        : line.result.steps.last().text);
    }
    const bool open = line.input.headOfOrganisation && m_sets.at(index)->year.headWithinUnit
        && !line.input.organisation;
    if (open && line.result.byScore < Level::NotCompleted) {
        line.obstacles.append(
            Tr::tr("%1 is not rated yet, and its head is rated no higher (Article 20.6): enter its "
                   "rating first.")
                .arg(line.member.unitName));
    }
    line.changedSince = line.stored && line.stored->state == YearRatingState::Signed
        && line.stored->level != line.result.level;
    line.shownHash = yearContentHash(draft(index));
}

QList<KeptQuota> YearDesk::quotasOf(qsizetype line) const
{
    QList<KeptQuota> kept;
    // Only who came near the quota has to see it; everybody else's sheet does not change with it.
    if (m_proposal.lines.at(line).result.byScore != Level::Excellent)
        return kept;
    const QList<qsizetype> quotas = m_quotasOf.value(line);
    for (const qsizetype index : quotas) {
        const YearQuota& quota = m_proposal.quotas.at(index);
        kept.append(
            {quota.use.agency, quota.use.group, quota.percent, quota.document, quota.use.base,
             quota.use.candidates, quota.use.allowed});
    }
    return kept;
}

KeptYear YearDesk::keptOf(qsizetype index) const
{
    const YearLine& line = m_proposal.lines.at(index);
    return {
        line.member.person.code, line.member.person.fullName, line.input, line.result,
        quotasOf(index)};
}

YearRating YearDesk::draft(qsizetype index) const
{
    const YearLine& line = m_proposal.lines.at(index);
    YearRating rating = line.stored.value_or(YearRating());
    rating.person = line.member.person.id;
    rating.year = m_sources.year;
    rating.agency = m_agencies.at(index);
    rating.unit = line.member.unit;
    rating.unitName = line.member.unitName;
    rating.role = line.member.role;
    rating.positionTitle = line.member.positionTitle;
    putYear(rating, keptOf(index), *m_sets.at(index));
    return rating;
}

Result<YearResult> YearDesk::alone(qsizetype line) const
{
    YearOptions options;
    options.year = m_sources.year;
    return ratePerson(m_proposal.lines.at(line).input, *m_sets.at(line), options);
}

std::optional<Member> YearDesk::authorityOf(qsizetype line) const
{
    return m_sources.authorityOf(m_proposal.lines.at(line).member);
}

UnitId YearDesk::agencyOfLine(qsizetype line) const
{
    return m_agencies.at(line);
}

YearProposal YearDesk::restrictedTo(const QSet<UnitId>& units) const
{
    YearProposal shown = m_proposal;
    QHash<qsizetype, qsizetype> moved;
    shown.lines.clear();
    for (qsizetype i = 0; i < m_proposal.lines.size(); ++i) {
        if (!units.contains(m_proposal.lines.at(i).member.unit))
            continue;
        moved.insert(i, shown.lines.size());
        shown.lines.append(m_proposal.lines.at(i));
    }
    const auto move = [&](QList<qsizetype>& indexes) {
        QList<qsizetype> kept;
        for (const qsizetype one : std::as_const(indexes)) {
            if (moved.contains(one))
                kept.append(moved.value(one));
        }
        indexes = kept;
    };
    for (YearQuota& quota : shown.quotas) {
        move(quota.use.cut);
        move(quota.use.tied);
    }
    for (YearTie& tie : shown.ties)
        move(tie.lines);
    shown.ties.removeIf([](const YearTie& tie) { return tie.lines.isEmpty(); });
    shown.leavers.removeIf(
        [&](const YearLeaver& one) { return !units.contains(one.member.unit); });
    shown.units.removeIf([&](const UnitRating& one) { return !units.contains(one.unit); });
    return shown;
}

} // namespace soviec::service
