// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evaluation/score_json.h"
#include "core/domain/rules/rule_set.h"
#include "core/exchange/rules/builtin.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <boost/multiprecision/cpp_int.hpp>

#include <random>

using namespace soviec;
using namespace Qt::StringLiterals;
using Exact = boost::multiprecision::cpp_rational;
using Whole = boost::multiprecision::cpp_int;

namespace {

const RuleSet& decree()
{
    static const RuleSetPtr set = builtinRuleSet(u"nd335-2025"_s).value();
    return *set;
}

QJsonObject sampleCase()
{
    const QByteArray text = R"({"period":"2026-04","role":"staff",
      "common":{"I.1":"5","I.2":"5","II.1":"2.5","II.2":"2.5","II.3":"2.5","II.4":"2.5",
                "III.1":"2.5","III.2":"2.5","III.3":"2.5","III.4":"2.5"},
      "lines":[{"code":"DC.02","coefficient":"5","assigned":"2","completed":"2","origin":"planned",
                "handed_over":false,"quality_faults":0,"quality_excused":0,"delays":0,
                "delays_excused":0}]})";
    return QJsonDocument::fromJson(text).object();
}

QByteArray bytes(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

ScoreCase fullMarks()
{
    ScoreCase input;
    input.period = Period::month(2026, 4);
    for (const Criterion& criterion : decree().criteria)
        input.common.insert(criterion.code, criterion.max);
    return input;
}

ScoreLine lineOf(const char* coefficient, const char* assigned, const char* completed)
{
    ScoreLine line;
    line.coefficient = Decimal::parse(QString::fromLatin1(coefficient)).value();
    line.assigned = Decimal::parse(QString::fromLatin1(assigned)).value();
    line.completed = Decimal::parse(QString::fromLatin1(completed)).value();
    return line;
}

// The contract once more, in slow exact rationals and without a line of the engine.
struct Pencil {
    Exact a, b, c, ratio;
    QString resultPoints, total, level;
    bool rated = false;
};

Exact exact(Decimal value)
{
    return Exact(value.scaled(), Decimal::unit);
}

Exact roundCents(const Exact& value)
{
    const Exact shifted = value * 100 + Exact(1, 2);
    return Exact(Whole(numerator(shifted) / denominator(shifted)), 100);
}

QString cents(const Exact& value)
{
    const Whole hundredths = numerator(Exact(value * 100));
    const std::string text = Whole(hundredths / 100).str() + "."
                             + (hundredths % 100 < 10 ? "0" : "") + Whole(hundredths % 100).str();
    return QString::fromStdString(text);
}

Pencil pencil(const ScoreCase& input, Cap cap, ClassifyOn classify, const Exact& deduction)
{
    Pencil sheet;
    Exact d = 0;
    for (const ScoreLine& line : input.lines) {
        const Exact k = exact(line.coefficient);
        const Exact h = line.handedOver ? Exact(0) : exact(line.completed);
        if (line.origin == Origin::Planned)
            d += k * exact(line.assigned);
        const Exact quality = h - deduction * (line.qualityFaults - line.qualityExcused);
        const Exact timely = h - deduction * (line.delays - line.delaysExcused);
        sheet.a += k * h;
        sheet.b += quality > 0 ? Exact(k * quality) : Exact(0);
        sheet.c += timely > 0 ? Exact(k * timely) : Exact(0);
    }
    sheet.rated = d != 0;
    if (!sheet.rated)
        return sheet;
    for (Exact* share : {&sheet.a, &sheet.b, &sheet.c}) {
        *share /= d;
        if (cap == Cap::Component && *share > 1)
            *share = 1;
    }
    sheet.ratio = sheet.a + sheet.b + sheet.c;
    if (input.leader) {
        for (const auto& share :
             {input.leader->unitResult, input.leader->organising, input.leader->unity})
            sheet.ratio += exact(*share);
    }
    sheet.ratio /= input.leader ? 6 : 3;
    Exact common = 0;
    for (const Decimal points : input.common)
        common += exact(points);
    const Exact counted = cap == Cap::Total && sheet.ratio > 1 ? Exact(1) : sheet.ratio;
    const Exact points = roundCents(counted * 70);
    const Exact total = roundCents(common) + points;
    sheet.resultPoints = cents(points);
    sheet.total = cents(total);
    const Exact judged = classify == ClassifyOn::Printed ? total : Exact(common + counted * 70);
    sheet.level = judged >= 90   ? u"excellent"_s
                  : judged >= 70 ? u"good"_s
                  : judged >= 50 ? u"completed"_s
                                 : u"not_completed"_s;
    return sheet;
}

QString text(const Exact& value)
{
    return QString::fromStdString(value.str());
}

ScoreCase randomCase(std::mt19937_64& random)
{
    const auto pick = [&random](int64_t below) {
        return int64_t(random() % uint64_t(below));
    };
    const auto amount = [&]() -> Decimal {
        switch (pick(4)) {
        case 0: return Decimal(int(pick(30)));
        case 1: return Decimal::fromScaled(pick(200'000));
        case 2: return Decimal::fromScaled(pick(largestQuantity.scaled() + 1));
        default: return Decimal(int(pick(3)));
        }
    };
    ScoreCase input;
    input.period = pick(2) == 0 ? Period::month(2026, int(1 + pick(12)))
                                : Period::quarter(2026, int(1 + pick(4)));
    for (const Criterion& criterion : decree().criteria)
        input.common.insert(criterion.code, Decimal::fromScaled(pick(criterion.max.scaled() + 1)));
    const int64_t lines = pick(12);
    for (int64_t i = 0; i < lines; ++i) {
        ScoreLine line;
        line.coefficient = amount();
        line.origin = Origin(pick(5) > 2 ? pick(3) : 0);
        line.assigned = line.origin == Origin::Planned ? amount() : Decimal();
        line.completed = pick(3) == 0 ? line.assigned : amount();
        line.handedOver = pick(9) == 0;
        line.qualityFaults = int(pick(6));
        line.qualityExcused = int(pick(line.qualityFaults + 1));
        line.delays = int(pick(6));
        line.delaysExcused = int(pick(line.delays + 1));
        input.lines.append(line);
    }
    if (pick(3) == 0) {
        const auto share = [&] {
            return pick(2) == 0 ? Decimal(1) : Decimal::fromScaled(5'000);
        };
        input.role = pick(2) == 0 ? Role::Head : Role::Deputy;
        input.leader = LeaderComponents{share(), share(), share()};
    }
    return input;
}

} // namespace

class TestScore : public QObject {
    Q_OBJECT
private slots:
    void vectors_data();
    void vectors();
    void worksTheExamplesOfPractice_data();
    void worksTheExamplesOfPractice();
    void agreesWithPencilAndPaper();
    void storedCasesComeBackTheSame();
    void refuses_data();
    void refuses();
    void oneRefusedCaseRefusesTheArray();
    void leaderWithoutDecisionsIsProvisional();
    void handedOverLineCountsNothing();
    void hugeSheetsStayExact();
    void workWithoutMeasureIsRefused();
    void explainsEveryLine();
};

void TestScore::vectors_data()
{
    QTest::addColumn<QJsonObject>("vector");
    QFile file(qEnvironmentVariable("SOVIEC_SOURCE_DIR") + u"/tests/data/score/nd335.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(vectors.size(), 21);
    for (const QJsonValue vector : vectors)
        QTest::newRow(qPrintable(vector[u"name"].toString())) << vector.toObject();
}

void TestScore::vectors()
{
    QFETCH(QJsonObject, vector);
    const auto read = readScoreCases(bytes(vector[u"case"].toObject()), decree());
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    const ScoreCase& input = read->cases.first();
    const auto result = scorePeriod(input, decree(), TraceMode::On);
    QVERIFY(result);
    const QJsonObject printed = toJson(*result, input.period, decree());
    const QJsonObject expected = vector[u"expect"].toObject();
    for (auto it = expected.begin(); it != expected.end(); ++it)
        QCOMPARE(printed.value(it.key()), it.value());
    for (const QString& key : {u"a"_s, u"d"_s, u"dd"_s, u"e"_s, u"ratio"_s, u"total"_s})
        QCOMPARE(printed.contains(key), expected.contains(key));
    // The trace explains; it never changes a figure.
    const auto silent = scorePeriod(input, decree(), TraceMode::Off);
    QVERIFY(silent->trace.isEmpty());
    QCOMPARE(silent->total, result->total);
}

void TestScore::worksTheExamplesOfPractice_data()
{
    QTest::addColumn<QList<ScoreLine>>("lines");
    QTest::addColumn<QString>("resultPoints");
    ScoreLine delayed = lineOf("1", "1", "1");
    delayed.delays = 1;
    ScoreLine excused = delayed;
    excused.delaysExcused = 1;
    ScoreLine one = lineOf("6.4", "1", "1");
    one.qualityFaults = 1;
    ScoreLine two = lineOf("6.4", "3", "3");
    two.qualityFaults = 2;
    QTest::newRow("1 of 1") << QList{lineOf("1", "1", "1")} << u"70.00"_s;
    QTest::newRow("1 of 5") << QList{lineOf("1", "5", "1")} << u"14.00"_s;
    QTest::newRow("0 of 5") << QList{lineOf("1", "5", "0")} << u"0.00"_s;
    QTest::newRow("one delay") << QList{delayed} << u"64.17"_s;
    QTest::newRow("one delay, excused") << QList{excused} << u"70.00"_s;
    QTest::newRow("two coefficients")
        << QList{lineOf("1.5", "2", "2"), lineOf("0.5", "4", "2")} << u"56.00"_s;
    QTest::newRow("customs, one fault: 4.8 of 6.4") << QList{one} << u"64.17"_s;
    QTest::newRow("customs, two faults: 16 of 19.2") << QList{two} << u"66.11"_s;
}

void TestScore::worksTheExamplesOfPractice()
{
    QFETCH(QList<ScoreLine>, lines);
    QFETCH(QString, resultPoints);
    ScoreCase input = fullMarks();
    input.lines = lines;
    const auto result = scorePeriod(input, decree(), TraceMode::Off);
    QVERIFY(result);
    QCOMPARE(result->resultPoints->toString(2), resultPoints);
}

void TestScore::agreesWithPencilAndPaper()
{
    std::mt19937_64 random(20251221);
    int rated = 0;
    for (int i = 0; i < 6'000; ++i) {
        ScoreCase input = randomCase(random);
        Knobs knobs = decree().knobs;
        knobs.cap = Cap(random() % 3);
        knobs.classifyOn = ClassifyOn(random() % 2);
        knobs.faultDeduction = Decimal::fromScaled(int64_t(random() % 10'001));
        input.knobs = knobs;
        const Pencil sheet =
            pencil(input, knobs.cap, knobs.classifyOn, exact(knobs.faultDeduction));
        const auto result =
            scorePeriod(input, decree(), i % 10 == 0 ? TraceMode::On : TraceMode::Off);
        if (!result) {
            // Only absurd work outside the plan, uncapped, may have no score.
            QVERIFY(knobs.cap == Cap::None);
            QVERIFY(sheet.ratio * 70 > Exact(1'000'000'000));
            continue;
        }
        QCOMPARE(result->ratio.has_value(), sheet.rated);
        if (!sheet.rated) {
            QCOMPARE(result->reason, u"no_assigned_work"_s);
            continue;
        }
        ++rated;
        QCOMPARE(result->a->toString(), text(sheet.a));
        QCOMPARE(result->b->toString(), text(sheet.b));
        QCOMPARE(result->c->toString(), text(sheet.c));
        QCOMPARE(result->ratio->toString(), text(sheet.ratio));
        QCOMPARE(result->resultPoints->toString(2), sheet.resultPoints);
        QCOMPARE(result->total->toString(2), sheet.total);
        QCOMPARE(code(result->level), sheet.level);
    }
    QVERIFY(rated > 3'000);
}

void TestScore::storedCasesComeBackTheSame()
{
    std::mt19937_64 random(7);
    for (int i = 0; i < 300; ++i) {
        ScoreCase input = randomCase(random);
        if (i % 3 == 0) {
            input.knobs = decree().knobs;
            input.knobs->cap = Cap::Component;
        }
        const QJsonObject stored = toJson(input, decree());
        const auto read = readScoreCases(bytes(stored), decree());
        QVERIFY2(read, read ? "" : qPrintable(read.error().text));
        QCOMPARE(toJson(read->cases.first(), decree()), stored);
        const auto before = scorePeriod(input, decree(), TraceMode::Off);
        const auto after = scorePeriod(read->cases.first(), decree(), TraceMode::Off);
        QCOMPARE(before->total, after->total);
    }
}

void TestScore::refuses_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("path");
    const auto row = [](const char* name, const QString& from, const QString& to,
                        const QString& path) {
        QTest::newRow(name) << from << to << path;
    };
    row("period wrong", u"\"2026-04\""_s, u"\"2026-13\""_s, u"period"_s);
    row("period year", u"\"2026-04\""_s, u"\"2026\""_s, u"period"_s);
    row("period with newline", u"\"2026-04\""_s, u"\"2026-04\\n\""_s, u"period"_s);
    row("period number", u"\"2026-04\""_s, u"2026"_s, u"period"_s);
    row("role unknown", u"\"staff\""_s, u"\"boss\""_s, u"role"_s);
    row("criterion missing", u"\"I.1\":\"5\","_s, u""_s, u"common.I.1"_s);
    row("criterion unknown", u"\"I.1\":\"5\""_s, u"\"I.1\":\"5\",\"IV.1\":\"1\""_s,
        u"common.IV.1"_s);
    row("criterion above maximum", u"\"II.1\":\"2.5\""_s, u"\"II.1\":\"2.5001\""_s,
        u"common.II.1"_s);
    row("criterion negative", u"\"II.1\":\"2.5\""_s, u"\"II.1\":\"-1\""_s, u"common.II.1"_s);
    row("criterion number", u"\"II.1\":\"2.5\""_s, u"\"II.1\":2.5"_s, u"common.II.1"_s);
    row("criterion comma", u"\"II.1\":\"2.5\""_s, u"\"II.1\":\"2,5\""_s, u"common.II.1"_s);
    row("criterion twice", u"\"I.1\":\"5\""_s, u"\"I.1\":\"5\",\"I.1\":\"5\""_s, u"common.I.1"_s);
    row("criterion twice, escaped", u"\"I.1\":\"5\""_s, u"\"I.1\":\"5\",\"I\\u002e1\":\"5\""_s,
        u"common.I.1"_s);
    row("unknown key", u"\"role\""_s, u"\"colour\":1,\"role\""_s, u"colour"_s);
    row("lines missing", u"\"lines\":"_s, u"\"rows\":"_s, u"lines"_s);
    row("lines object", u"\"lines\":[{"_s, u"\"options\":{},\"lines\":{\"x\":[{"_s, u"not JSON"_s);
    row("line unknown key", u"\"code\""_s, u"\"unit\":\"x\",\"code\""_s, u"lines[0].unit"_s);
    row("line missing key", u"\"delays\":0,"_s, u""_s, u"lines[0].delays"_s);
    row("line key twice", u"\"delays\":0,"_s, u"\"delays\":0,\"delays\":0,"_s,
        u"lines[0].delays"_s);
    row("code number", u"\"DC.02\""_s, u"2"_s, u"lines[0].code"_s);
    row("code null", u"\"DC.02\""_s, u"null"_s, u"lines[0].code"_s);
    row("coefficient number", u"\"coefficient\":\"5\""_s, u"\"coefficient\":5"_s,
        u"lines[0].coefficient"_s);
    row("coefficient exponent", u"\"coefficient\":\"5\""_s, u"\"coefficient\":\"5e0\""_s,
        u"lines[0].coefficient"_s);
    row("coefficient five decimals", u"\"coefficient\":\"5\""_s, u"\"coefficient\":\"5.00001\""_s,
        u"lines[0].coefficient"_s);
    row("coefficient blank", u"\"coefficient\":\"5\""_s, u"\"coefficient\":\" 5\""_s,
        u"lines[0].coefficient"_s);
    row("coefficient plus", u"\"coefficient\":\"5\""_s, u"\"coefficient\":\"+5\""_s,
        u"lines[0].coefficient"_s);
    row("coefficient empty", u"\"coefficient\":\"5\""_s, u"\"coefficient\":\"\""_s,
        u"lines[0].coefficient"_s);
    row("assigned minus zero", u"\"assigned\":\"2\""_s, u"\"assigned\":\"-0\""_s,
        u"lines[0].assigned"_s);
    row("assigned too large", u"\"assigned\":\"2\""_s, u"\"assigned\":\"1000000.0001\""_s,
        u"lines[0].assigned"_s);
    row("completed negative", u"\"completed\":\"2\""_s, u"\"completed\":\"-0.0001\""_s,
        u"lines[0].completed"_s);
    row("completed far too large", u"\"completed\":\"2\""_s,
        u"\"completed\":\"99999999999999999999\""_s, u"lines[0].completed"_s);
    row("origin unknown", u"\"planned\""_s, u"\"plan\""_s, u"lines[0].origin"_s);
    row("unplanned but assigned", u"\"planned\""_s, u"\"unplanned\""_s, u"lines[0].assigned"_s);
    row("taken over but assigned", u"\"planned\""_s, u"\"taken_over\""_s, u"lines[0].assigned"_s);
    row("handed over text", u"\"handed_over\":false"_s, u"\"handed_over\":\"no\""_s,
        u"lines[0].handed_over"_s);
    row("handed over number", u"\"handed_over\":false"_s, u"\"handed_over\":0"_s,
        u"lines[0].handed_over"_s);
    row("faults half", u"\"quality_faults\":0"_s, u"\"quality_faults\":1.5"_s,
        u"lines[0].quality_faults"_s);
    row("faults negative", u"\"quality_faults\":0"_s, u"\"quality_faults\":-1"_s,
        u"lines[0].quality_faults"_s);
    row("faults text", u"\"quality_faults\":0"_s, u"\"quality_faults\":\"1\""_s,
        u"lines[0].quality_faults"_s);
    row("faults true", u"\"quality_faults\":0"_s, u"\"quality_faults\":true"_s,
        u"lines[0].quality_faults"_s);
    row("faults huge", u"\"quality_faults\":0"_s, u"\"quality_faults\":1e300"_s,
        u"lines[0].quality_faults"_s);
    row("faults beyond 64 bits", u"\"quality_faults\":0"_s,
        u"\"quality_faults\":18446744073709551616"_s, u"lines[0].quality_faults"_s);
    row("more excused than found", u"\"quality_excused\":0"_s, u"\"quality_excused\":1"_s,
        u"lines[0].quality_excused"_s);
    row("more delays excused", u"\"delays_excused\":0"_s, u"\"delays_excused\":1"_s,
        u"lines[0].delays_excused"_s);
    row("head without components", u"\"staff\""_s, u"\"head\""_s, u"leader"_s);
    row("deputy without components", u"\"staff\""_s, u"\"deputy\""_s, u"leader"_s);
    const QString leader =
        u"\"leader\":{\"unit_result\":\"100\",\"organising\":\"100\",\"unity\":\"100\"},\"role\":"_s;
    row("staff with components", u"\"role\":"_s, leader, u"leader"_s);
    row("component 80", u"\"role\":\"staff\""_s,
        QString(leader + u"\"head\""_s)
            .replace(u"\"organising\":\"100\""_s, u"\"organising\":\"80\""_s),
        u"leader.organising"_s);
    row("component number", u"\"role\":\"staff\""_s,
        QString(leader + u"\"head\""_s).replace(u"\"unity\":\"100\""_s, u"\"unity\":100"_s),
        u"leader.unity"_s);
    row("component undecided", u"\"role\":\"staff\""_s,
        QString(leader + u"\"head\""_s).replace(u"\"unity\":\"100\""_s, u"\"unity\":null"_s),
        u"leader.unity"_s);
    row("component missing", u"\"role\":\"staff\""_s,
        QString(leader + u"\"head\""_s).replace(u",\"unity\":\"100\""_s, u""_s), u"leader.unity"_s);
    row("option unknown", u"\"role\":"_s, u"\"options\":{\"mood\":\"good\"},\"role\":"_s,
        u"options.mood"_s);
    row("option value", u"\"role\":"_s, u"\"options\":{\"cap\":\"maybe\"},\"role\":"_s,
        u"options.cap"_s);
    row("option type", u"\"role\":"_s, u"\"options\":{\"fault_deduction\":0.25},\"role\":"_s,
        u"options.fault_deduction"_s);
    row("option deduction above 1", u"\"role\":"_s,
        u"\"options\":{\"fault_deduction\":\"1.1\"},\"role\":"_s, u"options.fault_deduction"_s);
    row("options no object", u"\"role\":"_s, u"\"options\":[],\"role\":"_s, u"options"_s);
}

void TestScore::refuses()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, path);
    const QString good = QString::fromUtf8(bytes(sampleCase()));
    QVERIFY(readScoreCases(good.toUtf8(), decree()));
    QVERIFY(good.contains(from));
    QString bad = good;
    bad.replace(bad.indexOf(from), from.size(), to);
    const auto alone = readScoreCases(bad.toUtf8(), decree());
    QVERIFY(!alone);
    QCOMPARE(alone.error().code, ErrorCode::Invalid);
    if (path != u"not JSON"_s)
        QVERIFY2(alone.error().text.contains(path + u':'), qPrintable(alone.error().text));
    const QString array = u"["_s + good + u","_s + bad + u"]"_s;
    const auto listed = readScoreCases(array.toUtf8(), decree());
    QVERIFY(!listed);
    if (path != u"not JSON"_s)
        QVERIFY2(listed.error().text.contains(u"[1]."_s + path), qPrintable(listed.error().text));
}

void TestScore::oneRefusedCaseRefusesTheArray()
{
    const QByteArray good = bytes(sampleCase());
    QCOMPARE(readScoreCases("[]", decree())->cases.size(), 0);
    QCOMPARE(readScoreCases("[" + good + "," + good + "]", decree())->cases.size(), 2);
    for (const QByteArray& bad :
         {QByteArray("[1]"), QByteArray("1"), QByteArray("null"), QByteArray(""), QByteArray("{"),
          QByteArray("[" + good + ",null]"), QByteArray("[[" + good + "]]"),
          QByteArray(good + good)})
        QVERIFY2(!readScoreCases(bad, decree()), bad.constData());
}

void TestScore::leaderWithoutDecisionsIsProvisional()
{
    ScoreCase input = fullMarks();
    input.role = Role::Head;
    input.lines = {lineOf("1", "4", "3")};
    input.leader = LeaderComponents{Decimal(1), std::nullopt, Decimal(1)};
    const auto result = scorePeriod(input, decree(), TraceMode::On);
    QVERIFY(result);
    QCOMPARE(result->reason, u"leader_not_decided"_s);
    QCOMPARE(result->level, Level::NotRated);
    QCOMPARE(result->a->toString(), u"3/4"_s);
    QCOMPARE(result->d->toString(), u"1"_s);
    QVERIFY(!result->dd && !result->ratio && !result->resultPoints && !result->total);
    QCOMPARE(result->commonPoints.toString(2), u"30.00"_s);
    input.leader = std::nullopt;
    QCOMPARE(scorePeriod(input, decree(), TraceMode::Off)->reason, u"leader_not_decided"_s);
    input.leader = LeaderComponents{Decimal(1), Decimal(0), Decimal(1)};
    QVERIFY(!scorePeriod(input, decree(), TraceMode::Off));
}

void TestScore::handedOverLineCountsNothing()
{
    ScoreCase input = fullMarks();
    input.lines = {lineOf("1", "2", "2"), lineOf("1", "2", "1")};
    input.lines[1].handedOver = true;
    const auto result = scorePeriod(input, decree(), TraceMode::Off);
    QCOMPARE(result->a->toString(), u"1/2"_s);
}

void TestScore::hugeSheetsStayExact()
{
    // Far more lines at the upper limits than any sheet has: no sum may overflow.
    ScoreCase input = fullMarks();
    for (int i = 0; i < 20'000; ++i)
        input.lines.append(lineOf("1000000", "1000000", i % 2 == 0 ? "1000000" : "999999.9999"));
    const auto result = scorePeriod(input, decree(), TraceMode::Off);
    QVERIFY(result);
    QCOMPARE(result->a->toString(), u"19999999999/20000000000"_s);
    QCOMPARE(result->resultPoints->toString(2), u"70.00"_s);
}

void TestScore::workWithoutMeasureIsRefused()
{
    ScoreCase input = fullMarks();
    ScoreLine beyond = lineOf("1000000", "0", "1000000");
    beyond.origin = Origin::Unplanned;
    input.lines = {lineOf("0.0001", "0.0001", "0.0001"), beyond};
    QCOMPARE(scorePeriod(input, decree(), TraceMode::On)->total->toString(2), u"100.00"_s);
    input.knobs = decree().knobs;
    input.knobs->cap = Cap::None;
    const auto result = scorePeriod(input, decree(), TraceMode::Off);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Invalid);
}

void TestScore::explainsEveryLine()
{
    ScoreCase input = fullMarks();
    input.lines = {lineOf("6.4", "3", "3"), lineOf("2", "0", "1.5")};
    input.lines[0].code = u"DC.02"_s;
    input.lines[0].qualityFaults = 3;
    input.lines[0].qualityExcused = 1;
    input.lines[1].origin = Origin::TakenOver;
    const auto result = scorePeriod(input, decree(), TraceMode::On);
    QStringList steps;
    for (const TraceStep& step : result->trace)
        steps.append(step.step);
    const QStringList expected{
        u"line"_s,  u"line"_s,          u"denominator"_s,   u"a"_s,     u"b"_s,    u"c"_s,
        u"ratio"_s, u"common_points"_s, u"result_points"_s, u"total"_s, u"level"_s};
    QCOMPARE(steps, expected);
    const TraceStep& first = result->trace.first();
    QCOMPARE(first.line, 0);
    QCOMPARE(first.value, u"19.2"_s);
    QVERIFY2(first.text.contains(u"6,4 × max(0; 3 − 0,25 × 2) = 16"_s), qPrintable(first.text));
    QCOMPARE(result->trace[1].article, u"18.1d"_s);
    QCOMPARE(result->trace[3].article, u"14.2a"_s);
    QCOMPARE(result->trace[4].value, u"95/96"_s);
}

QTEST_APPLESS_MAIN(TestScore)
#include "test_score.moc"
