// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/base/sha256.h"
#include "core/domain/evaluation/score_json.h"
#include "core/domain/rules/rule_loader.h"
#include "core/exchange/rules/builtin.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace soviec;
using namespace Qt::StringLiterals;

namespace {

QString decreeText()
{
    return QString::fromUtf8(builtinRuleSetJson(u"nd335-2025"_s).value());
}

} // namespace

class TestRules : public QObject {
    Q_OBJECT
private slots:
    void builtInSetsAreSound();
    void decreeHoldsItsText();
    void situations_data();
    void situations();
    void namesAnUnknownSet();
    void refuses_data();
    void refuses();
    void checksumFollowsTheValueNotTheLayout();
    void checkerListsEveryFault();
    void knobsGoBothWays();
};

void TestRules::builtInSetsAreSound()
{
    const QStringList ids = builtinRuleSetIds();
    QVERIFY(ids.contains(u"nd335-2025"_s));
    for (const QString& id : ids) {
        const auto findings = checkRuleSet(builtinRuleSetJson(id).value());
        QVERIFY2(findings.isEmpty(), qPrintable(findings.value(0).place));
        const RuleSetPtr set = builtinRuleSet(id).value();
        QCOMPARE(set->id, id);
        QVERIFY(set->checksum.startsWith(u"sha256:"_s));
    }
}

void TestRules::decreeHoldsItsText()
{
    const RuleSetPtr set = builtinRuleSet(u"nd335-2025"_s).value();
    QStringList codes;
    Decimal sum;
    for (const Criterion& criterion : set->criteria) {
        codes.append(criterion.code);
        sum += criterion.max;
    }
    QCOMPARE(codes.join(u' '), u"I.1 I.2 II.1 II.2 II.3 II.4 III.1 III.2 III.3 III.4"_s);
    QCOMPARE(sum, Decimal(30));
    QCOMPARE(set->criteria[0].descriptors.size(), 8);
    QCOMPARE(set->criteria[1].descriptors.size(), 4);
    QCOMPARE(set->knobs, Knobs());
    QCOMPARE(set->formula(Role::Staff)->terms.size(), 3);
    QCOMPARE(set->formula(Role::Deputy)->terms.size(), 6);
    QCOMPARE(set->band(Level::Good)->from, Decimal(70));
    QCOMPARE(*set->band(Level::Good)->below, Decimal(90));
    QCOMPARE(set->deadline(u"petition"_s)->workingDays, 7);
    QCOMPARE(set->forced.size(), 4);
    QCOMPARE(isoDate(set->from), u"2026-01-01"_s);
    QVERIFY(!isValid(set->to));
}

void TestRules::situations_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<QJsonObject>("situation");
    for (const QString& id : builtinRuleSetIds()) {
        const QString folder = qEnvironmentVariable("SOVIEC_SOURCE_DIR") + u"/resources/rules/"_s;
        QFile file(folder + id + u".situations.json"_s);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(id));
        const QJsonArray situations = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(situations.size() >= 3);
        for (const QJsonValue one : situations)
            QTest::newRow(qPrintable(id + u": "_s + one[u"name"].toString()))
                << id << one.toObject();
    }
}

void TestRules::situations()
{
    QFETCH(QString, set);
    QFETCH(QJsonObject, situation);
    const RuleSetPtr rules = builtinRuleSet(set).value();
    const QByteArray text = QJsonDocument(situation[u"case"].toObject()).toJson();
    const auto read = readScoreCases(text, *rules);
    if (situation.contains(u"refused"_s)) {
        QVERIFY(!read);
        QCOMPARE(read.error().detail, situation[u"refused"].toString());
        return;
    }
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    const auto result = scorePeriod(read->cases[0], *rules, TraceMode::On);
    QVERIFY(result);
    const QJsonObject printed = toJson(*result, read->cases[0].period, *rules);
    const QJsonObject expected = situation[u"expect"].toObject();
    QVERIFY(!expected.isEmpty());
    for (auto it = expected.begin(); it != expected.end(); ++it)
        QCOMPARE(printed.value(it.key()), it.value());
    for (const TraceStep& step : result->trace)
        QVERIFY2(!step.article.isEmpty() && !step.text.isEmpty(), qPrintable(step.step));
    const QJsonObject stored = toJson(read->cases[0], *rules);
    QCOMPARE(stored, situation[u"case"].toObject());
}

void TestRules::namesAnUnknownSet()
{
    const auto set = builtinRuleSet(u"../nd335-2025"_s);
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::NotFound);
    QVERIFY(set.error().text.contains(u"nd335-2025"_s));
}

void TestRules::refuses_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const QString& from, const QString& to,
                        const QString& code, const QString& place) {
        QTest::newRow(name) << from << to << code << place;
    };
    row("unknown key", u"\"format\": 1"_s, u"\"format\": 1, \"colour\": \"red\""_s,
        u"unknown_key"_s, u"colour"_s);
    row("unknown key deep", u"\"code\": \"I.2\""_s, u"\"code\": \"I.2\", \"x\": 1"_s,
        u"unknown_key"_s, u"common.groups[0].criteria[1].x"_s);
    row("missing key", u"\"subject\": \"person\","_s, u""_s, u"missing_key"_s, u"subject"_s);
    row("key twice", u"\"format\": 1"_s, u"\"format\": 1, \"format\": 1"_s, u"duplicate_key"_s,
        u"format"_s);
    row("not JSON", u"\"format\": 1,"_s, u"\"format\": 1"_s, u"not_json"_s, u""_s);
    row("format 2", u"\"format\": 1"_s, u"\"format\": 2"_s, u"bad_value"_s, u"format"_s);
    row("maximum as number", u"\"max\": \"30\""_s, u"\"max\": 30"_s, u"wrong_type"_s,
        u"common.max"_s);
    row("criteria do not add up", u"\"code\": \"I.2\",\n            \"max\": \"5\""_s,
        u"\"code\": \"I.2\",\n            \"max\": \"4\""_s, u"sum_of_maxima"_s,
        u"common.groups[0].max"_s);
    row("groups do not add up", u"\"max\": \"30\""_s, u"\"max\": \"35\""_s, u"sum_of_maxima"_s,
        u"common.max"_s);
    row("not 100", u"\"max\": \"70\""_s, u"\"max\": \"69\""_s, u"sum_not_100"_s, u"result.max"_s);
    row("criterion twice", u"\"code\": \"I.2\""_s, u"\"code\": \"I.1\""_s, u"duplicate_code"_s,
        u"common.groups[0].criteria[1].code"_s);
    row("band gap", u"\"below\": \"90\""_s, u"\"below\": \"85\""_s, u"band_gap"_s,
        u"bands[1].below"_s);
    row("band overlap", u"\"below\": \"90\""_s, u"\"below\": \"95\""_s, u"band_overlap"_s,
        u"bands[1].below"_s);
    row("band begins above 0", u"\"from\": \"0\""_s, u"\"from\": \"10\""_s, u"band_gap"_s,
        u"bands[3].from"_s);
    row("band beyond 100", u"\"from\": \"90\""_s, u"\"from\": \"101\""_s, u"band_unreachable"_s,
        u"bands[0]"_s);
    row("level of a band unknown", u"\"level\": \"good\""_s, u"\"level\": \"fine\""_s,
        u"bad_value"_s, u"bands[1].level"_s);
    row("bands not best first", u"\"level\": \"good\""_s, u"\"level\": \"excellent\""_s,
        u"band_order"_s, u"bands[1].level"_s);
    row("unknown knob", u"\"cap\": {"_s, u"\"hat\": {"_s, u"unknown_knob"_s, u"knobs.hat"_s);
    row("knob value", u"\"value\": \"total\""_s, u"\"value\": \"some\""_s, u"bad_value"_s,
        u"knobs.cap.value"_s);
    row("quota above the text", u"\"value\": \"20\""_s, u"\"value\": \"30\""_s, u"quota"_s,
        u"knobs.quota_percent"_s);
    row("date wrong", u"\"from\": \"2026-01-01\""_s, u"\"from\": \"01/01/2026\""_s, u"bad_value"_s,
        u"effective.from"_s);
    row("ends before it begins", u"\"to\": null"_s, u"\"to\": \"2025-12-31\""_s, u"date_order"_s,
        u"effective.to"_s);
    row("role without formula",
        u"\"head\",\n          \"deputy\"\n        ],\n        \"article\": \"16.2\""_s,
        u"\"head\"\n        ],\n        \"article\": \"16.2\""_s, u"formula_roles"_s,
        u"result.formulas"_s);
    row("no Vietnamese", u"\"vi\": \"Nghị định 335/2025/NĐ-CP – công chức\""_s, u"\"vi\": \" \""_s,
        u"bad_value"_s, u"title"_s);
    row("bloc unknown", u"\"government\""_s, u"\"army\""_s, u"bad_value"_s,
        u"applies_to.blocs[0]"_s);
    row("id with blanks", u"\"id\": \"nd335-2025\""_s, u"\"id\": \"nd 335\""_s, u"bad_value"_s,
        u"id"_s);
}

void TestRules::refuses()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, code);
    QFETCH(QString, place);
    QString bad = decreeText();
    QVERIFY(bad.contains(from));
    bad.replace(bad.indexOf(from), from.size(), to);
    const auto findings = checkRuleSet(bad.toUtf8());
    const bool found = std::any_of(findings.cbegin(), findings.cend(), [&](const RuleFinding& one) {
        return one.severity == RuleSeverity::Error && one.code == code && one.place == place
               && !one.text.isEmpty();
    });
    QStringList all;
    for (const RuleFinding& one : findings)
        all.append(one.code + u" at "_s + one.place);
    QVERIFY2(found, qPrintable(all.join(u", "_s)));
    const auto set = loadRuleSet(bad.toUtf8());
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::Invalid);
}

void TestRules::checksumFollowsTheValueNotTheLayout()
{
    const QByteArray text = decreeText().toUtf8();
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const auto spaced = loadRuleSet(text);
    const auto compact = loadRuleSet(QJsonDocument(json).toJson(QJsonDocument::Compact));
    QCOMPARE(spaced->checksum, compact->checksum);
    QCOMPARE(spaced->checksum, sha256Tag(canonicalJson(json)));
    QString other = decreeText();
    other.replace(u"\"0.25\""_s, u"\"0.2\""_s);
    QVERIFY(loadRuleSet(other.toUtf8())->checksum != spaced->checksum);
}

void TestRules::checkerListsEveryFault()
{
    QString bad = decreeText();
    bad.replace(u"\"below\": \"90\""_s, u"\"below\": \"95\""_s);
    bad.replace(u"\"max\": \"70\""_s, u"\"max\": \"60\""_s);
    QCOMPARE(checkRuleSet(bad.toUtf8()).size(), 2);
    QCOMPARE(checkRuleSet("").value(0).code, u"not_json"_s);
    QVERIFY(checkRuleSet("[]").size() > 5);
}

void TestRules::knobsGoBothWays()
{
    Knobs knobs;
    for (const KnobInfo& info : knobInfos()) {
        for (const QString& choice : info.choices) {
            QCOMPARE(setKnob(knobs, info.name, choice), KnobFault::None);
            QCOMPARE(knobValue(knobs, info.name), choice);
        }
        QCOMPARE(setKnob(knobs, info.name, u"?"_s), KnobFault::BadValue);
    }
    QCOMPARE(setKnob(knobs, u"quota_percent"_s, u"25"_s), KnobFault::None);
    QCOMPARE(knobs.quotaPercent, Decimal(25));
    QCOMPARE(setKnob(knobs, u"mood"_s, u"good"_s), KnobFault::UnknownName);
}

QTEST_APPLESS_MAIN(TestRules)
#include "test_rules.moc"
