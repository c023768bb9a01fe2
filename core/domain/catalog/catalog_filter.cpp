// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/catalog/catalog_filter.h"

#include "core/base/text.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace soviec {

namespace {

QString searched(const CatalogItem& item)
{
    return item.code + u' ' + item.task + u' ' + item.detail + u' ' + item.output + u' ' + item.group
        + u' ' + item.division + u' ' + item.note;
}

} // namespace

CatalogFilter::CatalogFilter(const QList<CatalogItem>& items)
    : m_count(int(items.size()))
{
    QHash<QString, std::vector<uint32_t>> postings;
    for (int i = 0; i < m_count; ++i) {
        const QString folded = fold(searched(items[i]));
        for (const QStringView word : QStringView(folded).split(u' ', Qt::SkipEmptyParts)) {
            std::vector<uint32_t>& of = postings[word.toString()];
            if (of.empty() || of.back() != uint32_t(i))
                of.push_back(uint32_t(i));
        }
    }
    m_words.reserve(size_t(postings.size()));
    for (auto it = postings.cbegin(); it != postings.cend(); ++it)
        m_words.push_back(it.key());
    std::ranges::sort(m_words);
    m_start.reserve(m_words.size() + 1);
    for (const QString& word : m_words) {
        const std::vector<uint32_t>& of = postings[word];
        m_start.push_back(uint32_t(m_items.size()));
        m_items.insert(m_items.end(), of.begin(), of.end());
    }
    m_start.push_back(uint32_t(m_items.size()));
}

std::vector<int> CatalogFilter::matching(const QStringList& foldedWords) const
{
    std::vector<int> found;
    if (foldedWords.isEmpty()) {
        found.resize(size_t(m_count));
        std::iota(found.begin(), found.end(), 0);
        return found;
    }
    const size_t blocks = size_t(m_count) / 64 + 1;
    std::vector<uint64_t> all(blocks, ~uint64_t(0));
    for (const QString& word : foldedWords) {
        std::vector<uint64_t> bits(blocks, 0);
        const auto first = std::ranges::lower_bound(m_words, word);
        for (auto it = first; it != m_words.end() && it->startsWith(word); ++it) {
            const auto at = size_t(it - m_words.begin());
            for (uint32_t p = m_start[at]; p < m_start[at + 1]; ++p)
                bits[m_items[p] / 64] |= uint64_t(1) << (m_items[p] % 64);
        }
        for (size_t b = 0; b < blocks; ++b)
            all[b] &= bits[b];
    }
    for (size_t b = 0; b < blocks; ++b) {
        for (uint64_t rest = all[b]; rest != 0; rest &= rest - 1)
            found.push_back(int(b * 64 + size_t(std::countr_zero(rest))));
    }
    return found;
}

} // namespace soviec
