// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/domain/rules/rule_reader.h"

#include <QSet>

namespace soviec::rules {

using namespace Qt::StringLiterals;

namespace {

class Checker {
public:
    explicit Checker(const RuleSet& set)
        : m_set(set)
    {
    }
    QList<RuleFinding> run();

private:
    void error(const QString& code, const QString& place, const QString& text)
    {
        m_findings.append({RuleSeverity::Error, code, place, text});
    }
    void warn(const QString& code, const QString& place, const QString& text)
    {
        m_findings.append({RuleSeverity::Warning, code, place, text});
    }
    void identity();
    void sums();
    void groups(const QList<CriteriaGroup>& groups, const QString& place, Decimal max);
    void criterion(const Criterion& one, const QString& place);
    void formulas();
    void terms(const Formula& formula, const QString& place);
    void bands();
    void conditions();
    void quota();

    const RuleSet& m_set;
    QList<RuleFinding> m_findings;
    QSet<QString> m_codes;
};

void Checker::identity()
{
    const auto plain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    };
    if (m_set.id.isEmpty() || !std::all_of(m_set.id.cbegin(), m_set.id.cend(), plain)) {
        error(
            u"bad_value"_s, u"id"_s,
            Tr::tr("an id is made of small letters a–z, digits and hyphens"));
    }
    if (isValid(m_set.from) && isValid(m_set.to) && m_set.to < m_set.from)
        error(u"date_order"_s, u"effective.to"_s, Tr::tr("the set ends before it begins"));
    if (m_set.periods.isEmpty())
        error(u"empty"_s, u"periods"_s, Tr::tr("name at least one period: month, quarter or year"));
    if (m_set.kinds.isEmpty())
        error(u"empty"_s, u"applies_to.kinds"_s, Tr::tr("name whom the set applies to"));
    if (m_set.blocs.isEmpty())
        error(u"empty"_s, u"applies_to.blocs"_s, Tr::tr("name the blocs the set applies to"));
    if (m_set.basis.isEmpty())
        error(u"empty"_s, u"basis"_s, Tr::tr("name the document the set rests on"));
    if (m_set.year.minMonths > 12 || m_set.year.minMonths < 0)
        error(u"bad_value"_s, u"year.min_months"_s, Tr::tr("a year has 12 months"));
}

void Checker::criterion(const Criterion& one, const QString& place)
{
    if (m_codes.contains(one.code) || one.code.isEmpty()) {
        error(
            u"duplicate_code"_s, place + u".code"_s,
            Tr::tr("the code “%1” is empty or stands twice").arg(one.code));
    }
    m_codes.insert(one.code);
    if (one.max.isZero())
        error(u"bad_value"_s, place + u".max"_s, Tr::tr("a criterion needs a maximum above 0"));
    if (!one.step.isZero() && one.max.scaled() % one.step.scaled() != 0) {
        error(
            u"bad_value"_s, place + u".step"_s,
            Tr::tr("the maximum %1 cannot be reached in steps of %2")
                .arg(one.max.toString(), one.step.toString()));
    }
}

void Checker::groups(const QList<CriteriaGroup>& groups, const QString& place, Decimal max)
{
    Decimal sum;
    for (qsizetype g = 0; g < groups.size(); ++g) {
        const QString at = jsonIndex(place + u".groups"_s, g);
        Decimal inGroup;
        for (qsizetype c = 0; c < groups[g].criteria.size(); ++c) {
            const Criterion& one = groups[g].criteria[c];
            criterion(one, jsonIndex(at + u".criteria"_s, c));
            inGroup += one.max;
        }
        if (inGroup != groups[g].max) {
            error(
                u"sum_of_maxima"_s, at + u".max"_s,
                Tr::tr("the criteria of the group add up to %1, not to %2")
                    .arg(inGroup.toString(), groups[g].max.toString()));
        }
        sum += groups[g].max;
    }
    if (sum != max) {
        error(
            u"sum_of_maxima"_s, place + u".max"_s,
            Tr::tr("the groups add up to %1, not to %2").arg(sum.toString(), max.toString()));
    }
}

void Checker::sums()
{
    // One code a criterion in the whole set: a sheet keeps the points of both parts by their codes.
    groups(m_set.groups, u"common"_s, m_set.commonMax);
    if (!m_set.result.groups.isEmpty())
        groups(m_set.result.groups, u"result"_s, m_set.result.max);
    const Decimal whole = m_set.commonMax + m_set.result.max;
    if (whole != Decimal(100)) {
        error(
            u"sum_not_100"_s, u"result.max"_s,
            Tr::tr("common and result maxima add up to %1, not to 100").arg(whole.toString()));
    }
}

void Checker::terms(const Formula& formula, const QString& place)
{
    QSet<int> seen;
    for (qsizetype t = 0; t < formula.terms.size(); ++t) {
        const ComponentKind kind = formula.terms[t].component;
        const QString at = jsonIndex(place + u".terms"_s, t) + u".component"_s;
        if (!m_set.component(kind))
            error(u"unknown_component"_s, at, Tr::tr("result.components does not describe it"));
        if (seen.contains(int(kind)))
            error(u"duplicate_code"_s, at, Tr::tr("the component stands twice in the formula"));
        seen.insert(int(kind));
    }
    if (formula.terms.isEmpty())
        error(u"empty"_s, place + u".terms"_s, Tr::tr("a formula needs a component"));
}

void Checker::formulas()
{
    if (!m_set.result.groups.isEmpty())
        return;
    QSet<int> kinds;
    for (qsizetype c = 0; c < m_set.result.components.size(); ++c) {
        const int kind = int(m_set.result.components[c].kind);
        if (kinds.contains(kind)) {
            error(
                u"duplicate_code"_s, jsonIndex(u"result.components"_s, c) + u".kind"_s,
                Tr::tr("the component is described twice"));
        }
        kinds.insert(kind);
    }
    for (const auto& role : Codes<Role>::entries) {
        qsizetype count = 0;
        for (const Formula& formula : m_set.result.formulas)
            count += formula.roles.count(role.value);
        if (count != 1) {
            error(
                u"formula_roles"_s, u"result.formulas"_s,
                Tr::tr("the role %1 has %2 formulas; it needs exactly one")
                    .arg(QString::fromUtf16(role.text))
                    .arg(count));
        }
    }
    for (qsizetype f = 0; f < m_set.result.formulas.size(); ++f)
        terms(m_set.result.formulas[f], jsonIndex(u"result.formulas"_s, f));
}

// Bands stand best first: each ends where the one before it begins, the last begins at 0.
void Checker::bands()
{
    if (m_set.bands.isEmpty())
        error(u"empty"_s, u"bands"_s, Tr::tr("name at least one band"));
    const Decimal whole = m_set.commonMax + m_set.result.max;
    for (qsizetype b = 0; b < m_set.bands.size(); ++b) {
        const Band& band = m_set.bands[b];
        const QString place = jsonIndex(u"bands"_s, b);
        if (band.level == Level::NotRated)
            error(u"bad_value"_s, place + u".level"_s, Tr::tr("a band cannot be “not rated”"));
        if (band.from > whole || (band.below && *band.below <= band.from)) {
            error(u"band_unreachable"_s, place, Tr::tr("no total can fall into this band"));
        }
        if (b == 0) {
            if (band.below)
                error(u"band_gap"_s, place + u".below"_s, Tr::tr("the best band has no upper end"));
            continue;
        }
        const Band& better = m_set.bands[b - 1];
        if (band.level <= better.level)
            error(
                u"band_order"_s, place + u".level"_s,
                Tr::tr("write the bands best first, each level once"));
        if (!band.below || *band.below > better.from) {
            error(
                u"band_overlap"_s, place + u".below"_s,
                Tr::tr("the band overlaps the one above it, which begins at %1")
                    .arg(better.from.toString()));
        } else if (*band.below < better.from) {
            error(
                u"band_gap"_s, place + u".below"_s,
                Tr::tr("nothing covers the totals from %1 to %2")
                    .arg(band.below->toString(), better.from.toString()));
        }
    }
    if (!m_set.bands.isEmpty() && !m_set.bands.last().from.isZero()) {
        error(
            u"band_gap"_s, jsonIndex(u"bands"_s, m_set.bands.size() - 1) + u".from"_s,
            Tr::tr("nothing covers the totals from %1 to %2")
                .arg(u"0"_s, m_set.bands.last().from.toString()));
    }
}

void Checker::conditions()
{
    QSet<QString> codes;
    const auto once = [&](const QString& one, const QString& place) {
        if (one.isEmpty() || codes.contains(one)) {
            error(
                u"duplicate_code"_s, place + u".code"_s,
                Tr::tr("the code “%1” is empty or stands twice").arg(one));
        }
        codes.insert(one);
    };
    for (qsizetype i = 0; i < m_set.conditions.size(); ++i) {
        const Condition& condition = m_set.conditions[i];
        const QString place = jsonIndex(u"conditions"_s, i);
        once(condition.code, place);
        if (!m_set.band(condition.level))
            error(u"unknown_level"_s, place + u".level"_s, Tr::tr("no band has this level"));
        if (condition.fact.isEmpty())
            error(u"empty"_s, place + u".fact"_s, Tr::tr("name what is counted"));
    }
    for (qsizetype i = 0; i < m_set.forced.size(); ++i)
        once(m_set.forced[i].code, jsonIndex(u"forced"_s, i));
}

void Checker::quota()
{
    if (m_set.quota && m_set.knobs.quotaPercent > m_set.quota->maxPercent) {
        error(
            u"quota"_s, u"knobs.quota_percent"_s,
            Tr::tr("%1 % is more than the highest share the text allows, %2 %")
                .arg(m_set.knobs.quotaPercent.toString(), m_set.quota->maxPercent.toString()));
    }
    if (m_set.knobs.faultDeduction.isZero() && m_set.component(ComponentKind::Quality)) {
        warn(
            u"no_deduction"_s, u"knobs.fault_deduction"_s,
            Tr::tr("faults and delays deduct nothing; quality then equals quantity"));
    }
}

QList<RuleFinding> Checker::run()
{
    identity();
    sums();
    formulas();
    bands();
    conditions();
    quota();
    return m_findings;
}

} // namespace

QList<RuleFinding> checkMeaning(const RuleSet& set)
{
    return Checker(set).run();
}

} // namespace soviec::rules
