// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/overview_report.h"

#include "core/base/number.h"
#include "core/report/table_form.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace soviec::report {

namespace {

const Decimal nearlyAll(90); // per cent; a week below it is marked

struct Hours {
    Minutes standard;
    Minutes entered;
    bool working = false;
};

const FormText& words()
{
    return FormText::of(u"overview"_s);
}

// Days in order, everybody's hours together.
std::map<Date, Hours> daysOf(const QList<PersonHours>& people)
{
    std::map<Date, Hours> days;
    for (const PersonHours& person : people) {
        for (const DayHours& day : person.days) {
            Hours& sum = days[day.day];
            sum.standard += day.standard;
            sum.entered += day.entered;
            sum.working = sum.working || day.working;
        }
    }
    return days;
}

std::optional<Decimal> percent(const Hours& hours)
{
    if (hours.standard.count() <= 0)
        return std::nullopt;
    return Ratio(Int128(hours.entered.count()) * 100, hours.standard.count()).roundHalfUp(1);
}

QString hoursNote(const QString& when, const Hours& hours)
{
    return words().text(u"hours_note").arg(
        when, formatHours(hours.entered), formatHours(hours.standard));
}

Section picture(const Chart& chart)
{
    Section section;
    section.chart = chart;
    return section;
}

} // namespace

Chart weeksChart(const QList<PersonHours>& people)
{
    std::map<Date, Hours> weeks;
    for (const auto& [day, hours] : daysOf(people)) {
        Hours& week = weeks[mondayOf(day)];
        week.standard += hours.standard;
        week.entered += hours.entered;
    }
    Chart chart;
    chart.kind = Chart::Kind::Columns;
    chart.title = words().text(u"weeks");
    chart.unit = u"%"_s;
    chart.reference = Decimal(100);
    chart.referenceLabel = words().text(u"standard");
    for (const auto& [monday, hours] : weeks) {
        const auto share = percent(hours);
        const QString from = formDate(monday).left(5);
        const QString when = words().text(u"week_of").arg(from, formDate(monday + Days(6)).left(5));
        const bool low = share && *share < nearlyAll;
        chart.points.append(
            {words().text(u"week_from").arg(from), share, low ? Tone::Attention : Tone::Plain,
             hoursNote(when, hours), isoDate(monday)});
    }
    return chart;
}

Chart daysChart(const QList<PersonHours>& people)
{
    Chart chart;
    chart.kind = Chart::Kind::Heat;
    chart.title = words().text(u"days");
    chart.unit = u"%"_s;
    const auto days = daysOf(people);
    if (days.empty())
        return chart;
    // Monday stands in the first column.
    for (int i = 1; i < isoWeekday(days.begin()->first); ++i)
        chart.points.append(ChartPoint());
    for (const auto& [day, hours] : days) {
        std::optional<Decimal> share = percent(hours);
        if (!share && hours.entered.count() > 0)
            share = Decimal(100); // work on a day off
        const QString when = weekdayText(day) + u" "_s + formDate(day);
        chart.points.append(
            {QString::number(int(day.day())), share, Tone::Plain, hoursNote(when, hours),
             isoDate(day)});
    }
    return chart;
}

Chart monthsChart(const QList<MonthMean>& months)
{
    Chart chart;
    chart.kind = Chart::Kind::Line;
    chart.title = words().text(u"months");
    chart.unit = words().text(u"points");
    chart.decimals = 2;
    for (const MonthMean& one : months) {
        const QString label = u"%1/%2"_s.arg(one.month.index()).arg(one.month.year());
        chart.points.append(
            {label, one.mean, Tone::Plain,
             one.mean ? words().text(u"month_note").arg(label, formatNumber(*one.mean, 2)).arg(one.sheets)
                      : words().text(u"month_without").arg(label),
             one.month.toString()});
    }
    return chart;
}

Report overviewReport(const OverviewContent& content)
{
    const TableForm form(words());
    Report report = form.begin(u"overview"_s, content.head, content.name + u"\n"_s + periodText(content.period));
    UnitFigures all;
    for (const UnitFigures& unit : content.units)
        all += unit;
    if (all.finished > 0) {
        report.sections.push_back(picture(distributionChart(all)));
        if (content.units.size() > 1)
            report.sections.push_back(picture(meansChart(content.units, all)));
    } else if (!content.units.isEmpty()) {
        Section none;
        none.paragraphs = {FormText::of(u"unit-summary"_s).text(u"none_signed")};
        report.sections.push_back(none);
    }
    const bool scored = std::ranges::any_of(
        content.months, [](const MonthMean& one) { return one.mean.has_value(); });
    if (scored)
        report.sections.push_back(picture(monthsChart(content.months)));
    if (!content.people.isEmpty()) {
        report.sections.push_back(picture(weeksChart(content.people)));
        report.sections.push_back(picture(daysChart(content.people)));
    }
    return report;
}

} // namespace soviec::report
