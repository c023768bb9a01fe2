// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/catalog/catalog.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <vector>

namespace soviec {

/// What moves an item up for one person: open assignments by their deadline, then habit.
struct SearchPreference {
    QList<CatalogItemId> due;         ///< items of open assignments, the most urgent first
    QList<CatalogItemId> favourites;  ///< kept by the person, in that order
    QList<CatalogItemId> now;         ///< used at this hour and weekday, the most used first
    QHash<CatalogItemId, int> uses;   ///< how often this person used the item
};

/// A found item: its place in the list the index was built from.
struct SearchHit {
    int index = 0;
    bool due = false;
    friend bool operator==(const SearchHit&, const SearchHit&) = default;
};

struct SearchResult {
    QList<SearchHit> hits;     ///< best first
    QStringList unmatched;     ///< folded words that no remaining item has: they are the note
};

/// A stretch of a text as shown, in UTF-16 units.
struct TextSpan {
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const TextSpan&, const TextSpan&) = default;
};

/// Completion over a task catalog. Built once in time linear in the text. A query reads the postings
/// of its words once; they say where in an item each word stands, so that the candidates come sorted
/// by the quality of their match and only those near the top are looked at one by one.
///
/// An item matches a word that begins one of the words of its code, task or detail; the code also
/// matches written together and without its zero ("DC.05": dc05, dc5). Ranking: open assignments
/// by deadline, then items this person uses most, then the quality of the match (the code; words
/// of the task rather than the detail; the task's first word; words standing together in the
/// order typed), then the order of the catalog.
class SearchIndex {
public:
    explicit SearchIndex(std::shared_ptr<const QList<CatalogItem>> items);

    const QList<CatalogItem>& items() const { return *m_items; }
    /// Preferences in the index's own terms; kept until the person or the catalog changes.
    void setPreference(const SearchPreference& preference);
    /// Items that have all the words, at most `limit`. A word that would leave nothing is set
    /// aside as unmatched. Without words: what is due, then what is used most, then the catalog.
    SearchResult search(const QStringList& foldedWords, int limit = 20) const;

private:
    struct WordRange {
        uint32_t first = 0;
        uint32_t end = 0;
        bool has(uint32_t word) const { return word >= first && word < end; }
    };
    using Bits = std::vector<uint64_t>;
    /// Items by where the words stand in them, a bit an item.
    struct Places {
        Bits anywhere;
        Bits inTask; ///< in the code or the task
        Bits inCode;
        Bits atStart; ///< as the first word of the task
    };
    class Best;

    WordRange rangeOf(const QString& prefix) const;
    Places placesOf(const WordRange& range) const;
    bool stand(int item, const std::vector<WordRange>& ranges) const;
    uint64_t rank(int item, uint32_t quality) const;
    void rankPreferred(const Places& all, const std::vector<WordRange>& ranges, Best& best) const;
    void rankOthers(const Places& all, const std::vector<WordRange>& ranges, Best& best) const;

    std::shared_ptr<const QList<CatalogItem>> m_items;
    std::vector<QString> m_words;              ///< sorted; a prefix is a range of places
    std::vector<uint32_t> m_postingStart;      ///< per word, into m_postings
    std::vector<uint32_t> m_postings;          ///< item << 2 | where in it, rising within a word
    std::vector<uint32_t> m_textStart;         ///< per item, into m_text: code, task, detail
    std::vector<uint32_t> m_text;              ///< words in reading order
    std::vector<uint16_t> m_codeWords;         ///< per item, how many of its words are the code
    std::vector<uint16_t> m_taskWords;         ///< per item, how many after them are the task
    std::vector<uint32_t> m_preference;        ///< per item, smaller is better
    std::vector<uint32_t> m_preferred;         ///< items with a preference, rising
};

/// Where the words begin words of a text as shown, for bold letters; accents ignored, in order,
/// without overlap.
QList<TextSpan> matchSpans(const QString& shown, const QStringList& foldedWords);

} // namespace soviec
