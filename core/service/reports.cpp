// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/reports.h"

#include "core/base/tr.h"
#include "core/report/cells.h"
#include "core/service/report_forms.h"
#include "core/service/reports/maker.h"
#include "core/service/reports/run.h"

namespace soviec::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSpan = 366; // days

Result<ReportMaker> makerOf(const QString& kind)
{
    QStringList known;
    for (const ReportMaker& maker : reportMakers()) {
        known.append(maker.about().kind);
        if (known.last() == kind)
            return maker;
    }
    return fail(
        ErrorCode::Usage, Tr::tr("There is no report “%1”. There are: %2.")
                              .arg(kind.left(40), known.join(u", "_s)));
}

Result<void> checkDays(const report::ReportKind& kind, const ReportRequest& request)
{
    if (!kind.ofDays) {
        return fail(
            ErrorCode::Usage,
            Tr::tr("The report “%1” is made for a whole period, not for single days.")
                .arg(kind.title));
    }
    const bool backwards = !isValid(request.to) || request.to < request.from;
    if (backwards || (request.to - request.from).days() >= longestSpan) {
        return fail(
            ErrorCode::Usage,
            Tr::tr("Name a first day and a last day after it, at most a year later."));
    }
    return {};
}

Result<void> checkPeriod(const report::ReportKind& kind, const ReportRequest& request)
{
    if (isValid(request.from))
        return checkDays(kind, request);
    if (!request.period.isValid())
        return fail(ErrorCode::Usage, Tr::tr("Name the month, the quarter or the year of the report."));
    const auto period = request.period.kind();
    const bool fits = (period == Period::Kind::Month && kind.ofMonth)
                      || (period == Period::Kind::Quarter && kind.ofQuarter)
                      || (period == Period::Kind::Year && kind.ofYear);
    if (!fits) {
        return fail(
            ErrorCode::Usage,
            Tr::tr("The report “%1” is not made for such a period.").arg(kind.title));
    }
    return {};
}

} // namespace

Result<QList<report::Report>>
Reports::build(const ReportRequest& request, const ReportProgress& progress)
{
    const auto maker = makerOf(request.kind);
    if (!maker)
        return passOn(maker);
    const report::ReportKind kind = maker->about();
    if (const auto fits = checkPeriod(kind, request); !fits)
        return passOn(fits);
    if (!request.person.isNull() && !kind.ofPerson) {
        return fail(
            ErrorCode::Usage,
            Tr::tr("The report “%1” is made for a unit, not for one person.").arg(kind.title));
    }
    ReportRun run(m_office, request, progress);
    if (const auto begun = run.begin(); !begun)
        return passOn(begun);
    auto reports = maker->make(run);
    if (!reports)
        return reports;
    for (report::Report& one : *reports) {
        one.periodWord = run.spanWord();
        applyForm(one, run.form());
        report::settleHours(one);
    }
    return reports;
}

QList<report::ReportKind> reportKinds()
{
    QList<report::ReportKind> kinds;
    for (const ReportMaker& maker : reportMakers())
        kinds.append(maker.about());
    return kinds;
}

std::optional<report::ReportKind> reportKind(QStringView kind)
{
    for (const report::ReportKind& one : reportKinds()) {
        if (one.kind == kind)
            return one;
    }
    return std::nullopt;
}

} // namespace soviec::service
