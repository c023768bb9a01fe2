// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evaluation/year.h"
#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/domain/evaluation/pooled.h"
#include "core/domain/rules/rule_set.h"

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

class PersonRater {
public:
    PersonRater(const PersonYear& person, const RuleSet& set, const YearOptions& options)
        : m_person(person)
        , m_set(set)
        , m_options(options)
    {
    }
    Result<YearResult> run();

private:
    std::optional<Error> problem() const;
    void countService();
    bool aggregate();
    bool meanOfPeriods();
    bool pooled();
    void classify();
    void force();
    void limitByOrganisation();
    void noteRuleChange();
    void notRated(const QString& reason, const QString& article, const QString& text);
    void step(const QString& code, const QString& article, const QString& text)
    {
        if (m_options.trace == TraceMode::On)
            m_result.steps.append({code, article, text});
    }

    const PersonYear& m_person;
    const RuleSet& m_set;
    const YearOptions& m_options;
    YearResult m_result;
};

int monthsOf(const Period& period)
{
    switch (period.kind()) {
    case Period::Kind::Month: return 1;
    case Period::Kind::Quarter: return 3;
    case Period::Kind::Year: return 12;
    }
    return 0;
}

std::optional<Error> refused(const PersonYear& person, const QString& why)
{
    return Error{
        ErrorCode::Invalid,
        Tr::tr("The year of %1 cannot be rated: %2.").arg(person.person, why),
        {}};
}

std::optional<Error> PersonRater::problem() const
{
    // A month may stand once, by itself or within a quarter.
    unsigned months = 0;
    for (const YearPeriod& one : m_person.periods) {
        if (!one.period.isValid() || one.period.year() != m_options.year)
            return refused(m_person, Tr::tr("a period lies outside the year"));
        const int first = int(one.period.first().month()) - 1;
        const unsigned covered = ((1U << unsigned(monthsOf(one.period))) - 1U) << unsigned(first);
        if ((months & covered) != 0)
            return refused(m_person, Tr::tr("%1 stands twice").arg(one.period.toString()));
        months |= covered;
        if (one.state == PeriodState::Rated && one.total.isNegative())
            return refused(m_person, Tr::tr("a total is negative"));
    }
    for (const ForcedFact& fact : m_person.forced) {
        const auto known = [&fact](const ForcedLevel& one) {
            return one.code == fact.code;
        };
        if (std::none_of(m_set.forced.cbegin(), m_set.forced.cend(), known))
            return refused(m_person, Tr::tr("the rule set has no case “%1”").arg(fact.code));
        if (fact.document.trimmed().isEmpty())
            return refused(
                m_person, Tr::tr("case %1 needs the document that decides it").arg(fact.code));
    }
    return std::nullopt;
}

void PersonRater::countService()
{
    for (const YearPeriod& one : m_person.periods) {
        if (one.state != PeriodState::Outside && one.state != PeriodState::Unpaid)
            m_result.monthsInService += monthsOf(one.period);
        if (one.state == PeriodState::Missing)
            m_result.missing.append(one.period);
    }
}

bool PersonRater::meanOfPeriods()
{
    // A quarter stands for its three months, so that a year that changed from months to quarters
    // weighs its time evenly.
    Int128 sum = 0;
    int weight = 0;
    for (const YearPeriod& one : m_person.periods) {
        if (one.state != PeriodState::Rated)
            continue;
        sum += Int128(one.total.scaled()) * monthsOf(one.period);
        weight += monthsOf(one.period);
    }
    if (weight == 0)
        return false;
    m_result.exact = Ratio(sum, Int128(Decimal::unit) * weight);
    m_result.mean = m_result.exact->roundHalfUp2();
    if (m_options.trace == TraceMode::On) {
        step(
            u"mean"_s, m_set.year.article,
            Tr::tr("Mean of %1 months rated: %2 ÷ %1 = %3.")
                .arg(
                    QString::number(weight),
                    formatNumber(Ratio(sum, Decimal::unit).roundHalfUp2(), 2),
                    formatNumber(*m_result.mean, 2)));
    }
    return true;
}

bool PersonRater::pooled()
{
    QList<PooledPeriod> rated;
    for (const YearPeriod& one : m_person.periods) {
        if (one.state == PeriodState::Rated)
            rated.append({one.commonPoints, one.sums, one.leader});
    }
    const auto pool = poolPeriods(rated, m_person.role, m_set);
    if (!pool)
        return false;
    m_result.exact = pool->exact;
    m_result.mean = pool->total;
    step(
        u"mean"_s, m_set.year.article,
        Tr::tr("Pooled over %1 periods: common points %2, result points %3, total %4.")
            .arg(
                QString::number(rated.size()), formatNumber(pool->commonPoints, 2),
                formatNumber(pool->resultPoints, 2), formatNumber(pool->total, 2)));
    return true;
}

bool PersonRater::aggregate()
{
    return m_set.knobs.aggregate == Aggregate::Pooled ? pooled() : meanOfPeriods();
}

void PersonRater::notRated(const QString& reason, const QString& article, const QString& text)
{
    m_result.byScore = Level::NotRated;
    m_result.level = Level::NotRated;
    m_result.reason = reason;
    step(u"not_rated"_s, article, text);
}

void PersonRater::classify()
{
    const Ratio judged =
        m_set.knobs.classifyOn == ClassifyOn::Printed ? Ratio::of(*m_result.mean) : *m_result.exact;
    for (const Band& band : m_set.bands) {
        if (judged < Ratio::of(band.from))
            continue;
        m_result.byScore = band.level;
        if (m_options.trace == TraceMode::On) {
            step(
                u"level"_s, band.article,
                Tr::tr("%1 points: %2.").arg(formatNumber(*m_result.mean, 2), band.title.local()));
        }
        break;
    }
    m_result.level = m_result.byScore;
}

void PersonRater::force()
{
    for (const ForcedFact& fact : m_person.forced) {
        for (const ForcedLevel& rule : m_set.forced) {
            if (rule.code != fact.code)
                continue;
            if (!rule.roles.isEmpty() && !rule.roles.contains(m_person.role)) {
                step(
                    u"forced_ignored"_s, rule.article,
                    Tr::tr("%1 (%2) concerns heads and deputies only.")
                        .arg(rule.title.local(), fact.document));
            } else if (fact.countedYear != m_options.year) {
                step(
                    u"forced_ignored"_s, u"11.3"_s,
                    Tr::tr("%1 (%2) counts in the year %3: one act counts in one year only.")
                        .arg(rule.title.local(), fact.document)
                        .arg(fact.countedYear));
            } else {
                m_result.level = std::max(*m_result.level, rule.level);
                m_result.reason = u"forced"_s;
                step(
                    u"forced"_s, rule.article,
                    Tr::tr("%1. Document: %2.").arg(rule.title.local(), fact.document));
            }
        }
    }
}

void PersonRater::limitByOrganisation()
{
    if (!m_set.year.headWithinUnit || !m_person.headOfOrganisation)
        return;
    if (!m_person.organisation || *m_person.organisation == Level::NotRated) {
        step(
            u"organisation_open"_s, u"20.6"_s,
            Tr::tr("The organisation is not rated yet; the head's level may still have to follow "
                   "it."));
        return;
    }
    if (*m_result.level >= *m_person.organisation)
        return;
    m_result.level = m_person.organisation;
    m_result.reason = u"organisation"_s;
    step(
        u"organisation"_s, u"20.6"_s,
        Tr::tr("A head is rated no higher than the organisation: %1.")
            .arg(levelLabel(*m_person.organisation)));
}

// Editions of one set are told apart by the beginning of their checksum, which the sheets print.
QString editionLabel(const YearPeriod& period, bool sameId)
{
    constexpr qsizetype shown = 8;
    const QString digest = period.ruleChecksum.section(u':', -1).left(shown);
    return sameId && !digest.isEmpty() ? QString(period.ruleSetId + u" (" + digest + u')')
                                       : period.ruleSetId;
}

void PersonRater::noteRuleChange()
{
    QList<const YearPeriod*> turns; // the first period of each edition
    for (const YearPeriod& one : m_person.periods) {
        if (one.state != PeriodState::Rated || one.ruleSetId.isEmpty())
            continue;
        if (turns.isEmpty() || turns.last()->ruleSetId != one.ruleSetId
            || turns.last()->ruleChecksum != one.ruleChecksum)
            turns.append(&one);
    }
    if (turns.size() < 2)
        return;
    QStringList parts;
    for (const YearPeriod* one : std::as_const(turns)) {
        const bool sameId = std::count_if(turns.cbegin(), turns.cend(), [&](const YearPeriod* other) {
            return other->ruleSetId == one->ruleSetId && other->ruleChecksum != one->ruleChecksum;
        }) > 0;
        parts.append(Tr::tr("%1 from %2").arg(editionLabel(*one, sameId), one->period.label()));
    }
    step(
        u"rule_change"_s, m_set.year.article,
        Tr::tr("The rules changed during the year: %1. Each period keeps the score it was signed "
               "with.")
            .arg(parts.join(u"; "_s)));
}

Result<YearResult> PersonRater::run()
{
    if (const auto error = problem())
        return std::unexpected<Error>(*error);
    countService();
    if (m_options.trace == TraceMode::On)
        noteRuleChange();
    // Aggregated also where it decides nothing: the sheet prints the mean all the same.
    const bool rated = aggregate();
    if (m_result.monthsInService < m_set.year.minMonths) {
        notRated(
            u"under_min_months"_s, u"11.1"_s,
            Tr::tr("In service for %1 months of the year, less than %2: not rated.")
                .arg(m_result.monthsInService)
                .arg(m_set.year.minMonths));
        return m_result;
    }
    if (!rated) {
        notRated(
            u"nothing_rated"_s, m_set.year.article,
            Tr::tr("No period of the year has a score: there is nothing to rate."));
        return m_result;
    }
    classify();
    force();
    limitByOrganisation();
    return std::move(m_result);
}

} // namespace

Result<YearResult>
ratePerson(const PersonYear& person, const RuleSet& set, const YearOptions& options)
{
    return PersonRater(person, set, options).run();
}

QString periodStateLabel(PeriodState state)
{
    switch (state) {
    case PeriodState::Rated: return {};
    case PeriodState::NotRated: return Tr::tr("Nothing assigned");
    case PeriodState::Missing: return Tr::tr("Not signed yet");
    case PeriodState::Leave: return Tr::tr("On leave");
    case PeriodState::Sick: return Tr::tr("Sick leave");
    case PeriodState::Maternity: return Tr::tr("Maternity leave");
    case PeriodState::Unpaid: return Tr::tr("Unpaid leave");
    case PeriodState::Outside: return Tr::tr("Not in service");
    }
    Q_UNREACHABLE();
}

} // namespace soviec
