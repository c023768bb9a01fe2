// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/period_sheet_report.h"

#include "core/base/tr.h"
#include "core/service/evaluation.h"
#include "core/service/reports/maker.h"
#include "core/service/reports/run.h"
#include "core/service/sheet_content.h"
#include "core/service/sheet_desk.h"
#include "core/storage/sheet_repository.h"

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

report::ReportKind about()
{
    return {
        .kind = u"period-sheet"_s,
        .title = Tr::tr("Period sheet (form 01)"),
        .description = Tr::tr("Self score, result, remarks and signatures of a month or quarter"),
        .ofPerson = true,
        .ofUnit = true,
        .ofMonth = true,
        .ofQuarter = true,
        .hasAnnex = true,
        .eachPerson = true};
}

/// The sheets of one run; signed ones are read together, open ones are scored one by one.
class Sheets {
public:
    explicit Sheets(ReportRun& run)
        : m_run(run)
        , m_rules(run.office())
    {
    }

    Result<QList<report::Report>> make();

private:
    Result<report::PeriodSheetContent> sealed(const PeriodSheet& sheet);
    Result<report::PeriodSheetContent> open(const Member& member);
    report::Report report(const report::PeriodSheetContent& content) const;

    ReportRun& m_run;
    RuleSets m_rules;
    QList<RuleSetPtr> m_kept; ///< content points into them
};

Result<report::PeriodSheetContent> Sheets::sealed(const PeriodSheet& sheet)
{
    const auto set = m_rules.stored(sheet.ruleSetId, sheet.ruleChecksum);
    if (!set)
        return passOn(set);
    const auto kept = readKeptCase(sheet.caseJson, **set);
    if (!kept)
        return passOn(kept);
    const bool annex = m_run.request().annex;
    auto result =
        scorePeriod(kept->input, **set, annex ? TraceMode::On : TraceMode::Off);
    if (!result)
        return passOn(result);
    report::PeriodSheetContent content;
    content.head = m_run.head(localDate(sheet.signedAt));
    content.fullName = kept->personName;
    content.sheet = sheet;
    content.rules = set->get();
    content.input = kept->input;
    content.result = std::move(*result);
    return content;
}

Result<report::PeriodSheetContent> Sheets::open(const Member& member)
{
    const auto view =
        Evaluation(m_run.office()).view(member.person.id, m_run.request().period);
    if (!view)
        return passOn(view);
    m_kept.append(view->rules);
    report::PeriodSheetContent content;
    content.head = m_run.head(Date());
    content.fullName = view->member.person.fullName;
    content.sheet = view->sheet;
    content.rules = view->rules.get();
    content.input = view->input;
    content.result = view->result;
    return content;
}

report::Report Sheets::report(const report::PeriodSheetContent& content) const
{
    return periodSheetReport(
        content, m_run.request().annex ? report::Annex::With : report::Annex::Without);
}

// A unit's sheets are those that were begun; one person's is made in any case.
Result<QList<report::Report>> Sheets::make()
{
    const Period period = m_run.request().period;
    const auto found =
        storage::SheetRepository(m_run.office().db()).ofPeople(m_run.memberIds(), period);
    if (!found)
        return passOn(found);
    QHash<PersonId, PeriodSheet> sheets;
    for (const PeriodSheet& sheet : *found)
        sheets.insert(sheet.person, sheet);
    QList<report::Report> reports;
    qsizetype done = 0;
    for (const Member& member : m_run.members()) {
        if (m_run.isEnough(reports.size()))
            break;
        if (const auto goOn = m_run.step(done++); !goOn)
            return passOn(goOn);
        const auto sheet = sheets.constFind(member.person.id);
        const bool begun = sheet != sheets.cend();
        if (!begun && !m_run.ofOnePerson())
            continue;
        const auto content = begun && isSealed(sheet->state) ? sealed(*sheet) : open(member);
        if (!content)
            return passOn(content);
        reports.append(report(*content));
        ReportRun::whose(reports.last(), member);
    }
    if (reports.isEmpty()) {
        return fail(
            ErrorCode::NotFound,
            Tr::tr("Nobody here has begun a sheet for %1.").arg(period.label()));
    }
    return reports;
}

Result<QList<report::Report>> make(ReportRun& run)
{
    if (const auto people = run.loadPeople(); !people)
        return passOn(people);
    return Sheets(run).make();
}

} // namespace

ReportMaker periodSheetMaker()
{
    return {about, make};
}

} // namespace soviec::service
