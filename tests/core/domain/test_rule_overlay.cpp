// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules/rule_draft.h"
#include "core/domain/rules/rule_overlay.h"
#include "core/exchange/rules/builtin.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace soviec;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QByteArray& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        qFatal("no object: %s", text.constData());
    return document.object();
}

QStringList paths(const QList<RuleDifference>& differences)
{
    QStringList all;
    for (const RuleDifference& one : differences)
        all.append(one.path);
    return all;
}

QStringList codes(const QList<RuleFinding>& findings)
{
    QStringList all;
    for (const RuleFinding& one : findings)
        all.append(u"%1 at %2"_s.arg(one.code, one.place));
    return all;
}

RuleEdition edition(const QString& set, int number, const Date& from, const Date& to = {})
{
    RuleEdition one;
    one.id = RuleEditionId::create();
    one.setId = set;
    one.edition = number;
    one.blocs = {u"government"_s};
    one.kinds = {u"civil_servant"_s, u"contract_worker"_s};
    one.from = from;
    one.to = to;
    return one;
}

} // namespace

/// Overlays, differences, and which edition is in force: all pure.
class TestRuleOverlay : public QObject {
    Q_OBJECT

    const QJsonObject m_base = object(builtinRuleSetJson(u"nd335-2025"_s).value());

private slots:
    void onlyTheNamedKeysDiffer()
    {
        const QJsonObject overlay = object(R"({"overlay_of":{"id":"x","checksum":"y"},"id":"mine",
            "knobs":{"cap":{"value":"component"}},
            "bands":[{"level":"good","from":"75"},{"level":"completed","below":"75"}],
            "common":{"groups":[{"code":"I","criteria":[{"code":"I.2","step":"0.5"}]}]}})");
        const MergedRules merged = mergeOverlay(m_base, overlay);
        QVERIFY2(merged.findings.isEmpty(), qPrintable(codes(merged.findings).join(u' ')));
        QVERIFY(!merged.complete.contains(u"overlay_of"_s));
        const auto differences = ruleDifferences(m_base, merged.complete);
        QCOMPARE(
            paths(differences),
            (QStringList {
                u"bands[good].from"_s, u"bands[completed].below"_s,
                u"common.groups[I].criteria[I.2].step"_s, u"id"_s, u"knobs.cap.value"_s}));
        QCOMPARE(differences[0].before, QJsonValue(u"70"_s));
        QCOMPARE(differences[0].after, QJsonValue(u"75"_s));
        QVERIFY(differences[2].before.isUndefined());
        QVERIFY(ruleDifferences(m_base, m_base).isEmpty());
    }

    void elementsAreAddedWhereTheyStandAndTakenAway()
    {
        const QJsonObject overlay = object(R"({"id":"mine",
            "common":{"groups":[{"code":"I","criteria":[
                {"code":"I.1","max":"4"},{"code":"I.1b","max":"1","title":{"vi":"a","en":"b"}}]},
              {"code":"III","removed":true}]},"quota":{"removed":true}})");
        const MergedRules merged = mergeOverlay(m_base, overlay);
        QVERIFY2(merged.findings.isEmpty(), qPrintable(codes(merged.findings).join(u' ')));
        const QJsonArray groups = merged.complete[u"common"][u"groups"].toArray();
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups[0][u"criteria"][1][u"code"], QJsonValue(u"I.1b"_s));
        QCOMPARE(groups[0][u"criteria"][2][u"code"], QJsonValue(u"I.2"_s));
        QVERIFY(!merged.complete.contains(u"quota"_s));
    }

    void aPlaceOfTheWholeIsShownInTheOverlay()
    {
        const MergedRules merged = mergeOverlay(
            m_base, object(R"({"id":"mine","bands":[{"level":"completed","x":1}],
                               "knobs":{"hat":{"value":"no"}}})"));
        QCOMPARE(merged.placeInOverlay(u"bands[2].x"_s), u"bands[0].x"_s);
        QCOMPARE(merged.placeInOverlay(u"bands[2].below"_s), u"bands[0].below"_s);
        QCOMPARE(merged.placeInOverlay(u"bands[1].below"_s), u"bands[good].below"_s);
        QCOMPARE(merged.placeInOverlay(u"knobs.hat"_s), u"knobs.hat"_s);
        QCOMPARE(merged.placeInOverlay(u"forced[0].level"_s), u"forced[0].level"_s);
    }

    void whatCannotBeMergedIsSaid_data()
    {
        QTest::addColumn<QByteArray>("overlay");
        QTest::addColumn<QString>("finding");
        QTest::newRow("no id") << QByteArray("{}") << u"missing_key at id"_s;
        QTest::newRow("band twice")
            << QByteArray(R"({"id":"m","bands":[{"level":"good"},{"level":"good"}]})")
            << u"duplicate_code at bands[1].level"_s;
        QTest::newRow("no key") << QByteArray(R"({"id":"m","bands":[{"from":"1"}]})")
                                << u"duplicate_code at bands[0].level"_s;
        QTest::newRow("takes away what is not there")
            << QByteArray(R"({"id":"m","forced":[{"code":"9","removed":true}]})")
            << u"nothing_to_remove at forced[0]"_s;
        QTest::newRow("takes away and changes")
            << QByteArray(R"({"id":"m","forced":[{"code":"20.4b","level":"good","removed":true}]})")
            << u"bad_value at forced[0].removed"_s;
        QTest::newRow("removed no") << QByteArray(R"({"id":"m","quota":{"removed":false}})")
                                    << u"bad_value at quota.removed"_s;
    }
    void whatCannotBeMergedIsSaid()
    {
        QFETCH(QByteArray, overlay);
        QFETCH(QString, finding);
        QCOMPARE(codes(mergeOverlay(m_base, object(overlay)).findings), QStringList {finding});
    }

    void orderOfAKeyedListIsADifference()
    {
        QJsonObject turned = m_base;
        QJsonArray bands = turned[u"bands"].toArray();
        bands.append(bands.takeAt(0));
        turned.insert(u"bands"_s, bands);
        QCOMPARE(paths(ruleDifferences(m_base, turned)), QStringList {u"bands"_s});
    }

    void anEditionHoldsUntilTheNext()
    {
        const QList<RuleEdition> all {
            edition(u"a"_s, 1, Date(2026, 1, 1)),
            edition(u"a"_s, 2, Date(2026, 7, 1), Date(2026, 12, 31))};
        const auto on = [&](const Date& day, const QString& kind = u"civil_servant"_s) {
            const RuleEdition* found
                = editionInForce(all, RuleSubject::Person, u"government"_s, kind, day);
            return found ? found->edition : 0;
        };
        QCOMPARE(on(Date(2025, 12, 31)), 0);
        QCOMPARE(on(Date(2026, 6, 30)), 1);
        QCOMPARE(on(Date(2026, 7, 1)), 2);
        QCOMPARE(on(Date(2026, 12, 31)), 2);
        QCOMPARE(on(Date(2027, 1, 1)), 0); // the first one does not come back
        QCOMPARE(on(Date(2026, 7, 1), u"cadre"_s), 0);
        QCOMPARE(isoDate(lastDay(all, all[0])), u"2026-06-30"_s);
    }

    void overlapsAreFound()
    {
        const QList<RuleEdition> all {edition(u"a"_s, 1, Date(2026, 1, 1), Date(2026, 6, 30))};
        QCOMPARE(overlapping(all, edition(u"b"_s, 1, Date(2026, 6, 30))).size(), 1);
        QCOMPARE(overlapping(all, edition(u"b"_s, 1, Date(2026, 7, 1))).size(), 0);
        QCOMPARE(overlapping(all, edition(u"b"_s, 1, Date(2025, 7, 1))).size(), 1);
        QCOMPARE(
            overlapping(all, edition(u"b"_s, 1, Date(2025, 7, 1), Date(2025, 12, 31))).size(), 0);
        RuleEdition others = edition(u"b"_s, 1, Date(2026, 2, 1));
        others.kinds = {u"cadre"_s};
        QCOMPARE(overlapping(all, others).size(), 0);
        RuleEdition next = edition(u"b"_s, 1, Date(2026, 2, 1));
        next.supersedes = {all[0].id};
        QCOMPARE(overlapping(all, next).size(), 0);
        QCOMPARE(isoDate(lastDay({all[0], next}, all[0])), u"2026-01-31"_s);
    }
};

QTEST_APPLESS_MAIN(TestRuleOverlay)
#include "test_rule_overlay.moc"
