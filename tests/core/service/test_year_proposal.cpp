// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/service/commune.h"
#include "tests/core/service/year_fixture.h"

#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace soviec::test;
using namespace Qt::StringLiterals;

/// The year of a small agency as it is proposed: who is rated, on which periods, with which quota.
class TestYearProposal : public QObject {
    Q_OBJECT

    std::unique_ptr<YearFixture> f;

    static QString states(const YearLine& line)
    {
        QString text;
        for (const YearPeriod& one : line.input.periods)
            text += code(one.state).left(2) + u' ';
        return text.trimmed();
    }
    static QString steps(const YearResult& result)
    {
        QStringList codes;
        for (const YearStep& step : result.steps)
            codes.append(step.code);
        return codes.join(u' ');
    }

private slots:
    void init() { f = std::make_unique<YearFixture>(); }

    void everybodyIsRatedOnTheMeanOfTheirMonths()
    {
        f->scored(u"ha"_s, "84.50", 1, 6);
        f->scored(u"ha"_s, "85.25", 7, 11);
        f->scoreTheRest("80");
        const YearProposal all = f->proposal();
        QCOMPARE(all.lines.size(), 7);
        QCOMPARE(all.asked.size(), 7);
        QCOMPARE(all.rules.size(), 1);
        const YearLine ha = f->line(u"ha"_s);
        QCOMPARE(ha.result.exact->toString(), u"3733/44"_s);
        QCOMPARE(ha.result.mean->toString(2), u"84.84"_s);
        QCOMPARE(*ha.result.level, Level::Good);
        QVERIFY(ha.obstacles.isEmpty());
        QCOMPARE(ha.result.missing, QList<Period> {Period::month(2026, 12)});
        QCOMPARE(f->proposal(u"KT"_s).asked.size(), 4);
        QCOMPARE(f->proposal(u"KT"_s).lines.size(), 7); // the quota needs everybody
    }

    void joinersMoversLeaversAndLeave()
    {
        f->join(u"moi"_s, u"VP"_s, Date(2026, 6, 1));
        f->join(u"muon"_s, u"VP"_s, Date(2026, 8, 3));
        f->join(u"nghi"_s, u"VP"_s, Date(2026, 1, 1), Date(2026, 9, 30));
        f->join(u"chuyen"_s, u"VP"_s, Date(2026, 1, 1), Date(2026, 5, 31));
        f->join(u"chuyen"_s, u"KT"_s, Date(2026, 6, 1));
        f->scored(u"moi"_s, "75", 6, 11);
        f->scored(u"muon"_s, "75", 8, 11);
        f->scored(u"chuyen"_s, "70", 1, 5);
        f->scored(u"chuyen"_s, "90", 6, 11);
        f->away(u"ha"_s, AbsenceKind::Maternity, Date(2026, 1, 1), Date(2026, 6, 30));
        f->scored(u"ha"_s, "92", 7, 11);
        f->away(u"nam"_s, AbsenceKind::UnpaidLeave, Date(2026, 2, 1), Date(2026, 8, 31));
        f->scored(u"nam"_s, "88", 1, 1);
        f->scored(u"nam"_s, "88", 9, 11);
        f->away(u"nga"_s, AbsenceKind::Sick, Date(2026, 3, 1), Date(2026, 3, 20));
        f->away(u"nga"_s, AbsenceKind::AnnualLeave, Date(2026, 3, 21), Date(2026, 3, 31));
        const YearProposal all = f->proposal();
        QCOMPARE(all.leavers.size(), 1);
        QCOMPARE(all.leavers[0].member.person.login, u"nghi"_s);
        QCOMPARE(all.leavers[0].last, Date(2026, 9, 30));
        QCOMPARE(states(f->line(u"moi"_s)), u"ou ou ou ou ou ra ra ra ra ra ra mi"_s);
        QCOMPARE(*f->line(u"moi"_s).result.level, Level::Good);
        QCOMPARE(f->line(u"muon"_s).result.reason, u"under_min_months"_s);
        QCOMPARE(f->line(u"muon"_s).obstacles.size(), 1);
        const YearLine mover = f->line(u"chuyen"_s);
        QCOMPARE(mover.result.mean->toString(2), u"80.91"_s); // (5 × 70 + 6 × 90) ÷ 11
        QCOMPARE(mover.member.unitName, u"Phòng Kinh tế"_s);
        QCOMPARE(states(f->line(u"ha"_s)), u"ma ma ma ma ma ma ra ra ra ra ra mi"_s);
        QCOMPARE(f->line(u"ha"_s).result.byScore, Level::Excellent);
        QCOMPARE(f->line(u"nam"_s).result.reason, u"under_min_months"_s);
        QCOMPARE(f->line(u"nga"_s).input.periods[2].state, PeriodState::Sick);
        QCOMPARE(f->line(u"nga"_s).input.periods[1].state, PeriodState::Missing);
    }

    void resultsOfAFormerAgencyCount()
    {
        FormerResult one {
            {}, f->who(u"ha"_s), Period::quarter(2026, 1), Decimal(60), u"Sở Y tế"_s, u"5/CV"_s, {}, 0};
        QVERIFY(f->facts().addFormerResult(one));
        f->scored(u"ha"_s, "90", 4);
        const YearLine ha = f->line(u"ha"_s);
        QCOMPARE(ha.input.periods.size(), 10);
        QCOMPARE(ha.input.periods[0].agency, u"Sở Y tế"_s);
        QCOMPARE(ha.result.mean->toString(2), u"81.82"_s); // (3 × 60 + 8 × 90) ÷ 11
    }

    void disciplineForcesALevel()
    {
        f->scored(u"ha"_s, "95");
        QVERIFY(f->facts().addAct(f->act(u"ha"_s, u"20.4c"_s)));
        const YearLine ha = f->line(u"ha"_s);
        QCOMPARE(ha.result.byScore, Level::Excellent);
        QCOMPARE(*ha.result.level, Level::NotCompleted);
        QCOMPARE(ha.result.reason, u"forced"_s);
        QVERIFY(ha.result.steps.last().text.contains(u"12/QĐ-UBND"_s));
        // At the former organisation, for what happened there (Article 11.3 c).
        ConductAct there = f->act(u"nam"_s, u"20.4c"_s);
        there.countedAt = u"Sở Y tế"_s;
        f->scored(u"nam"_s, "80");
        QVERIFY(f->facts().addAct(there));
        QCOMPARE(*f->line(u"nam"_s).result.level, Level::Good);
    }

    void aHeadStandsNoHigherThanTheOrganisation()
    {
        f->scored(u"vinh"_s, "85");
        QVERIFY(f->line(u"vinh"_s).obstacles.join(u' ').contains(u"20.6"_s));
        UnitRating rating;
        rating.unit = f->unit(u"KT"_s);
        rating.year = 2026;
        rating.level = Level::Completed;
        rating.document = u"30/QĐ-UBND"_s;
        QVERIFY(f->facts().rateUnit(rating));
        const YearLine vinh = f->line(u"vinh"_s);
        QCOMPARE(*vinh.result.level, Level::Completed);
        QCOMPARE(vinh.result.reason, u"organisation"_s);
        QVERIFY(vinh.obstacles.isEmpty());
        QCOMPARE(f->proposal().units.size(), 1);
        // A staff member of the same division does not follow it.
        f->scored(u"ha"_s, "85");
        QCOMPARE(*f->line(u"ha"_s).result.level, Level::Good);
    }

    void theQuotaCountsPerAgencyAndPerGroup()
    {
        for (int i = 1; i <= 12; ++i) {
            const QString login = u"cv%1"_s.arg(i);
            f->join(login, i % 2 ? u"KT"_s : u"VP"_s);
            f->scored(login, i <= 2 ? "95" : i == 3 ? "94" : "80");
        }
        f->scoreTheRest("60");
        // Staff: 9 good, one place, two with the same mean.
        YearProposal all = f->proposal();
        QCOMPARE(all.ties.size(), 1);
        QCOMPARE(all.ties[0].room, 1);
        QCOMPARE(all.ties[0].lines.size(), 2);
        QCOMPARE(*f->line(u"cv3"_s).result.level, Level::Good);
        QVERIFY(!f->line(u"cv1"_s).result.level);
        QCOMPARE(f->line(u"cv1"_s).obstacles.size(), 1);
        QVERIFY(f->facts().chooseTied(2026, {f->who(u"cv2"_s)}, {f->who(u"cv1"_s)}, u"41/QĐ-UBND"_s));
        QCOMPARE(*f->line(u"cv2"_s).result.level, Level::Excellent);
        QCOMPARE(*f->line(u"cv1"_s).result.level, Level::Good);
        QCOMPARE(f->line(u"cv1"_s).result.reason, u"quota"_s);
        // A higher share gives both a place in the agency (25 % of 9 is 2), and the tie is gone.
        RaisedShare share;
        share.agency = f->unit(u"XMS"_s);
        share.year = 2026;
        share.percent = Decimal(26);
        share.document = u"50/QĐ-UBND"_s;
        REFUSED(f->facts().raiseShare(share), ErrorCode::Refused);
        share.percent = Decimal(25);
        QVERIFY(f->facts().raiseShare(share));
        QCOMPARE(*f->line(u"cv1"_s).result.level, Level::Excellent);
        all = f->proposal();
        QVERIFY(all.ties.isEmpty());
        for (const YearQuota& quota : all.quotas)
            QCOMPARE(quota.document, u"50/QĐ-UBND"_s);
        // In a group of their own nobody else is good, so there is no place.
        QVERIFY(f->facts().setGroup(2026, {f->who(u"cv1"_s), f->who(u"cv2"_s)}, u"Pháp chế"_s));
        QCOMPARE(*f->line(u"cv1"_s).result.level, Level::Good);
        QCOMPARE(f->line(u"cv1"_s).input.group, u"Pháp chế"_s);
    }

    void aChangeOfRulesShowsOnTheSheet()
    {
        f->scored(u"ha"_s, "80", 1, 5);
        f->scored(u"ha"_s, Period::month(2026, 6), "80", u"customs-pooled"_s);
        QVERIFY(steps(f->line(u"ha"_s).result).contains(u"rule_change"_s));
        f->scored(u"nam"_s, "80", 1, 6);
        QVERIFY(!steps(f->line(u"nam"_s).result).contains(u"rule_change"_s));
    }

    void onlyHrAndTheHeadsAboveSeeIt()
    {
        f->as(u"ha"_s);
        REFUSED(f->ratings().propose(2026), ErrorCode::Forbidden);
        REFUSED(f->ratings().sheet(f->person(u"nam"_s), 2026), ErrorCode::Forbidden);
        REFUSED(f->ratings().revisions(f->person(u"nam"_s), 2026), ErrorCode::Forbidden);
        f->as(u"vinh"_s);
        REFUSED(f->ratings().propose(2026), ErrorCode::Forbidden);
        const auto own = f->ratings().propose(2026, f->unit(u"KT"_s));
        QVERIFY(own);
        QCOMPARE(own->lines.size(), 4); // nobody else's scores
        QCOMPARE(own->asked.size(), 4);
        f->as(u"phuc"_s);
        QCOMPARE(f->proposal().lines.size(), 7);
        f->as({});
        QCOMPARE(f->proposal().lines.size(), 7);
        REFUSED(f->ratings().propose(2027), ErrorCode::Refused);
        QVERIFY(f->ratings().propose(2025)->lines.isEmpty()); // nobody was there yet
    }

    void theSheetOfOnePersonHasNoQuotaBeforeItIsSigned()
    {
        f->scored(u"ha"_s, "95");
        f->as(u"ha"_s);
        const auto own = f->ratings().sheet(f->person(u"ha"_s), 2026);
        QVERIFY(own);
        QCOMPARE(own->result.level, std::optional(Level::Excellent));
        QCOMPARE(own->actions, QStringList {u"edit"_s});
        f->as(u"phuc"_s);
        const auto seen = f->ratings().sheet(f->person(u"ha"_s), 2026);
        QCOMPARE(seen->result.level, std::optional(Level::Good)); // nobody is good, so no place
        QCOMPARE(seen->actions, (QStringList {u"measures"_s, u"sign"_s}));
        QCOMPARE(seen->periods.size(), 12);
        f->join(u"nghi"_s, u"VP"_s, Date(2026, 1, 1), Date(2026, 9, 30));
        REFUSED(f->ratings().sheet(f->who(u"nghi"_s), 2026), ErrorCode::NotFound);
        REFUSED(f->ratings().sheet(PersonId::create(), 2026), ErrorCode::NotFound);
    }

    void theNextYearStillRatesTheYearThatIsOver()
    {
        f->clock().set(FixedClock(Date(2027, 1, 20)).now());
        f->join(u"moi"_s, u"KT"_s, Date(2027, 1, 4));
        const YearProposal all = f->proposal();
        QCOMPARE(all.asOf, Date(2026, 12, 31));
        QCOMPARE(all.lines.size(), 7);
        QCOMPARE(f->line(u"ha"_s).result.missing.size(), 12);
    }
};

QTEST_GUILESS_MAIN(TestYearProposal)
#include "test_year_proposal.moc"
