// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_import.h"

#include "core/base/tr.h"

#include <QRegularExpression>

#include <algorithm>

namespace soviec {

namespace {

const TableCell emptyCell;

void add(
    QList<ImportFinding>& findings, Severity severity, const SheetPlace& place,
    const QString& code, const QString& text)
{
    findings.append({severity, place, code, text});
}

/// True for the row of column numbers forms have under their headings.
bool numbersColumns(const TableRow& row)
{
    static const QRegularExpression pattern(QStringLiteral("^\\(?[0-9]{1,2}\\)?$"));
    int count = 0;
    for (const TableCell& cell : row.cells) {
        const QString text = cell.text.trimmed();
        if (text.isEmpty())
            continue;
        if (!pattern.match(text).hasMatch())
            return false;
        ++count;
    }
    return count >= 3;
}

void reportColumns(const SheetLayout& layout, QList<ImportFinding>& findings)
{
    const HeaderMatch& header = layout.header();
    const QString& sheet = layout.sheet().name;
    for (size_t i = 0; i < layout.specs().size(); ++i) {
        if (header.repeated[i] > 0)
            add(findings, Severity::Error,
                {sheet, header.firstRow, columnLetters(header.repeated[i])},
                QStringLiteral("repeated_heading"),
                Tr::tr("Two columns are headed “%1”. Give each column a heading of its own.")
                    .arg(layout.specs()[i].title));
    }
    for (const UnknownColumn& unknown : header.unknown)
        add(findings, Severity::Info, {sheet, header.firstRow, columnLetters(unknown.column)},
            QStringLiteral("unknown_column"),
            Tr::tr("The column “%1” is not known and was not read.").arg(unknown.heading));
}

bool usable(
    const TableSheet& sheet, const ImportKind& kind, const std::optional<HeaderMatch>& header,
    QList<ImportFinding>& findings)
{
    if (header && header->complete(kind.specs))
        return true;
    const SheetPlace place {sheet.name, 0, {}};
    const QString foreign = kind.foreignSheet ? kind.foreignSheet(sheet) : QString();
    if (!foreign.isEmpty()) {
        add(findings, Severity::Info, place, QStringLiteral("foreign_sheet"), foreign);
    } else if (header && header->found >= 3) {
        add(findings, Severity::Error, {sheet.name, header->firstRow, {}},
            QStringLiteral("missing_heading"),
            Tr::tr("These columns are missing: %1. Add them, or correct their headings.")
                .arg(header->missing(kind.specs).join(QStringLiteral(", "))));
    } else if (kind.looksLikeRows && kind.looksLikeRows(sheet)) {
        add(findings, Severity::Error, place, QStringLiteral("no_header"),
            Tr::tr("There are rows but no row of headings. Add the headings above the first row."));
    } else if (!sheet.rows.empty()) {
        add(findings, Severity::Warning, place, QStringLiteral("skipped_sheet"),
            Tr::tr("This sheet has none of the expected headings and was left out."));
    }
    return false;
}

QString requiredTitles(const std::vector<ColumnSpec>& specs)
{
    QStringList titles;
    for (const ColumnSpec& spec : specs) {
        if (spec.required)
            titles.append(spec.title);
    }
    return titles.join(QStringLiteral(", "));
}

} // namespace

SheetLayout::SheetLayout(
    const TableSheet& sheet, const std::vector<ColumnSpec>& specs, HeaderMatch header)
    : m_sheet(sheet)
    , m_specs(specs)
    , m_header(std::move(header))
    , m_merged(specs.size())
{
    for (const MergedRange& range : sheet.merged) {
        for (size_t i = 0; i < specs.size(); ++i) {
            if (specs[i].fillDown && m_header.columns[i] == range.firstColumn
                && range.lastRow > range.firstRow)
                m_merged[i].push_back(range);
        }
    }
    for (auto& ranges : m_merged)
        std::sort(ranges.begin(), ranges.end(), [](const MergedRange& a, const MergedRange& b) {
            return a.firstRow < b.firstRow;
        });
}

const TableCell& SheetLayout::ownCell(const TableRow& row, int spec) const
{
    const auto index = size_t(column(spec) - 1);
    return column(spec) > 0 && index < row.cells.size() ? row.cells[index] : emptyCell;
}

const TableCell& SheetLayout::cell(const TableRow& row, int spec) const
{
    const TableCell& own = ownCell(row, spec);
    const auto index = size_t(column(spec) - 1);
    const auto& ranges = m_merged[size_t(spec)];
    if (own.kind != CellKind::Empty || ranges.empty())
        return own;
    auto range = std::upper_bound(
        ranges.begin(), ranges.end(), row.number,
        [](int number, const MergedRange& merged) { return number < merged.firstRow; });
    if (range == ranges.begin())
        return own;
    --range;
    if (range->lastRow < row.number)
        return own;
    const auto top = std::lower_bound(
        m_sheet.rows.begin(), m_sheet.rows.end(), range->firstRow,
        [](const TableRow& candidate, int number) { return candidate.number < number; });
    if (top == m_sheet.rows.end() || top->number != range->firstRow || index >= top->cells.size())
        return own;
    return top->cells[index];
}

void forEachSheet(
    const Table& table, const ImportKind& kind, QList<ImportFinding>& findings,
    const std::function<void(const SheetLayout&)>& onSheet)
{
    bool any = false;
    for (const TableSheet& sheet : table.sheets) {
        auto header = findHeader(sheet, kind.specs);
        if (!usable(sheet, kind, header, findings))
            continue;
        any = true;
        if (sheet.hidden)
            add(findings, Severity::Info, {sheet.name, 0, {}}, QStringLiteral("hidden_sheet"),
                Tr::tr("This sheet is hidden; it was read all the same."));
        const SheetLayout layout(sheet, kind.specs, std::move(*header));
        reportColumns(layout, findings);
        onSheet(layout);
    }
    if (!any && !hasErrors(findings))
        add(findings, Severity::Error, {}, QStringLiteral("no_sheet"),
            Tr::tr("“%1” has no sheet with the columns %2. Check that it is the right file.")
                .arg(table.fileName, requiredTitles(kind.specs)));
}

std::vector<const TableRow*> dataRows(const SheetLayout& layout, QList<ImportFinding>& findings)
{
    std::vector<const TableRow*> rows;
    for (const TableRow& row : layout.sheet().rows) {
        if (row.number <= layout.header().lastRow)
            continue;
        const bool known = std::any_of(
            layout.header().columns.begin(), layout.header().columns.end(), [&](int column) {
                return column > 0 && size_t(column) <= row.cells.size()
                    && !row.cells[size_t(column - 1)].text.trimmed().isEmpty();
            });
        if (!known || (rows.empty() && numbersColumns(row)))
            continue;
        if (row.hidden)
            add(findings, Severity::Info, {layout.sheet().name, row.number, {}},
                QStringLiteral("hidden_row"),
                Tr::tr("This row is hidden; it was read all the same."));
        rows.push_back(&row);
    }
    return rows;
}

} // namespace soviec
