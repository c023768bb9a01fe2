// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evaluation/reconcile.h"
#include "core/domain/rules/rule_set.h"
#include "core/exchange/decision_exchange.h"
#include "core/exchange/rules/builtin.h"
#include "core/exchange/table_reader.h"

#include <QTest>

using namespace soviec;
using namespace Qt::StringLiterals;

/// A signed decision against the record and against itself; every difference has its cause.
class TestReconcile : public QObject {
    Q_OBJECT

    const RuleSetPtr set = builtinRuleSet(u"nd335-2025"_s).value();

    static Decimal points(const char* text) { return Decimal::parse(QString::fromLatin1(text)).value(); }
    static DecisionRow row(const QString& code, const char* score, std::optional<Level> level = {})
    {
        DecisionRow one;
        one.place = u"row "_s + code;
        one.code = code;
        one.name = u"Người "_s + code;
        one.score = points(score);
        one.level = level;
        return one;
    }
    static DecisionFact fact(const QString& code, const char* score, Level level = Level::Good)
    {
        DecisionFact one;
        one.code = code;
        one.name = u"Người "_s + code;
        one.score = points(score);
        one.level = level;
        one.byScore = level;
        return one;
    }
    QStringList causes(const QList<DecisionRow>& rows, const QList<DecisionFact>& facts, bool year = false)
    {
        QStringList found;
        for (const Difference& one : reconcile(rows, facts, *set, year))
            found.append(one.kind + u':' + one.cause);
        return found;
    }

private slots:
    void whatAgreesSaysNothing()
    {
        QVERIFY(causes({row(u"A"_s, "84.5", Level::Good)}, {fact(u"A"_s, "84.5")}).isEmpty());
        DecisionRow named = row(u"A"_s, "84.5");
        named.code.clear();
        named.name = u"NGƯỜI a"_s;
        QVERIFY(causes({named}, {fact(u"A"_s, "84.5")}).isEmpty());
    }

    void theDecisionContradictsItself()
    {
        // As published once: 30 + 82.3 % × 70 printed as 80.3, where it is 86.23.
        DecisionRow wrong = row(u"A"_s, "80.3", Level::Good);
        wrong.common = points("30");
        wrong.results = points("56.23");
        const auto found = reconcile({wrong}, {fact(u"A"_s, "86.23")}, *set, false);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].kind, u"sum"_s);
        QCOMPARE(found[0].recorded, u"86.23"_s);
        QCOMPARE(found[1].kind, u"score"_s);
        QCOMPARE(found[1].cause, u"arithmetic"_s);
        // The level does not belong to the score it prints.
        QCOMPARE(
            causes({row(u"A"_s, "89.99", Level::Excellent)}, {fact(u"A"_s, "89.99")}),
            (QStringList {u"level_of_score:arithmetic"_s, u"level:unexplained"_s}));
        DecisionRow year = row(u"A"_s, "91.66");
        for (int month = 1; const int total : {95, 92, 88, 90, 91, 94, 96, 90, 89, 93, 92, 90})
            year.months.insert(month++, Decimal(total));
        DecisionFact known = fact(u"A"_s, "91.67", Level::Excellent);
        known.months = year.months;
        QCOMPARE(
            causes({year}, {known}, true),
            (QStringList {u"mean:arithmetic"_s, u"score:rounding"_s}));
    }

    void otherWaysOfCounting()
    {
        DecisionFact known = fact(u"A"_s, "84.5");
        known.others = {{u"other_cap"_s, points("80.1"), u"other cap"_s}};
        QCOMPARE(causes({row(u"A"_s, "80.1")}, {known}), QStringList {u"score:other_cap"_s});
        QCOMPARE(causes({row(u"A"_s, "84.51")}, {known}), QStringList {u"score:rounding"_s});
        QCOMPARE(causes({row(u"A"_s, "70")}, {known}), QStringList {u"score:unexplained"_s});
        QCOMPARE(
            causes({row(u"A"_s, "60", Level::Completed)}, {known}),
            (QStringList {u"score:unexplained"_s, u"level:score"_s}));
    }

    void levelsOfAYear()
    {
        DecisionFact cut = fact(u"A"_s, "92");
        cut.byScore = Level::Excellent;
        cut.levelReason = u"quota"_s;
        cut.levelText = u"the quota"_s;
        // The decision forgot the quota; a level under the score by itself is no contradiction.
        QCOMPARE(causes({row(u"A"_s, "92", Level::Excellent)}, {cut}, true), QStringList {u"level:quota"_s});
        QVERIFY(causes({row(u"A"_s, "92", Level::Good)}, {cut}, true).isEmpty());
        QCOMPARE(
            causes({row(u"A"_s, "85", Level::Excellent)}, {fact(u"A"_s, "85")}, true),
            (QStringList {u"level_of_score:arithmetic"_s, u"level:unexplained"_s}));
    }

    void people()
    {
        const QList<DecisionFact> facts {fact(u"A"_s, "80"), fact(u"B"_s, "81")};
        QCOMPARE(
            causes({row(u"A"_s, "80"), row(u"A"_s, "80"), row(u"X"_s, "70")}, facts),
            (QStringList {u"person:duplicate"_s, u"person:not_on_record"_s, u"person:not_in_decision"_s}));
        DecisionFact open = fact(u"C"_s, "0");
        open.score.reset();
        QCOMPARE(causes({row(u"C"_s, "70")}, {open}), QStringList {u"score:not_signed"_s});
        DecisionRow nameless = row(u"A"_s, "80");
        nameless.code.clear();
        nameless.name = u"Nguyễn Văn An"_s;
        DecisionFact one = fact(u"A"_s, "80");
        DecisionFact other = fact(u"B"_s, "80");
        one.name = other.name = nameless.name;
        QCOMPARE(causes({nameless}, {one, other}).first(), u"person:ambiguous_name"_s);
    }

    void months()
    {
        DecisionRow year = row(u"A"_s, "80");
        year.months = {{1, Decimal(80)}, {2, Decimal(80)}};
        DecisionFact known = fact(u"A"_s, "80");
        known.months = {{1, Decimal(80)}};
        QCOMPARE(causes({year}, {known}, true), QStringList {u"month:not_signed"_s});
        known.months.insert(2, Decimal(79));
        QCOMPARE(causes({year}, {known}, true), QStringList {u"month:unexplained"_s});
    }

    void theFileIsFoundByItsHeadings()
    {
        const QByteArray csv
            = "UBND XÃ;;;;\n;;;;\nSTT;Họ và tên;Điểm tiêu chí chung;Điểm kết quả thực hiện nhiệm vụ;Tổng điểm;Mức xếp loại;Tháng 1;Tháng 12\n"
              "1;Trần Thị Minh Hà;29,5;55;84,5;Hoàn thành tốt nhiệm vụ;84,5;80\n"
              "2;Đỗ Hữu Nam;30;70;100;HTXSNV;;\n"
              "3;;30;70;100;Tuyệt vời;;\n";
        const auto table = readTable(csv, u"quyet-dinh.csv"_s);
        QVERIFY2(table, table ? "" : qPrintable(table.error().text));
        const auto read = importDecision(*table);
        QCOMPARE(read.rows.size(), 2);
        QCOMPARE(read.rows[0].name, u"Trần Thị Minh Hà"_s);
        QCOMPARE(*read.rows[0].results, Decimal(55));
        QCOMPARE(*read.rows[0].level, Level::Good);
        QCOMPARE(read.rows[0].months.size(), 2);
        QCOMPARE(*read.rows[1].level, Level::Excellent);
        QVERIFY(hasErrors(read.findings));
        QVERIFY(importDecision(*readTable("a;b\n1;2\n", u"x.csv"_s)).rows.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestReconcile)
#include "test_reconcile.moc"
