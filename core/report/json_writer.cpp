// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/cells.h"
#include "core/report/writers.h"

#include <QJsonArray>

namespace soviec::report {

using namespace Qt::StringLiterals;

namespace {

struct JsonCell {
    int decimals;

    QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
    QJsonValue operator()(const QString& value) const { return value; }
    QJsonValue operator()(Decimal value) const { return value.toString(decimals); }
    QJsonValue operator()(const Date& value) const
    {
        return isValid(value) ? QJsonValue(isoDate(value)) : QJsonValue(QJsonValue::Null);
    }
    QJsonValue operator()(Minutes value) const { return decimalHours(value).toString(decimals); }
};

QJsonObject jsonRow(const Section& section, const Row& row)
{
    QJsonObject object;
    for (size_t i = 0; i < section.columns.size(); ++i) {
        const Column& column = section.columns[i];
        object.insert(
            column.key,
            i < row.cells.size() ? std::visit(JsonCell {column.decimals}, row.cells[i])
                                 : QJsonValue(QJsonValue::Null));
    }
    return object;
}

/// Adds "columns", "rows" and "totals".
void addTable(QJsonObject& target, const Section& section)
{
    QJsonArray columns;
    for (const Column& column : section.columns)
        columns.append(QJsonObject {{u"key"_s, column.key}, {u"title"_s, column.title}});
    const Row* totals = nullptr;
    for (const Row& row : section.rows) {
        if (row.style == RowStyle::Total)
            totals = &row;
    }
    QJsonArray rows;
    for (const Row& row : section.rows) {
        if (&row == totals)
            continue;
        QJsonObject object = jsonRow(section, row);
        if (row.style != RowStyle::Normal)
            object.insert(u"style"_s, row.style == RowStyle::Group ? u"group"_s : u"total"_s);
        rows.append(object);
    }
    target.insert(u"columns"_s, columns);
    target.insert(u"rows"_s, rows);
    target.insert(
        u"totals"_s, totals ? QJsonValue(jsonRow(section, *totals)) : QJsonValue(QJsonValue::Null));
}

QJsonObject jsonChart(const Chart& chart)
{
    const auto figure = [&](const std::optional<Decimal>& value) {
        return value ? QJsonValue(value->toString(chart.decimals)) : QJsonValue(QJsonValue::Null);
    };
    QJsonArray points;
    for (const ChartPoint& point : chart.points)
        points.append(QJsonObject {{u"label"_s, point.label}, {u"value"_s, figure(point.value)}});
    return {
        {u"title"_s, chart.title},
        {u"unit"_s, chart.unit},
        {u"points"_s, points},
        {u"reference"_s, figure(chart.reference)}};
}

QJsonObject jsonSection(const Section& section)
{
    QJsonObject object {{u"heading"_s, section.heading}};
    QJsonArray fields;
    for (const Field& field : section.fields)
        fields.append(QJsonObject {{u"label"_s, field.label}, {u"value"_s, field.value}});
    object.insert(u"fields"_s, fields);
    object.insert(u"paragraphs"_s, QJsonArray::fromStringList(section.paragraphs));
    addTable(object, section);
    if (section.chart)
        object.insert(u"chart"_s, jsonChart(*section.chart));
    return object;
}

QJsonArray jsonSignatures(const Report& report)
{
    QJsonArray signatures;
    for (const Signature& signature : report.signatures)
        signatures.append(QJsonObject {
            {u"title"_s, signature.title},
            {u"name"_s, signature.name},
            {u"signed"_s, signature.signedLine}});
    return signatures;
}

} // namespace

QJsonObject toJson(const Report& report)
{
    QJsonObject object {
        {u"kind"_s, report.kind},
        {u"title"_s, report.title},
        {u"subtitle"_s, report.subtitle},
        {u"agency"_s, report.agencyName},
        {u"date"_s, JsonCell {0}(report.date)},
        {u"signatures"_s, jsonSignatures(report)}};
    const Section none;
    const Section* table = mainTable(report);
    addTable(object, table ? *table : none);
    const auto sections = allSections(report);
    const bool plain = sections.size() == 1 && sections.front()->fields.isEmpty()
        && sections.front()->paragraphs.isEmpty() && !sections.front()->chart;
    if (!plain) {
        QJsonArray all;
        for (const Section* section : sections)
            all.append(jsonSection(*section));
        object.insert(u"sections"_s, all);
    }
    return object;
}

} // namespace soviec::report
