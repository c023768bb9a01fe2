// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/catalog/search_index.h"

#include "core/base/text.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace soviec {

namespace {

constexpr uint32_t noPreference = 0xFFFFFF;
constexpr uint32_t dueLimit = 0xFF;

QStringList foldedWordsOf(const QString& text)
{
    return fold(text).split(u' ', Qt::SkipEmptyParts);
}

// The spellings of a code beside its own words: together, and without leading zeros.
QStringList codeSpellings(const QStringList& words)
{
    QStringList spellings;
    if (words.size() < 2)
        return spellings;
    spellings << words.join(QString());
    QString last = words.last();
    while (last.size() > 1 && last.startsWith(u'0'))
        last.remove(0, 1);
    if (last != words.last())
        spellings << words.first(words.size() - 1).join(QString()) + last;
    return spellings;
}

// Gives words their places in the sorted vocabulary.
class Vocabulary {
public:
    uint32_t add(const QString& word)
    {
        const auto found = m_places.constFind(word);
        if (found != m_places.constEnd())
            return *found;
        const auto place = uint32_t(m_words.size());
        m_places.insert(word, place);
        m_words.push_back(word);
        return place;
    }
    /// Sorts; the result maps a place given by add() to the final one.
    std::vector<uint32_t> sort()
    {
        std::vector<uint32_t> order(m_words.size());
        std::iota(order.begin(), order.end(), 0U);
        std::sort(order.begin(), order.end(), [this](uint32_t a, uint32_t b) {
            return m_words[a] < m_words[b];
        });
        std::vector<uint32_t> final(m_words.size());
        std::vector<QString> sorted;
        sorted.reserve(m_words.size());
        for (size_t i = 0; i < order.size(); ++i) {
            final[order[i]] = uint32_t(i);
            sorted.push_back(m_words[order[i]]);
        }
        m_words = std::move(sorted);
        return final;
    }
    std::vector<QString> takeWords() { return std::move(m_words); }

private:
    QHash<QString, uint32_t> m_places;
    std::vector<QString> m_words;
};

} // namespace

SearchIndex::SearchIndex(std::shared_ptr<const QList<CatalogItem>> items)
    : m_items(std::move(items))
    , m_preference(size_t(m_items->size()), noPreference)
{
    Vocabulary vocabulary;
    std::vector<std::pair<uint32_t, uint32_t>> pairs; // word, item
    for (qsizetype i = 0; i < m_items->size(); ++i) {
        const CatalogItem& item = (*m_items)[i];
        QStringList code = foldedWordsOf(item.code);
        code += codeSpellings(code);
        const QStringList task = foldedWordsOf(item.task);
        m_textStart.push_back(uint32_t(m_text.size()));
        m_codeWords.push_back(uint16_t(code.size()));
        m_taskWords.push_back(uint16_t(task.size()));
        for (const QString& word : code + task + foldedWordsOf(item.detail)) {
            m_text.push_back(vocabulary.add(word));
            pairs.emplace_back(m_text.back(), uint32_t(i));
        }
    }
    m_textStart.push_back(uint32_t(m_text.size()));

    const std::vector<uint32_t> final = vocabulary.sort();
    m_words = vocabulary.takeWords();
    for (uint32_t& word : m_text)
        word = final[word];
    m_postingStart.assign(m_words.size() + 1, 0);
    for (auto& [word, item] : pairs) {
        word = final[word];
        ++m_postingStart[word + 1];
    }
    std::partial_sum(m_postingStart.begin(), m_postingStart.end(), m_postingStart.begin());
    m_postings.resize(pairs.size());
    std::vector<uint32_t> next(m_postingStart.begin(), m_postingStart.end() - 1);
    for (const auto& [word, item] : pairs)
        m_postings[next[word]++] = item;
}

void SearchIndex::setPreference(const SearchPreference& preference)
{
    QHash<CatalogItemId, uint32_t> places;
    // 8 bits for what is due, 16 for habit: favourites, what is usual now, what is used most; the
    // smaller the better.
    constexpr uint32_t listed = 0x100;
    for (auto it = preference.uses.constBegin(); it != preference.uses.constEnd(); ++it)
        places[it.key()]
            = (dueLimit << 16) | (0xFFFFU - uint32_t(std::clamp<int>(it.value(), 0, 0xFFFF - 2 * listed)));
    const auto place = [&](const QList<CatalogItemId>& items, uint32_t from) {
        for (qsizetype i = items.size(); i-- > 0;)
            places[items[i]] = (dueLimit << 16) | (from + uint32_t(std::min<qsizetype>(i, listed - 1)));
    };
    place(preference.now, listed);
    place(preference.favourites, 0);
    for (qsizetype i = preference.due.size(); i-- > 0;) {
        const uint32_t habit = places.value(preference.due[i], noPreference) & 0xFFFFU;
        places[preference.due[i]] = (uint32_t(std::min<qsizetype>(i, dueLimit - 1)) << 16) | habit;
    }
    for (qsizetype i = 0; i < m_items->size(); ++i)
        m_preference[size_t(i)] = places.value((*m_items)[i].id, noPreference);
}

SearchIndex::WordRange SearchIndex::rangeOf(const QString& prefix) const
{
    const auto first = std::lower_bound(m_words.begin(), m_words.end(), prefix);
    const auto end = std::partition_point(
        first, m_words.end(), [&](const QString& word) { return word.startsWith(prefix); });
    return {uint32_t(first - m_words.begin()), uint32_t(end - m_words.begin())};
}

SearchIndex::Bits SearchIndex::itemsWith(const WordRange& range) const
{
    Bits bits((size_t(m_items->size()) + 63) / 64, 0);
    for (uint32_t i = m_postingStart[range.first]; i < m_postingStart[range.end]; ++i)
        bits[m_postings[i] / 64] |= uint64_t(1) << (m_postings[i] % 64);
    return bits;
}

// Bits from the most telling to the least: all words in the code, all in code and task, the
// task's first word hit, the words adjacent in the order typed.
uint32_t SearchIndex::quality(int item, const std::vector<WordRange>& ranges) const
{
    const auto at = size_t(item);
    const uint32_t* text = m_text.data() + m_textStart[at];
    const uint32_t code = m_codeWords[at];
    const uint32_t task = code + m_taskWords[at];
    bool inCode = true;
    bool inTask = true;
    bool atStart = false;
    for (const WordRange& range : ranges) {
        uint32_t place = 0;
        while (place < task && !range.has(text[place]))
            ++place;
        inCode = inCode && place < code;
        inTask = inTask && place < task;
        atStart = atStart || (task > code && range.has(text[code]));
    }
    bool adjacent = false;
    const auto count = uint32_t(ranges.size());
    for (uint32_t from = 0; !adjacent && from + count <= task; ++from) {
        uint32_t same = 0;
        while (same < count && ranges[same].has(text[from + same]))
            ++same;
        adjacent = same == count;
    }
    return (inCode ? 8U : 0U) | (inTask ? 4U : 0U) | (atStart ? 2U : 0U) | (adjacent ? 1U : 0U);
}

uint64_t SearchIndex::rank(int item, const std::vector<WordRange>& ranges) const
{
    const uint64_t worse = 15 - (ranges.empty() ? 0 : quality(item, ranges));
    return (uint64_t(m_preference[size_t(item)]) << 36) | (worse << 32) | uint32_t(item);
}

SearchResult SearchIndex::search(const QStringList& foldedWords, int limit) const
{
    SearchResult result;
    std::vector<WordRange> ranges;
    Bits candidates((size_t(m_items->size()) + 63) / 64, ~uint64_t(0));
    for (const QString& word : foldedWords) {
        const WordRange range = rangeOf(word);
        Bits narrowed = itemsWith(range);
        uint64_t any = 0;
        for (size_t i = 0; i < narrowed.size(); ++i)
            any |= narrowed[i] &= candidates[i];
        if (any == 0) {
            result.unmatched.append(word);
            continue;
        }
        candidates = std::move(narrowed);
        ranges.push_back(range);
    }
    if (limit <= 0 || (ranges.empty() && !foldedWords.isEmpty()))
        return result;

    // A heap of the best `limit`, the worst of them on top.
    std::vector<uint64_t> best;
    best.reserve(size_t(limit) + 1);
    for (size_t block = 0; block < candidates.size(); ++block) {
        for (uint64_t bits = candidates[block]; bits != 0; bits &= bits - 1) {
            const int item = int(block * 64) + std::countr_zero(bits);
            if (item >= m_items->size())
                break;
            const uint64_t preference = uint64_t(m_preference[size_t(item)]) << 36;
            const bool full = best.size() == size_t(limit);
            if (full && (preference | uint32_t(item)) > best.front())
                continue; // not even the best match would lift it
            const uint64_t key = rank(item, ranges);
            if (full && key > best.front())
                continue;
            if (full) {
                std::pop_heap(best.begin(), best.end());
                best.pop_back();
            }
            best.push_back(key);
            std::push_heap(best.begin(), best.end());
        }
    }
    std::sort_heap(best.begin(), best.end());
    for (const uint64_t key : best) {
        const int item = int(uint32_t(key));
        result.hits.append({item, (m_preference[size_t(item)] >> 16) < dueLimit});
    }
    return result;
}

QList<TextSpan> matchSpans(const QString& shown, const QStringList& foldedWords)
{
    QList<TextSpan> spans;
    qsizetype at = 0;
    while (at < shown.size()) {
        if (!shown[at].isLetterOrNumber()) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < shown.size()
               && (shown[at].isLetterOrNumber() || shown[at].category() == QChar::Mark_NonSpacing))
            ++at;
        const QString word = fold(shown.mid(start, at - start));
        qsizetype longest = 0;
        for (const QString& wanted : foldedWords) {
            if (word.startsWith(wanted))
                longest = std::max(longest, wanted.size());
        }
        if (longest == 0)
            continue;
        qsizetype end = start;
        for (qsizetype letters = 0; end < at; ++end) {
            if (shown[end].category() != QChar::Mark_NonSpacing && letters++ == longest)
                break;
        }
        spans.append({start, end - start});
    }
    return spans;
}

} // namespace soviec
