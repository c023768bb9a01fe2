// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/password.h"
#include "app/cli/session.h"
#include "app/cli/verb.h"
#include "core/base/clock.h"
#include "core/base/tr.h"
#include "core/service/accounts.h"
#include "core/service/server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace soviec::cli {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> usage()
{
    return fail(
        ErrorCode::Usage,
        Tr::tr("Say “server init”, “server upgrade”, “server copy FILE” or “server user add, passwd or "
               "disable LOGIN”."));
}

Result<void> prepare(Context& context, bool existing)
{
    const SystemClock clock;
    const auto version = onServer(context, [&](const QString& address) {
        return existing ? service::upgradeServer(address, clock) : service::prepareServer(address, clock);
    });
    if (!version)
        return passOn(version);
    if (context.json) {
        context.out.write(
            QJsonDocument(QJsonObject {{u"schema"_s, *version}}).toJson(QJsonDocument::Compact) + '\n');
    } else {
        context.say(Tr::tr("The server's database is ready, with schema %1.").arg(*version));
    }
    return {};
}

Result<void> copy(const QString& file, Context& context)
{
    const auto tables = onServer(context, [&](const QString& address) {
        return service::copyToServer(file, address);
    });
    if (!tables)
        return passOn(tables);
    QJsonArray all;
    qint64 rows = 0;
    for (const service::CopiedTable& table : *tables) {
        rows += table.rows;
        all.append(QJsonObject {
            {u"table"_s, table.name}, {u"rows"_s, table.rows}, {u"checksum"_s, table.checksum}});
        if (!context.json && table.rows > 0)
            context.print(u"%1  %2  %3"_s.arg(table.name.leftJustified(20)).arg(table.rows, 9).arg(table.checksum));
    }
    if (context.json)
        context.out.write(QJsonDocument(all).toJson(QJsonDocument::Indented));
    context.say(Tr::tr("%1 rows were copied; counts and checksums of file and server are the same.").arg(rows));
    return {};
}

Result<void> user(const QStringList& words, const Arguments& arguments, Context& context)
{
    const QString action = words.value(0);
    const QString login = words.value(1);
    if (words.size() != 2 || login.isEmpty())
        return usage();
    if (const auto address = serverAddress(context); !address)
        return passOn(address);
    const SystemClock clock;
    const auto office = openOffice(context, clock);
    if (!office)
        return passOn(office);
    service::Accounts accounts(**office);
    if (action == u"disable"_s)
        return accounts.disable(login);
    if (action != u"add"_s && action != u"passwd"_s)
        return usage();
    const QString person = arguments.values.value(u"person"_s);
    if (action == u"add"_s && person.isEmpty())
        return fail(ErrorCode::Usage, Tr::tr("Whose account is it? Say --person CODE."));
    const auto password = askNewPassword(login, context);
    if (!password)
        return passOn(password);
    return action == u"add"_s ? accounts.add(login, person, *password)
                              : accounts.setPassword(login, *password);
}

Result<void> run(const QStringList& rawArguments, Context& context)
{
    const auto arguments = parseArguments(rawArguments, {u"person"_s}, {});
    if (!arguments)
        return passOn(arguments);
    const QStringList words = arguments->positional;
    if (words == QStringList {u"init"_s} || words == QStringList {u"upgrade"_s})
        return prepare(context, words.first() == u"upgrade"_s);
    if (words.size() == 2 && words.first() == u"copy"_s)
        return copy(words.last(), context);
    if (words.size() >= 2 && words.first() == u"user"_s)
        return user(words.mid(1), *arguments, context);
    return usage();
}

} // namespace

Verb serverVerb()
{
    return {
        u"server"_s, [] { return Tr::tr("Prepares the office's server, its accounts, and moves a file there"); },
        [] {
            return Tr::tr(
                "soviec-cli --db postgresql://postgres@HOST/DATABASE server init\n"
                "soviec-cli --db postgresql://postgres@HOST/DATABASE server upgrade\n"
                "soviec-cli --db postgresql://postgres@HOST/DATABASE server copy FILE\n"
                "soviec-cli --db postgresql://LOGIN@HOST/DATABASE server user add LOGIN --person CODE\n"
                "soviec-cli --db postgresql://LOGIN@HOST/DATABASE server user passwd LOGIN\n"
                "soviec-cli --db postgresql://LOGIN@HOST/DATABASE server user disable LOGIN\n\n"
                "init makes the schema in an empty database, upgrade brings it to this program's\n"
                "version (back it up first), copy moves a local file there and compares counts and\n"
                "checksums. Passwords are typed, or come from PGPASSFILE or standard input; they\n"
                "are never arguments.");
        },
        run};
}

} // namespace soviec::cli
