// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/figures.h"

#include "core/base/number.h"
#include "tests/ui/print/tools.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace soviec::test {

using namespace Qt::StringLiterals;
using report::Cell;
using report::RowStyle;

namespace {

bool isFigure(const Cell& cell)
{
    return std::holds_alternative<Decimal>(cell) || std::holds_alternative<Minutes>(cell);
}

RowStyle styleOf(const QJsonObject& row)
{
    const QString style = row.value(u"style"_s).toString();
    return style == u"group" ? RowStyle::Group : style == u"total" ? RowStyle::Total
                                                                   : RowStyle::Normal;
}

JsonTable::Row rowOf(const QJsonObject& object, const QStringList& keys, RowStyle style)
{
    JsonTable::Row row {{}, style, nullptr};
    for (const QString& key : keys)
        row.cells.append(object.value(key));
    return row;
}

JsonTable tableOf(const QJsonObject& json, const report::Section& section, QString& fault)
{
    JsonTable table;
    table.section = &section;
    for (const QJsonValue column : json.value(u"columns"_s).toArray()) {
        table.keys.append(column[u"key"].toString());
        table.titles.append(column[u"title"].toString());
    }
    if (QSet<QString>(table.keys.begin(), table.keys.end()).size() != table.keys.size())
        fault = u"two columns share a key: "_s + table.keys.join(u' ');
    QList<JsonTable::Row> rows;
    for (const QJsonValue row : json.value(u"rows"_s).toArray())
        rows.append(rowOf(row.toObject(), table.keys, styleOf(row.toObject())));
    const QJsonValue totals = json.value(u"totals"_s);
    qsizetype lastTotal = -1;
    for (size_t i = 0; i < section.rows.size(); ++i) {
        if (section.rows[i].style == RowStyle::Total)
            lastTotal = qsizetype(i);
    }
    if (lastTotal >= 0 && totals.isObject() && lastTotal <= rows.size())
        rows.insert(lastTotal, rowOf(totals.toObject(), table.keys, RowStyle::Total));
    if (rows.size() != qsizetype(section.rows.size())) {
        fault = u"%1 rows in JSON, %2 in the report"_s.arg(rows.size()).arg(section.rows.size());
        return table;
    }
    for (size_t i = 0; i < section.rows.size(); ++i) {
        table.rows.push_back(rows.at(qsizetype(i)));
        table.rows.back().typed = &section.rows[i];
        if (section.rows[i].style != table.rows.back().style)
            fault = u"row %1 of JSON has another style"_s.arg(i);
    }
    return table;
}

// The text as a decimal number, where it is one.
std::optional<Decimal> number(QString text, bool decimalComma)
{
    if (decimalComma) {
        if (text.contains(u'.'))
            return std::nullopt;
        text.replace(u',', u'.');
    }
    const auto value = Decimal::parse(text);
    return value ? std::optional(*value) : std::nullopt;
}

QString isoOf(const QString& day)
{
    const QStringList parts = day.split(u'/');
    return parts.size() == 3 ? parts.at(2) + u'-' + parts.at(1) + u'-' + parts.at(0) : day;
}

bool sameCell(const QJsonValue& json, const Cell& typed, const TableCell& cell, bool decimalComma)
{
    if (cell.formula)
        return false;
    if (json.isNull() || json.toString().isEmpty())
        return cell.text.isEmpty();
    if (isFigure(typed)) {
        const auto mine = Decimal::parse(json.toString());
        const auto there = number(cell.text, decimalComma);
        return mine && there && *mine == *there
               && (decimalComma || cell.kind == CellKind::Number);
    }
    if (std::holds_alternative<Date>(typed)) {
        return decimalComma ? isoOf(cell.text) == json.toString()
                            : cell.kind == CellKind::Day && cell.text == json.toString();
    }
    // Spreadsheets keep a line break as they like.
    return cell.text.simplified() == json.toString().simplified();
}

TableCell cellAt(const TableRow& row, qsizetype column)
{
    return size_t(column) < row.cells.size() ? row.cells[size_t(column)] : TableCell();
}

bool isTitleRow(const TableRow& row, const QStringList& titles)
{
    for (qsizetype i = 0; i < titles.size(); ++i) {
        if (cellAt(row, i).text.simplified() != titles.at(i).simplified())
            return false;
    }
    return true;
}

QString shown(const JsonTable& table, size_t row, qsizetype column, const QString& found)
{
    return u"row %1, column %2: “%3” is “%4”"_s.arg(row + 1)
        .arg(table.keys.at(column), table.rows[row].cells.at(column).toString(), found);
}

// A row whose cells are all empty is no row to a reader of spreadsheets.
bool isBlank(const JsonTable::Row& row)
{
    return std::ranges::all_of(row.cells, [](const QJsonValue& cell) {
        return cell.isNull() || cell.toString().isEmpty();
    });
}

QString printed(const Cell& cell, int decimals)
{
    if (const auto* value = std::get_if<Decimal>(&cell))
        return formatNumber(*value, decimals);
    if (const auto* minutes = std::get_if<Minutes>(&cell))
        return formatHours(*minutes);
    if (const auto* date = std::get_if<Date>(&cell))
        return isValid(*date) ? formDate(*date) : QString();
    return {};
}

// What a total row may say that is no sum of the rows above it.
bool isNoSum(const QString& key)
{
    for (const QString& word :
         {u"mean"_s, u"least"_s, u"most"_s, u"share"_s, u"percent"_s, u"average"_s, u"rate"_s}) {
        if (key.contains(word))
            return true;
    }
    return false;
}

// A last row that says it is a mean, as in form 02.
bool isMean(const JsonTable::Row& row)
{
    return std::ranges::any_of(row.cells, [](const QJsonValue& cell) {
        const QString text = cell.toString().toLower();
        return text.contains(u"bình quân"_s) || text.contains(u"trung bình"_s);
    });
}

} // namespace

std::vector<JsonTable>
tablesOf(const QJsonObject& json, const report::Report& report, QString& fault)
{
    std::vector<const report::Section*> sections;
    sections.reserve(report.sections.size() + report.annex.size());
    for (const report::Section& section : report.sections)
        sections.push_back(&section);
    for (const report::Section& section : report.annex)
        sections.push_back(&section);
    QJsonArray all = json.value(u"sections"_s).toArray();
    if (all.isEmpty() && sections.size() == 1)
        all.append(json);
    if (all.size() != qsizetype(sections.size())) {
        fault = u"%1 sections in JSON, %2 in the report"_s.arg(all.size()).arg(sections.size());
        return {};
    }
    std::vector<JsonTable> tables;
    for (size_t i = 0; i < sections.size(); ++i) {
        if (!sections[i]->columns.empty())
            tables.push_back(tableOf(all.at(qsizetype(i)).toObject(), *sections[i], fault));
    }
    return tables;
}

QString sheetFault(const TableSheet& sheet, const std::vector<JsonTable>& tables, bool decimalComma)
{
    size_t at = 0;
    for (const JsonTable& table : tables) {
        while (at < sheet.rows.size() && !isTitleRow(sheet.rows[at], table.titles))
            ++at;
        if (at == sheet.rows.size())
            return u"no titles "_s + table.titles.join(u" | "_s);
        ++at;
        if (table.section->columnNumbers && !decimalComma)
            ++at;
        for (size_t r = 0; r < table.rows.size(); ++r) {
            const JsonTable::Row& row = table.rows[r];
            if (isBlank(row))
                continue;
            if (at == sheet.rows.size())
                return u"the sheet ends before row %1"_s.arg(r + 1);
            for (qsizetype c = 0; c < row.cells.size(); ++c) {
                const TableCell cell = cellAt(sheet.rows[at], c);
                if (!sameCell(row.cells.at(c), row.typed->cells[size_t(c)], cell, decimalComma))
                    return shown(table, r, c, cell.text);
            }
            ++at;
        }
    }
    return {};
}

QString paperFault(const QString& pdf, const std::vector<JsonTable>& tables)
{
    const QList<PrintedWord> words = wordsOf(pdf);
    qsizetype at = 0;
    for (const JsonTable& table : tables) {
        for (size_t r = 0; r < table.rows.size(); ++r) {
            for (qsizetype c = 0; c < table.rows[r].cells.size(); ++c) {
                const report::Column& column = table.section->columns[size_t(c)];
                if (column.width <= 0)
                    continue; // for files only
                const QString figure =
                    printed(table.rows[r].typed->cells[size_t(c)], column.decimals);
                if (figure.isEmpty())
                    continue;
                while (at < words.size() && words.at(at).text != figure)
                    ++at;
                if (at == words.size())
                    return shown(table, r, c, u"not printed as "_s + figure);
                ++at;
            }
        }
    }
    return {};
}

QString sumFault(const std::vector<JsonTable>& tables, int& sums)
{
    for (const JsonTable& table : tables) {
        const auto last = std::find_if(table.rows.rbegin(), table.rows.rend(), [](const auto& row) {
            return row.style == RowStyle::Total;
        });
        if (last == table.rows.rend() || isMean(*last))
            continue;
        for (qsizetype c = 0; c < table.keys.size(); ++c) {
            if (isNoSum(table.keys.at(c)) || !isFigure(last->typed->cells[size_t(c)]))
                continue;
            // Working time is added up in minutes: a row shows hours to so many digits.
            Decimal sum;
            Minutes time(0);
            bool any = false;
            for (const JsonTable::Row& row : table.rows) {
                if (row.style != RowStyle::Normal || row.cells.at(c).isNull())
                    continue;
                any = true;
                if (const auto* minutes = std::get_if<Minutes>(&row.typed->cells[size_t(c)]))
                    time += *minutes;
                else
                    sum += Decimal::parse(row.cells.at(c).toString()).value_or(Decimal());
            }
            if (!any)
                continue;
            ++sums;
            const auto* minutes = std::get_if<Minutes>(&last->typed->cells[size_t(c)]);
            const bool same = minutes
                                  ? *minutes == time
                                  : Decimal::parse(last->cells.at(c).toString()) == sum;
            if (!same)
                return u"column %1: the total says %2"_s.arg(
                    table.keys.at(c), last->cells.at(c).toString());
        }
    }
    return {};
}

} // namespace soviec::test
