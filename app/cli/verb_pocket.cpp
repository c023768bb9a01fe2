// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookup.h"
#include "app/cli/package_words.h"
#include "app/cli/session.h"
#include "core/base/timestamp.h"
#include "core/base/tr.h"
#include "core/service/pocket.h"
#include "core/service/server.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace soviec::cli {

using namespace Qt::StringLiterals;

namespace {

Result<QString> pocketPath(const Arguments& arguments, const Context& context)
{
    if (arguments.values.contains(u"file"_s))
        return arguments.values.value(u"file"_s);
    const auto address = serverAddress(context);
    if (!address)
        return passOn(address);
    return service::Pocket::pathFor(*address);
}

Result<std::unique_ptr<service::Office>> openPocket(const QString& path, const Clock& clock)
{
    if (!service::Pocket::isThere(path))
        return fail(
            ErrorCode::Usage,
            Tr::tr("There is no pocket at %1. Say “pocket refresh” while the server is in reach.")
                .arg(QDir::toNativeSeparators(path)));
    return service::Office::open(path, clock);
}

Result<void> refresh(const QString& path, service::Office& server, Context& context)
{
    if (const auto done = service::Pocket::fill(server, path); !done)
        return done;
    if (context.json)
        printJson(context, QJsonObject {{u"file"_s, path}, {u"server"_s, service::withoutPassword(context.database)}});
    context.say(Tr::tr("What %1 needs of the server is in %2 now.")
                    .arg(server.who().name, QDir::toNativeSeparators(path)));
    return {};
}

QJsonArray waitingJson(const QList<service::PocketChange>& changes)
{
    QJsonArray list;
    for (const service::PocketChange& one : changes)
        list.append(QJsonObject {
            {u"row"_s, one.key}, {u"person"_s, one.person}, {u"about"_s, one.about},
            {u"steps"_s, one.steps}, {u"at"_s, isoTime(one.at)}});
    return list;
}

QJsonArray refusedJson(const QList<service::PocketRefusal>& refusals)
{
    QJsonArray list;
    for (const service::PocketRefusal& one : refusals)
        list.append(QJsonObject {
            {u"record"_s, one.record}, {u"about"_s, one.about}, {u"reason"_s, one.refusal},
            {u"fields"_s, one.fields}, {u"at"_s, isoTime(one.at)}});
    return list;
}

Result<void> status(const QString& path, Context& context)
{
    const SystemClock clock;
    const auto office = openPocket(path, clock);
    if (!office)
        return passOn(office);
    const auto status = service::Pocket(**office).status();
    if (!status)
        return passOn(status);
    if (context.json)
        printJson(
            context,
            QJsonObject {
                {u"file"_s, path}, {u"server"_s, status->server}, {u"login"_s, status->login},
                {u"as_of"_s, isoTime(status->filledAt)}, {u"waiting"_s, waitingJson(status->waiting)},
                {u"refused"_s, refusedJson(status->refused)}});
    context.say(Tr::tr("Pocket of “%1” on %2, as of %3. Rows that wait for the server: %4.")
                    .arg(status->login, status->server, localTime(status->filledAt))
                    .arg(status->waiting.size()));
    for (const service::PocketChange& one : status->waiting)
        context.say(u"  "_s + one.person + u", "_s + one.about);
    for (const service::PocketRefusal& one : status->refused)
        context.say(Tr::tr("  Not taken by the server: %1. %2").arg(one.about, one.refusal));
    return {};
}

Result<service::PackageChoices> choicesOf(
    const Arguments& arguments, service::Pocket& pocket, service::Office& server)
{
    service::PackageChoices choices;
    const bool own = arguments.has(u"take-mine"_s);
    if (!own && !arguments.has(u"take-theirs"_s))
        return choices;
    const auto plan = pocket.plan(server);
    if (!plan)
        return passOn(plan);
    for (const service::PackageRow& row : plan->conflicts) {
        // For the merge, the server stands here and the pocket comes.
        for (const FieldClash& one : row.merge.clashes)
            choices[row.key].insert(one.field, own ? MergeSide::Theirs : MergeSide::Mine);
    }
    return choices;
}

Result<void> send(
    const Arguments& arguments, const QString& path, service::Office& server, Context& context)
{
    const SystemClock clock;
    const auto office = openPocket(path, clock);
    if (!office)
        return passOn(office);
    service::Pocket pocket(**office);
    const auto choices = choicesOf(arguments, pocket, server);
    if (!choices)
        return passOn(choices);
    const auto sent = pocket.send(server, *choices);
    if (!sent)
        return passOn(sent);
    const service::PackageOutcome& outcome = sent->outcome;
    if (context.json)
        printJson(
            context,
            QJsonObject {
                {u"rows"_s, outcome.rows}, {u"known"_s, outcome.known}, {u"taken"_s, outcome.taken},
                {u"steps"_s, outcome.steps}, {u"conflicts"_s, rowsJson(outcome.conflicts)},
                {u"refused"_s, rowsJson(outcome.refused)}, {u"refreshed"_s, sent->filled}});
    sayRows(
        outcome, Tr::tr("%1 rows: %2 the server had already, %3 taken, %4 that clash, %5 refused."), context);
    if (!outcome.conflicts.isEmpty())
        context.say(Tr::tr("Rows that clash wait in the pocket. Decide them in the window, or send again with "
                           "--take-mine or --take-theirs."));
    return {};
}

Result<void> run(const QStringList& arguments, Context& context)
{
    const auto parsed
        = parseArguments(arguments, {u"file"_s}, {u"take-mine"_s, u"take-theirs"_s});
    if (!parsed)
        return passOn(parsed);
    const QString what = parsed->positional.value(0);
    const bool both = parsed->has(u"take-mine"_s) && parsed->has(u"take-theirs"_s);
    if (parsed->positional.size() != 1 || both
        || !QStringList {u"refresh"_s, u"status"_s, u"send"_s}.contains(what))
        return fail(ErrorCode::Usage, Tr::tr("Say “pocket refresh”, “status” or “send”."));
    const auto path = pocketPath(*parsed, context);
    if (!path)
        return passOn(path);
    if (what == u"status")
        return status(*path, context);
    if (const auto address = serverAddress(context); !address)
        return passOn(address);
    const SystemClock clock;
    const auto server = openOffice(context, clock);
    if (!server)
        return passOn(server);
    return what == u"refresh" ? refresh(*path, **server, context)
                              : send(*parsed, *path, **server, context);
}

} // namespace

Verb pocketVerb()
{
    return {
        u"pocket"_s, [] { return Tr::tr("Takes along what one person needs of the server, and brings the work back"); },
        [] {
            return Tr::tr(
                "soviec-cli --db postgresql://… pocket refresh [--file FILE]\n"
                "soviec-cli --db postgresql://… pocket status [--file FILE]\n"
                "soviec-cli --db postgresql://… pocket send [--file FILE] [--take-mine | --take-theirs]\n\n"
                "refresh copies what the account needs to work away from the network: the own diary,\n"
                "assignments and evaluation, the catalog, the calendar; for a head, what waits. status\n"
                "says what was done in it since and what the server did not take; it needs no server.\n"
                "send merges that into the server row by row: what arrived has arrived when the line is\n"
                "cut, and sending again changes nothing. A row that both sides changed waits until it is\n"
                "decided (--take-mine: what was done away stands; --take-theirs: the server's). Locks,\n"
                "signatures and acceptances made on the server always stand.\n"
                "Without --file the pocket is the one the program itself keeps for that server.");
        },
        run};
}

} // namespace soviec::cli
