// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header.h"

#include "core/base/text.h"

#include <algorithm>

namespace soviec {

namespace {

constexpr int searchedRows = 40;
constexpr int maxHeight = 3;
constexpr int exact = 1000;

/// How well a folded heading names a column: 0 not at all, `exact` wholly, between by how much of
/// the heading the name covers.
int quality(const QString& heading, const QStringList& names)
{
    int best = 0;
    for (const QString& name : names) {
        if (heading == name)
            return exact;
        // One short word at the start proves nothing ("nhóm" of "nhóm trưởng").
        if (name.contains(u' ') && heading.startsWith(name + u' '))
            best = std::max(best, int(name.size()));
    }
    return best;
}

struct Heading {
    QString text;
    QString folded;
};

/// The headings of a window of rows: per column its texts, lowest row first.
using Headings = std::vector<std::vector<Heading>>;

Headings headingsOf(const TableSheet& sheet, size_t firstIndex, size_t lastIndex)
{
    Headings headings;
    for (size_t i = lastIndex + 1; i-- > firstIndex;) {
        const auto& cells = sheet.rows[i].cells;
        if (headings.size() < cells.size())
            headings.resize(cells.size());
        for (size_t column = 0; column < cells.size(); ++column) {
            const QString text = cleanText(cells[column].text);
            if (!text.isEmpty() && text.size() <= 200)
                headings[column].push_back({text, fold(text)});
        }
    }
    return headings;
}

class Matcher {
public:
    explicit Matcher(const std::vector<ColumnSpec>& specs)
    {
        for (const ColumnSpec& spec : specs) {
            QStringList names = spec.names;
            names.prepend(fold(spec.title));
            m_names.push_back(names);
        }
    }

    HeaderMatch match(const Headings& headings) const
    {
        HeaderMatch match;
        match.columns.assign(m_names.size(), 0);
        match.repeated.assign(m_names.size(), 0);
        std::vector<int> best(m_names.size(), 0);
        std::vector<int> owner(headings.size(), -1);
        for (size_t column = 0; column < headings.size(); ++column) {
            const auto [spec, worth] = specOf(headings[column]);
            if (spec < 0)
                continue;
            const auto index = size_t(spec);
            if (worth == exact && best[index] == exact)
                match.repeated[index] = int(column) + 1;
            if (worth <= best[index])
                continue;
            if (match.columns[index] > 0)
                owner[size_t(match.columns[index] - 1)] = -1;
            best[index] = worth;
            match.columns[index] = int(column) + 1;
            owner[column] = spec;
        }
        for (size_t column = 0; column < headings.size(); ++column) {
            if (owner[column] < 0 && !headings[column].empty())
                match.unknown.append({int(column) + 1, headings[column].front().text});
        }
        match.found = int(
            std::count_if(match.columns.begin(), match.columns.end(), [](int c) { return c > 0; }));
        return match;
    }

private:
    std::pair<int, int> specOf(const std::vector<Heading>& texts) const
    {
        for (const Heading& heading : texts) {
            int spec = -1;
            int worth = 0;
            for (size_t i = 0; i < m_names.size(); ++i) {
                const int candidate = quality(heading.folded, m_names[i]);
                if (candidate > worth) {
                    worth = candidate;
                    spec = int(i);
                }
            }
            if (spec >= 0)
                return {spec, worth};
        }
        return {-1, 0};
    }

    std::vector<QStringList> m_names;
};

/// Headings merged downwards end where their cells end.
int lastHeaderRow(const TableSheet& sheet, int firstRow, int lastRow)
{
    int last = lastRow;
    for (const MergedRange& range : sheet.merged) {
        if (range.firstRow >= firstRow && range.firstRow <= lastRow
            && range.lastRow < firstRow + maxHeight)
            last = std::max(last, range.lastRow);
    }
    return last;
}

} // namespace

bool HeaderMatch::complete(const std::vector<ColumnSpec>& specs) const
{
    return missing(specs).isEmpty();
}

QStringList HeaderMatch::missing(const std::vector<ColumnSpec>& specs) const
{
    QStringList titles;
    for (size_t i = 0; i < specs.size(); ++i) {
        if (specs[i].required && columns[i] == 0)
            titles.append(specs[i].title);
    }
    return titles;
}

std::optional<HeaderMatch> findHeader(
    const TableSheet& sheet, const std::vector<ColumnSpec>& specs)
{
    const Matcher matcher(specs);
    std::optional<HeaderMatch> best;
    const size_t count = std::min(sheet.rows.size(), size_t(searchedRows));
    for (int height = 1; height <= maxHeight; ++height) {
        for (size_t first = 0; first + size_t(height) <= count; ++first) {
            const size_t last = first + size_t(height) - 1;
            if (sheet.rows[last].number - sheet.rows[first].number >= maxHeight)
                continue;
            HeaderMatch match = matcher.match(headingsOf(sheet, first, last));
            if (match.found < 2 || (best && match.found <= best->found))
                continue;
            match.firstRow = sheet.rows[first].number;
            match.lastRow
                = lastHeaderRow(sheet, match.firstRow, sheet.rows[last].number);
            best = std::move(match);
        }
    }
    return best;
}

} // namespace soviec
