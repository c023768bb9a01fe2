// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/domain/evaluation/year.h"
#include "core/domain/rules/rule_set.h"

#include <algorithm>
#include <map>
#include <utility>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

enum class Fate { None, In, Tied, Cut };

using Scope = std::pair<QString, QString>; // agency, group; the whole agency has an empty group

class QuotaRun {
public:
    QuotaRun(
        const QList<PersonYear>& people, const RuleSet& set, const YearOptions& options,
        QList<YearResult>& results)
        : m_people(people)
        , m_set(set)
        , m_options(options)
        , m_results(results)
        , m_fates(people.size(), Fate::None)
    {
    }
    QList<QuotaUse> run();

private:
    std::map<Scope, QuotaUse> scopes(bool groups) const;
    int allowed(const QuotaUse& use) const;
    bool sameRank(qsizetype a, qsizetype b) const;
    bool before(qsizetype a, qsizetype b) const;
    void apply(bool groups);
    void cut(QuotaUse& use, QList<qsizetype>& ranked);
    int places(const QList<qsizetype>& block) const;
    void finish(QuotaUse& use);
    Decimal percent(const QString& agency) const;

    const QList<PersonYear>& m_people;
    const RuleSet& m_set;
    const YearOptions& m_options;
    QList<YearResult>& m_results;
    QList<Fate> m_fates;
    QList<QuotaUse> m_uses;
    std::map<Scope, int> m_groupRoom; // places left to those who tie within their group
};

Decimal QuotaRun::percent(const QString& agency) const
{
    return m_options.raisedPercent.value(agency, m_set.knobs.quotaPercent);
}

// floor, half up or ceiling of percent × base; where those cut join the base, the largest number
// that still fits the base it leaves behind.
int QuotaRun::allowed(const QuotaUse& use) const
{
    const Ratio share = Ratio::of(percent(use.agency)) / Ratio(100);
    const auto of = [&](int base) {
        const Ratio exact = share * Ratio(base);
        switch (m_set.knobs.quotaRounding) {
        case QuotaRounding::Down: return int(exact.floor());
        case QuotaRounding::HalfUp: return int((exact + Ratio(1, 2)).floor());
        case QuotaRounding::Up: return -int((Ratio(0) - exact).floor());
        }
        Q_UNREACHABLE();
    };
    if (m_set.knobs.quotaRecount == QuotaRecount::No || m_set.knobs.quotaBase != QuotaBase::Good)
        return of(use.base);
    // The more stay, the smaller the base they leave: the condition turns false once.
    int low = 0;
    int high = use.candidates;
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        if (middle <= of(use.base + use.candidates - middle))
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

std::map<Scope, QuotaUse> QuotaRun::scopes(bool groups) const
{
    std::map<Scope, QuotaUse> all;
    for (qsizetype i = 0; i < m_people.size(); ++i) {
        const PersonYear& person = m_people[i];
        if (groups && person.group.isEmpty())
            continue;
        QuotaUse& use = all[{person.agency, groups ? person.group : QString()}];
        use.agency = person.agency;
        use.group = groups ? person.group : QString();
        const Level level = *m_results[i].level;
        use.candidates += level == Level::Excellent ? 1 : 0;
        use.base += level == Level::Good
                            || (level == Level::Excellent
                                && m_set.knobs.quotaBase == QuotaBase::GoodOrBetter)
                        ? 1
                        : 0;
    }
    return all;
}

// Where the authority chose among equals, those it kept come first.
bool QuotaRun::before(qsizetype a, qsizetype b) const
{
    const auto order = *m_results[b].exact <=> *m_results[a].exact;
    if (order != 0)
        return order < 0;
    return m_people[a].keptByAuthority.value_or(false)
           && !m_people[b].keptByAuthority.value_or(false);
}

bool QuotaRun::sameRank(qsizetype a, qsizetype b) const
{
    return !before(a, b) && !before(b, a);
}

// `ranked`: those of the scope who are still in, best first. Equal ranks stand or fall together;
// where only some of them fit, all of them wait for the authority.
void QuotaRun::cut(QuotaUse& use, QList<qsizetype>& ranked)
{
    use.allowed = allowed(use);
    std::sort(
        ranked.begin(), ranked.end(), [this](qsizetype a, qsizetype b) { return before(a, b); });
    int used = 0;
    for (qsizetype from = 0, to = 0; from < ranked.size(); from = to) {
        while (to < ranked.size() && sameRank(ranked[from], ranked[to]))
            ++to;
        const QList<qsizetype> block = ranked.mid(from, to - from);
        const int wanted = places(block);
        const int room = use.allowed - used;
        if (room <= 0) {
            use.cut.append(block);
        } else if (wanted > room) {
            use.tied.append(block);
            use.room = room;
        }
        for (const qsizetype i : block) {
            if (room <= 0 || wanted > room)
                m_fates[i] = room <= 0 ? Fate::Cut : Fate::Tied;
        }
        used += std::min(wanted, std::max(room, 0));
    }
}

// One place each, except that those who wait in their group take only what it has left.
int QuotaRun::places(const QList<qsizetype>& block) const
{
    int count = 0;
    std::map<Scope, int> waiting;
    for (const qsizetype i : block) {
        if (m_fates[i] == Fate::Tied)
            ++waiting[{m_people[i].agency, m_people[i].group}];
        else
            ++count;
    }
    for (const auto& [group, people] : waiting)
        count += std::min(people, m_groupRoom.at(group));
    return count;
}

// Groups first: a place in the agency is worth nothing to whom the group has no place for.
void QuotaRun::apply(bool groups)
{
    std::map<Scope, QuotaUse> uses = scopes(groups);
    std::map<Scope, QList<qsizetype>> ranked;
    for (qsizetype i = 0; i < m_people.size(); ++i) {
        const bool still = m_fates[i] == Fate::In || m_fates[i] == Fate::Tied;
        if (still && !(groups && m_people[i].group.isEmpty()))
            ranked[{m_people[i].agency, groups ? m_people[i].group : QString()}].append(i);
    }
    for (auto& [scope, use] : uses) {
        cut(use, ranked[scope]);
        if (groups)
            m_groupRoom[scope] = use.room;
        m_uses.append(use);
    }
}

// The level and the reason of everybody the quota touched.
void QuotaRun::finish(QuotaUse& use)
{
    const QString scope =
        use.group.isEmpty() ? use.agency : QString(use.agency + u" / "_s + use.group);
    const QString share = formatNumber(percent(use.agency));
    const auto say = [&](qsizetype i, const QString& code, const QString& text) {
        m_results[i].reason = code;
        if (m_options.trace == TraceMode::On)
            m_results[i].steps.append({code, m_set.quota->article, text});
    };
    use.tied.removeIf([this](qsizetype i) { return m_fates[i] != Fate::Tied; });
    for (const qsizetype i : std::as_const(use.cut)) {
        m_results[i].level = Level::Good;
        say(i, u"quota"_s,
            Tr::tr("%1: at most %2 % of %3, that is %4, may be excellent; %5 qualify. Ranked by "
                   "the exact mean, this person comes after them and is rated good.")
                .arg(scope, share)
                .arg(use.base)
                .arg(use.allowed)
                .arg(use.candidates));
    }
    for (const qsizetype i : std::as_const(use.tied)) {
        m_results[i].level = std::nullopt;
        say(i, u"tie"_s,
            Tr::tr("%1: %2 people have the same mean at the cut and %3 of them may be excellent. "
                   "The competent authority chooses.")
                .arg(scope)
                .arg(use.tied.size())
                .arg(use.room));
    }
}

QList<QuotaUse> QuotaRun::run()
{
    for (qsizetype i = 0; i < m_people.size(); ++i)
        m_fates[i] = *m_results[i].level == Level::Excellent ? Fate::In : Fate::None;
    if (m_set.quota->perGroup)
        apply(true);
    if (m_set.quota->perAgency)
        apply(false);
    for (QuotaUse& use : m_uses)
        finish(use);
    return m_uses;
}

} // namespace

Result<YearOutcome>
rateYear(const QList<PersonYear>& people, const RuleSet& set, const YearOptions& options)
{
    YearOutcome outcome;
    outcome.results.reserve(people.size());
    for (const PersonYear& person : people) {
        auto result = ratePerson(person, set, options);
        if (!result)
            return passOn(result);
        outcome.results.append(std::move(*result));
    }
    if (!set.quota)
        return outcome;
    for (auto it = options.raisedPercent.cbegin(); it != options.raisedPercent.cend(); ++it) {
        if (it.value().isNegative() || it.value() > set.quota->maxPercent) {
            return fail(
                ErrorCode::Refused,
                Tr::tr("%1: a share of %2 % is more than the text allows, %3 % (Article %4).")
                    .arg(
                        it.key(), formatNumber(it.value()), formatNumber(set.quota->maxPercent),
                        set.quota->article));
        }
    }
    outcome.quotas = QuotaRun(people, set, options, outcome.results).run();
    return outcome;
}

} // namespace soviec
