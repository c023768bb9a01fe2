// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header.h"

#include "core/base/text.h"

#include <algorithm>
#include <span>

namespace soviec {

namespace {

constexpr int searchedRows = 40;
constexpr int maxHeight = 3;
constexpr int exact = 1000;
constexpr int longestHeading = 200;

/// Whether the heading goes on behind a whole word.
bool beginsWithWords(const QString& heading, const QString& words)
{
    return heading.size() > words.size() && heading[words.size()] == u' ' && heading.startsWith(words);
}

/// How well a folded heading names a column: 0 not at all, `exact` wholly, between by how much of
/// the heading the name covers.
int quality(const QString& heading, const QStringList& names)
{
    int best = 0;
    for (const QString& name : names) {
        if (heading == name)
            return exact;
        // One short word at the start proves nothing ("nhóm" of "nhóm trưởng").
        if (name.contains(u' ') && beginsWithWords(heading, name))
            best = std::max(best, int(name.size()));
    }
    return best;
}

/// Empty where a cell has none.
struct Heading {
    QString text;
    QString folded;
};

/// What each cell of a row would be as a heading.
using HeadingRow = std::vector<Heading>;
/// Rows that are looked at as one header.
using HeadingRows = std::span<const HeadingRow>;

HeadingRow headingsOf(const TableRow& row)
{
    HeadingRow headings(row.cells.size());
    for (size_t column = 0; column < headings.size(); ++column) {
        const QString text = cleanText(row.cells[column].text);
        if (!text.isEmpty() && text.size() <= longestHeading)
            headings[column] = {text, fold(text)};
    }
    return headings;
}

size_t columnsOf(HeadingRows rows)
{
    size_t columns = 0;
    for (const HeadingRow& row : rows)
        columns = std::max(columns, row.size());
    return columns;
}

/// The headings of a column, lowest row first, until `wanted` takes one.
template <class Wanted>
bool anyHeading(HeadingRows rows, size_t column, Wanted wanted)
{
    return std::any_of(rows.rbegin(), rows.rend(), [&](const HeadingRow& row) {
        return column < row.size() && !row[column].text.isEmpty() && wanted(row[column]);
    });
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

    /// Without the unknown columns: of most windows nobody asks for them.
    HeaderMatch match(HeadingRows rows) const
    {
        HeaderMatch match;
        match.columns.assign(m_names.size(), 0);
        match.repeated.assign(m_names.size(), 0);
        std::vector<int> best(m_names.size(), 0);
        const size_t columns = columnsOf(rows);
        for (size_t column = 0; column < columns; ++column) {
            const auto [spec, worth] = specOf(rows, column);
            if (spec < 0)
                continue;
            const auto index = size_t(spec);
            if (worth == exact && best[index] == exact)
                match.repeated[index] = int(column) + 1;
            if (worth <= best[index])
                continue;
            best[index] = worth;
            match.columns[index] = int(column) + 1;
        }
        match.found = int(
            std::count_if(match.columns.begin(), match.columns.end(), [](int c) { return c > 0; }));
        return match;
    }

private:
    std::pair<int, int> specOf(HeadingRows rows, size_t column) const
    {
        int spec = -1;
        int worth = 0;
        anyHeading(rows, column, [&](const Heading& heading) {
            for (size_t i = 0; i < m_names.size() && worth < exact; ++i) {
                const int candidate = quality(heading.folded, m_names[i]);
                if (candidate > worth) {
                    worth = candidate;
                    spec = int(i);
                }
            }
            return spec >= 0;
        });
        return {spec, worth};
    }

    std::vector<QStringList> m_names;
};

QList<UnknownColumn> unknownColumns(const HeaderMatch& match, HeadingRows rows)
{
    QList<UnknownColumn> unknown;
    const size_t columns = columnsOf(rows);
    for (size_t column = 0; column < columns; ++column) {
        const int number = int(column) + 1;
        if (std::ranges::find(match.columns, number) != match.columns.end())
            continue;
        anyHeading(rows, column, [&](const Heading& heading) {
            unknown.append({number, heading.text});
            return true;
        });
    }
    return unknown;
}

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
    std::vector<HeadingRow> headings(count);
    std::transform(sheet.rows.begin(), sheet.rows.begin() + qsizetype(count), headings.begin(), headingsOf);
    for (int height = 1; height <= maxHeight; ++height) {
        for (size_t first = 0; first + size_t(height) <= count; ++first) {
            const size_t last = first + size_t(height) - 1;
            if (sheet.rows[last].number - sheet.rows[first].number >= maxHeight)
                continue;
            const HeadingRows rows = HeadingRows(headings).subspan(first, size_t(height));
            HeaderMatch match = matcher.match(rows);
            if (match.found < 2 || (best && match.found <= best->found))
                continue;
            match.unknown = unknownColumns(match, rows);
            match.firstRow = sheet.rows[first].number;
            match.lastRow
                = lastHeaderRow(sheet, match.firstRow, sheet.rows[last].number);
            best = std::move(match);
        }
    }
    return best;
}

} // namespace soviec
