// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/domain/catalog/search_index.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <tuple>

using namespace soviec;
using namespace Qt::StringLiterals;

namespace {

CatalogItem item(const QString& code, const QString& task, const QString& detail = {})
{
    CatalogItem made;
    made.id = CatalogItemId::create();
    made.code = code;
    made.task = task;
    made.detail = detail;
    return made;
}

std::shared_ptr<const QList<CatalogItem>> smallCatalog()
{
    return std::make_shared<QList<CatalogItem>>(QList<CatalogItem> {
        item(u"DC.01"_s, u"Soạn thảo văn bản hành chính đơn giản"_s, u"Soạn công văn, giấy mời theo mẫu"_s),
        item(u"DC.04"_s, u"Báo cáo số liệu, báo cáo nhanh"_s, u"Tổng hợp số liệu theo biểu mẫu"_s),
        item(u"DC.05"_s, u"Báo cáo định kỳ tháng/quý/6 tháng/năm"_s, u"Tổng hợp kết quả"_s),
        item(u"DC.06"_s, u"Báo cáo chuyên đề, sơ kết, tổng kết"_s, u"Thu thập thông tin, báo cáo"_s),
        item(u"KT.07"_s, u"Kiểm tra hiện trường sản xuất vụ xuân"_s, u"Lập biên bản"_s),
        item(u"KT.12"_s, u"Tổng hợp báo cáo tháng của thôn"_s),
        item(u"ĐC.30"_s, u"Đăng ký đất đai lần đầu"_s),
    });
}

QStringList codes(const SearchIndex& index, const SearchResult& result)
{
    QStringList found;
    for (const SearchHit& hit : result.hits)
        found << index.items()[hit.index].code;
    return found;
}

struct Texts {
    QStringList code, task, detail;
};

// The words of an item; a code is also found without its separator and without leading zeros.
Texts foldedTexts(const CatalogItem& item)
{
    Texts t {fold(item.code).split(u' ', Qt::SkipEmptyParts),
             fold(item.task).split(u' ', Qt::SkipEmptyParts),
             fold(item.detail).split(u' ', Qt::SkipEmptyParts)};
    if (t.code.size() > 1) {
        const QString head = t.code.first(t.code.size() - 1).join(QString());
        const QString tail = t.code.last();
        t.code << head + tail;
        if (tail.startsWith(u'0') && tail.size() > 1)
            t.code << head + QString::number(tail.toInt());
    }
    return t;
}

// The same contract, word by word over the text, without an index.
SearchResult bruteForce(
    const QList<CatalogItem>& items, const SearchPreference& preference, const QStringList& words,
    int limit)
{
    QList<Texts> texts;
    QList<int> left;
    for (int i = 0; i < items.size(); ++i) {
        texts << foldedTexts(items[i]);
        left << i;
    }
    const auto any = [](const QStringList& in, const QString& word) {
        return std::any_of(in.begin(), in.end(), [&](const QString& w) { return w.startsWith(word); });
    };
    SearchResult result;
    QStringList used;
    for (const QString& word : words) {
        QList<int> narrowed;
        for (const int i : left) {
            if (any(texts[i].code, word) || any(texts[i].task, word) || any(texts[i].detail, word))
                narrowed << i;
        }
        if (narrowed.isEmpty()) {
            result.unmatched << word;
        } else {
            left = narrowed;
            used << word;
        }
    }
    if (used.isEmpty() && !words.isEmpty())
        return result;
    using Key = std::tuple<qsizetype, int, int, int>;
    const auto key = [&](int i) {
        const QStringList both = texts[i].code + texts[i].task;
        int quality = 0;
        if (!used.isEmpty()) {
            const bool inCode = std::all_of(used.begin(), used.end(), [&](auto& w) { return any(texts[i].code, w); });
            const bool inTask = std::all_of(used.begin(), used.end(), [&](auto& w) { return any(both, w); });
            const bool start = !texts[i].task.isEmpty()
                && std::any_of(used.begin(), used.end(), [&](auto& w) { return texts[i].task.first().startsWith(w); });
            bool adjacent = false;
            for (qsizetype from = 0; from + used.size() <= both.size(); ++from) {
                bool all = true;
                for (qsizetype k = 0; k < used.size(); ++k)
                    all = all && both[from + k].startsWith(used[k]);
                adjacent = adjacent || all;
            }
            quality = (inCode ? 8 : 0) + (inTask ? 4 : 0) + (start ? 2 : 0) + (adjacent ? 1 : 0);
        }
        const qsizetype due = preference.due.indexOf(items[i].id);
        return Key(due < 0 ? 255 : due, -preference.uses.value(items[i].id), -quality, i);
    };
    std::sort(left.begin(), left.end(), [&](int a, int b) { return key(a) < key(b); });
    for (const int i : left.first(std::min<qsizetype>(limit, left.size())))
        result.hits << SearchHit {i, preference.due.contains(items[i].id)};
    return result;
}

} // namespace

class TestSearchIndex : public QObject {
    Q_OBJECT
private slots:
    void findsWordsInAnyOrderWithoutAccents()
    {
        const SearchIndex index(smallCatalog());
        QCOMPARE(codes(index, index.search({u"thang"_s, u"bao"_s})), QStringList({u"DC.05"_s, u"KT.12"_s}));
        QCOMPARE(codes(index, index.search({u"dat"_s, u"dang"_s})), QStringList({u"ĐC.30"_s}));
        QCOMPARE(codes(index, index.search({u"giay"_s, u"moi"_s})), QStringList({u"DC.01"_s}));
        QVERIFY(index.search({u"xyz"_s}).hits.isEmpty());
    }

    void findsCodesHoweverTheyAreWritten()
    {
        const SearchIndex index(smallCatalog());
        for (const QString& query : {u"dc05"_s, u"DC.05"_s, u"dc 05"_s, u"dc5"_s, u"DC-05"_s}) {
            const auto result = index.search(fold(query).split(u' '));
            QCOMPARE(codes(index, result).value(0), u"DC.05"_s);
        }
        QCOMPARE(codes(index, index.search({u"kt"_s})), QStringList({u"KT.07"_s, u"KT.12"_s}));
    }

    void ranksDueThenHabitThenMatch()
    {
        const auto items = smallCatalog();
        SearchIndex index(items);
        QCOMPARE(codes(index, index.search({u"bao"_s, u"cao"_s})),
                 QStringList({u"DC.04"_s, u"DC.05"_s, u"DC.06"_s, u"KT.12"_s}));
        SearchPreference preference;
        preference.uses.insert((*items)[3].id, 4);
        preference.due = {(*items)[5].id};
        index.setPreference(preference);
        const auto result = index.search({u"bao"_s, u"cao"_s});
        QCOMPARE(codes(index, result), QStringList({u"KT.12"_s, u"DC.06"_s, u"DC.04"_s, u"DC.05"_s}));
        QVERIFY(result.hits[0].due);
        QVERIFY(!result.hits[1].due);
        QCOMPARE(codes(index, index.search({}, 2)), QStringList({u"KT.12"_s, u"DC.06"_s}));
    }

    void setsAsideWhatIsANote()
    {
        const SearchIndex index(smallCatalog());
        const auto result = index.search(
            {u"kiem"_s, u"tra"_s, u"hien"_s, u"truong"_s, u"thuong"_s, u"dong"_s});
        QCOMPARE(codes(index, result), QStringList({u"KT.07"_s}));
        QCOMPARE(result.unmatched, QStringList({u"thuong"_s, u"dong"_s}));
    }

    void boldSpansStandOnTheShownText()
    {
        const QString shown = u"Báo cáo định kỳ tháng/quý/6 tháng/năm"_s;
        const auto composed = matchSpans(shown, {u"bao"_s, u"ca"_s, u"thang"_s});
        QStringList texts;
        for (const TextSpan& span : composed)
            texts << shown.mid(span.start, span.length);
        QCOMPARE(texts, QStringList({u"Báo"_s, u"cá"_s, u"tháng"_s, u"tháng"_s}));
        const QString apart = shown.normalized(QString::NormalizationForm_D);
        const auto decomposed = matchSpans(apart, {u"ca"_s});
        QCOMPARE(apart.mid(decomposed[0].start, decomposed[0].length),
                 u"cá"_s.normalized(QString::NormalizationForm_D));
        QVERIFY(matchSpans(shown, {}).isEmpty());
        QVERIFY(matchSpans({}, {u"a"_s}).isEmpty());
    }

    void emptyCatalogAnswersNothing()
    {
        const SearchIndex index(std::make_shared<QList<CatalogItem>>());
        QVERIFY(index.search({}).hits.isEmpty());
        QCOMPARE(index.search({u"a"_s}).unmatched, QStringList({u"a"_s}));
    }

    void agreesWithBruteForce()
    {
        QRandomGenerator random(20260408);
        const QStringList syllables
            = u"báo cáo tháng quý năm kế hoạch đất đai hộ tịch kiểm tra hiện trường văn bản đến đi tổng hợp số liệu thôn xã đề xuất xử lý"_s
                  .split(u' ');
        auto items = std::make_shared<QList<CatalogItem>>();
        const auto words = [&](int count) {
            QStringList made;
            for (int i = 0; i < count; ++i)
                made << syllables[random.bounded(int(syllables.size()))];
            return made.join(random.bounded(4) == 0 ? u"/"_s : u" "_s);
        };
        for (int i = 0; i < 700; ++i)
            items->append(item(
                u"%1.%2"_s.arg(QStringList({u"DC"_s, u"KT"_s, u"VX"_s})[i % 3]).arg(i % 120, 2, 10, QChar(u'0')),
                words(1 + random.bounded(6)), words(random.bounded(8))));
        SearchIndex index(items);
        SearchPreference preference;
        for (int i = 0; i < 40; ++i)
            preference.uses.insert((*items)[random.bounded(700)].id, 1 + random.bounded(5));
        for (int i = 0; i < 6; ++i)
            preference.due << (*items)[100 * i + 7].id;
        index.setPreference(preference);
        for (int round = 0; round < 250; ++round) {
            QStringList query;
            for (int i = random.bounded(5); i > 0; --i) {
                const QString word = fold(syllables[random.bounded(int(syllables.size()))]);
                query << word.first(1 + random.bounded(int(word.size())));
            }
            if (round % 9 == 0)
                query << u"%1%2"_s.arg(u"dc"_s).arg(random.bounded(120));
            const int limit = 1 + random.bounded(30);
            const auto fast = index.search(query, limit);
            const auto slow = bruteForce(*items, preference, query, limit);
            QVERIFY2(fast.unmatched == slow.unmatched, qPrintable(query.join(u' ')));
            QVERIFY2(fast.hits == slow.hits, qPrintable(query.join(u' ')));
        }
    }
};

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "test_search_index.moc"
