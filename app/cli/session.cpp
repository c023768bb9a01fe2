// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "core/base/tr.h"

namespace soviec::cli {

using namespace Qt::StringLiterals;

Result<QString> databasePath(const Context& context)
{
    if (context.database.isEmpty()) {
        return fail(
            ErrorCode::Usage,
            Tr::tr("No database is named. Say --db PATH or set SOVIEC_DB."));
    }
    if (context.database.startsWith("postgresql://"_L1)) {
        return fail(
            ErrorCode::Usage,
            Tr::tr("This verb works on a database file. Say --db PATH."));
    }
    return context.database;
}

Result<std::unique_ptr<service::Office>> openOffice(const Context& context, const Clock& clock)
{
    const auto path = databasePath(context);
    if (!path)
        return passOn(path);
    auto office = service::Office::open(*path, clock);
    if (!office || context.login.isEmpty())
        return office;
    if (const auto signedIn = (*office)->signIn(context.login); !signedIn)
        return passOn(signedIn);
    return office;
}

} // namespace soviec::cli
