// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reconcile.h"

#include "app/cli/lookup.h"
#include "core/base/tr.h"
#include "core/exchange/table_reader.h"
#include "core/service/reconciliation.h"

#include <QJsonArray>

namespace soviec::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject differenceJson(const Difference& one)
{
    return {
        {u"kind"_s, one.kind},
        {u"cause"_s, one.cause},
        {u"person"_s, one.code},
        {u"name"_s, one.name},
        {u"place"_s, one.place},
        {u"printed"_s, one.printed},
        {u"recorded"_s, one.recorded},
        {u"text"_s, one.text}};
}

QJsonObject reportJson(const service::ReconcileReport& report)
{
    QJsonArray differences;
    for (const Difference& one : report.differences)
        differences.append(differenceJson(one));
    QJsonArray findings;
    for (const ImportFinding& one : report.findings)
        findings.append(findingLine(one));
    return {
        {u"period"_s, report.period.toString()},
        {u"rows"_s, report.rows},
        {u"agreeing"_s, report.agreeing},
        {u"differences"_s, differences},
        {u"findings"_s, findings}};
}

} // namespace

Result<void> reconcileDecision(
    service::Office& office, const QString& file, const Period& period, UnitId unit,
    Context& context)
{
    const auto table = readTableFile(file);
    if (!table)
        return passOn(table);
    const auto report = service::Reconciliation(office).run(*table, period, unit);
    if (!report)
        return passOn(report);
    if (context.json) {
        printJson(context, reportJson(*report));
    } else {
        for (const ImportFinding& one : report->findings)
            context.say(findingLine(one));
        for (const Difference& one : report->differences) {
            const QString who = one.name.isEmpty() ? one.code : one.name;
            context.print(
                one.place.isEmpty() ? one.text
                                    : u"%1 (%2): %3"_s.arg(who, one.place, one.text));
        }
    }
    if (!report->differences.isEmpty()) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("The decision and the record differ in %n places.", nullptr,
                   int(report->differences.size())));
    }
    context.say(Tr::tr("All %n rows of the decision agree with the record.", nullptr, report->rows));
    return {};
}

} // namespace soviec::cli
