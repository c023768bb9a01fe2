// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/cli/password.h"
#include "core/base/tr.h"
#include "core/service/recovery.h"
#include "core/service/server.h"

namespace soviec::cli {

using namespace Qt::StringLiterals;

namespace {

Result<QString> place(const Context& context)
{
    if (context.database.isEmpty()) {
        return fail(
            ErrorCode::Usage,
            Tr::tr("No database is named. Say --db PATH or set SOVIEC_DB."));
    }
    if (service::isServerAddress(context.database) && service::carriesPassword(context.database)) {
        return fail(
            ErrorCode::Usage,
            Tr::tr("A password does not belong into a command: others see it. Leave it out, type it when "
                   "asked, or put it into the file that PGPASSFILE names."));
    }
    return context.database;
}

} // namespace

Result<QString> databasePath(const Context& context)
{
    const auto path = place(context);
    if (path && service::isServerAddress(*path)) {
        return fail(
            ErrorCode::Usage,
            Tr::tr("This verb works on a database file. Say --db PATH."));
    }
    return path;
}

Result<QString> serverAddress(const Context& context)
{
    const auto address = place(context);
    if (address && !service::isServerAddress(*address)) {
        return fail(
            ErrorCode::Usage,
            Tr::tr("This verb works on the office's server. Say --db postgresql://LOGIN@HOST/DATABASE."));
    }
    return address;
}

bool asksForPassword(const Error& error)
{
    return error.detail.contains("no password supplied"_L1) && hasTerminal();
}

Result<QString> withTypedPassword(const QString& address, Context& context)
{
    const auto password = askPassword(Tr::tr("Password for %1:").arg(address), context);
    if (!password)
        return passOn(password);
    return service::withPassword(address, *password);
}

Result<std::unique_ptr<service::Office>>
openOffice(Context& context, const Clock& clock, Purpose purpose)
{
    auto path = place(context);
    if (!path)
        return passOn(path);
    if (purpose == Purpose::Reading)
        *path = service::readingAddress(*path);
    // A file that cannot be taken over is refused by opening it, with the better sentence.
    if (const auto taken = service::takeOverAfterCrash(*path); taken && *taken)
        context.say(service::sentenceOf(**taken));
    auto office = service::Office::open(*path, clock);
    if (!office && asksForPassword(office.error())) {
        const auto address = withTypedPassword(*path, context);
        if (!address)
            return passOn(address);
        office = service::Office::open(*address, clock);
    }
    if (!office || context.login.isEmpty())
        return office;
    if (const auto signedIn = (*office)->signIn(context.login); !signedIn)
        return passOn(signedIn);
    return office;
}

} // namespace soviec::cli
