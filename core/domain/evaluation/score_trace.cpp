// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/domain/evaluation/score_parts.h"
#include "core/domain/rules/rule_set.h"

namespace soviec::evaluation {

using namespace Qt::StringLiterals;

namespace {

// Exact digits of value ÷ 10^digits, with a point for machines.
QString machineText(Int128 value, int digits)
{
    QString text = soviec::toString(value).rightJustified(digits + 1, u'0');
    text.insert(text.size() - digits, u'.');
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString peopleText(Int128 value, int digits)
{
    return machineText(value, digits).replace(u'.', u',');
}

// "5/6 (≈ 83,33 %)", "1/2 (50 %)", "1 (100 %)".
QString shareText(const Ratio& share)
{
    const Ratio percent = share * Ratio(100);
    if (percent > Ratio(1'000'000'000))
        return share.toString(); // absurd work far beyond the plan: per cent would say nothing
    const Decimal rounded = percent.roundHalfUp2();
    const QString about = Ratio::of(rounded) == percent ? QString() : u"≈ "_s;
    return share.toString() + u" ("_s + about + formatNumber(rounded) + u" %)"_s;
}

QString stepCode(ComponentKind kind)
{
    static const QString codes[]{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"dd"_s, u"e"_s};
    return codes[int(kind)];
}

class Tracer {
public:
    Tracer(
        const ScoreCase& input, const RuleSet& set, const Knobs& knobs, const ScoreResult& result)
        : m_input(input)
        , m_set(set)
        , m_knobs(knobs)
        , m_sums(result.sums)
        , m_result(result)
        , m_formula(set.formula(input.role))
        , m_digits(knobs.faultUnit == FaultUnit::Product ? 8 : 12)
    {
    }
    QList<TraceStep> run();

private:
    void add(const QString& step, const QString& article, const QString& text, const QString& value)
    {
        m_steps.append({step, article, text, value, -1});
    }
    QString lineSentence(const ScoreLine& line) const;
    QString faultSentence(const ScoreLine& line, int found, int excused, bool quality) const;
    void lines();
    void denominator();
    void component(ComponentKind kind);
    void measured(const Component& about, const Ratio& share, Int128 done);
    void ratio();
    void givenPoints();
    void points();
    void conditions();
    void level();
    void reason();

    const ScoreCase& m_input;
    const RuleSet& m_set;
    const Knobs& m_knobs;
    const WorkSums& m_sums;
    const ScoreResult& m_result;
    const Formula* m_formula; // null where points are given
    int m_digits;
    QList<TraceStep> m_steps;
};

QString Tracer::lineSentence(const ScoreLine& line) const
{
    const QString name = line.code.isEmpty() ? line.title : line.code;
    const QString k = formatNumber(line.coefficient);
    const Int128 scaled = line.coefficient.scaled();
    const QString planned = formatNumber(line.assigned);
    const QString plannedUnits = peopleText(scaled * line.assigned.scaled(), 8);
    const QString done = formatNumber(line.completed);
    const QString doneUnits = peopleText(scaled * line.completed.scaled(), 8);
    if (line.handedOver) {
        return Tr::tr(
                   "%1: assigned %2 × %3 = %4; handed over to somebody else: it stays in what was "
                   "assigned and counts as 0 done.")
            .arg(name, k, planned, plannedUnits);
    }
    switch (line.origin) {
    case Origin::Planned:
        return Tr::tr("%1: assigned %2 × %3 = %4; done %2 × %5 = %6.")
            .arg(name, k, planned, plannedUnits, done, doneUnits);
    case Origin::Unplanned:
        return Tr::tr("%1: unplanned work, outside what was assigned; done %2 × %3 = %4.")
            .arg(name, k, done, doneUnits);
    case Origin::TakenOver:
        return Tr::
            tr("%1: taken over from somebody else, outside what was assigned; done %2 × %3 = %4.")
                .arg(name, k, done, doneUnits);
    }
    Q_UNREACHABLE();
}

QString Tracer::faultSentence(const ScoreLine& line, int found, int excused, bool quality) const
{
    if (found == 0 || line.handedOver)
        return {};
    ScoreLine one = line;
    one.qualityFaults = found;
    one.qualityExcused = excused;
    ScoreCase alone;
    alone.lines.append(one);
    const WorkSums sums = sumLines(alone, m_knobs);
    const QString counted = quality
                                ? Tr::tr("Quality: %1 found, %2 excused; what counts is %3.")
                                : Tr::tr("Timeliness: %1 delays, %2 excused; what counts is %3.");
    const QString formula = m_knobs.faultUnit == FaultUnit::Product
                                ? u"%1 × max(0; %2 − %3 × %4) = %5"_s
                                : u"%1 × %2 × max(0; 1 − %3 × %4) = %5"_s;
    return counted.arg(
        formatNumber(int64_t(found)), formatNumber(int64_t(excused)),
        formula.arg(
            formatNumber(line.coefficient), formatNumber(line.completed),
            formatNumber(m_knobs.faultDeduction), formatNumber(int64_t(found - excused)),
            peopleText(sums.b, m_digits)));
}

void Tracer::lines()
{
    for (qsizetype i = 0; i < m_input.lines.size(); ++i) {
        const ScoreLine& line = m_input.lines[i];
        QStringList sentences{
            lineSentence(line), faultSentence(line, line.qualityFaults, line.qualityExcused, true),
            faultSentence(line, line.delays, line.delaysExcused, false)};
        sentences.removeAll(QString());
        const Int128 done =
            line.handedOver ? 0 : Int128(line.coefficient.scaled()) * line.completed.scaled();
        const QString article = line.origin == Origin::Planned && !line.handedOver
                                    ? m_set.result.articles.line
                                    : m_set.result.articles.extra;
        m_steps.append({u"line"_s, article, sentences.join(u' '), machineText(done, 8), int(i)});
    }
}

void Tracer::denominator()
{
    add(u"denominator"_s, m_set.result.articles.assigned,
        (m_knobs.denominator == Denominator::Standard
             ? Tr::tr("Standard of the period: %1.")
             : Tr::tr("Assigned in the plan, converted: %1."))
            .arg(peopleText(m_sums.denominator, m_digits)),
        machineText(m_sums.denominator, m_digits));
}

void Tracer::measured(const Component& about, const Ratio& share, Int128 done)
{
    QString text =
        m_sums.denominator == 0
            ? Tr::tr("%1: nothing was assigned, so it counts as 0.").arg(about.title.local())
            : Tr::tr("%1: %2 ÷ %3 = %4.")
                  .arg(
                      about.title.local(), peopleText(done, m_digits),
                      peopleText(m_sums.denominator, m_digits),
                      shareText(Ratio(done, m_sums.denominator)));
    if (m_sums.denominator != 0 && done > m_sums.denominator && share == Ratio(1))
        text += u' ' + Tr::tr("A component counts at most 100 %.");
    add(stepCode(about.kind), about.article, text, share.toString());
}

void Tracer::component(ComponentKind kind)
{
    const Component* about = m_set.component(kind);
    const std::optional<Ratio>& value = share(m_result, kind);
    if (!about)
        return;
    if (!value) {
        if (m_result.reason == u"leader_not_decided"_s) {
            add(stepCode(kind), about->article,
                Tr::tr("%1: not decided yet by the competent authority.").arg(about->title.local()),
                {});
        }
        return;
    }
    switch (kind) {
    case ComponentKind::Quantity: return measured(*about, *value, m_sums.a);
    case ComponentKind::Quality: return measured(*about, *value, m_sums.b);
    case ComponentKind::Timeliness: return measured(*about, *value, m_sums.c);
    default: break;
    }
    const RuleText& why = *value == Ratio(1) ? about->full : about->half;
    add(stepCode(kind), about->article,
        Tr::tr("%1: %2. %3.").arg(about->title.local(), shareText(*value), why.local()),
        value->toString());
}

void Tracer::ratio()
{
    if (!m_result.ratio)
        return;
    QStringList terms;
    int weights = 0;
    for (const Formula::Term& term : m_formula->terms) {
        const Component* about = m_set.component(term.component);
        const QString symbol = about ? about->symbol : QString();
        terms.append(
            term.weight == 1 ? symbol : QString(QString::number(term.weight) + u" × "_s + symbol));
        weights += term.weight;
    }
    add(u"ratio"_s, m_formula->article,
        Tr::tr("Result of duties: (%1) ÷ %2 = %3.")
            .arg(terms.join(u" + "_s), QString::number(weights), shareText(*m_result.ratio)),
        m_result.ratio->toString());
}

void Tracer::points()
{
    add(u"common_points"_s, m_set.commonArticle,
        Tr::tr("Common criteria: the sum of %1 criteria is %2.")
            .arg(QString::number(m_input.common.size()), formatNumber(m_result.commonPoints, 2)),
        m_result.commonPoints.toString(2));
    if (!m_result.resultPoints || !m_result.ratio)
        return;
    const QString max = formatNumber(m_set.result.max);
    const QString points = formatNumber(*m_result.resultPoints, 2);
    const bool capped = m_knobs.cap == Cap::Total && *m_result.ratio > Ratio(1);
    add(u"result_points"_s, m_set.result.articles.total,
        capped ? Tr::tr("Result points: %1 × %2 is more than %2, so %3.")
                     .arg(m_result.ratio->toString(), max, points)
               : Tr::tr("Result points: %1 × %2 = %3, rounded half up to 2 decimals.")
                     .arg(m_result.ratio->toString(), max, points),
        m_result.resultPoints->toString(2));
    add(u"total"_s, m_set.result.articles.total,
        Tr::tr("Total: %1 + %2 = %3.")
            .arg(formatNumber(m_result.commonPoints, 2), points, formatNumber(*m_result.total, 2)),
        m_result.total->toString(2));
}

void Tracer::givenPoints()
{
    for (const CriteriaGroup& group : m_set.result.groups) {
        for (const Criterion& criterion : group.criteria) {
            const Decimal points = m_input.results.value(criterion.code);
            add(u"criterion"_s, group.article,
                Tr::tr("%1. %2: %3 of %4 points.")
                    .arg(
                        criterion.code, criterion.title.local(), formatNumber(points),
                        formatNumber(criterion.max)),
                points.toString());
        }
    }
}

void Tracer::conditions()
{
    for (const Condition& condition : m_set.conditions) {
        const bool met = holds(condition, m_input.facts);
        QString figures = formatNumber(m_input.facts.value(condition.fact));
        if (!condition.outOf.isEmpty())
            figures += u'/' + formatNumber(m_input.facts.value(condition.outOf));
        add(u"condition"_s, condition.article,
            (met ? Tr::tr("Condition %1 holds: %2 (%3).")
                 : Tr::tr("Condition %1 does not hold: %2 (%3)."))
                .arg(condition.code, condition.title.local(), figures),
            met ? u"1"_s : u"0"_s);
    }
}

void Tracer::level()
{
    const Band* band = m_set.band(m_result.level);
    if (!m_result.total || !band)
        return;
    const QString from = formatNumber(band->from);
    const QString range = band->below
                              ? Tr::tr("from %1 to below %2").arg(from, formatNumber(*band->below))
                              : Tr::tr("from %1").arg(from);
    const QString text =
        m_result.reason == u"condition"_s
            ? Tr::tr("Level by the conditions beside the points: %1.").arg(band->title.local())
            : Tr::tr("Score band: %1 (%2).").arg(band->title.local(), range);
    add(u"level"_s, band->article, text, code(m_result.level));
}

void Tracer::reason()
{
    if (m_result.reason == u"no_assigned_work"_s) {
        add(u"not_rated"_s, m_set.result.articles.assigned,
            Tr::tr("Nothing was assigned in the plan, so there is nothing to compare with: the "
                   "period is not rated."),
            code(m_result.level));
    } else if (m_result.reason == u"leader_not_decided"_s) {
        add(u"not_rated"_s, m_formula->article,
            Tr::tr("Provisional: the components of a leader are not all decided, so there is no "
                   "total yet."),
            code(m_result.level));
    } else if (m_result.reason == u"no_level_fits"_s) {
        add(u"not_rated"_s, m_set.result.articles.total,
            Tr::tr("The text has no level for this case: the conditions of every level the points "
                   "reach fail. The competent authority decides."),
            code(m_result.level));
    }
}

QList<TraceStep> Tracer::run()
{
    m_steps.reserve(m_input.lines.size() + 12);
    if (m_formula) {
        lines();
        denominator();
        for (const Formula::Term& term : m_formula->terms)
            component(term.component);
        ratio();
    } else {
        givenPoints();
    }
    points();
    if (m_result.total)
        conditions();
    level();
    reason();
    return m_steps;
}

} // namespace

QList<TraceStep>
traceOf(const ScoreCase& input, const RuleSet& set, const Knobs& knobs, const ScoreResult& result)
{
    return Tracer(input, set, knobs, result).run();
}

} // namespace soviec::evaluation
