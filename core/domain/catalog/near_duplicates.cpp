// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/catalog/near_duplicates.h"

#include "core/base/text.h"

#include <QHash>

#include <algorithm>
#include <cstdint>
#include <tuple>
#include <vector>

namespace soviec {

namespace {

using Words = std::vector<uint32_t>;

// Every item as its distinct words, the rarest first: numbered by how often they occur.
std::vector<Words> wordsOf(const QList<CatalogItem>& items)
{
    QHash<QString, uint32_t> places;
    std::vector<uint32_t> counts;
    std::vector<Words> all(size_t(items.size()));
    for (qsizetype i = 0; i < items.size(); ++i) {
        Words& words = all[size_t(i)];
        const QString folded = fold(items[i].task + u' ' + items[i].detail);
        for (const QStringView word : QStringView(folded).split(u' ', Qt::SkipEmptyParts)) {
            const auto known = places.constFind(word.toString());
            const uint32_t place = known != places.cend() ? *known : uint32_t(counts.size());
            if (known == places.cend()) {
                places.insert(word.toString(), place);
                counts.push_back(0);
            }
            words.push_back(place);
        }
        std::ranges::sort(words);
        const auto [first, last] = std::ranges::unique(words);
        words.erase(first, last);
        for (const uint32_t place : words)
            ++counts[place];
    }
    std::vector<uint32_t> order(counts.size());
    for (uint32_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::sort(order, [&](uint32_t a, uint32_t b) {
        return std::tie(counts[a], a) < std::tie(counts[b], b);
    });
    std::vector<uint32_t> rank(order.size());
    for (uint32_t i = 0; i < order.size(); ++i)
        rank[order[i]] = i;
    for (Words& words : all) {
        for (uint32_t& word : words)
            word = rank[word];
        std::ranges::sort(words);
    }
    return all;
}

int percentAlike(const Words& a, const Words& b)
{
    size_t common = 0;
    for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i] == b[j]) {
            ++common;
            ++i;
            ++j;
        } else if (a[i] < b[j]) {
            ++i;
        } else {
            ++j;
        }
    }
    return int(100 * common / (a.size() + b.size() - common));
}

} // namespace

QList<NearDuplicate> nearDuplicates(const QList<CatalogItem>& items, int fromPercent)
{
    const std::vector<Words> all = wordsOf(items);
    QList<NearDuplicate> found;
    // Two sets that are alike by p % share a word among the first n - n·p/100 + 1 of each.
    QHash<uint32_t, std::vector<int>> byWord;
    for (int i = 0; i < int(all.size()); ++i) {
        const Words& words = all[size_t(i)];
        const size_t n = words.size();
        const size_t shared = (n * size_t(fromPercent) + 99) / 100;
        const size_t prefix = n == 0 ? 0 : n - shared + 1;
        std::vector<int> seen;
        for (size_t w = 0; w < prefix; ++w) {
            std::vector<int>& others = byWord[words[w]];
            seen.insert(seen.end(), others.begin(), others.end());
            others.push_back(i);
        }
        std::ranges::sort(seen);
        const auto [first, last] = std::ranges::unique(seen);
        seen.erase(first, last);
        for (const int other : seen) {
            const int percent = percentAlike(all[size_t(other)], words);
            if (percent >= fromPercent)
                found.append({other, i, percent});
        }
    }
    std::ranges::sort(found, [](const NearDuplicate& a, const NearDuplicate& b) {
        return std::tuple(-a.percent, a.first, a.second) < std::tuple(-b.percent, b.first, b.second);
    });
    return found;
}

} // namespace soviec
