// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "core/service/office.h"

#include <memory>

namespace soviec::cli {

/// The path --db or SOVIEC_DB names; wrong usage where none does, or where it is a server's address
/// and the verb works on a file.
Result<QString> databasePath(const Context& context);
/// The same for verbs that work on a server; an address with a password in it is refused.
Result<QString> serverAddress(const Context& context);

/// Whether the server asked for a password nobody gave, and somebody sits at the terminal.
bool asksForPassword(const Error& error);
/// The address with the password that is typed now.
Result<QString> withTypedPassword(const QString& address, Context& context);

/// Runs `work` with the server's address, once more with a typed password where the server asks.
template <class Work>
auto onServer(Context& context, Work work) -> decltype(work(QString()))
{
    const auto address = serverAddress(context);
    if (!address)
        return passOn(address);
    auto done = work(*address);
    if (done || !asksForPassword(done.error()))
        return done;
    const auto complete = withTypedPassword(*address, context);
    if (!complete)
        return passOn(complete);
    return work(*complete);
}

/// What a database is opened for; who only reads may be given a replica of the server.
enum class Purpose { Working, Reading };

/// Opens that database: a file as the person --as names, else as its operator; a server as whoever
/// logs in. The clock must outlive the office.
Result<std::unique_ptr<service::Office>>
openOffice(Context& context, const Clock& clock, Purpose purpose = Purpose::Working);

} // namespace soviec::cli
