// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/report/catalog_report.h"
#include "core/service/reports/maker.h"
#include "core/service/reports/run.h"
#include "core/storage/catalog_repository.h"

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

report::ReportKind aboutCatalog()
{
    return {
        .kind = u"task-catalog"_s,
        .title = Tr::tr("Task catalog"),
        .description = Tr::tr("Every product and task in force at the end of the period"),
        .ofUnit = true,
        .ofMonth = true,
        .ofQuarter = true,
        .ofYear = true};
}

report::ReportKind aboutComparison()
{
    return {
        .kind = u"catalog-comparison"_s,
        .title = Tr::tr("Comparison of task catalogs"),
        .description =
            Tr::tr("What changed from the version before to the one in force at the end of the period"),
        .ofUnit = true,
        .ofMonth = true,
        .ofQuarter = true,
        .ofYear = true};
}

std::unexpected<Error> noCatalog(const Date& day)
{
    return fail(
        ErrorCode::NotFound, Tr::tr("No task catalog is in force on %1.").arg(formDate(day)));
}

Result<QList<report::Report>> makeCatalog(ReportRun& run)
{
    storage::CatalogRepository repository(run.office().db());
    const auto catalog = repository.inForce(run.office().agency().unit.id, run.last());
    if (!catalog)
        return passOn(catalog);
    if (!*catalog)
        return noCatalog(run.last());
    const auto items = repository.items((*catalog)->id);
    if (!items)
        return passOn(items);
    if (const auto chief = run.loadChief(); !chief)
        return passOn(chief);
    report::Report table =
        report::catalogReport(run.headOfToday(), **catalog, *items, run.chiefName());
    run.name(table);
    return QList<report::Report> {table};
}

Result<QList<report::Report>> makeComparison(ReportRun& run)
{
    storage::CatalogRepository repository(run.office().db());
    const UnitId agency = run.office().agency().unit.id;
    const auto after = repository.inForce(agency, run.last());
    if (!after)
        return passOn(after);
    if (!*after)
        return noCatalog(run.last());
    const auto before = repository.inForce(agency, (*after)->effectiveFrom - Days(1));
    if (!before)
        return passOn(before);
    if (!*before) {
        return fail(
            ErrorCode::NotFound,
            Tr::tr("There is no task catalog before “%1”: nothing to compare it with.")
                .arg((*after)->title));
    }
    const auto oldItems = repository.items((*before)->id);
    if (!oldItems)
        return passOn(oldItems);
    const auto newItems = repository.items((*after)->id);
    if (!newItems)
        return passOn(newItems);
    if (const auto chief = run.loadChief(); !chief)
        return passOn(chief);
    report::Report table = report::catalogComparisonReport(
        run.headOfToday(), **before, *oldItems, **after, *newItems, run.chiefName());
    run.name(table);
    return QList<report::Report> {table};
}

} // namespace

ReportMaker taskCatalogMaker()
{
    return {aboutCatalog, makeCatalog};
}

ReportMaker catalogComparisonMaker()
{
    return {aboutComparison, makeComparison};
}

} // namespace soviec::service
