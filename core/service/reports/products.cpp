// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/report/products_report.h"
#include "core/service/reports/maker.h"
#include "core/service/reports/run.h"
#include "core/storage/diary_repository.h"

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

report::ReportKind about()
{
    return {
        .kind = u"products"_s,
        .title = Tr::tr("Declared products"),
        .description = Tr::tr("What was declared and accepted, item by item, in standard products"),
        .ofPerson = true,
        .ofUnit = true,
        .ofMonth = true,
        .ofQuarter = true,
        .ofYear = true,
        .ofDays = true};
}

Result<QList<report::Report>> make(ReportRun& run)
{
    if (const auto people = run.loadPeople(); !people)
        return passOn(people);
    const auto products = storage::DiaryRepository(run.office().db())
                              .products(run.memberIds(), run.first(), run.last());
    if (!products)
        return passOn(products);
    QHash<PersonId, QList<ProductTotals>> of;
    for (const ProductTotals& one : *products)
        of[one.person].append(one);
    QList<report::Report> reports;
    QList<report::PersonProducts> people;
    qsizetype done = 0;
    for (const Member& member : run.members()) {
        if (run.isEnough(reports.size()))
            break;
        if (const auto goOn = run.step(done++); !goOn)
            return passOn(goOn);
        const report::PersonProducts one {member, of.value(member.person.id)};
        if (!run.ofOnePerson() && !run.request().eachPerson) {
            people.append(one);
            continue;
        }
        report::Report sheet =
            report::productsReport(run.headOfToday(), run.span(), one, run.headName(member));
        run.name(sheet, member);
        reports.append(sheet);
    }
    if (reports.isEmpty()) {
        report::Report sheet = report::unitProductsReport(
            run.headOfToday(), run.span(), run.rootUnit().name, people, run.chiefName());
        run.name(sheet);
        reports.append(sheet);
    }
    return reports;
}

} // namespace

ReportMaker productsMaker()
{
    return {about, make};
}

} // namespace soviec::service
