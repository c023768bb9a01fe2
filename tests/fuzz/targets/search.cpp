// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/domain/catalog/search_index.h"
#include "core/domain/diary/pasted_rows.h"
#include "tests/fuzz/fuzz_target.h"

#include <QSet>

namespace soviec::fuzz {

namespace {

constexpr int limit = 20;

// A catalog of the lines but the last: code, task and detail, parted by bars.
QList<CatalogItem> itemsOf(const QStringList& lines)
{
    QList<CatalogItem> items;
    for (const QString& line : lines) {
        const QStringList parts = line.split(u'|');
        CatalogItem item;
        item.id = CatalogItemId::create();
        item.code = parts.value(0);
        item.task = parts.value(1);
        item.detail = parts.value(2);
        items.append(item);
    }
    return items;
}

void checkSpans(const QString& shown, const QStringList& words)
{
    qsizetype from = 0;
    for (const TextSpan& span : matchSpans(shown, words)) {
        must(span.start >= from && span.length > 0, "bold letters stand in order, once");
        from = span.start + span.length;
    }
    must(from <= shown.size(), "bold letters stand in the text");
}

} // namespace

void searchCatalog(const QByteArray& input)
{
    QStringList lines = textOf(input).split(u'\n');
    const QString typed = lines.takeLast();
    const auto items = std::make_shared<const QList<CatalogItem>>(itemsOf(lines));
    SearchIndex index(items);
    if (!items->isEmpty())
        index.setPreference({{items->back().id}, {items->front().id}, {}, {{items->front().id, 3}}});
    const QStringList words = fold(typed).split(u' ', Qt::SkipEmptyParts);
    const SearchResult result = index.search(words, limit);
    must(result.hits.size() <= limit, "no more hits than asked for");
    QSet<int> seen;
    for (const SearchHit& hit : result.hits) {
        must(hit.index >= 0 && hit.index < items->size(), "a hit is an item");
        must(!seen.contains(hit.index), "an item is found once");
        seen.insert(hit.index);
        checkSpans(items->at(hit.index).task, words);
    }
    for (const QString& word : result.unmatched)
        must(words.contains(word), "what is set aside was typed");
    readPastedRows(typed, Date(2026, 4, 8), &index);
}

} // namespace soviec::fuzz
