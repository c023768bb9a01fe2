// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_field.h"
#include "core/base/number.h"
#include "core/report/cells.h"
#include "core/report/writers.h"

#include <algorithm>

namespace soviec::report {

using namespace Qt::StringLiterals;

namespace {

struct CsvCell {
    int decimals;
    bool clock;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& value) const { return csv::text(value); }
    QString operator()(Decimal value) const { return csv::number(value.toString(decimals)); }
    QString operator()(const Date& value) const { return formDate(value); }
    QString operator()(Minutes value) const
    {
        return clock ? clockHours(value) : csv::number(decimalHours(value).toString(decimals));
    }
};

QString csvTable(const Section& section)
{
    QString out;
    for (size_t i = 0; i < section.columns.size(); ++i)
        out += (i > 0 ? u";"_s : QString()) + csv::text(section.columns[i].title);
    out += u"\r\n"_s;
    for (const Row& row : section.rows) {
        for (size_t i = 0; i < section.columns.size(); ++i) {
            if (i > 0)
                out += u';';
            if (i < row.cells.size())
                out += std::visit(CsvCell {section.columns[i].decimals, section.columns[i].clock}, row.cells[i]);
        }
        out += u"\r\n"_s;
    }
    return out;
}

QString csvHead(const Section& section)
{
    QString out;
    if (!section.heading.isEmpty())
        out += csv::text(section.heading) + u"\r\n"_s;
    for (const Field& field : section.fields)
        out += csv::text(field.label) + u';' + csv::text(field.value) + u"\r\n"_s;
    return out;
}

// A picture as what it shows: names and figures.
QString csvChart(const Chart& chart)
{
    QString out = csv::text(chart.title) + u';' + csv::text(chart.unit) + u"\r\n"_s;
    for (const ChartPoint& point : chart.points) {
        if (point.label.isEmpty() && !point.value)
            continue; // a cell that only fills a row of a heat map
        out += csv::text(point.label) + u';';
        if (point.value)
            out += csv::number(point.value->toString(chart.decimals));
        out += u"\r\n"_s;
    }
    return out;
}

} // namespace

QByteArray toCsv(const Report& report)
{
    const auto sections = allSections(report);
    const auto tables = std::count_if(sections.begin(), sections.end(), [](const Section* section) {
        return !section->columns.empty();
    });
    QString out(QChar(char16_t(0xfeff)));
    for (const Section* section : sections) {
        if (tables == 1 && section->columns.empty())
            continue;
        if (tables != 1) {
            if (out.size() > 1)
                out += u"\r\n"_s;
            out += csvHead(*section);
            if (section->chart)
                out += csvChart(*section->chart);
        }
        if (!section->columns.empty())
            out += csvTable(*section);
    }
    return out.toUtf8();
}

} // namespace soviec::report
