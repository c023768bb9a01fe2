// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/unit_summary.h"

#include "core/base/number.h"
#include "core/report/evaluation_summary.h"
#include "core/report/table_form.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace soviec::report {

namespace {

constexpr int leastForUnusual = 3; // people; a mean of two says little
const Decimal farFromMean(10);
const Decimal nearlyFull(95);

QString shareText(int part, int whole)
{
    return whole == 0 ? u"–"_s : formatPercent(Ratio(part, whole).roundHalfUp(4));
}

Tone toneOf(Level level)
{
    switch (level) {
    case Level::Excellent:
    case Level::Good: return Tone::Good;
    case Level::Completed: return Tone::Plain;
    case Level::NotCompleted: return Tone::Trouble;
    case Level::NotRated: return Tone::Muted;
    }
    Q_UNREACHABLE();
}

Cell optional(const std::optional<Decimal>& value)
{
    return value ? Cell(*value) : Cell();
}

Row row(const Cell& number, const UnitFigures& unit, RowStyle style)
{
    Row row {{number, unit.name, Decimal(unit.people), Decimal(unit.finished)}, style};
    for (const int count : unit.levels)
        row.cells.emplace_back(Decimal(count));
    row.cells.insert(
        row.cells.end(), {optional(unit.mean()), optional(unit.least), optional(unit.most)});
    return row;
}

} // namespace

UnitFigures& UnitFigures::operator+=(const UnitFigures& other)
{
    people += other.people;
    finished += other.finished;
    for (size_t i = 0; i < levels.size(); ++i)
        levels[i] += other.levels[i];
    rated += other.rated;
    sum += other.sum;
    if (other.least)
        least = least ? std::min(*least, *other.least) : *other.least;
    if (other.most)
        most = most ? std::max(*most, *other.most) : *other.most;
    return *this;
}

std::optional<Decimal> UnitFigures::mean() const
{
    if (rated == 0)
        return std::nullopt;
    return (Ratio::of(sum) / Ratio(rated)).roundHalfUp2();
}

Chart distributionChart(const UnitFigures& all)
{
    const FormText& words = FormText::of(u"unit-summary"_s);
    Chart chart;
    chart.title = words.text(u"chart_levels");
    chart.unit = words.text(u"chart_people");
    for (const CodeOf<Level>& one : Codes<Level>::entries) {
        const int count = all.level(one.value);
        const QString name = levelText(code(one.value));
        chart.points.append(
            {name, Decimal(count), toneOf(one.value),
             words.text(u"chart_note").arg(name, formatNumber(int64_t(count)), shareText(count, all.finished)),
             code(one.value)});
    }
    return chart;
}

Chart meansChart(const QList<UnitFigures>& units, const UnitFigures& all)
{
    const FormText& words = FormText::of(u"unit-summary"_s);
    Chart chart;
    chart.title = words.text(u"chart_means");
    chart.unit = words.text(u"chart_points");
    chart.decimals = 2;
    chart.reference = all.mean();
    chart.referenceLabel = words.text(u"chart_mean_of_all");
    const auto odd = unusual(units, all);
    for (const UnitFigures& unit : units) {
        const auto mean = unit.mean();
        if (!mean)
            continue;
        const bool marked = std::ranges::find(odd, &unit) != odd.end();
        chart.points.append(
            {unit.name + (marked ? u" (!)"_s : QString()), mean,
             marked ? Tone::Attention : Tone::Plain,
             words.text(u"mean_note").arg(unit.name, formatNumber(*mean, 2)).arg(unit.rated),
             unit.key});
    }
    return chart;
}

QList<const UnitFigures*> unusual(const QList<UnitFigures>& units, const UnitFigures& all)
{
    QList<const UnitFigures*> found;
    const auto middle = all.mean();
    for (const UnitFigures& unit : units) {
        const auto mean = unit.mean();
        if (!mean || !middle || unit.rated < leastForUnusual)
            continue;
        const Decimal apart = *mean > *middle ? *mean - *middle : *middle - *mean;
        if (apart > farFromMean || *mean >= nearlyFull)
            found.append(&unit);
    }
    return found;
}

Report unitSummaryReport(
    const Letterhead& head, const Period& period, const QString& unitName,
    const QList<UnitFigures>& units, const QString& headName)
{
    const TableForm form(FormText::of(u"unit-summary"_s));
    Report report = form.begin(u"unit-summary"_s, head, periodText(period));
    report.paper = Paper::Landscape;
    Section table;
    table.fields = {{FormText::common().text(u"unit"), unitName}};
    table.columns = {
        form.number(), form.words(u"unit_name"_s, 30), form.figure(u"people"_s, 7),
        form.figure(u"signed"_s, 8)};
    for (const CodeOf<Level>& one : Codes<Level>::entries)
        table.columns.push_back(
            {code(one.value), shortLevelText(code(one.value)), 8, Align::Right, 0});
    table.columns.push_back(form.figure(u"mean"_s, 8, 2));
    table.columns.push_back(form.figure(u"least"_s, 8, 2));
    table.columns.push_back(form.figure(u"most"_s, 8, 2));
    UnitFigures all;
    for (const UnitFigures& unit : units) {
        table.rows.push_back(row(nextNumber(table), unit, RowStyle::Normal));
        all += unit;
    }
    all.name = FormText::common().text(u"total");
    if (!units.isEmpty())
        table.rows.push_back(row(Cell(), all, RowStyle::Total));
    table.paragraphs = {form.text(all.finished > 0 ? u"legend" : u"none_signed")};
    report.sections = {std::move(table)};
    if (all.finished > 0) {
        Section picture;
        picture.chart = distributionChart(all);
        report.sections.push_back(picture);
        if (units.size() > 1) {
            picture.chart = meansChart(units, all);
            report.sections.push_back(picture);
        }
    }
    report.signatures = {form.signer(u"sign_made", {}), form.signer(u"sign_head", headName)};
    return report;
}

} // namespace soviec::report
