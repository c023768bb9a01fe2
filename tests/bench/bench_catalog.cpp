// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/domain/catalog/catalog_filter.h"
#include "tests/bench/bench.h"

#include <random>

namespace soviec::bench {

using namespace Qt::StringLiterals;

namespace {

const QStringList words {
    u"báo"_s, u"cáo"_s, u"định"_s, u"kỳ"_s, u"tháng"_s, u"quý"_s, u"thẩm"_s, u"hồ"_s, u"sơ"_s,
    u"đất"_s, u"đai"_s, u"tham"_s, u"mưu"_s, u"văn"_s, u"bản"_s, u"kế"_s, u"hoạch"_s, u"kiểm"_s,
    u"tra"_s, u"hiện"_s, u"trường"_s, u"giải"_s, u"quyết"_s, u"khiếu"_s, u"nại"_s, u"tổ"_s,
    u"chức"_s, u"hội"_s, u"nghị"_s, u"cấp"_s, u"giấy"_s, u"phép"_s, u"xây"_s, u"dựng"_s};

QList<CatalogItem> makeItems(int count)
{
    std::mt19937 random(13);
    QList<CatalogItem> items;
    items.reserve(count);
    for (int i = 0; i < count; ++i) {
        CatalogItem item;
        item.code = u"DV%1.%2"_s.arg(i / 400).arg(i % 400);
        for (int w = 0; w < 8; ++w)
            item.task += words[qsizetype(random() % unsigned(words.size()))] + u' ';
        item.task += QString::number(i % 997);
        item.output = u"Văn bản"_s;
        items.append(item);
    }
    return items;
}

// A line as it is typed, key by key; every key asks once.
constexpr const char16_t* typed[] = {
    u"b", u"ba", u"bao", u"bao c", u"bao cao", u"bao cao d", u"bao cao dat", u"bao cao dat 1",
    u"bao cao dat 12", u"dv1", u"dv12", u"kiem tra hien truong", u"van ban", u"zz"};

/// A filter over `entries` thousand items while a line is typed, against reading every text again;
/// `people` is the number of items.
Outcome run(const Options& options)
{
    const QList<CatalogItem> items = makeItems(options.people);
    const CatalogFilter filter(items);
    QStringList texts;
    for (const CatalogItem& item : items)
        texts.append(fold(item.code + u' ' + item.task + u' ' + item.output));
    Outcome outcome;
    for (int pair = 0; pair <= options.pairs; ++pair) {
        size_t fast = 0;
        size_t plain = 0;
        // The slowest key decides whether the window follows the typing.
        double slowest = 0;
        double slowestPlain = 0;
        for (const char16_t* line : typed) {
            const QStringList asked = fold(QString::fromUtf16(line)).split(u' ', Qt::SkipEmptyParts);
            slowest = std::max(slowest, milliseconds([&] { fast += filter.matching(asked).size(); }));
            slowestPlain = std::max(slowestPlain, milliseconds([&] {
                for (const QString& text : texts)
                    plain += matchesFolded(text, asked) ? 1 : 0;
            }));
        }
        if (fast != plain)
            outcome.failure = u"the filter and the plain reading differ: %1, %2"_s.arg(fast).arg(plain);
        if (pair > 0) {
            outcome.runs.append(slowest);
            outcome.baseline.append(slowestPlain);
        }
    }
    return outcome;
}

} // namespace

Bench catalogBench()
{
    return {u"catalog"_s, run};
}

} // namespace soviec::bench
