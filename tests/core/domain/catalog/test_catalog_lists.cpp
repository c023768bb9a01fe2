// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/domain/catalog/catalog_check.h"
#include "core/domain/catalog/catalog_comparison.h"
#include "core/domain/catalog/catalog_filter.h"
#include "core/domain/catalog/near_duplicates.h"

#include <QTest>

#include <bit>

using namespace soviec;
using namespace Qt::StringLiterals;

namespace {

CatalogItem item(const QString& code, const QString& task, int points = 10)
{
    CatalogItem made;
    made.code = code;
    made.task = task;
    made.points = Decimal(points);
    made.coefficient = coefficientOf(made.points, Decimal(5));
    return made;
}

} // namespace

/// What consolidation needs of lists of items: filter, duplicates, comparison, check.
class TestCatalogLists : public QObject {
    Q_OBJECT

private slots:
    void theFilterTakesWordsInAnyOrderWithoutAccents()
    {
        const QList<CatalogItem> items {
            item(u"DC.01"_s, u"Soạn thảo văn bản hành chính"_s), item(u"DC.02"_s, u"Báo cáo định kỳ"_s),
            item(u"KT.01"_s, u"Thẩm định hồ sơ đất đai"_s)};
        const CatalogFilter filter(items);
        const auto rows = [&](const QString& typed) {
            return filter.matching(fold(typed).split(u' ', Qt::SkipEmptyParts));
        };
        QCOMPARE(rows(u""_s), (std::vector<int> {0, 1, 2}));
        QCOMPARE(rows(u"ban van"_s), (std::vector<int> {0}));
        QCOMPARE(rows(u"đinh"_s), (std::vector<int> {1, 2}));
        QCOMPARE(rows(u"dat ho"_s), (std::vector<int> {2}));
        QCOMPARE(rows(u"kt"_s), (std::vector<int> {2}));
        QCOMPARE(rows(u"khong co"_s), std::vector<int>());
        const CatalogFilter none({});
        QCOMPARE(none.matching({u"x"_s}), std::vector<int>());
    }

    void duplicatesAreFoundAcrossAccentsAndOrder()
    {
        const QList<CatalogItem> items {
            item(u"A"_s, u"Soạn thảo công văn trao đổi"_s), item(u"B"_s, u"công văn trao đổi, soạn thảo"_s),
            item(u"C"_s, u"Soan thao cong van trao doi nội bộ"_s), item(u"D"_s, u"Báo cáo định kỳ tháng"_s),
            item(u"E"_s, u"Báo cáo đột xuất"_s)};
        const auto pairs = nearDuplicates(items, 70);
        QCOMPARE(pairs.size(), 3);
        QCOMPARE(pairs[0], (NearDuplicate {0, 1, 100}));
        QCOMPARE(pairs[1], (NearDuplicate {0, 2, 75}));
        QCOMPARE(pairs[2], (NearDuplicate {1, 2, 75}));
        QVERIFY(nearDuplicates({}).isEmpty());
        QVERIFY(nearDuplicates({item(u"A"_s, {}), item(u"B"_s, {})}).isEmpty());
    }

    void everyPairThatIsAlikeIsFound()
    {
        // Against comparing everything with everything.
        QList<CatalogItem> items;
        const QStringList words {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"g"_s, u"h"_s};
        for (int i = 0; i < 128; ++i) {
            QStringList task;
            for (int w = 0; w < 7; ++w) {
                if (i & (1 << w))
                    task << words[w];
            }
            items << item(QString::number(i), task.join(u' '));
        }
        int expected = 0;
        for (int i = 1; i < 128; ++i) {
            for (int j = i + 1; j < 128; ++j) {
                const int common = std::popcount(unsigned(i & j));
                expected += 100 * common / std::popcount(unsigned(i | j)) >= 80 ? 1 : 0;
            }
        }
        QVERIFY(expected > 5);
        QCOMPARE(int(nearDuplicates(items, 80).size()), expected);
    }

    void twoVersionsAreCompared()
    {
        const QList<CatalogItem> before {
            item(u"A"_s, u"Một"_s), item(u"B"_s, u"Hai"_s), item(u"C"_s, u"Ba"_s), item(u"D"_s, u"Bốn"_s)};
        QList<CatalogItem> after {item(u"A"_s, u"Một"_s), item(u"B"_s, u"Hai"_s, 15), item(u"N"_s, u"Mới"_s)};
        after[0].ordinal = 9;
        const auto comparison = compareCatalogs(before, after, {{u"C"_s, u"A"_s}});
        QCOMPARE(comparison.unchanged, 1);
        QCOMPARE(comparison.count(ItemChange::Added), 1);
        QCOMPARE(comparison.count(ItemChange::Changed), 1);
        QCOMPARE(comparison.count(ItemChange::Merged), 1);
        QCOMPARE(comparison.count(ItemChange::Removed), 1);
        QCOMPARE(comparison.differences[0].fields.size(), 2); // points and coefficient
        const ItemDifference& merged = comparison.differences[2];
        QCOMPARE(merged.before->code, u"C"_s);
        QCOMPARE(merged.after->code, u"A"_s);
    }

    void aCatalogIsCheckedBeforeItLeaves()
    {
        TaskCatalog catalog;
        const QList<CatalogGroup> groups {{u"N1"_s, {}, Decimal(1), Decimal(10)}};
        CatalogItem one = item(u"A"_s, u"Một"_s);
        one.group = u"N1"_s;
        QVERIFY(checkCatalog(catalog, groups, {one}));
        QVERIFY(!checkCatalog(catalog, groups, {}));
        CatalogItem outside = item(u"A"_s, u"Một"_s, 11);
        outside.group = u"N1"_s;
        QVERIFY(!checkCatalog(catalog, groups, {outside}));
        CatalogItem other = one;
        other.coefficient = Decimal(3);
        QVERIFY(checkCatalog(catalog, groups, {other}).error().text.contains(u"A"_s));
        // One rule with one sentence, wherever it is asked.
        const QList<CatalogGroup> six(6);
        QCOMPARE(checkCatalog(catalog, six, {one}).error().text, checkGroups(six).error().text);
        QCOMPARE(checkCatalog(catalog, six, {one}).error().code, checkGroups(six).error().code);
        // ÷25 as elsewhere: data of the catalog.
        catalog.divisor = Decimal(25);
        one.coefficient = *Decimal::parse(u"0.4");
        QVERIFY(checkCatalog(catalog, groups, {one}));
    }
};

QTEST_GUILESS_MAIN(TestCatalogLists)
#include "test_catalog_lists.moc"
