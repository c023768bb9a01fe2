// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages.h"

#include "core/base/tr.h"
#include "core/domain/work/standing.h"
#include "core/service/approvals.h"
#include "core/service/assignments.h"
#include "core/service/office.h"
#include "core/service/review.h"
#include "ui/approvals/approvals_page.h"
#include "ui/assignments/assignments_page.h"
#include "ui/catalog/catalog_page.h"
#include "ui/competencies/competencies_page.h"
#include "ui/competencies/rollout_page.h"
#include "ui/diary/diary_page.h"
#include "ui/evaluation/evaluation_page.h"
#include "ui/help/help_page.h"
#include "ui/month_close/month_close_page.h"
#include "ui/organisation/organisation_page.h"
#include "ui/overview/overview_page.h"
#include "ui/packages/packages_page.h"
#include "ui/petitions/petitions_page.h"
#include "ui/positions/positions_page.h"
#include "ui/reports/reports_page.h"
#include "ui/review/review_page.h"
#include "ui/rules/rules_page.h"
#include "ui/year/year_page.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace soviec {

namespace {

// Work of the month that the viewer has not yet said anything to.
int newWork(PageContext& context)
{
    const PersonId person = context.shell.viewer().person;
    if (person.isNull())
        return 0;
    const auto work = service::Assignments(context.office).ofPerson(person, context.shell.period());
    return work ? int(std::ranges::count_if(*work, waitsForPerson)) : 0;
}

// What the organisation department keeps.
void addCatalogPages(PageRegistry& pages)
{
    pages.append(
        {.id = u"organisation"_s,
         .title = Tr::tr("Organisation, people"),
         .iconName = u"organisation"_s,
         .group = PageGroup::Catalogs,
         .visibleTo = [](const Viewer& viewer) { return viewer.isHr || viewer.isAdministrator; },
         .make = [](PageContext& context) -> Page* { return new OrganisationPage(context); },
         .count = {}});
    pages.append(
        {.id = u"catalog"_s,
         .title = Tr::tr("Catalog of work"),
         .iconName = u"catalog"_s,
         .group = PageGroup::Catalogs,
         .visibleTo = {},
         .make = [](PageContext& context) -> Page* { return new CatalogPage(context); },
         .count = {}});
    pages.append(
        {.id = u"approvals"_s,
         .title = Tr::tr("Approvals"),
         .iconName = u"sign"_s,
         .group = PageGroup::Catalogs,
         .visibleTo = {},
         .make = [](PageContext& context) -> Page* { return new ApprovalsPage(context); },
         .count =
             [](PageContext& context) {
                 const auto waiting = service::Approvals(context.office).waiting();
                 return waiting ? int(waiting->size()) : 0;
             },
         .countUrgent = true});
    pages.append(
        {.id = u"rules"_s,
         .title = Tr::tr("Rule sets"),
         .iconName = u"rules"_s,
         .group = PageGroup::Catalogs,
         .visibleTo = {},
         .make = [](PageContext& context) -> Page* { return new RulesPage(context); },
         .count = {}});
}

PageInfo helpPage()
{
    return {
        .id = u"help"_s,
        .title = Tr::tr("Help"),
        .iconName = u"help"_s,
        .group = PageGroup::System,
        .visibleTo = {},
        .make = [](PageContext& context) -> Page* { return new HelpPage(context); },
        .count = {}};
}

void addPositionPages(PageRegistry& pages)
{
    pages.append(
        {.id = u"positions"_s,
         .title = Tr::tr("Positions"),
         .iconName = u"positions"_s,
         .group = PageGroup::Catalogs,
         .visibleTo = {},
         .make = [](PageContext& context) -> Page* { return new PositionsPage(context); },
         .count = {}});
    pages.append(
        {.id = u"competencies"_s,
         .title = Tr::tr("Competencies"),
         .iconName = u"star"_s,
         .group = PageGroup::Catalogs,
         .visibleTo = {},
         .make = [](PageContext& context) -> Page* { return new CompetenciesPage(context); },
         .count = {}});
    pages.append(
        {.id = u"rollout"_s,
         .title = Tr::tr("Roll-out"),
         .iconName = u"calendar"_s,
         .group = PageGroup::System,
         .visibleTo = {}, // it shows counts of units, nothing of a person
         .make = [](PageContext& context) -> Page* { return new RolloutPage(context); },
         .count = {}});
}

PageInfo packagesPage()
{
    return {
        .id = u"packages"_s,
        .title = Tr::tr("Packages"),
        .iconName = u"copy"_s,
        .group = PageGroup::System,
        .visibleTo = [](const Viewer& viewer) { return viewer.isHr; },
        .make = [](PageContext& context) -> Page* { return new PackagesPage(context); },
        .count = {}};
}

void addWorkPages(PageRegistry& pages)
{
    PageInfo diary;
    diary.id = u"diary"_s;
    diary.title = Tr::tr("Diary");
    diary.iconName = u"diary"_s;
    diary.make = [](PageContext& context) -> Page* { return new DiaryPage(context); };
    pages += diary;
    pages.append(
        {.id = u"assignments"_s,
         .title = Tr::tr("Assignments"),
         .iconName = u"assignments"_s,
         .visibleTo = {},
         .make = [](PageContext& context) -> Page* { return new AssignmentsPage(context); },
         .count = newWork});
    pages.append(
        {.id = u"review"_s,
         .title = Tr::tr("Review"),
         .iconName = u"review"_s,
         .visibleTo = [](const Viewer& viewer) { return viewer.isReviewer; },
         .make = [](PageContext& context) -> Page* { return new ReviewPage(context); },
         .count =
             [](PageContext& context) {
                 return service::Review(context.office).queueCount().value_or(0);
             },
         .countUrgent = true});
}

void addRatingPages(PageRegistry& pages)
{
    pages.append(
        {.id = u"evaluation"_s,
         .title = Tr::tr("Evaluation"),
         .iconName = u"evaluation"_s,
         .visibleTo = {},
         .make = [](PageContext& context) -> Page* { return new EvaluationPage(context); },
         .count = {}});
    pages.append(
        {.id = u"year"_s,
         .title = Tr::tr("Rating of the year"),
         .iconName = u"star"_s,
         .visibleTo = {},
         .make = [](PageContext& context) -> Page* { return new YearPage(context); },
         .count = {}});
    pages.append(
        {.id = u"petitions"_s,
         .title = Tr::tr("Petitions"),
         .iconName = u"return"_s,
         .visibleTo = {},
         .make = [](PageContext& context) -> Page* { return new PetitionsPage(context); },
         .count = waitingPetitions,
         .countUrgent = true});
    pages.append(
        {.id = u"month_close"_s,
         .title = Tr::tr("Close the month"),
         .iconName = u"lock"_s,
         .visibleTo = [](const Viewer& viewer) { return viewer.isHr; },
         .make = [](PageContext& context) -> Page* { return new MonthClosePage(context); },
         .count = {}});
}

} // namespace

PageRegistry allPages()
{
    PageRegistry pages;
    addWorkPages(pages);
    addRatingPages(pages);
    pages.append(
        {.id = u"overview"_s,
         .title = Tr::tr("Overview"),
         .iconName = u"overview"_s,
         .visibleTo = [](const Viewer& viewer) { return viewer.isHr || viewer.isReviewer; },
         .make = [](PageContext& context) -> Page* { return new OverviewPage(context); },
         .count = {}});
    pages.append(
        {.id = u"reports"_s,
         .title = Tr::tr("Reports"),
         .iconName = u"reports"_s,
         .visibleTo = {},
         .make = [](PageContext& context) -> Page* { return new ReportsPage(context); },
         .count = {}});
    addCatalogPages(pages);
    addPositionPages(pages);
    pages.append(packagesPage());
    pages.append(helpPage());
    return pages;
}

} // namespace soviec
