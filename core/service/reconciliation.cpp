// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/reconciliation.h"

#include "core/base/tr.h"
#include "core/domain/rules/rule_set.h"
#include "core/exchange/decision_exchange.h"
#include "core/service/office.h"
#include "core/service/organisation.h"
#include "core/service/rule_sets.h"
#include "core/service/sheet_content.h"
#include "core/service/sheet_desk.h"
#include "core/service/year_ratings.h"
#include "core/service/year_rights.h"
#include "core/storage/org_repository.h"
#include "core/storage/sheet_repository.h"

#include <QHash>
#include <QSet>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

// The record of one period, sheet by sheet.
class PeriodFacts {
public:
    PeriodFacts(Office& office, const Period& period)
        : m_office(office)
        , m_rules(office)
        , m_period(period)
    {
    }
    Result<QList<DecisionFact>> read(const QList<UnitId>& units);
    /// The set of the sheets, else the one in force.
    RuleSetPtr rules() const { return m_set; }

private:
    Result<DecisionFact> factOf(const Member& member, const PeriodSheet* sheet);
    Result<QList<OtherFigure>> others(const PeriodSheet& sheet, const RuleSet& set);

    Office& m_office;
    RuleSets m_rules;
    Period m_period;
    RuleSetPtr m_set;
};

QString capText(Cap cap)
{
    switch (cap) {
    case Cap::Total: return Tr::tr("It is the figure with the result part as a whole capped.");
    case Cap::Component: return Tr::tr("It is the figure with every component capped at 100 %.");
    case Cap::None: return Tr::tr("It is the figure without any cap.");
    }
    Q_UNREACHABLE();
}

Result<QList<OtherFigure>> PeriodFacts::others(const PeriodSheet& sheet, const RuleSet& set)
{
    QList<OtherFigure> found;
    const auto revisions
        = storage::SheetRepository(m_office.db()).revisions(sheet.person, sheet.period);
    if (!revisions)
        return passOn(revisions);
    for (const PeriodSheet& one : *revisions) {
        if (one.state == SheetState::Replaced && one.total) {
            found.append(
                {u"earlier_revision"_s, *one.total,
                 Tr::tr("It is the figure of revision %1, which was replaced.").arg(one.revision)});
        }
    }
    const auto kept = readKeptCase(sheet.caseJson, set);
    if (!kept)
        return found; // verification reports it; here it only gives no other figure
    for (const Cap cap : {Cap::Total, Cap::Component, Cap::None}) {
        ScoreCase other = kept->input;
        Knobs knobs = other.knobs.value_or(set.knobs);
        if (knobs.cap == cap)
            continue;
        knobs.cap = cap;
        other.knobs = knobs;
        const auto score = scorePeriod(other, set, TraceMode::Off);
        if (score && score->total)
            found.append({u"other_cap"_s, *score->total, capText(cap)});
    }
    return found;
}

Result<DecisionFact> PeriodFacts::factOf(const Member& member, const PeriodSheet* sheet)
{
    DecisionFact fact;
    fact.code = member.person.code;
    fact.name = member.person.fullName;
    fact.missing = Tr::tr("%1 has no signed sheet of %2.")
                       .arg(member.person.fullName, m_period.label());
    if (!sheet || !isSealed(sheet->state))
        return fact;
    const auto set = m_rules.stored(sheet->ruleSetId, sheet->ruleChecksum);
    if (!set)
        return passOn(set);
    if (!m_set)
        m_set = *set;
    fact.common = sheet->commonPoints;
    fact.results = sheet->resultPoints;
    fact.score = sheet->total;
    fact.level = fromCode<Level>(sheet->level);
    fact.byScore = fact.level.value_or(Level::NotRated);
    if (!fact.score)
        fact.missing = Tr::tr("%1 is not rated in %2: nothing was assigned.")
                           .arg(member.person.fullName, m_period.label());
    auto figures = others(*sheet, **set);
    if (!figures)
        return passOn(figures);
    fact.others = std::move(*figures);
    return fact;
}

Result<QList<DecisionFact>> PeriodFacts::read(const QList<UnitId>& units)
{
    const auto members = storage::OrgRepository(m_office.db())
                             .members(units, m_period.first(), m_period.last());
    if (!members)
        return passOn(members);
    const auto sheets = storage::SheetRepository(m_office.db()).ofUnits(units, m_period);
    if (!sheets)
        return passOn(sheets);
    QHash<PersonId, const PeriodSheet*> byPerson;
    for (const PeriodSheet& sheet : *sheets)
        byPerson.insert(sheet.person, &sheet);
    QList<DecisionFact> facts;
    for (const Member& member : *members) {
        const auto fact = factOf(member, byPerson.value(member.person.id));
        if (!fact)
            return passOn(fact);
        facts.append(*fact);
    }
    if (!m_set) {
        const auto set = m_rules.inForce(PersonKind::CivilServant, m_period);
        if (!set)
            return passOn(set);
        m_set = *set;
    }
    return facts;
}

// Ways people are known to take the mean of a year that the decree does not mean.
QList<OtherFigure> otherMeans(const PersonYear& input)
{
    QList<OtherFigure> found;
    Ratio sum;
    Ratio plain;
    int periods = 0;
    for (const YearPeriod& one : input.periods) {
        if (one.state != PeriodState::Rated)
            continue;
        const int months = int(one.period.months().size());
        sum = sum + Ratio::of(one.total) * Ratio(months);
        plain = plain + Ratio::of(one.total);
        ++periods;
    }
    if (periods == 0)
        return found;
    found.append(
        {u"missing_as_zero"_s, (sum / Ratio(12)).roundHalfUp2(),
         Tr::tr("It is the sum divided by 12: leave and months outside service count as 0, which "
                "Articles 11.2 and 17.3 do not say.")});
    found.append(
        {u"unweighted"_s, (plain / Ratio(periods)).roundHalfUp2(),
         Tr::tr("It is the plain mean of the periods: a quarter counts as one month.")});
    return found;
}

DecisionFact factOf(const YearLine& line)
{
    DecisionFact fact;
    fact.code = line.member.person.code;
    fact.name = line.member.person.fullName;
    fact.score = line.result.mean;
    fact.level = line.result.level;
    fact.byScore = line.result.byScore;
    fact.missing = Tr::tr("%1 has no score on record in this year.").arg(fact.name);
    if (line.stored && line.stored->state == YearRatingState::Signed) {
        fact.score = line.stored->mean;
        fact.level = line.stored->level;
    }
    if (line.result.level != line.result.byScore && !line.result.steps.isEmpty()) {
        fact.levelReason = line.result.reason;
        fact.levelText = line.result.steps.last().text;
    }
    for (const YearPeriod& one : line.input.periods) {
        if (one.state == PeriodState::Rated && one.period.kind() == Period::Kind::Month)
            fact.months.insert(one.period.index(), one.total);
    }
    fact.others = otherMeans(line.input);
    return fact;
}

} // namespace

Result<ReconcileReport>
Reconciliation::run(const Table& decision, const Period& period, UnitId unit)
{
    if (!period.isValid())
        return fail(ErrorCode::Invalid, Tr::tr("Say which month, quarter or year it is about."));
    const UnitId root = askedUnit(m_office, unit);
    const auto reach = yearReach(m_office);
    if (!reach)
        return passOn(reach);
    if (!reach->sees.contains(root)) {
        return fail(
            ErrorCode::Forbidden,
            Tr::tr("Only HR and the heads above compare a decision with the record."));
    }
    const auto read = importDecision(decision);
    ReconcileReport report;
    report.period = period;
    report.findings = read.findings;
    report.rows = int(read.rows.size());
    if (read.rows.isEmpty()) {
        return fail(
            ErrorCode::Invalid,
            read.findings.isEmpty() ? Tr::tr("The file has no row with a person and a score.")
                                    : findingLine(read.findings.first()));
    }
    const bool year = period.kind() == Period::Kind::Year;
    QList<DecisionFact> facts;
    RuleSetPtr set;
    if (year) {
        const auto proposal = YearRatings(m_office).propose(period.year(), root);
        if (!proposal)
            return passOn(proposal);
        for (const qsizetype line : proposal->asked)
            facts.append(factOf(proposal->lines.at(line)));
        if (!proposal->rules.isEmpty())
            set = proposal->rules.first();
    } else {
        const auto below = Organisation(m_office).below(root);
        if (!below)
            return passOn(below);
        PeriodFacts source(m_office, period);
        const auto found = source.read(*below);
        if (!found)
            return passOn(found);
        facts = *found;
        set = source.rules();
    }
    if (!set)
        return fail(ErrorCode::NotFound, Tr::tr("Nobody was here in %1.").arg(period.label()));
    report.differences = reconcile(read.rows, facts, *set, year);
    QSet<QString> places;
    for (const Difference& one : std::as_const(report.differences)) {
        if (!one.place.isEmpty())
            places.insert(one.place);
    }
    report.agreeing = report.rows - int(places.size());
    return report;
}

} // namespace soviec::service
