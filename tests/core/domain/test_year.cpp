// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evaluation/pooled.h"
#include "core/domain/evaluation/year.h"
#include "core/domain/rules/rule_set.h"
#include "core/exchange/rules/builtin.h"

#include <QTest>

#include <boost/multiprecision/cpp_int.hpp>

#include <random>

using namespace soviec;
using namespace Qt::StringLiterals;
using Exact = boost::multiprecision::cpp_rational;

namespace {

RuleSet decree()
{
    static const RuleSetPtr set = builtinRuleSet(u"nd335-2025"_s).value();
    return *set;
}

Decimal points(const char* text)
{
    return Decimal::parse(QString::fromLatin1(text)).value();
}

const YearOptions year2026{2026, {}, TraceMode::On};

PersonYear person(const QString& name, const QList<Decimal>& totals, const QString& group = {})
{
    PersonYear one;
    one.person = name;
    one.agency = u"A"_s;
    one.group = group;
    for (int m = 1; m <= 12; ++m) {
        YearPeriod period;
        period.period = Period::month(2026, m);
        period.state = m <= totals.size() ? PeriodState::Rated : PeriodState::Outside;
        period.total = m <= totals.size() ? totals[m - 1] : Decimal();
        period.ruleSetId = u"nd335-2025"_s;
        one.periods.append(period);
    }
    return one;
}

PersonYear steady(const QString& name, const char* total, const QString& group = {})
{
    return person(name, QList<Decimal>(12, points(total)), group);
}

YearResult rated(const PersonYear& one, const RuleSet& set)
{
    return ratePerson(one, set, year2026).value();
}

YearResult rated(const PersonYear& one)
{
    static const RuleSet set = decree();
    return rated(one, set);
}

ScoreLine work(int assigned, int done)
{
    ScoreLine line;
    line.assigned = Decimal(assigned);
    line.completed = Decimal(done);
    return line;
}

int excellentOf(const YearOutcome& outcome)
{
    int count = 0;
    for (const YearResult& result : outcome.results)
        count += result.level == Level::Excellent ? 1 : 0;
    return count;
}

} // namespace

class TestYear : public QObject {
    Q_OBJECT
private slots:
    void meanOfTwelveMonths();
    void publishedWrongExampleComesOutRight();
    void meanAndPooledDiffer();
    void specialCases_data();
    void specialCases();
    void monthsAndQuartersWeighTheirTime();
    void ruleChangeShowsOnTheSheet();
    void forcedLevels();
    void headFollowsTheOrganisation();
    void refusesNonsense();
    void quotaBasesAndRoundings_data();
    void quotaBasesAndRoundings();
    void quotaPerGroupAndAgency();
    void tiesGoToTheAuthority();
    void quotaDoesNotDependOnOrder();
    void quotaAgreesWithTryingEverything();
    void raisedShareIsBounded();
};

void TestYear::meanOfTwelveMonths()
{
    QList<Decimal> totals;
    Exact sum = 0;
    for (const int total : {95, 92, 88, 90, 91, 94, 96, 90, 89, 93, 92, 90}) {
        totals.append(Decimal(total));
        sum += total;
    }
    const YearResult result = rated(person(u"P"_s, totals));
    QCOMPARE(result.mean->toString(2), u"91.67"_s);
    QCOMPARE(result.exact->toString(), QString::fromStdString(Exact(sum / 12).str()));
    QCOMPARE(*result.level, Level::Excellent);
    QCOMPARE(result.monthsInService, 12);
    std::mt19937 random(17);
    for (int i = 0; i < 2'000; ++i) {
        PersonYear one = person(u"P"_s, {});
        Exact all = 0;
        int count = 0;
        for (YearPeriod& period : one.periods) {
            period.state = PeriodState(random() % 7);
            period.total = Decimal::fromScaled(int64_t(random() % 10'001) * 100);
            if (period.state == PeriodState::Rated) {
                all += Exact(period.total.scaled(), Decimal::unit);
                ++count;
            }
        }
        const YearResult drawn = rated(one);
        QCOMPARE(drawn.exact.has_value(), count > 0);
        if (count > 0)
            QCOMPARE(drawn.exact->toString(), QString::fromStdString(Exact(all / count).str()));
    }
}

void TestYear::publishedWrongExampleComesOutRight()
{
    // Four fields of a leader, printed as 82.3 % and 80.3 points; the real mean gives 86.23.
    Ratio sum = 0;
    for (const char* field : {"84.4", "90.3", "63.3", "83.3"})
        sum = sum + Ratio::of(points(field));
    const Ratio mean = sum / Ratio(4);
    QCOMPARE(mean.toString(), u"3213/40"_s);
    QCOMPARE((Ratio(30) + mean / Ratio(100) * Ratio(70)).roundHalfUp2().toString(2), u"86.23"_s);
    ScoreCase input;
    const RuleSet set = decree();
    input.period = Period::month(2026, 6);
    for (const Criterion& criterion : set.criteria)
        input.common.insert(criterion.code, criterion.max);
    ScoreLine line;
    line.assigned = Decimal(400);
    line.completed = points("321.3");
    input.lines = {line};
    QCOMPARE(scorePeriod(input, set, TraceMode::Off)->total->toString(2), u"86.23"_s);
}

void TestYear::meanAndPooledDiffer()
{
    RuleSet set = decree();
    PersonYear one = person(u"P"_s, {});
    QList<PooledPeriod> periods;
    Ratio meanPart = 0;
    const QList<QPair<int, int>> months{{10, 10}, {10, 8}, {40, 20}};
    for (qsizetype m = 0; m < months.size(); ++m) {
        ScoreCase input;
        input.period = Period::month(2026, int(m) + 1);
        for (const Criterion& criterion : set.criteria)
            input.common.insert(criterion.code, criterion.max);
        input.lines = {work(months[m].first, months[m].second)};
        const ScoreResult score = *scorePeriod(input, set, TraceMode::Off);
        periods.append({score.commonPoints, score.sums, std::nullopt});
        one.periods[m].state = PeriodState::Rated;
        one.periods[m].total = *score.total;
        one.periods[m].commonPoints = score.commonPoints;
        one.periods[m].sums = score.sums;
        meanPart = meanPart + Ratio::of(*score.resultPoints);
    }
    QCOMPARE((meanPart / Ratio(3)).roundHalfUp2().toString(2), u"53.67"_s);
    const auto pooled = poolPeriods(periods, Role::Staff, set);
    QVERIFY(pooled);
    QCOMPARE(pooled->resultPoints.toString(2), u"44.33"_s);
    QCOMPARE(rated(one, set).mean->toString(2), u"83.67"_s);
    set.knobs.aggregate = Aggregate::Pooled;
    QCOMPARE(rated(one, set).mean->toString(2), u"74.33"_s);
}

void TestYear::specialCases_data()
{
    QTest::addColumn<QString>("months"); // a letter a month
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("mean");
    QTest::newRow("whole year") << u"RRRRRRRRRRRR"_s << QString() << u"80.00"_s;
    QTest::newRow("joined in July") << u"OOOOOORRRRRR"_s << QString() << u"80.00"_s;
    QTest::newRow("joined in August") << u"OOOOOOORRRRR"_s << u"under_min_months"_s << u"80.00"_s;
    QTest::newRow("left in May") << u"RRRRROOOOOOO"_s << u"under_min_months"_s << u"80.00"_s;
    QTest::newRow("unpaid leave, six months worked")
        << u"RRRRRRUUUUUU"_s << QString() << u"80.00"_s;
    QTest::newRow("unpaid leave, five months worked")
        << u"RRRRRUUUUUUU"_s << u"under_min_months"_s << u"80.00"_s;
    QTest::newRow("sick for nine months") << u"RRRSSSSSSSSS"_s << QString() << u"80.00"_s;
    QTest::newRow("maternity for seven months") << u"RRRRRMMMMMMM"_s << QString() << u"80.00"_s;
    QTest::newRow("leave is left out") << u"RRLLRRRRRRRR"_s << QString() << u"80.00"_s;
    QTest::newRow("December still open") << u"RRRRRRRRRRR?"_s << QString() << u"80.00"_s;
    QTest::newRow("nothing ever assigned") << u"NNNNNNNNNNNN"_s << u"nothing_rated"_s << QString();
    QTest::newRow("sick all year") << u"SSSSSSSSSSSS"_s << u"nothing_rated"_s << QString();
}

void TestYear::specialCases()
{
    QFETCH(QString, months);
    QFETCH(QString, reason);
    QFETCH(QString, mean);
    const QMap<QChar, PeriodState> states{
        {u'R', PeriodState::Rated},   {u'O', PeriodState::Outside},   {u'U', PeriodState::Unpaid},
        {u'S', PeriodState::Sick},    {u'M', PeriodState::Maternity}, {u'L', PeriodState::Leave},
        {u'?', PeriodState::Missing}, {u'N', PeriodState::NotRated}};
    PersonYear one = steady(u"P"_s, "80");
    for (qsizetype m = 0; m < 12; ++m)
        one.periods[m].state = states[months[m]];
    const YearResult result = rated(one);
    QCOMPARE(result.reason, reason);
    QCOMPARE(*result.level, reason.isEmpty() ? Level::Good : Level::NotRated);
    QCOMPARE(result.mean ? result.mean->toString(2) : QString(), mean);
    QCOMPARE(result.missing.size(), months.count(u'?'));
}

void TestYear::monthsAndQuartersWeighTheirTime()
{
    PersonYear one = person(u"P"_s, {Decimal(60), Decimal(60), Decimal(60)});
    one.periods.resize(3);
    for (int quarter = 2; quarter <= 4; ++quarter) {
        YearPeriod period;
        period.period = Period::quarter(2026, quarter);
        period.state = PeriodState::Rated;
        period.total = Decimal(100);
        one.periods.append(period);
    }
    QCOMPARE(rated(one).mean->toString(2), u"90.00"_s);
    one.periods.append(one.periods.first());
    QVERIFY(!ratePerson(one, decree(), year2026));
}

void TestYear::ruleChangeShowsOnTheSheet()
{
    PersonYear one = steady(u"P"_s, "80");
    for (qsizetype m = 6; m < 12; ++m)
        one.periods[m].ruleSetId = u"hours-2026"_s;
    const YearResult result = rated(one);
    QCOMPARE(result.steps.first().code, u"rule_change"_s);
    QVERIFY(result.steps.first().text.contains(u"hours-2026"_s));
    QVERIFY(rated(steady(u"P"_s, "80")).steps.first().code != u"rule_change"_s);
}

void TestYear::forcedLevels()
{
    PersonYear one = steady(u"P"_s, "95");
    one.forced = {{u"20.4c"_s, u"QĐ 12/QĐ-UBND"_s, 2026}};
    YearResult result = rated(one);
    QCOMPARE(*result.level, Level::NotCompleted);
    QCOMPARE(result.byScore, Level::Excellent);
    QCOMPARE(result.reason, u"forced"_s);
    QVERIFY(result.steps.last().text.contains(u"QĐ 12/QĐ-UBND"_s));
    one.forced[0].countedYear = 2025; // one act counts once
    QCOMPARE(*rated(one).level, Level::Excellent);
    one.forced = {{u"20.4d"_s, u"KL 3"_s, 2026}};
    QCOMPARE(*rated(one).level, Level::Excellent);
    one.role = Role::Deputy;
    QCOMPARE(*rated(one).level, Level::NotCompleted);
}

void TestYear::headFollowsTheOrganisation()
{
    PersonYear one = steady(u"P"_s, "95");
    one.role = Role::Head;
    one.headOfOrganisation = true;
    QCOMPARE(rated(one).steps.last().code, u"organisation_open"_s);
    one.organisation = Level::Completed;
    QCOMPARE(*rated(one).level, Level::Completed);
    QCOMPARE(rated(one).reason, u"organisation"_s);
    one.organisation = Level::Excellent;
    QCOMPARE(*rated(one).level, Level::Excellent);
    PersonYear weak = steady(u"P"_s, "40");
    weak.headOfOrganisation = true;
    weak.organisation = Level::Good;
    QCOMPARE(*rated(weak).level, Level::NotCompleted);
}

void TestYear::refusesNonsense()
{
    PersonYear one = steady(u"P"_s, "80");
    one.forced = {{u"99"_s, u"QĐ 1"_s, 2026}};
    QVERIFY(!ratePerson(one, decree(), year2026));
    one.forced = {{u"20.4c"_s, u" "_s, 2026}};
    QVERIFY(!ratePerson(one, decree(), year2026));
    one.forced.clear();
    one.periods[3].period = Period::month(2025, 4);
    QVERIFY(!ratePerson(one, decree(), year2026));
    one.periods[3].period = Period::month(2026, 5);
    QVERIFY(!rateYear({one}, decree(), year2026));
}

void TestYear::quotaBasesAndRoundings_data()
{
    QTest::addColumn<int>("good");
    QTest::addColumn<int>("candidates");
    QTest::addColumn<QString>("percent");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("rounding");
    QTest::addColumn<QString>("recount");
    QTest::addColumn<int>("excellent");
    const auto row = [](const char* name, int good, int candidates, const char* percent,
                        const char* base, const char* rounding, const char* recount,
                        int excellent) {
        QTest::newRow(name) << good << candidates << QString::fromLatin1(percent)
                            << QString::fromLatin1(base) << QString::fromLatin1(rounding)
                            << QString::fromLatin1(recount) << excellent;
    };
    row("4 good", 4, 3, "20", "good", "down", "no", 0);
    row("4 good at 25", 4, 3, "25", "good", "down", "no", 1);
    row("5 good", 5, 3, "20", "good", "down", "no", 1);
    row("9 good", 9, 3, "20", "good", "down", "no", 1);
    row("9 good at 25", 9, 3, "25", "good", "down", "no", 2);
    row("25 good", 25, 9, "20", "good", "down", "no", 5);
    row("25 good at 25", 25, 9, "25", "good", "down", "no", 6);
    row("fewer candidates than places", 25, 2, "20", "good", "down", "no", 2);
    row("good or better", 9, 3, "20", "good_or_better", "down", "no", 2);
    row("half up", 8, 3, "20", "good", "half_up", "no", 2);
    row("half up, below half", 7, 3, "20", "good", "half_up", "no", 1);
    row("up", 6, 3, "20", "good", "up", "no", 2);
    row("those cut join the base", 9, 3, "20", "good", "down", "yes", 2);
    row("nobody good, all qualify", 0, 10, "20", "good", "down", "no", 0);
    row("nobody good, those cut join", 0, 10, "20", "good", "down", "yes", 1);
}

void TestYear::quotaBasesAndRoundings()
{
    QFETCH(int, good);
    QFETCH(int, candidates);
    QFETCH(QString, percent);
    QFETCH(QString, base);
    QFETCH(QString, rounding);
    QFETCH(QString, recount);
    QFETCH(int, excellent);
    RuleSet set = decree();
    setKnob(set.knobs, u"quota_percent"_s, percent);
    setKnob(set.knobs, u"quota_base"_s, base);
    setKnob(set.knobs, u"quota_rounding"_s, rounding);
    setKnob(set.knobs, u"quota_recount"_s, recount);
    QList<PersonYear> people;
    for (int i = 0; i < good; ++i)
        people.append(steady(u"g%1"_s.arg(i), "80"));
    for (int i = 0; i < candidates; ++i)
        people.append(
            person(u"c%1"_s.arg(i), QList<Decimal>(12, Decimal::fromScaled(900'000 + i * 100))));
    const YearOutcome outcome = rateYear(people, set, year2026).value();
    QCOMPARE(excellentOf(outcome), excellent);
    QCOMPARE(outcome.quotas.size(), 1);
    QCOMPARE(outcome.quotas[0].cut.size(), qsizetype(candidates - excellent));
    // The best stay; those cut are good and say why.
    for (const qsizetype i : outcome.quotas[0].cut) {
        QCOMPARE(*outcome.results[i].level, Level::Good);
        QCOMPARE(outcome.results[i].reason, u"quota"_s);
        QVERIFY(i < good + candidates - excellent);
    }
}

void TestYear::quotaPerGroupAndAgency()
{
    QList<PersonYear> people;
    for (int i = 0; i < 10; ++i)
        people.append(steady(u"g"_s, "80", i < 5 ? u"clerks"_s : u"lawyers"_s));
    for (const char* total : {"99", "98", "97"})
        people.append(steady(u"c"_s, total, u"clerks"_s));
    people.append(steady(u"l"_s, "91", u"lawyers"_s));
    people.append(steady(u"n"_s, "90.5"));
    const YearOutcome outcome = rateYear(people, decree(), year2026).value();
    // Clerks: 5 good, 1 place. Lawyers: 1 place. The agency: 10 good, 2 places.
    QCOMPARE(excellentOf(outcome), 2);
    QCOMPARE(*outcome.results[10].level, Level::Excellent);
    QCOMPARE(*outcome.results[11].level, Level::Good);
    QCOMPARE(*outcome.results[13].level, Level::Excellent);
    QCOMPARE(*outcome.results[14].level, Level::Good);
    QCOMPARE(outcome.quotas.size(), 3);
}

void TestYear::tiesGoToTheAuthority()
{
    QList<PersonYear> people;
    for (int i = 0; i < 10; ++i)
        people.append(steady(u"g"_s, "80"));
    for (const char* total : {"95", "93", "93", "93", "91"})
        people.append(steady(u"c"_s, total));
    YearOutcome outcome = rateYear(people, decree(), year2026).value();
    QCOMPARE(*outcome.results[10].level, Level::Excellent);
    for (const qsizetype i : {11, 12, 13}) {
        QVERIFY(!outcome.results[i].level);
        QCOMPARE(outcome.results[i].reason, u"tie"_s);
    }
    QCOMPARE(*outcome.results[14].level, Level::Good);
    QCOMPARE(outcome.quotas[0].room, 1);
    QCOMPARE(outcome.quotas[0].tied.size(), 3);
    people[12].keptByAuthority = true;
    outcome = rateYear(people, decree(), year2026).value();
    QCOMPARE(*outcome.results[12].level, Level::Excellent);
    QCOMPARE(*outcome.results[11].level, Level::Good);
    QVERIFY(outcome.quotas[0].tied.isEmpty());
}

void TestYear::quotaDoesNotDependOnOrder()
{
    std::mt19937 random(20);
    QList<PersonYear> people;
    for (int i = 0; i < 60; ++i) {
        const Decimal total = Decimal::fromScaled(800'000 + int64_t(random() % 40) * 5'000);
        people.append(
            person(u"p%1"_s.arg(i), QList<Decimal>(12, total), u"g%1"_s.arg(random() % 3)));
    }
    const auto byName = [](const QList<PersonYear>& those) {
        QMap<QString, QString> levels;
        const YearOutcome outcome = rateYear(those, decree(), year2026).value();
        for (qsizetype i = 0; i < those.size(); ++i) {
            const auto& level = outcome.results[i].level;
            levels.insert(those[i].person, level ? code(*level) : u"tie"_s);
        }
        return levels;
    };
    const auto before = byName(people);
    for (int round = 0; round < 5; ++round) {
        std::shuffle(people.begin(), people.end(), random);
        QCOMPARE(byName(people), before);
    }
}

void TestYear::quotaAgreesWithTryingEverything()
{
    // Without ties: the set of those who stay is the greedy one by mean over both scopes, found
    // here by trying every subset of up to 8 candidates.
    std::mt19937 random(205);
    for (int round = 0; round < 300; ++round) {
        QList<PersonYear> people;
        for (int i = 0, n = int(random() % 25); i < n; ++i)
            people.append(steady(u"g"_s, "75", u"g%1"_s.arg(random() % 2)));
        const int goods = int(people.size());
        const int candidates = int(random() % 9);
        for (int i = 0; i < candidates; ++i) {
            const Decimal total = Decimal::fromScaled(990'000 - i * 1'000);
            people.append(person(u"c"_s, QList<Decimal>(12, total), u"g%1"_s.arg(random() % 2)));
        }
        std::map<QString, int> base;
        for (int i = 0; i < goods; ++i)
            ++base[people[i].group];
        unsigned best = 0;
        for (unsigned subset = 0; subset < (1U << unsigned(candidates)); ++subset) {
            std::map<QString, int> used;
            int all = 0;
            for (int i = 0; i < candidates; ++i) {
                // Better candidates weigh as higher bits, so the largest number is the greedy set.
                if ((subset >> unsigned(candidates - 1 - i) & 1U) != 0) {
                    ++used[people[goods + i].group];
                    ++all;
                }
            }
            const bool fits = all <= goods / 5 && used[u"g0"_s] <= base[u"g0"_s] / 5
                              && used[u"g1"_s] <= base[u"g1"_s] / 5;
            if (fits)
                best = std::max(best, subset);
        }
        const YearOutcome outcome = rateYear(people, decree(), year2026).value();
        unsigned found = 0;
        for (int i = 0; i < candidates; ++i) {
            if (outcome.results[goods + i].level == Level::Excellent)
                found |= 1U << unsigned(candidates - 1 - i);
        }
        QCOMPARE(found, best);
    }
}

void TestYear::raisedShareIsBounded()
{
    QList<PersonYear> people;
    for (int i = 0; i < 8; ++i)
        people.append(steady(u"g"_s, "80"));
    people.append(steady(u"c"_s, "95"));
    people.append(steady(u"c"_s, "94"));
    YearOptions options = year2026;
    QCOMPARE(excellentOf(*rateYear(people, decree(), options)), 1);
    options.raisedPercent.insert(u"A"_s, Decimal(25));
    QCOMPARE(excellentOf(*rateYear(people, decree(), options)), 2);
    options.raisedPercent.insert(u"A"_s, Decimal(26));
    QCOMPARE(rateYear(people, decree(), options).error().code, ErrorCode::Refused);
}

QTEST_APPLESS_MAIN(TestYear)
#include "test_year.moc"
