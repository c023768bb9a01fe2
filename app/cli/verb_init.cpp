// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"
#include "core/base/clock.h"
#include "core/base/tr.h"
#include "core/service/demo/demo.h"
#include "core/service/demo/synthetic.h"
#include "core/service/office.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace soviec::cli {

using namespace Qt::StringLiterals;

namespace {

Result<Date> dayOf(const Arguments& arguments)
{
    if (!arguments.values.contains(u"today"_s))
        return SystemClock().today();
    return parseIsoDate(arguments.values.value(u"today"_s));
}

// "2026-04..2026-06", or one month.
Result<service::SyntheticPlan> planOf(const Arguments& arguments)
{
    service::SyntheticPlan plan;
    bool number = true;
    plan.people = arguments.values.value(u"people"_s).toInt(&number);
    const QStringList months = arguments.values.value(u"months"_s).split(u".."_s);
    const auto first = Period::parse(months.first());
    const auto last = Period::parse(months.last());
    bool seedNumber = true;
    plan.seed = arguments.values.value(u"seed"_s, u"1"_s).toULongLong(&seedNumber);
    if (!number || !first || !last || months.size() > 2 || !seedNumber) {
        return fail(
            ErrorCode::Usage,
            Tr::tr("Write --people 500 --months 2026-04..2026-06 and, if you like, --seed 7."));
    }
    plan.first = *first;
    plan.last = *last;
    return plan;
}

service::Agency newAgency(const QString& name, const Date& since)
{
    service::Agency agency;
    agency.unit.id = UnitId::create();
    agency.unit.code = u"CQ"_s;
    agency.unit.name = name.isEmpty() ? Tr::tr("Agency (name not given yet)") : name;
    agency.unit.kind = UnitKind::Commune;
    agency.unit.bloc = Bloc::Government;
    agency.unit.first = since;
    return agency;
}

Result<void> makeSynthetic(const Arguments& arguments, Context& context, const QString& name)
{
    const auto plan = planOf(arguments);
    if (!plan)
        return passOn(plan);
    const FixedClock clock(plan->last.last());
    auto made = [&]() -> Result<void> {
        const IdSequence ids(plan->seed ^ 0x5eed, 1'767'225'000'000);
        const auto office = service::Office::create(
            context.database, clock, newAgency(name, plan->first.first()));
        return office ? Result<void>() : Result<void>(passOn(office));
    }();
    if (!made)
        return made;
    const auto office = service::Office::open(context.database, clock);
    if (!office)
        return passOn(office);
    made = service::fillSynthetic(**office, *plan);
    if (!made)
        QFile::remove(context.database);
    return made;
}

Result<void> makeEmpty(Context& context, const QString& name)
{
    const SystemClock clock;
    const Date yearStart(clock.today().year(), 1, 1);
    const auto office = service::Office::create(context.database, clock, newAgency(name, yearStart));
    return office ? Result<void>() : Result<void>(passOn(office));
}

Result<void> run(const QStringList& rawArguments, Context& context)
{
    const auto arguments = parseArguments(
        rawArguments, {u"agency"_s, u"today"_s, u"people"_s, u"months"_s, u"seed"_s}, {u"demo"_s});
    if (!arguments)
        return passOn(arguments);
    const bool synthetic = arguments->values.contains(u"people"_s);
    if (!arguments->positional.isEmpty() || context.database.isEmpty()
        || (synthetic && arguments->has(u"demo"_s))) {
        return fail(
            ErrorCode::Usage,
            Tr::tr("Name the new database: soviec-cli --db office.soviec init [--demo]."));
    }
    const auto today = dayOf(*arguments);
    if (!today)
        return passOn(today);
    const QString name = arguments->values.value(u"agency"_s);
    const auto made = arguments->has(u"demo"_s) ? service::createDemo(context.database, *today)
        : synthetic                             ? makeSynthetic(*arguments, context, name)
                                                : makeEmpty(context, name);
    if (!made)
        return made;
    if (context.json) {
        context.print(QString::fromUtf8(
            QJsonDocument(QJsonObject {{u"database"_s, context.database}}).toJson(QJsonDocument::Compact)));
    } else {
        context.say(Tr::tr("Created %1.").arg(context.database));
    }
    return {};
}

} // namespace

Verb initVerb()
{
    return {
        u"init"_s,
        [] { return Tr::tr("creates a database"); },
        [] {
            return Tr::tr(
                "init [--agency NAME]\n"
                "init --demo [--today 2026-06-17]\n"
                "init --people N --months 2026-04..2026-06 [--seed N]\n"
                "  --demo    the demonstration agency with three months up to today\n"
                "  --people  a synthetic organisation of that size; same seed, same data");
        },
        run};
}

} // namespace soviec::cli
