// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookup.h"
#include "app/cli/reconcile.h"
#include "app/cli/session.h"
#include "core/base/tr.h"
#include "core/service/month_close.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>

namespace soviec::cli {

using namespace Qt::StringLiterals;

namespace {

/// One call of the verb, its arguments understood and the database open.
struct Call {
    SystemClock clock;
    std::unique_ptr<service::Office> office;
    Period month;
    UnitId unit;
    PersonId person;
    QString reason;
};

QJsonArray missingJson(const QList<service::Missing>& missing)
{
    QJsonArray rows;
    for (const service::Missing& one : missing) {
        rows.append(QJsonObject {
            {u"person"_s, one.member.person.code},
            {u"name"_s, one.member.person.fullName},
            {u"reason"_s, one.what},
            {u"waits_for"_s, one.waitsFor}});
    }
    return rows;
}

void sayMissing(Context& context, const QList<service::Missing>& missing)
{
    for (const service::Missing& one : missing) {
        context.say(u"  "_s + Tr::tr("%1 (%2): %3; waits for: %4")
                        .arg(
                            one.member.person.fullName, one.member.person.code, one.what,
                            one.waitsFor));
    }
}

QJsonObject unitJson(const service::UnitStatus& row)
{
    return {
        {u"unit"_s, row.unit.code},
        {u"name"_s, row.unit.name},
        {u"people"_s, row.people},
        {u"entered"_s, row.entered},
        {u"submitted"_s, row.submitted},
        {u"reviewed"_s, row.reviewed},
        {u"signed"_s, row.signedCount},
        {u"closed"_s, row.closed},
        {u"missing"_s, missingJson(row.missing)},
        {u"remarks"_s, QJsonArray::fromStringList(row.remarks)}};
}

Result<void> status(Call& call, Context& context)
{
    const auto rows = service::MonthClose(*call.office).status(call.month, call.unit);
    if (!rows)
        return passOn(rows);
    if (context.json) {
        QJsonArray units;
        int people = 0;
        for (const service::UnitStatus& row : *rows) {
            units.append(unitJson(row));
            people += row.people;
        }
        printJson(
            context,
            QJsonObject {
                {u"month"_s, call.month.toString()},
                {u"people"_s, people},
                {u"units"_s, units}});
        return {};
    }
    for (const service::UnitStatus& row : *rows) {
        context.print(Tr::tr("%1: %2 people; entered %3, handed in %4, reviewed %5, signed %6, "
                             "closed %7")
                          .arg(row.unit.name)
                          .arg(row.people)
                          .arg(row.entered)
                          .arg(row.submitted)
                          .arg(row.reviewed)
                          .arg(row.signedCount)
                          .arg(row.closed));
        for (const service::Missing& one : row.missing) {
            context.print(u"  "_s + Tr::tr("%1 (%2): %3; waits for: %4")
                              .arg(
                                  one.member.person.fullName, one.member.person.code, one.what,
                                  one.waitsFor));
        }
        for (const QString& remark : row.remarks)
            context.print(u"  "_s + remark);
    }
    return {};
}

Result<void> close(Call& call, Context& context)
{
    QElapsedTimer timer;
    timer.start();
    const auto report = service::MonthClose(*call.office).close(call.month, call.unit);
    if (!report)
        return passOn(report);
    if (context.json) {
        printJson(
            context,
            QJsonObject {
                {u"month"_s, call.month.toString()},
                {u"people"_s, report->people},
                {u"closed"_s, report->closed},
                {u"open"_s, missingJson(report->open)},
                {u"ms"_s, timer.elapsed()}});
        return {};
    }
    context.say(Tr::tr("%1: %2 of %3 sheets are closed.")
                    .arg(call.month.label())
                    .arg(report->closed)
                    .arg(report->people));
    sayMissing(context, report->open);
    return {};
}

Result<void> unlock(Call& call, Context& context)
{
    const auto opened = service::MonthClose(*call.office)
                            .unlock(call.month, call.unit, call.person, call.reason);
    if (!opened)
        return passOn(opened);
    if (context.json) {
        printJson(
            context,
            QJsonObject {{u"month"_s, call.month.toString()}, {u"unlocked"_s, *opened}});
    } else {
        context.say(Tr::tr("%1: %n sheets were opened again.", nullptr, *opened)
                        .arg(call.month.label()));
    }
    return {};
}

Result<void> prepare(Call& call, const Arguments& arguments, Context& context)
{
    const auto month = Period::parse(arguments.values.value(u"month"_s));
    if (!month || month->kind() == Period::Kind::Year) {
        return fail(
            ErrorCode::Usage, Tr::tr("Name the month as --month 2026-04, or a quarter as 2026-Q2."));
    }
    call.month = *month;
    call.reason = arguments.values.value(u"reason"_s);
    auto office = openOffice(context, call.clock);
    if (!office)
        return passOn(office);
    call.office = std::move(*office);
    const auto unit = unitOf(*call.office, arguments.values.value(u"unit"_s));
    if (!unit)
        return passOn(unit);
    call.unit = *unit;
    const auto person = personOf(*call.office, arguments.values.value(u"person"_s));
    if (!person)
        return passOn(person);
    call.person = *person;
    return {};
}

Result<void> run(const QStringList& rawArguments, Context& context)
{
    const auto arguments = parseArguments(
        rawArguments, {u"month"_s, u"unit"_s, u"person"_s, u"reason"_s}, {});
    if (!arguments)
        return passOn(arguments);
    const QString action = arguments->positional.value(0);
    const bool unlocking = action == u"unlock";
    const bool comparing = action == u"reconcile";
    const bool known = unlocking || comparing || action == u"status" || action == u"close";
    const bool fits = unlocking
        || !(arguments->values.contains(u"reason"_s) || arguments->values.contains(u"person"_s));
    if (arguments->positional.size() != (comparing ? 2 : 1) || !known || !fits) {
        return fail(
            ErrorCode::Usage,
            Tr::tr("Say month status, month close, month unlock --reason … or month reconcile "
                   "FILE; soviec-cli month --help says more."));
    }
    if (unlocking && arguments->values.value(u"reason"_s).trimmed().isEmpty())
        return fail(ErrorCode::Usage, Tr::tr("Unlocking is recorded: give --reason."));
    Call call;
    if (const auto ready = prepare(call, *arguments, context); !ready)
        return ready;
    if (unlocking)
        return unlock(call, context);
    if (comparing) {
        return reconcileDecision(
            *call.office, arguments->positional.at(1), call.month, call.unit, context);
    }
    return action == u"status" ? status(call, context) : close(call, context);
}

} // namespace

Verb monthVerb()
{
    return {
        u"month"_s, [] { return Tr::tr("Who is missing what; closes and unlocks a month"); },
        [] {
            return Tr::tr(
                "soviec-cli month status --month 2026-04 [--unit CODE]\n"
                "soviec-cli month close  --month 2026-04 [--unit CODE]\n"
                "soviec-cli month unlock --month 2026-04 [--unit CODE] [--person CODE] --reason …\n"
                "soviec-cli month reconcile DECISION.xlsx --month 2026-04 [--unit CODE]\n\n"
                "status lists who has not entered, handed in, reviewed, signed. close locks every\n"
                "signed sheet of the unit and of the units below it and lists who stays open.\n"
                "unlock opens signed and closed sheets again as new revisions; it is recorded.\n"
                "reconcile compares a signed list with the sheets, names the cause of every\n"
                "difference, and ends with 1 where there is one.");
        },
        run};
}

} // namespace soviec::cli
