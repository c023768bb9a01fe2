// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/report/overview_report.h"
#include "core/service/reports/maker.h"
#include "core/service/reports/people_work.h"
#include "core/service/reports/run.h"
#include "core/service/reports/unit_figures.h"
#include "core/storage/sheet_repository.h"

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownMonths = 6;

report::ReportKind about()
{
    return {
        .kind = u"overview"_s,
        .title = Tr::tr("Overview in pictures"),
        .description = Tr::tr("Bands, means, months, hours of the weeks and days, as pictures"),
        .ofPerson = true,
        .ofUnit = true,
        .ofMonth = true,
        .ofQuarter = true};
}

std::vector<Period> monthsUpTo(const Period& period)
{
    const Period last = period.months().back();
    std::vector<Period> months;
    for (int back = shownMonths - 1; back >= 0; --back)
        months.push_back(last.shifted(-back));
    return months;
}

Result<void> addMonthsOfPerson(const ReportRun& run, report::OverviewContent& content)
{
    const auto months = monthsUpTo(run.request().period);
    const auto figures =
        storage::SheetRepository(run.office().db()).figures(run.memberIds(), months);
    if (!figures)
        return passOn(figures);
    for (const Period& month : months) {
        report::MonthMean one {month, {}, 0};
        for (const SheetFigures& sheet : *figures) {
            const bool counts =
                sheet.state == SheetState::Signed || sheet.state == SheetState::Closed;
            if (sheet.period == month && counts) {
                one.mean = sheet.total;
                one.sheets = 1;
            }
        }
        content.months.append(one);
    }
    return {};
}

Result<void> addMonthsOfUnit(const ReportRun& run, report::OverviewContent& content)
{
    for (const Period& month : monthsUpTo(run.request().period)) {
        const auto figures = signedFigures(run, month);
        if (!figures)
            return passOn(figures);
        report::UnitFigures all;
        for (const report::UnitFigures& unit : *figures)
            all += unit;
        content.months.append({month, all.mean(), all.finished});
    }
    return {};
}

Result<QList<report::Report>> make(ReportRun& run)
{
    if (const auto people = run.loadPeople(); !people)
        return passOn(people);
    report::OverviewContent content;
    content.head = run.headOfToday();
    content.period = run.request().period;
    content.name =
        run.ofOnePerson() ? run.members().first().person.fullName : run.rootUnit().name;
    if (!run.ofOnePerson()) {
        const auto figures = figuresOfUnits(run, content.period);
        if (!figures)
            return passOn(figures);
        content.units = gathered(run, run.root(), *figures);
    }
    const auto months =
        run.ofOnePerson() ? addMonthsOfPerson(run, content) : addMonthsOfUnit(run, content);
    if (!months)
        return passOn(months);
    const auto hours = hoursOfPeople(run);
    if (!hours)
        return passOn(hours);
    // Days to come would count as hours that are missing.
    const Date today = run.office().clock().today();
    for (const Member& member : run.members()) {
        QList<DayHours> days = hours->value(member.person.id);
        days.removeIf([&](const DayHours& day) { return day.day > today; });
        content.people.append({member, days});
    }
    report::Report report = report::overviewReport(content);
    if (run.ofOnePerson())
        run.name(report, run.members().first());
    else
        run.name(report);
    return QList<report::Report> {report};
}

} // namespace

ReportMaker overviewMaker()
{
    return {about, make};
}

} // namespace soviec::service
