// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_reader.h"
#include "core/service/explain.h"
#include "core/service/reconciliation.h"
#include "tests/core/service/commune.h"
#include "tests/core/service/year_fixture.h"

#include <QJsonArray>
#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace soviec::test;
using namespace Qt::StringLiterals;

/// Scores as trees, and a signed decision against the record of a real period.
class TestExplain : public QObject {
    Q_OBJECT

    std::unique_ptr<YearFixture> f;

    static const ExplainNode* find(const ExplainNode& node, const QString& step)
    {
        if (node.step == step)
            return &node;
        for (const ExplainNode& child : node.children) {
            if (const ExplainNode* found = find(child, step))
                return found;
        }
        return nullptr;
    }
    ReconcileReport compare(const QByteArray& csv, const Period& period)
    {
        const auto report = Reconciliation(f->office()).run(*readTable(csv, u"qd.csv"_s), period);
        if (!report)
            qFatal("%s", qPrintable(report.error().text));
        return *report;
    }

private slots:
    void init()
    {
        f = std::make_unique<YearFixture>();
        const auto given = f->give(u"ha"_s, u"DC.04"_s, Decimal(2), Decimal(8));
        f->enter(u"ha"_s, Date(2026, 4, 7), given, Decimal(7));
        const auto more = f->give(u"ha"_s, u"DC.05"_s, Decimal(1), Decimal(5), Origin::Unplanned);
        f->enter(u"ha"_s, Date(2026, 4, 8), more, Decimal(5));
        f->handIn(u"ha"_s);
        f->signedBy(u"vinh"_s, u"ha"_s);
        f->as(u"nga"_s);
    }

    void aMonthOpensDownToItsEntries()
    {
        const auto tree = Explain(f->office()).of(f->who(u"ha"_s), f->april());
        QVERIFY2(tree, tree ? "" : qPrintable(tree.error().text));
        QCOMPARE(tree->step, u"total"_s);
        QCOMPARE(find(*tree, u"common_points"_s)->children.size(), 10);
        const ExplainNode* work = find(*tree, u"denominator"_s);
        QVERIFY(work);
        QCOMPARE(work->children.size(), 2);
        QCOMPARE(work->children[0].entries.size(), 1);
        QCOMPARE(work->children[0].entries[0].day, Date(2026, 4, 7));
        QCOMPARE(work->children[0].entries[0].quantity, Decimal(7));
        for (const QString& step : {u"ratio"_s, u"a"_s, u"b"_s, u"c"_s, u"result_points"_s, u"level"_s}) {
            const ExplainNode* node = find(*tree, step);
            QVERIFY2(node, qPrintable(step));
            QVERIFY2(!node->article.isEmpty() && !node->text.isEmpty(), qPrintable(step));
        }
        const QJsonObject json = toJson(*tree);
        QCOMPARE(json.value(u"children"_s).toArray().size(), tree->children.size());
        f->as(u"nam"_s);
        REFUSED(Explain(f->office()).of(f->who(u"ha"_s), f->april()), ErrorCode::Forbidden);
    }

    void aYearOpensToItsMonths()
    {
        f->as(u"ha"_s);
        const auto tree = Explain(f->office()).of(f->who(u"ha"_s), Period::year(2026));
        QVERIFY2(tree, tree ? "" : qPrintable(tree.error().text));
        QCOMPARE(tree->step, u"level"_s);
        const ExplainNode* mean = find(*tree, u"mean"_s);
        QCOMPARE(mean->children.size(), 12);
        QCOMPARE(mean->children[3].children.size(), 1);
        QVERIFY(find(mean->children[3], u"ratio"_s));
        QVERIFY(mean->children[4].children.isEmpty());
    }

    void aDecisionOfAMonthIsCompared()
    {
        // Signed: (14 + 5) ÷ 16, capped as a whole: 30 + 70. Without the cap 30 + 83.13.
        const auto agreed = compare("Mã;Họ và tên;Tổng điểm;Xếp loại\nHA;Trần Thị Minh Hà;100;HTXSNV\n", f->april());
        QVERIFY2(agreed.differences.isEmpty(), qPrintable(agreed.differences.value(0).text));
        QCOMPARE(agreed.agreeing, 1);
        const auto uncapped = compare("Mã;Họ và tên;Tổng điểm\nHA;Trần Thị Minh Hà;113,13\nNAM;Đỗ Hữu Nam;80\nXX;Ai đó;70\n", f->april());
        QCOMPARE(uncapped.rows, 3);
        QCOMPARE(uncapped.agreeing, 0);
        QCOMPARE(uncapped.differences[0].cause, u"other_cap"_s);
        QCOMPARE(uncapped.differences[1].cause, u"not_signed"_s);
        QCOMPARE(uncapped.differences[2].cause, u"not_on_record"_s);
        REFUSED(Reconciliation(f->office()).run(*readTable("a;b\n1;2\n", u"x.csv"_s), f->april()), ErrorCode::Invalid);
        f->as(u"ha"_s);
        REFUSED(Reconciliation(f->office()).run(*readTable("Mã;Điểm\nHA;1\n", u"x.csv"_s), f->april()), ErrorCode::Forbidden);
    }

    void aDecisionOfAYearIsCompared()
    {
        f->scored(u"nam"_s, "84", 1, 11);
        const auto report = compare(
            "Mã;Họ và tên;Điểm trung bình;Mức xếp loại\nNAM;Đỗ Hữu Nam;77;Hoàn thành tốt nhiệm vụ\n", Period::year(2026));
        QCOMPARE(report.differences[0].cause, u"missing_as_zero"_s); // 11 × 84 ÷ 12
        QCOMPARE(report.differences.last().cause, u"not_in_decision"_s);
    }
};

QTEST_GUILESS_MAIN(TestExplain)
#include "test_explain.moc"
