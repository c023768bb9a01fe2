// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/rule_simulation.h"
#include "core/domain/evaluation/points_mapping.h"
#include "core/domain/rules/rule_loader.h"
#include "core/exchange/rules/builtin.h"
#include "tests/core/service/sheet_fixture.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace soviec::test;
using namespace Qt::StringLiterals;

namespace {

RuleSet changedSet(const QString& id, const QList<std::pair<QString, QString>>& changes)
{
    QString text = QString::fromUtf8(builtinRuleSetJson(id).value());
    for (const auto& [from, to] : changes) {
        if (!text.contains(from))
            qFatal("not there: %s", qPrintable(from));
        text.replace(text.indexOf(from), from.size(), to);
    }
    auto set = loadRuleSet(text.toUtf8());
    if (!set)
        qFatal("%s", qPrintable(set.error().text));
    return *set;
}

const SimulatedPerson* find(const Simulation& simulation, const QString& code)
{
    for (const SimulatedPerson& one : simulation.people) {
        if (one.member.person.code == code)
            return &one;
    }
    return nullptr;
}

QByteArray fingerprint(const QString& path)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto suffix : {""_L1, "-wal"_L1}) {
        QFile file(path + suffix);
        if (file.open(QIODevice::ReadOnly))
            hash.addData(file.readAll());
    }
    return hash.result();
}

} // namespace

/// "What if" on the small agency: hà signed at 7 of 8 products with a fault, nam open.
class TestRuleSimulation : public QObject {
    Q_OBJECT

    std::unique_ptr<SheetFixture> f;

    Simulation run(const RuleSet& draft, const Period& period)
    {
        auto result = RuleSimulation(f->office()).run(draft, period);
        if (!result)
            qFatal("%s", qPrintable(result.error().text));
        return *result;
    }

private slots:
    void init()
    {
        f = std::make_unique<SheetFixture>();
        const auto ha = f->give(u"ha"_s, u"DC.04"_s, Decimal(1), Decimal(8));
        f->enter(u"ha"_s, Date(2026, 4, 7), ha, Decimal(8), EntryState::Accepted, 4, 0);
        const auto nam = f->give(u"nam"_s, u"DC.05"_s, Decimal(1), Decimal(4));
        f->enter(u"nam"_s, Date(2026, 4, 8), nam, Decimal(2));
        f->handIn(u"ha"_s);
        f->signedBy(u"vinh"_s, u"ha"_s);
        f->handIn(u"nam"_s);
        f->as({});
    }

    void nothingChangesUnderTheSameRules()
    {
        const Simulation same = run(changedSet(u"nd335-2025"_s, {}), f->april());
        QCOMPARE(same.changed(), 0);
        QVERIFY(same.assumptions.isEmpty());
        QVERIFY2(same.skipped.isEmpty(), qPrintable(same.skipped.join(u'\n')));
        QCOMPARE(same.people.size(), 7);
        const SimulatedPerson* ha = find(same, u"HA"_s);
        QVERIFY(ha && ha->isSigned);
        QCOMPARE(ha->today.total->toString(2), u"97.08"_s);
        QVERIFY(!find(same, u"NAM"_s)->isSigned);
        QCOMPARE(find(same, u"NAM"_s)->today.total->toString(2), u"65.00"_s);
    }

    void whoChangesLevelAndWhy()
    {
        const RuleSet draft = changedSet(
            u"nd335-2025"_s,
            {{u"\"value\": \"0.25\""_s, u"\"value\": \"1\""_s},
             {u"\"value\": \"product\""_s, u"\"value\": \"line\""_s}});
        const Simulation result = run(draft, f->april());
        QCOMPARE(result.changed(), 1);
        const SimulatedPerson* ha = find(result, u"HA"_s);
        QCOMPARE(ha->today.level, Level::Excellent);
        QCOMPARE(ha->draft.level, Level::Good); // b = 0: 2/3 of 70
        QCOMPARE(ha->draft.total->toString(2), u"76.67"_s);
        QCOMPARE(ha->step, u"b"_s);
        QVERIFY(!ha->stepToday.isEmpty() && ha->stepToday != ha->stepDraft);
        QCOMPARE(result.today.excellent, 1);
        QCOMPARE(result.draft.excellent, 0);
        QCOMPARE(result.draft.good, 1);
    }

    void anotherBandIsTheReasonWhereThePointsStay()
    {
        const RuleSet draft = changedSet(
            u"nd335-2025"_s, {{u"\"from\": \"90\""_s, u"\"from\": \"98\""_s},
                              {u"\"below\": \"90\""_s, u"\"below\": \"98\""_s}});
        const Simulation result = run(draft, f->april());
        QCOMPARE(find(result, u"HA"_s)->step, u"level"_s);
        QCOMPARE(find(result, u"HA"_s)->draft.level, Level::Good);
    }

    void aLeaderAnswersForTheDraftsTotals()
    {
        // nam has 65: completed today, below that band under the draft
        f->signedBy(u"vinh"_s, u"nam"_s);
        for (const QString& login : {u"hanh"_s, u"vinh"_s}) {
            const auto given = f->give(login, u"LD.01"_s, Decimal(1), Decimal(1));
            f->enter(login, Date(2026, 4, 9), given, Decimal(1));
            f->handIn(login);
            f->signedBy(login == u"vinh"_s ? u"phuc"_s : u"vinh"_s, login);
        }
        f->as({});
        const RuleSet draft = changedSet(
            u"nd335-2025"_s, {{u"\"from\": \"50\""_s, u"\"from\": \"66\""_s},
                              {u"\"below\": \"50\""_s, u"\"below\": \"66\""_s}});
        const Simulation result = run(draft, f->april());
        for (const QString& login : {u"HANH"_s, u"VINH"_s}) {
            const SimulatedPerson* leader = find(result, login);
            QVERIFY(leader->isSigned);
            QCOMPARE(leader->today.total->toString(2), u"100.00"_s);
            QCOMPARE(leader->draft.total->toString(2), u"94.17"_s);
            QCOMPARE(leader->step, u"d"_s);
            QVERIFY(!leader->changesLevel());
        }
        QCOMPARE(find(result, u"NAM"_s)->draft.level, Level::NotCompleted);
        QCOMPARE(result.changed(), 1);
    }

    void criteriaThatDifferAreScaledAndSaid()
    {
        const RuleSet draft = changedSet(
            u"nd335-2025"_s,
            {{u"\"code\": \"I.1\",\n            \"max\": \"5\""_s,
              u"\"code\": \"I.1\",\n            \"max\": \"4\""_s},
             {u"\"code\": \"I.2\",\n            \"max\": \"5\""_s,
              u"\"code\": \"I.9\",\n            \"max\": \"6\""_s}});
        const Simulation result = run(draft, f->april());
        QCOMPARE(result.assumptions.size(), 2);
        QVERIFY(result.assumptions[0].contains(u"I.1"_s));
        QVERIFY(result.assumptions[1].contains(u"I.9"_s));
        QCOMPARE(find(result, u"HA"_s)->draft.commonPoints, Decimal(30));
    }

    void pointsKeepTheirShare()
    {
        Criterion five {u"a"_s, {}, Decimal(5), Grading::Graded, {}, {}};
        Criterion half {u"a"_s, {}, Decimal(2), Grading::Graded, Decimal::fromScaled(5000), {}};
        Criterion whole {u"a"_s, {}, Decimal(5), Grading::FullOrZero, {}, {}};
        const auto of = [](const Criterion& from, const Criterion& to, Decimal points) {
            return mapPoints({{u"a"_s, points}}, {from}, {to}).points.value(u"a"_s);
        };
        QCOMPARE(of(five, five, Decimal(3)), Decimal(3));
        QCOMPARE(of(five, half, Decimal(4)), Decimal::fromScaled(15000)); // 1.6 down to the step
        QCOMPARE(of(five, whole, Decimal(4)), Decimal(0));
        QCOMPARE(of(five, whole, Decimal(5)), Decimal(5));
        Criterion other = half;
        other.code = u"b"_s;
        const auto mapped = mapPoints({{u"a"_s, Decimal(4)}}, {five}, {other});
        QCOMPARE(mapped.points.value(u"b"_s), Decimal::fromScaled(15000));
        QCOMPARE(mapped.added, QSet<QString> {u"b"_s});
    }

    void aQuarterIsTheMeanOfItsMonthsOrPooled()
    {
        const Simulation mean
            = run(changedSet(u"nd335-2025"_s, {}), Period::quarter(2026, 2));
        QCOMPARE(mean.changed(), 0);
        QCOMPARE(find(mean, u"NAM"_s)->today.total->toString(2), u"65.00"_s);
        const Simulation pooled
            = run(changedSet(u"customs-pooled"_s, {}), Period::quarter(2026, 2));
        QVERIFY2(pooled.skipped.isEmpty(), qPrintable(pooled.skipped.join(u'\n')));
        const SimulatedPerson* nam = find(pooled, u"NAM"_s);
        QVERIFY(nam);
        QCOMPARE(nam->draft.resultPoints->toString(2), u"35.00"_s);
    }

    void nothingIsStored()
    {
        const QByteArray before = fingerprint(f->path());
        run(changedSet(u"nd335-2025"_s, {{u"\"value\": \"0.25\""_s, u"\"value\": \"1\""_s}}), f->april());
        run(changedSet(u"customs-pooled"_s, {}), Period::quarter(2026, 2));
        QCOMPARE(fingerprint(f->path()), before);
    }

    void whatCannotBeRunIsSaid()
    {
        RuleSimulation simulation(f->office());
        for (const QString& id : {u"hours-2026"_s, u"qd366-2025"_s, u"nd335-2025-units"_s}) {
            const auto refused = simulation.run(changedSet(id, {}), f->april());
            QVERIFY(!refused);
            QCOMPARE(int(refused.error().code), int(ErrorCode::Refused));
        }
        const RuleSet decree = changedSet(u"nd335-2025"_s, {});
        QVERIFY(!simulation.run(decree, Period::year(2026)));
        QVERIFY(!simulation.run(changedSet(u"customs-pooled"_s, {}), f->april()));
        f->as(u"ha"_s);
        QCOMPARE(int(simulation.run(decree, f->april()).error().code), int(ErrorCode::Forbidden));
        f->as(u"nga"_s);
        QVERIFY(simulation.run(decree, f->april()));
        const auto stopped = simulation.run(decree, f->april(), {}, [](int, int) { return false; });
        QCOMPARE(int(stopped.error().code), int(ErrorCode::Cancelled));
    }
};

QTEST_GUILESS_MAIN(TestRuleSimulation)
#include "test_rule_simulation.moc"
