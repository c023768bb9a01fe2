// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules/rule_set.h"
#include "tests/core/service/commune.h"
#include "tests/core/service/year_fixture.h"

#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace soviec::test;
using namespace Qt::StringLiterals;

/// What HR keeps for the ratings of a year, and what it may not.
class TestYearFacts : public QObject {
    Q_OBJECT

    std::unique_ptr<YearFixture> f;

    UnitRating division(const QString& document, const QString& reason = {}) const
    {
        UnitRating rating;
        rating.unit = f->unit(u"KT"_s);
        rating.year = 2026;
        rating.level = Level::Good;
        rating.document = document;
        rating.reason = reason;
        return rating;
    }

private slots:
    void init() { f = std::make_unique<YearFixture>(); }

    void anActCountsInOneYearHoweverManyDocuments()
    {
        const auto made = f->facts().addAct(f->act(u"ha"_s, u"20.4c"_s));
        QVERIFY(made);
        REFUSED(f->facts().addAct(f->act(u"ha"_s, u"20.4b"_s)), ErrorCode::Refused);
        // The discipline of the administration about the same act, a year later.
        f->clock().set(FixedClock(Date(2027, 6, 1)).now());
        ConductAct again = f->act(u"ha"_s, u"20.4c"_s, 2027);
        again.what = u"Vi phạm quy trình"_s;
        REFUSED(f->facts().addAct(again), ErrorCode::Refused);
        QVERIFY(f->facts().addDecision(made->id, {u"20.4b"_s, u"3-QĐ/UBKT"_s, Date(2027, 2, 1)}));
        QCOMPARE(f->facts().acts(2026)->first().decisions.size(), 2);
        QVERIFY(f->facts().acts(2027)->isEmpty());
        REFUSED(f->facts().addDecision(made->id, {u"99"_s, u"4"_s, Date(2027, 2, 1)}), ErrorCode::Invalid);
        REFUSED(f->facts().revokeAct(made->id, u" "_s), ErrorCode::Invalid);
        QVERIFY(f->facts().revokeAct(made->id, u"Đã hủy quyết định"_s));
        REFUSED(f->facts().addDecision(made->id, {u"20.4b"_s, u"5"_s, Date(2027, 2, 1)}), ErrorCode::Refused);
        QCOMPARE(f->facts().acts(2026)->first().revokedReason, u"Đã hủy quyết định"_s);
        QVERIFY(f->line(u"ha"_s).input.forced.isEmpty());
    }

    void actsNeedWhatADayAndADocument()
    {
        ConductAct act = f->act(u"ha"_s, u"20.4c"_s);
        act.what = u" "_s;
        REFUSED(f->facts().addAct(act), ErrorCode::Invalid);
        act = f->act(u"ha"_s, u"20.4c"_s);
        act.decisions.clear();
        REFUSED(f->facts().addAct(act), ErrorCode::Invalid);
        act = f->act(u"ha"_s, u"20.4c"_s);
        act.decisions[0].date = Date(2026, 3, 4); // before the act
        REFUSED(f->facts().addAct(act), ErrorCode::Invalid);
        REFUSED(f->facts().addAct(f->act(u"ha"_s, u"20.4c"_s, 2027)), ErrorCode::Invalid);
        QVERIFY(!f->facts().conductCodes(2026)->isEmpty());
        f->as(u"phuc"_s);
        REFUSED(f->facts().addAct(f->act(u"ha"_s, u"20.4c"_s)), ErrorCode::Forbidden);
        QVERIFY(f->facts().acts(2026));
        f->as(u"ha"_s);
        REFUSED(f->facts().acts(2026), ErrorCode::Forbidden);
    }

    void formerResultsDoNotCountAMonthTwice()
    {
        FormerResult one {
            {}, f->who(u"ha"_s), Period::month(2026, 2), Decimal(81), u"Sở Y tế"_s, u"5/CV"_s, {}, 0};
        const auto made = f->facts().addFormerResult(one);
        QVERIFY(made);
        one.period = Period::quarter(2026, 1);
        REFUSED(f->facts().addFormerResult(one), ErrorCode::Refused);
        f->scored(u"ha"_s, "80", 4, 4);
        one.period = Period::month(2026, 4);
        REFUSED(f->facts().addFormerResult(one), ErrorCode::Refused);
        one.period = Period::month(2026, 5);
        one.total = Decimal(201);
        REFUSED(f->facts().addFormerResult(one), ErrorCode::Invalid);
        one.total = Decimal(80);
        one.document.clear();
        REFUSED(f->facts().addFormerResult(one), ErrorCode::Invalid);
        QVERIFY(f->facts().revokeFormerResult(made->id, u"Nhầm người"_s));
        REFUSED(f->facts().revokeFormerResult(made->id, u"Nhầm người"_s), ErrorCode::NotFound);
        QCOMPARE(f->facts().formerResults(2026)->size(), 1);
        QCOMPARE(f->line(u"ha"_s).input.periods[1].state, PeriodState::Missing);
    }

    void unitRatingsHaveRevisions()
    {
        REFUSED(f->facts().rateUnit(division(u" "_s)), ErrorCode::Invalid);
        QCOMPARE(f->facts().rateUnit(division(u"1/QĐ"_s))->revision, 1);
        REFUSED(f->facts().rateUnit(division(u"2/QĐ"_s)), ErrorCode::Invalid);
        QCOMPARE(f->facts().rateUnit(division(u"2/QĐ"_s, u"Thay thế"_s))->revision, 2);
        QCOMPARE(f->facts().unitRatings(2026)->size(), 1);
        QCOMPARE(f->facts().unitRatings(2026)->first().document, u"2/QĐ"_s);
        f->as(u"phuc"_s);
        REFUSED(f->facts().rateUnit(division(u"3/QĐ"_s, u"x"_s)), ErrorCode::Forbidden);
    }

    void aUnitIsComputedFromPointsAndCounts()
    {
        const auto set = f->facts().unitRules(2026);
        QVERIFY(set);
        UnitRating rating = division(u"1/QĐ"_s);
        for (const Criterion& one : (*set)->criteria)
            rating.common.insert(one.code, one.max);
        for (const Criterion& one : (*set)->resultCriteria)
            rating.results.insert(one.code, one.max);
        for (const QString& name : (*set)->factNames())
            rating.facts.insert(name, Decimal(0));
        rating.facts[u"tasks"_s] = Decimal(40);
        rating.facts[u"completed"_s] = Decimal(20); // under 70 %: not completed
        const auto score = f->facts().computeUnit(rating);
        QVERIFY2(score, score ? "" : qPrintable(score.error().text));
        QCOMPARE(score->level, Level::NotCompleted);
        const auto made = f->facts().rateUnit(rating);
        QVERIFY(made);
        QCOMPARE(made->level, Level::NotCompleted); // the level named is ignored
        QCOMPARE(made->total, score->total);
        QCOMPARE(made->ruleSetId, u"nd335-2025-units"_s);
    }

    void sharesAndChoicesNeedADocument()
    {
        RaisedShare share {f->unit(u"XMS"_s), 2026, 0, Decimal(25), {}, {}};
        REFUSED(f->facts().raiseShare(share), ErrorCode::Invalid);
        share.document = u"1/QĐ"_s;
        QCOMPARE(f->facts().raiseShare(share)->revision, 1);
        REFUSED(f->facts().raiseShare(share), ErrorCode::Invalid);
        share.reason = u"Điều chỉnh"_s;
        QCOMPARE(f->facts().raiseShare(share)->revision, 2);
        REFUSED(f->facts().chooseTied(2026, {f->who(u"ha"_s)}, {f->who(u"nam"_s)}, u" "_s), ErrorCode::Invalid);
        REFUSED(f->facts().chooseTied(2026, {f->who(u"ha"_s)}, {f->who(u"nam"_s)}, u"1"_s), ErrorCode::Refused);
    }

    void onlyHrArrangesGroups()
    {
        QVERIFY(f->facts().setGroup(2026, {f->who(u"ha"_s)}, u"Pháp chế"_s));
        QCOMPARE(f->line(u"ha"_s).input.group, u"Pháp chế"_s);
        QVERIFY(f->facts().setGroup(2026, {f->who(u"ha"_s)}, {}));
        QVERIFY(f->line(u"ha"_s).input.group != u"Pháp chế"_s);
        f->scored(u"ha"_s, "80");
        f->as(u"phuc"_s);
        REFUSED(f->facts().setGroup(2026, {f->who(u"ha"_s)}, u"A"_s), ErrorCode::Forbidden);
        QVERIFY(f->ratings().sign(2026, f->shown({u"ha"_s}), {}));
        f->as(u"nga"_s);
        REFUSED(f->facts().setGroup(2026, {f->who(u"ha"_s)}, u"A"_s), ErrorCode::Locked);
    }
};

QTEST_GUILESS_MAIN(TestYearFacts)
#include "test_year_facts.moc"
