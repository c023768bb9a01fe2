// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/report/competency_report.h"
#include "core/report/form_text.h"
#include "core/report/position_report.h"
#include "core/service/carried_document.h"
#include "core/service/competencies.h"
#include "core/service/positions.h"
#include "core/service/reports/maker.h"
#include "core/service/reports/run.h"

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

report::ReportKind about(const QString& kind, const QString& title, const QString& description)
{
    return {
        .kind = kind,
        .title = title,
        .description = description,
        .ofUnit = true,
        .ofMonth = true,
        .ofQuarter = true,
        .ofYear = true};
}

report::ReportKind aboutList()
{
    return about(
        u"position-list"_s, Tr::tr("List of positions"),
        Tr::tr("Positions with rank, head count and who holds them at the end of the period"));
}

report::ReportKind aboutDescription()
{
    auto kind = about(
        u"job-description"_s, Tr::tr("Job description"),
        Tr::tr("The form of each position: purpose, tasks, relations, authority, requirements"));
    kind.ofPerson = true;
    return kind;
}

report::ReportKind aboutFramework()
{
    return about(
        u"competency-framework"_s, Tr::tr("Competency framework"),
        Tr::tr("What every level of every competency means"));
}

report::ReportKind aboutGaps()
{
    auto kind = about(
        u"competency-gaps"_s, Tr::tr("Competencies and training needs"),
        Tr::tr("What positions ask for against what was found, and who needs which training"));
    kind.ofPerson = true;
    return kind;
}

std::unexpected<Error> noPositions(const Date& day)
{
    return fail(
        ErrorCode::NotFound,
        Tr::tr("No position is listed on %1. Import or enter positions first.")
            .arg(formDate(day)));
}

QString unitName(const ReportRun& run, UnitId id)
{
    const auto unit = std::ranges::find(run.units(), id, &Unit::id);
    return unit == run.units().end() ? QString() : unit->name;
}

/// The positions of the unit asked for and below; of everybody where that is the agency.
Result<QList<Position>> positionsOf(ReportRun& run)
{
    const auto all = Positions(run.office()).counting(run.office().agency().unit.id, run.last());
    if (!all)
        return passOn(all);
    const QList<UnitId> units = run.below();
    QList<Position> positions;
    std::ranges::copy_if(*all, std::back_inserter(positions), [&](const Position& one) {
        return units.contains(one.unit);
    });
    if (positions.isEmpty())
        return noPositions(run.last());
    return positions;
}

Result<QList<report::Report>> makeList(ReportRun& run)
{
    if (const auto may = run.mayReadFigures(); !may)
        return passOn(may);
    const auto positions = positionsOf(run);
    if (!positions)
        return passOn(positions);
    const UnitId agency = run.office().agency().unit.id;
    const auto holdings = Positions(run.office()).holdings(agency);
    if (!holdings)
        return passOn(holdings);
    const auto held = heldOn(*holdings, run.last());
    QList<report::ListedPosition> listed;
    for (const Position& position : *positions) {
        report::ListedPosition one {position, unitName(run, position.unit), {}};
        for (const HeldPosition& holder : held) {
            if (holder.code == position.code)
                one.holders.append(holder.personName);
        }
        listed.append(one);
    }
    PositionSet set;
    const auto document = documentInForce(run.office(), agency, DocumentKind::Positions, run.last());
    if (!document)
        return passOn(document);
    if (*document) {
        set.documentNumber = (*document)->documentNumber;
        set.effectiveFrom = (*document)->effectiveFrom;
    }
    report::Report table
        = report::positionListReport(run.headOfToday(), set, listed, run.chiefName());
    run.name(table);
    return QList<report::Report> {table};
}

/// The position a person holds at the end of the period.
Result<QList<Position>> positionOfPerson(ReportRun& run)
{
    if (const auto loaded = run.loadPeople(); !loaded)
        return passOn(loaded);
    const auto holdings = Positions(run.office()).holdingsOf(run.request().person);
    if (!holdings)
        return passOn(holdings);
    const auto all = Positions(run.office()).counting(run.office().agency().unit.id, run.last());
    if (!all)
        return passOn(all);
    QList<Position> positions;
    for (const HeldPosition& one : heldOn(*holdings, run.last())) {
        std::ranges::copy_if(*all, std::back_inserter(positions), [&](const Position& position) {
            return position.code == one.code;
        });
    }
    if (positions.isEmpty()) {
        return fail(
            ErrorCode::NotFound,
            Tr::tr("This person holds no position of the list on %1. Appoint them first.")
                .arg(formDate(run.last())));
    }
    return positions;
}

Result<QList<report::Report>> makeDescriptions(ReportRun& run)
{
    if (!run.ofOnePerson()) {
        if (const auto may = run.mayReadFigures(); !may)
            return passOn(may);
    }
    const auto positions = run.ofOnePerson() ? positionOfPerson(run) : positionsOf(run);
    if (!positions)
        return passOn(positions);
    QList<report::Report> reports;
    for (const Position& position : *positions) {
        report::Report sheet
            = report::jobDescriptionReport(run.headOfToday(), position, run.chiefName());
        sheet.unitName = unitName(run, position.unit);
        sheet.fileStem = u"job-description-"_s + report::fileWord(position.code);
        reports.append(sheet);
    }
    return reports;
}

Result<QList<report::Report>> makeFramework(ReportRun& run)
{
    if (const auto chief = run.loadChief(); !chief)
        return passOn(chief);
    const UnitId agency = run.office().agency().unit.id;
    CompetencyFramework framework;
    const auto competencies = Competencies(run.office()).counting(agency, run.last());
    if (!competencies)
        return passOn(competencies);
    if (competencies->isEmpty()) {
        return fail(
            ErrorCode::NotFound,
            Tr::tr("There is no competency framework yet. Import one first."));
    }
    framework.competencies = *competencies;
    report::Report table = report::competencyFrameworkReport(
        run.headOfToday(), framework, run.chiefName());
    run.name(table);
    return QList<report::Report> {table};
}

Result<QList<report::Report>> makeGaps(ReportRun& run)
{
    if (const auto loaded = run.loadPeople(); !loaded)
        return passOn(loaded);
    const UnitId unit = run.ofOnePerson() ? run.members().front().unit : run.root();
    const auto people = Competencies(run.office()).gaps(unit, run.last());
    if (!people)
        return passOn(people);
    if (run.ofOnePerson()) {
        const auto one
            = std::ranges::find(*people, run.request().person, &PersonGaps::person);
        const PersonGaps found = one == people->end() ? PersonGaps() : *one;
        report::Report sheet = report::personGapsReport(
            run.headOfToday(), run.last(), found, run.headName(run.members().front()));
        run.name(sheet, run.members().front());
        return QList<report::Report> {sheet};
    }
    report::Report table = report::competencyGapsReport(
        run.headOfToday(), run.rootUnit().name, run.last(), *people, run.chiefName());
    run.name(table);
    return QList<report::Report> {table};
}

} // namespace

ReportMaker positionListMaker()
{
    return {aboutList, makeList};
}

ReportMaker jobDescriptionMaker()
{
    return {aboutDescription, makeDescriptions};
}

ReportMaker competencyFrameworkMaker()
{
    return {aboutFramework, makeFramework};
}

ReportMaker competencyGapsMaker()
{
    return {aboutGaps, makeGaps};
}

} // namespace soviec::service
