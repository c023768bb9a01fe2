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

// Where a word stands in an item, in the two lowest bits of its posting.
enum Where : uint32_t { InDetail, InTask, AtStart, InCode };
constexpr uint32_t whereBits = 2;

// The marks of a match, the most telling first.
constexpr uint32_t qualityInCode = 8;
constexpr uint32_t qualityInTask = 4;
constexpr uint32_t qualityAtStart = 2;
constexpr uint32_t qualityAdjacent = 1;
constexpr uint32_t qualityBest = 15;

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
        qsizetype at = 0;
        for (const QString& word : code + task + foldedWordsOf(item.detail)) {
            const Where where = at < code.size()                 ? InCode
                : at == code.size() && !task.isEmpty()           ? AtStart
                : at < code.size() + task.size()                 ? InTask
                                                                 : InDetail;
            ++at;
            m_text.push_back(vocabulary.add(word));
            pairs.emplace_back(m_text.back(), (uint32_t(i) << whereBits) | where);
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
    m_preferred.clear();
    for (qsizetype i = 0; i < m_items->size(); ++i) {
        m_preference[size_t(i)] = places.value((*m_items)[i].id, noPreference);
        if (m_preference[size_t(i)] != noPreference)
            m_preferred.push_back(uint32_t(i));
    }
}

SearchIndex::WordRange SearchIndex::rangeOf(const QString& prefix) const
{
    const auto first = std::lower_bound(m_words.begin(), m_words.end(), prefix);
    const auto end = std::partition_point(
        first, m_words.end(), [&](const QString& word) { return word.startsWith(prefix); });
    return {uint32_t(first - m_words.begin()), uint32_t(end - m_words.begin())};
}

SearchIndex::Places SearchIndex::placesOf(const WordRange& range) const
{
    const size_t blocks = (size_t(m_items->size()) + 63) / 64;
    Places places {Bits(blocks, 0), Bits(blocks, 0), Bits(blocks, 0), Bits(blocks, 0)};
    Bits* const reached[] = {&places.anywhere, &places.inTask, &places.atStart, &places.inCode};
    for (uint32_t i = m_postingStart[range.first]; i < m_postingStart[range.end]; ++i) {
        const uint32_t item = m_postings[i] >> whereBits;
        (*reached[m_postings[i] & InCode])[item / 64] |= uint64_t(1) << (item % 64);
    }
    for (size_t i = 0; i < blocks; ++i) {
        places.inTask[i] |= places.inCode[i] | places.atStart[i];
        places.anywhere[i] |= places.inTask[i];
    }
    return places;
}

// Whether the words stand side by side in code and task, in the order typed.
bool SearchIndex::stand(int item, const std::vector<WordRange>& ranges) const
{
    const auto at = size_t(item);
    const uint32_t* text = m_text.data() + m_textStart[at];
    const uint32_t task = uint32_t(m_codeWords[at]) + m_taskWords[at];
    const auto count = uint32_t(ranges.size());
    for (uint32_t from = 0; from + count <= task; ++from) {
        uint32_t same = 0;
        while (same < count && ranges[same].has(text[from + same]))
            ++same;
        if (same == count)
            return true;
    }
    return false;
}

uint64_t SearchIndex::rank(int item, uint32_t quality) const
{
    return (uint64_t(m_preference[size_t(item)]) << 36) | (uint64_t(qualityBest - quality) << 32)
        | uint32_t(item);
}

/// The best so many ranks, the worst of them on top of a heap.
class SearchIndex::Best {
public:
    explicit Best(int limit) : m_limit(size_t(limit)) { m_ranks.reserve(m_limit + 1); }
    bool takes(uint64_t rank) const { return m_ranks.size() < m_limit || rank < m_ranks.front(); }
    void add(uint64_t rank)
    {
        if (!takes(rank))
            return;
        m_ranks.push_back(rank);
        std::push_heap(m_ranks.begin(), m_ranks.end());
        if (m_ranks.size() > m_limit) {
            std::pop_heap(m_ranks.begin(), m_ranks.end());
            m_ranks.pop_back();
        }
    }
    std::vector<uint64_t> sorted() &&
    {
        std::sort_heap(m_ranks.begin(), m_ranks.end());
        return std::move(m_ranks);
    }

private:
    size_t m_limit;
    std::vector<uint64_t> m_ranks;
};

// The few items a person is likely to mean, each with all its marks.
void SearchIndex::rankPreferred(
    const Places& all, const std::vector<WordRange>& ranges, Best& best) const
{
    const auto has = [](const Bits& bits, uint32_t item) {
        return (bits[item / 64] >> (item % 64) & 1) != 0;
    };
    for (const uint32_t item : m_preferred) {
        if (!has(all.anywhere, item))
            continue;
        uint32_t quality = 0;
        if (!ranges.empty()) {
            quality = (has(all.inCode, item) ? qualityInCode : 0U)
                | (has(all.inTask, item) ? qualityInTask : 0U)
                | (has(all.atStart, item) ? qualityAtStart : 0U)
                | (stand(int(item), ranges) ? qualityAdjacent : 0U);
        }
        best.add(rank(int(item), quality));
    }
}

// All others have one preference: the marks decide, then the order of the catalog. They are walked
// through mark by mark, and the walk ends where no later one could be better.
void SearchIndex::rankOthers(
    const Places& all, const std::vector<WordRange>& ranges, Best& best) const
{
    const uint64_t like = uint64_t(noPreference) << 36;
    for (uint32_t marks = qualityBest - qualityAdjacent;; marks -= qualityAtStart) {
        const uint32_t hoped = ranges.empty() ? 0 : marks | qualityAdjacent;
        const uint64_t bestHere = like | (uint64_t(qualityBest - hoped) << 32);
        if (!best.takes(bestHere))
            return;
        for (size_t block = 0; block < all.anywhere.size(); ++block) {
            uint64_t bits = all.anywhere[block];
            if (!ranges.empty()) {
                bits &= (marks & qualityInCode ? all.inCode[block] : ~all.inCode[block])
                    & (marks & qualityInTask ? all.inTask[block] : ~all.inTask[block])
                    & (marks & qualityAtStart ? all.atStart[block] : ~all.atStart[block]);
            }
            for (; bits != 0; bits &= bits - 1) {
                const int item = int(block * 64) + std::countr_zero(bits);
                if (item >= m_items->size() || !best.takes(bestHere | uint32_t(item)))
                    break;
                if (m_preference[size_t(item)] != noPreference)
                    continue;
                const uint32_t adjacent
                    = !ranges.empty() && stand(item, ranges) ? qualityAdjacent : 0U;
                best.add(rank(item, ranges.empty() ? 0 : marks | adjacent));
            }
        }
        if (marks == 0 || ranges.empty())
            return;
    }
}

SearchResult SearchIndex::search(const QStringList& foldedWords, int limit) const
{
    SearchResult result;
    std::vector<WordRange> ranges;
    const size_t blocks = (size_t(m_items->size()) + 63) / 64;
    const Bits every(blocks, ~uint64_t(0));
    Places all {every, every, every, Bits(blocks, 0)};
    for (const QString& word : foldedWords) {
        const WordRange range = rangeOf(word);
        Places places = placesOf(range);
        uint64_t any = 0;
        for (size_t i = 0; i < blocks; ++i)
            any |= places.anywhere[i] &= all.anywhere[i];
        if (any == 0) {
            result.unmatched.append(word);
            continue;
        }
        for (size_t i = 0; i < blocks; ++i) {
            all.inTask[i] &= places.inTask[i];
            all.inCode[i] &= places.inCode[i];
            all.atStart[i] |= places.atStart[i];
        }
        all.anywhere = std::move(places.anywhere);
        ranges.push_back(range);
    }
    if (limit <= 0 || (ranges.empty() && !foldedWords.isEmpty()))
        return result;

    Best best(limit);
    rankPreferred(all, ranges, best);
    rankOthers(all, ranges, best);
    for (const uint64_t key : std::move(best).sorted()) {
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
