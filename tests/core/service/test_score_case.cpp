// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rules/builtin.h"
#include "core/service/score_case.h"
#include "core/service/sheet_content.h"

#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace Qt::StringLiterals;

namespace {

AssignmentProgress work(const QString& code, Decimal k, Decimal given, Decimal done)
{
    AssignmentProgress progress;
    progress.assignment.id = AssignmentId::create();
    progress.assignment.itemCode = code;
    progress.assignment.title = u"Việc “"_s + code + u"”"_s;
    progress.assignment.coefficient = k;
    progress.assignment.quantity = given;
    progress.assignment.state = AssignmentState::Accepted;
    progress.done = done;
    progress.acceptedDone = done;
    return progress;
}

} // namespace

class TestScoreCase : public QObject {
    Q_OBJECT

    RuleSetPtr m_set;

    QMap<QString, Decimal> fullScores() const
    {
        QMap<QString, Decimal> scores;
        for (const Criterion& criterion : m_set->criteria)
            scores.insert(criterion.code, criterion.max);
        return scores;
    }
    ScoreResult scored(const PersonWork& work) const
    {
        const auto input
            = scoreCase(Period::month(2026, 4), Role::Staff, fullScores(), *m_set, work, {});
        auto result = scorePeriod(input, *m_set, TraceMode::On);
        return result ? *result : ScoreResult();
    }
    PeriodSheet signedSheet() const
    {
        Person person;
        person.code = u"CC12"_s;
        person.fullName = u"Trần Thị Minh Hà"_s;
        PeriodSheet sheet;
        sheet.period = Period::month(2026, 4);
        sheet.selfScores = fullScores();
        PersonWork done;
        done.assignments = {work(u"DC.04"_s, Decimal(2), Decimal(8), Decimal(7))};
        const auto input = scoreCase(
            sheet.period, Role::Staff, sheet.selfScores, *m_set, done, {});
        putScore(sheet, person, input, *scorePeriod(input, *m_set, TraceMode::On), *m_set);
        return sheet;
    }

private slots:
    void initTestCase()
    {
        const auto set = builtinRuleSet(u"nd335-2025"_s);
        QVERIFY2(set, qPrintable(set ? QString() : set.error().text));
        m_set = *set;
    }

    void onlyAcceptedWorkCounts()
    {
        PersonWork done;
        done.assignments = {work(u"DC.04"_s, Decimal(2), Decimal(8), Decimal(7))};
        done.assignments[0].acceptedDone = Decimal(4);
        const auto lines = scoreLines(done);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0].assigned, Decimal(8));
        QCOMPARE(lines[0].completed, Decimal(4));
        QCOMPARE(lines[0].assignment, done.assignments[0].assignment.id);
        QCOMPARE(scored(done).a, std::optional(Ratio(1, 2)));
    }

    void handedOverStaysInTheDenominator()
    {
        PersonWork done;
        done.assignments = {
            work(u"DC.04"_s, Decimal(2), Decimal(5), Decimal(5)),
            work(u"DC.09"_s, Decimal(1), Decimal(10), Decimal(3))};
        done.assignments[1].assignment.state = AssignmentState::HandedOver;
        done.assignments[1].qualityFaults = 2;
        const auto lines = scoreLines(done);
        QVERIFY(lines[1].handedOver);
        QCOMPARE(lines[1].completed, Decimal(0));
        QCOMPARE(lines[1].qualityFaults, 0);
        QCOMPARE(scored(done).a, std::optional(Ratio(1, 2)));
    }

    void takenOverAddsWithoutBeingAssigned()
    {
        PersonWork done;
        done.assignments = {
            work(u"DC.04"_s, Decimal(2), Decimal(5), Decimal(4)),
            work(u"DC.09"_s, Decimal(1), Decimal(3), Decimal(2))};
        done.assignments[1].assignment.origin = Origin::TakenOver;
        QCOMPARE(scoreLines(done)[1].assigned, Decimal(0));
        QCOMPARE(scored(done).a, std::optional(Ratio(1)));
    }

    void acceptedEntriesWithoutAssignmentAreUnplanned()
    {
        PersonWork done;
        done.assignments = {work(u"DC.04"_s, Decimal(2), Decimal(5), Decimal(4))};
        storage::UnassignedWork extra;
        extra.itemCode = u"DC.16"_s;
        extra.coefficient = Decimal(1);
        extra.acceptedQuantity = Decimal(1);
        extra.delays = 2;
        extra.delaysExcused = 1;
        done.unassigned = {extra};
        const auto lines = scoreLines(done);
        QCOMPARE(lines[1].origin, Origin::Unplanned);
        QVERIFY(lines[1].assignment.isNull());
        QCOMPARE(lines[1].delays, 2);
        const auto result = scored(done);
        QCOMPARE(result.a, std::optional(Ratio(9, 10)));
        QCOMPARE(result.c, std::optional(Ratio(875, 1000)));
    }

    void cancelledIsLeftOut()
    {
        PersonWork done;
        done.assignments = {work(u"DC.04"_s, Decimal(2), Decimal(5), Decimal(4))};
        done.assignments[0].assignment.state = AssignmentState::Cancelled;
        QVERIFY(scoreLines(done).isEmpty());
        QCOMPARE(scored(done).level, Level::NotRated);
    }

    void missingScoresStandAtZero()
    {
        const auto input = scoreCase(
            Period::month(2026, 4), Role::Staff, {{u"I.1"_s, Decimal(5)}}, *m_set, {},
            {Decimal(1), {}, {}});
        QCOMPARE(input.common.size(), m_set->criteria.size());
        QVERIFY(!input.leader);
        QCOMPARE(scorePeriod(input, *m_set, TraceMode::Off)->commonPoints, Decimal(5));
    }

    void keptCaseComesBackAsItWas()
    {
        const PeriodSheet sheet = signedSheet();
        const auto kept = readKeptCase(sheet.caseJson, *m_set);
        QVERIFY(kept);
        QCOMPARE(kept->personName, u"Trần Thị Minh Hà"_s);
        QCOMPARE(kept->input.lines.size(), 1);
        QCOMPARE(kept->input.lines[0].title, u"Việc “DC.04”"_s);
        QVERIFY(!kept->input.lines[0].assignment.isNull());
        Person person;
        person.code = kept->personCode;
        person.fullName = kept->personName;
        QCOMPARE(keptCaseJson(person, kept->input, *m_set), sheet.caseJson);
        QVERIFY(!readKeptCase("{}", *m_set));
        QVERIFY(!readKeptCase("no json", *m_set));
    }

    void hashCoversEverythingShown()
    {
        const PeriodSheet sheet = signedSheet();
        const QString hash = contentHash(sheet);
        QCOMPARE(contentHash(sheet), hash);
        QList<PeriodSheet> changed(11, sheet);
        changed[0].selfScores[u"I.1"_s] = Decimal(4);
        changed[1].strengths = u"Tốt"_s;
        changed[2].weaknesses = u"Chậm"_s;
        changed[3].remarks = u"Đạt"_s;
        changed[4].organising = {Decimal(1), u"Đủ"_s};
        changed[5].unity.reason = u"x"_s;
        changed[6].total = *sheet.total + Decimal::fromScaled(100);
        changed[7].caseJson.replace("DC.04", "DC.05");
        changed[8].positionTitle = u"Trưởng phòng"_s;
        changed[9].unitName = u"Phòng khác"_s;
        changed[10].ruleChecksum = u"sha256:0"_s;
        for (qsizetype i = 0; i < changed.size(); ++i)
            QVERIFY2(contentHash(changed[i]) != hash, qPrintable(QString::number(i)));
    }

    void changesHoldOnlyWhatDiffers()
    {
        PeriodSheet before = signedSheet();
        PeriodSheet after = before;
        after.remarks = u"Đạt"_s;
        const auto change = changeOf(sheetRecord(before), sheetRecord(after));
        QCOMPARE(change.after.keys(), QStringList {u"remarks"_s});
        QCOMPARE(change.before.value(u"remarks"_s).toString(), QString());
        QCOMPARE(change.after.value(u"remarks"_s).toString(), u"Đạt"_s);
    }
};

QTEST_GUILESS_MAIN(TestScoreCase)
#include "test_score_case.moc"
