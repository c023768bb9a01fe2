// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evaluation/petition.h"
#include "core/domain/evaluation/year_periods.h"
#include "core/domain/rules/rule_set.h"
#include "core/exchange/rules/builtin.h"

#include <QTest>

#include <boost/multiprecision/cpp_int.hpp>

#include <random>

using namespace soviec;
using namespace Qt::StringLiterals;
using Exact = boost::multiprecision::cpp_rational;

/// What became of the periods of a year, the days of a petition, and quotas by plain arithmetic.
class TestYearPeriods : public QObject {
    Q_OBJECT

    const WorkCalendar plain;

    static Absence away(AbsenceKind kind, const Date& first, const Date& last, int halves = 2)
    {
        return {AbsenceId::create(), {}, first, last, halves, kind, {}, 0};
    }
    static QString letters(const QList<YearPeriod>& periods)
    {
        QStringList text;
        for (const YearPeriod& one : periods)
            text.append(one.period.toString().mid(5) + u'=' + code(one.state).left(2));
        return text.join(u' ');
    }
    QString letters(const YearPeriodSources& sources) const
    {
        return letters(yearPeriods(2026, sources, plain));
    }
    static YearPeriod scored(const Period& period)
    {
        YearPeriod one;
        one.period = period;
        one.state = PeriodState::Rated;
        one.total = Decimal(80);
        return one;
    }

private slots:
    void monthsAndWholeQuarters()
    {
        const QList<ServiceSpan> all {{Date(2025, 1, 1), {}}};
        QCOMPARE(
            letters({all, {}, {scored(Period::month(2026, 2)), scored(Period::quarter(2026, 3))}, {2, 3, 4}}),
            u"01=mi 02=ra 03=mi Q2=mi Q3=ra Q4=mi"_s);
        // A quarter the rules follow as a whole, of which a month was scored before they changed.
        QCOMPARE(
            letters({all, {}, {scored(Period::month(2026, 4))}, {2, 3, 4}}),
            u"01=mi 02=mi 03=mi 04=ra 05=mi 06=mi Q3=mi Q4=mi"_s);
        QCOMPARE(letters({{}, {}, {}, {1, 2, 3, 4}}), u"Q1=ou Q2=ou Q3=ou Q4=ou"_s);
    }

    void joiningAndLeaving()
    {
        // 2026-08-01 is a Saturday: a person who joins on 31 July works one day of July.
        QCOMPARE(
            unscoredState(Period::month(2026, 7), {{Date(2026, 7, 31), {}}}, {}, plain),
            PeriodState::Missing);
        QCOMPARE(
            unscoredState(Period::month(2026, 7), {{Date(2026, 8, 1), {}}}, {}, plain),
            PeriodState::Outside);
        const Absence last = away(AbsenceKind::AnnualLeave, Date(2026, 7, 31), Date(2026, 8, 31));
        QCOMPARE(
            unscoredState(Period::month(2026, 7), {{Date(2026, 7, 31), {}}}, {last}, plain),
            PeriodState::Leave);
        // Between two appointments the month is not one of service.
        QCOMPARE(
            letters({{{Date(2026, 1, 1), Date(2026, 4, 30)}, {Date(2026, 6, 1), Date(2026, 6, 30)}}, {}, {}, {}}),
            u"01=mi 02=mi 03=mi 04=mi 05=ou 06=mi 07=ou 08=ou 09=ou 10=ou 11=ou 12=ou"_s);
    }

    void theLongestAbsenceNamesTheMonth()
    {
        const QList<ServiceSpan> all {{Date(2025, 1, 1), {}}};
        const Period june = Period::month(2026, 6); // 22 working days
        const auto state = [&](const QList<Absence>& absences) {
            return unscoredState(june, all, absences, plain);
        };
        QCOMPARE(state({away(AbsenceKind::Sick, Date(2026, 6, 1), Date(2026, 6, 10)),
                        away(AbsenceKind::UnpaidLeave, Date(2026, 6, 11), Date(2026, 6, 30))}),
                 PeriodState::Unpaid);
        QCOMPARE(state({away(AbsenceKind::Sick, Date(2026, 6, 1), Date(2026, 6, 15)),
                        away(AbsenceKind::AnnualLeave, Date(2026, 6, 16), Date(2026, 6, 30))}),
                 PeriodState::Sick); // eleven days each
        QCOMPARE(state({away(AbsenceKind::Maternity, Date(2026, 6, 1), Date(2026, 6, 29))}),
                 PeriodState::Missing); // worked on the last day
        QCOMPARE(state({away(AbsenceKind::Maternity, Date(2026, 6, 1), Date(2026, 6, 30), 1)}),
                 PeriodState::Missing); // half days
        QCOMPARE(state({away(AbsenceKind::Study, Date(2026, 1, 1), Date(2026, 12, 31))}),
                 PeriodState::Leave);
        // A sheet without a score of a month on leave says no more than the leave.
        YearPeriod empty = scored(june);
        empty.state = PeriodState::NotRated;
        const auto rows = yearPeriods(
            2026, {all, {away(AbsenceKind::Maternity, Date(2026, 6, 1), Date(2026, 6, 30))}, {empty}, {}}, plain);
        QCOMPARE(rows[5].state, PeriodState::Maternity);
    }

    void randomYearsAgreeWithACountOfDays()
    {
        std::mt19937 random(2026);
        const Date first(2026, 1, 1);
        for (int round = 0; round < 400; ++round) {
            QList<ServiceSpan> service;
            QList<Absence> absences;
            const int from = int(random() % 200);
            service.append({first + Days(from), first + Days(from + int(random() % 165))});
            for (int i = 0, n = int(random() % 4); i < n; ++i) {
                const Date start = first + Days(int(random() % 365));
                absences.append(away(
                    AbsenceKind(random() % 7), start, start + Days(int(random() % 90))));
            }
            for (int month = 1; month <= 12; ++month) {
                const Period period = Period::month(2026, month);
                int served = 0;
                int worked = 0;
                int due = 0;
                for (Date day = period.first(); day <= period.last(); day += Days(1)) {
                    if (day < service[0].first || day > service[0].last)
                        continue;
                    ++served;
                    if (!plain.isWorkingDay(day))
                        continue;
                    ++due;
                    const bool free = std::ranges::any_of(absences, [&](const Absence& one) {
                        return one.first <= day && day <= one.last;
                    });
                    worked += free ? 0 : 1;
                }
                const bool touched = std::ranges::any_of(absences, [&](const Absence& one) {
                    return one.first <= period.last() && one.last >= period.first();
                });
                const PeriodState state = unscoredState(period, service, absences, plain);
                if (served == 0)
                    QCOMPARE(state, PeriodState::Outside);
                else if (worked > 0 || !touched)
                    QCOMPARE(state, PeriodState::Missing);
                else if (due == 0)
                    QCOMPARE(state, PeriodState::Outside);
                else
                    QVERIFY(state != PeriodState::Missing && state != PeriodState::Outside);
            }
        }
    }

    void randomQuotasAgreeWithPlainArithmetic()
    {
        RuleSet set = *builtinRuleSet(u"nd335-2025"_s).value();
        set.quota->perGroup = false;
        std::mt19937 random(335);
        for (int round = 0; round < 600; ++round) {
            const int good = int(random() % 60);
            const int best = int(random() % 30);
            const bool orBetter = random() % 2 == 0;
            const int rounding = int(random() % 3);
            const bool recount = random() % 2 == 0;
            const bool raised = random() % 3 == 0;
            set.knobs.quotaBase = orBetter ? QuotaBase::GoodOrBetter : QuotaBase::Good;
            set.knobs.quotaRounding = QuotaRounding(rounding);
            set.knobs.quotaRecount = recount ? QuotaRecount::Yes : QuotaRecount::No;
            QList<PersonYear> people;
            for (int i = 0; i < good + best; ++i) {
                PersonYear one;
                one.person = QString::number(i);
                one.agency = u"A"_s;
                YearPeriod period = scored(Period::quarter(2026, 1));
                period.total = i < good ? Decimal(75) : Decimal::fromScaled(990'000 - i * 100);
                one.periods = {period, scored(Period::quarter(2026, 2))};
                one.periods[1].total = period.total;
                people.append(one);
            }
            YearOptions options {2026, {}, TraceMode::Off};
            if (raised)
                options.raisedPercent.insert(u"A"_s, Decimal(25));
            const Exact share = raised ? Exact(1, 4) : Exact(1, 5);
            const auto rounded = [&](int base) {
                const Exact exact = share * base;
                const Exact shifted = rounding == 0 ? exact : rounding == 1 ? exact + Exact(1, 2) : exact + Exact(3, 4) + Exact(1, 5);
                return int(boost::multiprecision::cpp_int(numerator(shifted) / denominator(shifted)));
            };
            int expected = 0;
            if (recount && !orBetter) {
                for (int stay = 0; stay <= best; ++stay)
                    expected = stay <= rounded(good + best - stay) ? stay : expected;
            } else {
                expected = std::min(best, rounded(orBetter ? good + best : good));
            }
            const auto outcome = rateYear(people, set, options);
            QVERIFY(outcome);
            int excellent = 0;
            for (const YearResult& result : outcome->results)
                excellent += result.level == Level::Excellent ? 1 : 0;
            QCOMPARE(excellent, expected);
        }
    }

    void petitionsCountWorkingDays()
    {
        const RuleSetPtr set = builtinRuleSet(u"nd335-2025"_s).value();
        // Friday 4 December: Monday is the first of seven days.
        QCOMPARE(petitionDue(Date(2026, 12, 4), set.get(), plain), Date(2026, 12, 15));
        QCOMPARE(petitionDue(Date(2026, 12, 4), nullptr, plain), Date(2026, 12, 15));
        const WorkCalendar moved({{Date(2026, 12, 12), DayKind::WorkingDay, {}, {}},
                                  {Date(2026, 12, 9), DayKind::Holiday, {}, {}}});
        QCOMPARE(petitionDue(Date(2026, 12, 4), set.get(), moved), Date(2026, 12, 15));
        RuleSet shorter = *set;
        for (Deadline& deadline : shorter.deadlines)
            deadline.workingDays = deadline.code == u"petition" ? 5 : deadline.workingDays;
        QCOMPARE(petitionDue(Date(2026, 12, 4), &shorter, plain), Date(2026, 12, 11));
        Petition one;
        one.received = Date(2026, 12, 4);
        one.due = Date(2026, 12, 15);
        QCOMPARE(workingDaysLeft(one, Date(2026, 12, 4), plain), 7);
        QCOMPARE(workingDaysLeft(one, Date(2026, 12, 15), plain), 0);
        QVERIFY(!isOverdue(one, Date(2026, 12, 15)));
        QVERIFY(isOverdue(one, Date(2026, 12, 16)));
        QCOMPARE(workingDaysLeft(one, Date(2026, 12, 21), plain), -4);
        one.state = PetitionState::Confirmed;
        QVERIFY(!isOverdue(one, Date(2026, 12, 21)));
    }
};

QTEST_APPLESS_MAIN(TestYearPeriods)
#include "test_year_periods.moc"
