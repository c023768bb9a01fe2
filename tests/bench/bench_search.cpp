// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/domain/catalog/search_index.h"
#include "core/service/catalogs.h"
#include "tests/bench/bench.h"
#include "tests/bench/workplace.h"

#include <algorithm>
#include <random>

namespace soviec::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int itemCount = 50'000;
constexpr int queryCount = 5'000;

// The real catalog many times over, each copy with words of its own.
std::shared_ptr<const QList<CatalogItem>> manyItems(const QList<CatalogItem>& real)
{
    auto items = std::make_shared<QList<CatalogItem>>();
    for (int i = 0; i < itemCount; ++i) {
        CatalogItem item = real.at(i % real.size());
        item.id = CatalogItemId::create();
        item.code += u".%1"_s.arg(i / real.size());
        item.task += u" đợt %1"_s.arg(i / real.size());
        items->append(item);
    }
    return items;
}

// What somebody types: the beginnings of one to three words of some task, in any order.
QStringList typed(const QList<CatalogItem>& items, std::mt19937& random)
{
    QStringList words = fold(items.at(qsizetype(random() % size_t(items.size()))).task).split(u' ');
    std::shuffle(words.begin(), words.end(), random);
    words = words.mid(0, 1 + qsizetype(random() % 3));
    for (QString& word : words)
        word.truncate(std::max<qsizetype>(1, word.size() - qsizetype(random() % 3)));
    return words;
}

Outcome run(const Options&)
{
    Workplace place(1);
    const auto real = must(service::Catalogs(place.office()).items(Date(2026, 5, 1)));
    const auto items = manyItems(*real);
    const SearchIndex index(items);
    std::mt19937 random(9);
    Outcome outcome;
    outcome.single = true;
    for (int i = 0; i < queryCount; ++i) {
        const QStringList words = typed(*items, random);
        SearchResult found;
        outcome.runs.append(milliseconds([&] { found = index.search(words); }));
        if (found.hits.isEmpty())
            outcome.failure = u"nothing was found for %1"_s.arg(words.join(u' '));
    }
    outcome.amount = 1;
    outcome.of = u"queries"_s;
    return outcome;
}

} // namespace

Bench searchBench()
{
    return {u"search"_s, run};
}

} // namespace soviec::bench
