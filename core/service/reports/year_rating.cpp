// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/year_rating_report.h"

#include "core/base/tr.h"
#include "core/service/reports/maker.h"
#include "core/service/reports/run.h"
#include "core/service/year_ratings.h"

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

report::ReportKind aboutRating()
{
    return {
        .kind = u"year-rating"_s,
        .title = Tr::tr("Year rating (form 02)"),
        .description = Tr::tr("The months of a year, the own level, the decided level and its signature"),
        .ofPerson = true,
        .ofUnit = true,
        .ofYear = true,
        .eachPerson = true};
}

report::ReportKind aboutQuota()
{
    return {
        .kind = u"quota"_s,
        .title = Tr::tr("Quota of the year"),
        .description = Tr::tr("How many may be excellent in each agency and group, and who was cut"),
        .ofUnit = true,
        .ofYear = true};
}

Result<QList<report::Report>> makeRatings(ReportRun& run)
{
    if (const auto people = run.loadPeople(); !people)
        return passOn(people);
    YearRatings ratings(run.office());
    QList<report::Report> reports;
    qsizetype done = 0;
    for (const Member& member : run.members()) {
        if (run.isEnough(reports.size()))
            break;
        if (const auto goOn = run.step(done++); !goOn)
            return passOn(goOn);
        const auto sheet = ratings.sheet(member.person.id, run.request().period.year());
        if (!sheet)
            return passOn(sheet);
        const YearRating& rating = sheet->rating;
        const bool isSigned = rating.state != YearRatingState::Proposal;
        report::YearRatingContent content {
            run.head(isSigned ? localDate(rating.signedAt) : Date()), member.person.fullName, rating,
            sheet->periods, sheet->result};
        if (content.rating.positionTitle.isEmpty())
            content.rating.positionTitle = sheet->member.positionTitle;
        if (content.rating.unitName.isEmpty())
            content.rating.unitName = sheet->member.unitName;
        content.rating.year = run.request().period.year();
        reports.append(yearRatingReport(content));
        ReportRun::whose(reports.last(), member);
    }
    return reports;
}

report::QuotaPerson personOf(const YearProposal& proposal, qsizetype index)
{
    const YearLine& line = proposal.lines.at(index);
    return {
        line.member.person.fullName, line.member.unitName, line.input.group, line.result.mean};
}

Result<QList<report::Report>> makeQuota(ReportRun& run)
{
    if (const auto may = run.mayReadUnit(); !may)
        return passOn(may);
    if (const auto chief = run.loadChief(); !chief)
        return passOn(chief);
    const auto proposal =
        YearRatings(run.office()).propose(run.request().period.year(), run.request().unit);
    if (!proposal)
        return passOn(proposal);
    QList<report::QuotaRow> rows;
    QList<report::QuotaPerson> cut;
    QList<report::QuotaPerson> tied;
    for (const YearQuota& quota : proposal->quotas) {
        rows.append({quota.use, quota.percent, quota.document});
        for (const qsizetype index : quota.use.cut)
            cut.append(personOf(*proposal, index));
        for (const qsizetype index : quota.use.tied)
            tied.append(personOf(*proposal, index));
    }
    report::Report table = report::quotaReport(
        run.headOfToday(), run.request().period.year(), run.rootUnit().name, rows, cut, tied,
        run.chiefName());
    run.name(table);
    return QList<report::Report> {table};
}

} // namespace

ReportMaker yearRatingMaker()
{
    return {aboutRating, makeRatings};
}

ReportMaker quotaMaker()
{
    return {aboutQuota, makeQuota};
}

} // namespace soviec::service
