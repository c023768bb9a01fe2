// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/evaluation_summary.h"

#include "core/base/tr.h"
#include "core/service/reports/maker.h"
#include "core/service/reports/run.h"
#include "core/service/reports/unit_figures.h"
#include "core/storage/sheet_repository.h"

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

report::ReportKind about()
{
    return {
        .kind = u"evaluation-summary"_s,
        .title = Tr::tr("Summary of individual evaluations"),
        .description = Tr::tr("Everybody's points, band and state of the sheet; means of longer periods"),
        .ofPerson = true,
        .ofUnit = true,
        .ofMonth = true,
        .ofQuarter = true,
        .ofYear = true};
}

// The columns of a longer period: its months, and a quarter only where somebody is followed by it.
std::vector<Period> shownPeriods(const Period& period, const QList<SheetFigures>& figures)
{
    if (period.kind() == Period::Kind::Month)
        return {period};
    std::vector<Period> shown;
    for (const Period& part : withParts(period)) {
        const bool used = std::ranges::find(figures, part, &SheetFigures::period) != figures.end();
        if (part.kind() == Period::Kind::Month || used)
            shown.push_back(part);
    }
    std::ranges::sort(shown, {}, [](const Period& one) { return std::pair(one.last(), one.kind()); });
    return shown;
}

Result<QList<report::Report>> make(ReportRun& run)
{
    if (const auto people = run.loadPeople(); !people)
        return passOn(people);
    const Period period = run.request().period;
    const auto figures = storage::SheetRepository(run.office().db())
                             .figures(run.memberIds(), withParts(period));
    if (!figures)
        return passOn(figures);
    const std::vector<Period> periods = shownPeriods(period, *figures);
    QHash<std::pair<PersonId, Period>, SheetFigures> of;
    for (const SheetFigures& one : *figures)
        of.insert({one.person, one.period}, one);
    QList<report::PersonFigures> people;
    for (const Member& member : run.members()) {
        report::PersonFigures person {member, {}};
        for (const Period& one : periods) {
            const auto found = of.constFind({member.person.id, one});
            person.periods.push_back(
                found == of.cend() ? std::nullopt : std::optional<SheetFigures>(*found));
        }
        people.append(person);
    }
    report::Report table = report::evaluationSummaryReport(
        run.headOfToday(), period, periods, run.rootUnit().name, people, run.chiefName());
    if (run.ofOnePerson())
        run.name(table, run.members().first());
    else
        run.name(table);
    return QList<report::Report> {table};
}

} // namespace

ReportMaker evaluationSummaryMaker()
{
    return {about, make};
}

} // namespace soviec::service
