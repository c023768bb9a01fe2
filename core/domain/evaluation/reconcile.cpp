// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evaluation/reconcile.h"

#include "core/base/number.h"
#include "core/base/ratio.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/domain/rules/rule_set.h"

#include <QHash>
#include <QSet>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

QString pointsText(Decimal points)
{
    return formatNumber(points, 2);
}

Level levelOf(Decimal score, const RuleSet& set)
{
    for (const Band& band : set.bands) {
        if (!(score < band.from))
            return band.level;
    }
    return Level::NotRated;
}

class Reconciler {
public:
    Reconciler(const QList<DecisionFact>& facts, const RuleSet& set, bool year)
        : m_facts(facts)
        , m_set(set)
        , m_year(year)
    {
        for (qsizetype i = 0; i < facts.size(); ++i) {
            m_byCode.insert(fold(facts[i].code), i);
            m_byName[fold(facts[i].name)].append(i);
        }
    }
    void take(const DecisionRow& row);
    QList<Difference> finish();

private:
    void add(const QString& kind, const QString& cause, const QString& printed,
             const QString& recorded, const QString& text);
    void checkItself();
    const DecisionFact* find();
    void compare(const DecisionFact& fact);
    void compareScore(const DecisionFact& fact);
    void compareMonths(const DecisionFact& fact);
    void compareLevel(const DecisionFact& fact);
    void comparePart(const QString& kind, const QString& what, const std::optional<Decimal>& printed,
                     const std::optional<Decimal>& recorded);

    const QList<DecisionFact>& m_facts;
    const RuleSet& m_set;
    bool m_year;
    QHash<QString, qsizetype> m_byCode;
    QHash<QString, QList<qsizetype>> m_byName;
    QSet<qsizetype> m_seen;
    const DecisionRow* m_row = nullptr;
    QList<Difference> m_found;
};

void Reconciler::add(
    const QString& kind, const QString& cause, const QString& printed, const QString& recorded,
    const QString& text)
{
    m_found.append({kind, cause, m_row->code, m_row->name, m_row->place, printed, recorded, text});
}

// What the decision says of itself, whatever is on record.
void Reconciler::checkItself()
{
    const DecisionRow& row = *m_row;
    if (row.common && row.results && row.score) {
        const Decimal sum = *row.common + *row.results;
        if (sum != *row.score) {
            add(u"sum"_s, u"arithmetic"_s, row.score->toString(2), sum.toString(2),
                Tr::tr("The decision adds %1 + %2 to %3; the sum is %4.")
                    .arg(
                        pointsText(*row.common), pointsText(*row.results), pointsText(*row.score),
                        pointsText(sum)));
        }
    }
    if (!row.months.isEmpty() && row.score) {
        Ratio sum;
        for (const Decimal month : row.months)
            sum = sum + Ratio::of(month);
        const Decimal mean = (sum / Ratio(int(row.months.size()))).roundHalfUp2();
        if (mean != *row.score) {
            add(u"mean"_s, u"arithmetic"_s, row.score->toString(2), mean.toString(2),
                Tr::tr("The decision prints a mean of %1; its own %2 months have the mean %3.")
                    .arg(
                        pointsText(*row.score), QString::number(row.months.size()),
                        pointsText(mean)));
        }
    }
    if (!row.score || !row.level || *row.level == Level::NotRated)
        return;
    // The quota, an act or the organisation lower the level of a year; nothing raises it.
    const Level byScore = levelOf(*row.score, m_set);
    if (m_year ? *row.level < byScore : *row.level != byScore) {
        add(u"level_of_score"_s, u"arithmetic"_s, code(*row.level), code(byScore),
            Tr::tr("The decision prints %1 points and “%2”; these points are “%3”.")
                .arg(pointsText(*row.score), levelLabel(*row.level), levelLabel(byScore)));
    }
}

const DecisionFact* Reconciler::find()
{
    const DecisionRow& row = *m_row;
    qsizetype at = -1;
    const QList<qsizetype> named = m_byName.value(fold(row.name));
    if (!row.code.isEmpty())
        at = m_byCode.value(fold(row.code), -1);
    else if (named.size() == 1)
        at = named.first();
    if (at < 0) {
        const bool twice = row.code.isEmpty() && named.size() > 1;
        add(u"person"_s, twice ? u"ambiguous_name"_s : u"not_on_record"_s,
            row.code.isEmpty() ? row.name : row.code, {},
            twice ? Tr::tr("Several people are called “%1”: the row needs a code.").arg(row.name)
                  : Tr::tr("Nobody here is “%1”.").arg(
                        row.code.isEmpty() ? row.name : QString(row.code + u' ' + row.name)));
        return nullptr;
    }
    if (m_seen.contains(at)) {
        add(u"person"_s, u"duplicate"_s, row.code, m_facts[at].code,
            Tr::tr("%1 stands twice in the decision.").arg(m_facts[at].name));
        return nullptr;
    }
    m_seen.insert(at);
    return &m_facts[at];
}

void Reconciler::comparePart(
    const QString& kind, const QString& what, const std::optional<Decimal>& printed,
    const std::optional<Decimal>& recorded)
{
    if (!printed || !recorded || *printed == *recorded)
        return;
    add(kind, u"unexplained"_s, printed->toString(2), recorded->toString(2),
        Tr::tr("%1: the decision prints %2, on record are %3.")
            .arg(what, pointsText(*printed), pointsText(*recorded)));
}

void Reconciler::compareScore(const DecisionFact& fact)
{
    const DecisionRow& row = *m_row;
    if (!row.score || !fact.score || *row.score == *fact.score)
        return;
    const QString base = Tr::tr("The decision prints %1 points, on record are %2.")
                             .arg(pointsText(*row.score), pointsText(*fact.score));
    const auto say = [&](const QString& cause, const QString& why) {
        add(u"score"_s, cause, row.score->toString(2), fact.score->toString(2),
            base + u' ' + why);
    };
    for (const OtherFigure& other : fact.others) {
        if (other.score == *row.score)
            return say(other.cause, other.text);
    }
    const Decimal hundredth = Decimal::fromScaled(100);
    const Decimal apart = *row.score > *fact.score ? *row.score - *fact.score
                                                   : *fact.score - *row.score;
    if (!(hundredth < apart))
        return say(u"rounding"_s, Tr::tr("It was rounded another way."));
    const bool own = std::any_of(m_found.cbegin(), m_found.cend(), [&](const Difference& one) {
        return one.place == row.place && one.cause == u"arithmetic"_s
               && one.recorded == fact.score->toString(2);
    });
    if (own)
        return say(u"arithmetic"_s, Tr::tr("It comes from the decision's own arithmetic."));
    say(u"unexplained"_s, Tr::tr("No other way of counting gives this figure."));
}

void Reconciler::compareMonths(const DecisionFact& fact)
{
    for (auto it = m_row->months.cbegin(); it != m_row->months.cend(); ++it) {
        const auto known = fact.months.constFind(it.key());
        if (known != fact.months.cend() && *known == it.value())
            continue;
        const bool there = known != fact.months.cend();
        add(u"month"_s, there ? u"unexplained"_s : u"not_signed"_s, it.value().toString(2),
            there ? known->toString(2) : QString(),
            there ? Tr::tr("Month %1: the decision prints %2, the signed sheet has %3.")
                        .arg(
                            QString::number(it.key()), pointsText(it.value()), pointsText(*known))
                  : Tr::tr("Month %1: the decision prints %2, and there is no signed sheet.")
                        .arg(QString::number(it.key()), pointsText(it.value())));
    }
}

void Reconciler::compareLevel(const DecisionFact& fact)
{
    const DecisionRow& row = *m_row;
    if (!row.level || !fact.level || *row.level == *fact.level)
        return;
    const QString base = Tr::tr("The decision says “%1”, on record is “%2”.")
                             .arg(levelLabel(*row.level), levelLabel(*fact.level));
    const auto say = [&](const QString& cause, const QString& why) {
        add(u"level"_s, cause, code(*row.level), code(*fact.level), base + u' ' + why);
    };
    if (!fact.levelReason.isEmpty() && *row.level == fact.byScore)
        return say(fact.levelReason, fact.levelText);
    if (row.score && fact.score && *row.score != *fact.score
        && levelOf(*row.score, m_set) == *row.level)
        return say(u"score"_s, Tr::tr("It follows from the other score."));
    say(u"unexplained"_s, Tr::tr("The score does not explain it."));
}

void Reconciler::compare(const DecisionFact& fact)
{
    if (!fact.score && m_row->score) {
        add(u"score"_s, u"not_signed"_s, m_row->score->toString(2), {}, fact.missing);
        return;
    }
    comparePart(u"common"_s, Tr::tr("Common criteria"), m_row->common, fact.common);
    comparePart(u"results"_s, Tr::tr("Results of duties"), m_row->results, fact.results);
    compareMonths(fact);
    compareScore(fact);
    compareLevel(fact);
}

void Reconciler::take(const DecisionRow& row)
{
    m_row = &row;
    checkItself();
    if (const DecisionFact* fact = find())
        compare(*fact);
}

QList<Difference> Reconciler::finish()
{
    for (qsizetype i = 0; i < m_facts.size(); ++i) {
        const DecisionFact& fact = m_facts[i];
        if (m_seen.contains(i) || !fact.score)
            continue;
        m_found.append(
            {u"person"_s, u"not_in_decision"_s, fact.code, fact.name, {}, {},
             fact.score->toString(2),
             Tr::tr("%1 has %2 points on record and is not in the decision.")
                 .arg(fact.name, pointsText(*fact.score))});
    }
    return std::move(m_found);
}

} // namespace

QList<Difference> reconcile(
    const QList<DecisionRow>& rows, const QList<DecisionFact>& facts, const RuleSet& set,
    bool year)
{
    Reconciler run(facts, set, year);
    for (const DecisionRow& row : rows)
        run.take(row);
    return run.finish();
}

} // namespace soviec
