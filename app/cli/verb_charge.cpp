// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookup.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "core/base/tr.h"
#include "core/domain/org/labels.h"
#include "core/service/charges.h"
#include "core/service/organisation.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace soviec::cli {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> usage()
{
    return fail(
        ErrorCode::Usage,
        Tr::tr("Say “charge list”, “charge give --person CODE --unit CODE --kind delegate|field --from DATE "
               "--to DATE --document TEXT” or “charge end ID --last DATE”."));
}

Result<Date> dateOf(const Arguments& arguments, const QString& option)
{
    const QString text = arguments.values.value(option);
    const auto date = parseIsoDate(text);
    if (!date) {
        return fail(
            ErrorCode::Usage,
            Tr::tr("--%1 “%2” is no date. Write it as 2026-05-31.").arg(option, text.left(40)));
    }
    return *date;
}

QJsonObject toJson(const Charge& charge, const Person& person, const Unit& unit)
{
    return {
        {u"id"_s, charge.id.toString()},   {u"person"_s, person.code},
        {u"name"_s, person.fullName},      {u"unit"_s, unit.code},
        {u"kind"_s, code(charge.kind)},    {u"first"_s, isoDate(charge.first)},
        {u"last"_s, isoDate(charge.last)}, {u"document"_s, charge.document}};
}

Result<void> list(service::Office& office, const Arguments& arguments, Context& context)
{
    const auto unit = unitOf(office, arguments.values.value(u"unit"_s));
    if (!unit)
        return passOn(unit);
    Date day = office.clock().today();
    if (arguments.values.contains(u"day"_s)) {
        const auto asked = dateOf(arguments, u"day"_s);
        if (!asked)
            return passOn(asked);
        day = *asked;
    }
    const auto charges = service::Charges(office).inForceOn(day, *unit);
    if (!charges)
        return passOn(charges);
    service::Organisation organisation(office);
    const auto units = organisation.units();
    if (!units)
        return passOn(units);
    QJsonArray all;
    for (const Charge& charge : *charges) {
        const auto holder = organisation.member(charge.person, day);
        if (!holder)
            return passOn(holder);
        const auto where = std::ranges::find(*units, charge.unit, &Unit::id);
        const Person person = *holder ? (*holder)->person : Person();
        const Unit of = where == units->end() ? Unit() : *where;
        all.append(toJson(charge, person, of));
        if (!context.json) {
            context.print(u"%1\t%2\t%3\t%4\t%5 – %6\t%7"_s.arg(
                charge.id.toString(), person.fullName, chargeLabel(charge.kind), of.name,
                formDate(charge.first), formDate(charge.last), charge.document));
        }
    }
    if (context.json)
        printJson(context, all);
    return {};
}

Result<void> give(service::Office& office, const Arguments& arguments, Context& context)
{
    const auto person = personOf(office, arguments.values.value(u"person"_s));
    const auto unit = unitOf(office, arguments.values.value(u"unit"_s));
    if (!person)
        return passOn(person);
    if (!unit)
        return passOn(unit);
    const auto kind = fromCode<ChargeKind>(arguments.values.value(u"kind"_s));
    if (person->isNull() || unit->isNull() || !kind)
        return usage();
    const auto first = dateOf(arguments, u"from"_s);
    const auto last = first ? dateOf(arguments, u"to"_s) : first;
    if (!last)
        return passOn(last);
    const auto made = service::Charges(office).give(
        {{}, *person, *unit, *kind, *first, *last, arguments.values.value(u"document"_s)});
    if (!made)
        return passOn(made);
    if (context.json)
        printJson(context, QJsonObject {{u"id"_s, made->id.toString()}});
    else
        context.print(made->id.toString());
    return {};
}

Result<void> end(service::Office& office, const QString& text, const Arguments& arguments)
{
    const auto id = ChargeId::parse(text);
    if (!id)
        return usage();
    const auto last = dateOf(arguments, u"last"_s);
    if (!last)
        return passOn(last);
    return service::Charges(office).end(*id, *last);
}

Result<void> run(const QStringList& rawArguments, Context& context)
{
    const auto arguments = parseArguments(
        rawArguments,
        {u"person"_s, u"unit"_s, u"kind"_s, u"from"_s, u"to"_s, u"document"_s, u"last"_s, u"day"_s}, {});
    if (!arguments)
        return passOn(arguments);
    const QString word = arguments->positional.value(0);
    const qsizetype words = arguments->positional.size();
    if (!(word == u"list" && words == 1) && !(word == u"give" && words == 1)
        && !(word == u"end" && words == 2))
        return usage();
    const SystemClock clock;
    const auto office = openOffice(context, clock);
    if (!office)
        return passOn(office);
    if (word == u"list")
        return list(**office, *arguments, context);
    if (word == u"give")
        return give(**office, *arguments, context);
    return end(**office, arguments->positional.at(1), *arguments);
}

} // namespace

Verb chargeVerb()
{
    return {
        u"charge"_s, [] { return Tr::tr("Says who stands in for a head, and which field a deputy has"); },
        [] {
            return Tr::tr(
                "soviec-cli charge list [--unit CODE] [--day DATE]\n"
                "soviec-cli charge give --person CODE --unit CODE --kind delegate|field --from DATE --to DATE\n"
                "    --document TEXT\n"
                "soviec-cli charge end ID --last DATE\n\n"
                "A delegate decides and signs for the absent head of the unit on the named days; the\n"
                "history and the signature say in whose place. A deputy directs and reviews the work of\n"
                "the units of the field (Article 15.4). The personnel officer gives and ends both, by a\n"
                "document; one that has not begun is taken back by a last day before its first.");
        },
        run};
}

} // namespace soviec::cli
