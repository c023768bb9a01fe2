// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookup.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "core/base/clock.h"
#include "core/base/tr.h"
#include "core/service/moving_house.h"

#include <QJsonArray>
#include <QJsonObject>

namespace soviec::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const service::MovingPacket& packet)
{
    QJsonArray results;
    for (const service::MovingResult& one : packet.results)
        results.append(QJsonObject {
            {u"period"_s, one.period.toString()}, {u"total"_s, one.total.toString()}, {u"agency"_s, one.agency},
            {u"signer"_s, one.signerName}, {u"signed_on"_s, isoDate(one.signedOn)},
            {u"content_hash"_s, one.contentHash}});
    return {
        {u"agency"_s, packet.agencyName}, {u"fingerprint"_s, packet.fingerprint},
        {u"made_at"_s, isoTime(packet.madeAt)}, {u"person"_s, packet.personCode}, {u"name"_s, packet.personName},
        {u"year"_s, packet.year}, {u"results"_s, results}, {u"packet_hash"_s, packet.packetHash}};
}

void sayPacket(const service::MovingPacket& packet, Context& context)
{
    context.say(Tr::tr("%1 (%2), %3: %4 results from %5. Fingerprint of the key: %6")
                    .arg(packet.personName, packet.personCode)
                    .arg(packet.year)
                    .arg(packet.results.size())
                    .arg(packet.agencyName, packet.fingerprint));
}

Result<void> runMake(service::Office& office, const Arguments& arguments, Context& context)
{
    const auto year = Period::parse(arguments.values.value(u"year"_s));
    const QString out = arguments.values.value(u"out"_s);
    const QString who = arguments.values.value(u"person"_s);
    if (!year || year->kind() != Period::Kind::Year || out.isEmpty() || who.isEmpty())
        return fail(ErrorCode::Usage, Tr::tr("Say “moving make --person CODE --year 2026 --out FILE”."));
    const auto person = personOf(office, who);
    if (!person)
        return passOn(person);
    const auto packet = service::MovingHouse(office).make(*person, year->year(), out);
    if (!packet)
        return passOn(packet);
    if (context.json)
        printJson(context, toJson(*packet));
    sayPacket(*packet, context);
    return {};
}

Result<void> runTake(service::Office& office, const Arguments& arguments, Context& context)
{
    const QString who = arguments.values.value(u"person"_s);
    const QString fingerprint = arguments.values.value(u"fingerprint"_s);
    if (arguments.positional.size() != 2 || who.isEmpty() || fingerprint.isEmpty())
        return fail(
            ErrorCode::Usage, Tr::tr("Say “moving take FILE --person CODE --fingerprint '48210 99317 …'”."));
    const auto person = personOf(office, who);
    if (!person)
        return passOn(person);
    const auto taken = service::MovingHouse(office).take(arguments.positional[1], *person, fingerprint);
    if (!taken)
        return passOn(taken);
    if (context.json)
        printJson(
            context,
            QJsonObject {{u"added"_s, int(taken->added.size())}, {u"known"_s, int(taken->known.size())}});
    context.say(Tr::tr("%1 results are taken in, %2 stood here already.")
                    .arg(taken->added.size())
                    .arg(taken->known.size()));
    return {};
}

Result<void> run(const QStringList& rawArguments, Context& context)
{
    const auto arguments = parseArguments(
        rawArguments, {u"person"_s, u"year"_s, u"out"_s, u"fingerprint"_s}, {});
    if (!arguments)
        return passOn(arguments);
    const QString action = arguments->positional.value(0);
    if (!QStringList {u"make"_s, u"inspect"_s, u"take"_s}.contains(action))
        return fail(ErrorCode::Usage, Tr::tr("Say “moving make”, “moving inspect FILE” or “moving take FILE”."));
    const SystemClock clock;
    const auto office = openOffice(context, clock);
    if (!office)
        return passOn(office);
    if (action == u"make"_s)
        return runMake(**office, *arguments, context);
    if (action == u"take"_s)
        return runTake(**office, *arguments, context);
    if (arguments->positional.size() != 2)
        return fail(ErrorCode::Usage, Tr::tr("Say “moving inspect FILE”."));
    const auto packet = service::MovingHouse(**office).inspect(arguments->positional[1]);
    if (!packet)
        return passOn(packet);
    if (context.json)
        printJson(context, toJson(*packet));
    sayPacket(*packet, context);
    return {};
}

} // namespace

Verb movingVerb()
{
    return {
        u"moving"_s, [] { return Tr::tr("Takes a person's monthly results along to another agency, signed"); },
        [] {
            return Tr::tr(
                "soviec-cli --db PATH moving make --person CODE --year 2026 --out FILE\n"
                "soviec-cli --db PATH moving inspect FILE\n"
                "soviec-cli --db PATH moving take FILE --person CODE --fingerprint DIGITS\n\n"
                "make writes the signed results of the year, signed with the agency's key. take counts them in\n"
                "the mean of the year (Article 19.1); DIGITS is the fingerprint of the key, as the other agency\n"
                "reads it out by telephone. Taking the same packet again changes nothing.");
        },
        run};
}

} // namespace soviec::cli
