// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgres_dialect.h"

#include "core/base/tr.h"
#include "core/storage/refusal.h"

#include <algorithm>
#include <array>

namespace soviec::storage {

using namespace Qt::StringLiterals;

namespace {

QString messageOf(const QSqlError& error)
{
    return error.databaseText().isEmpty() ? error.text() : error.databaseText();
}

bool saysOneOf(const QString& message, const QList<QLatin1StringView>& words)
{
    return std::ranges::any_of(words, [&](QLatin1StringView word) { return message.contains(word); });
}

/// Why there is no connection; the server gives no code for it.
Error connectionError(const QString& where, const QString& message)
{
    if (saysOneOf(message, {"password authentication failed"_L1, "no password supplied"_L1, "password is expired"_L1})) {
        return {
            ErrorCode::Forbidden,
            Tr::tr("The server does not accept this login with this password. Type it again; after a "
                   "change or an expiry, ask the administrator for a new password."),
            message};
    }
    if (saysOneOf(message, {"certificate"_L1, "SSL error"_L1, "does not support SSL"_L1})) {
        return {
            ErrorCode::Unavailable,
            Tr::tr("The server %1 could not prove who it is. Do not type a password; ask the "
                   "administrator for the certificate of the office's server.")
                .arg(where),
            message};
    }
    if (saysOneOf(message, {"is not permitted to log in"_L1, "does not exist"_L1, "no pg_hba.conf entry"_L1, "permission denied for database"_L1})) {
        return {
            ErrorCode::Forbidden,
            Tr::tr("The server %1 does not let this login in. Check the login and the address, or ask "
                   "the administrator for an account.")
                .arg(where),
            message};
    }
    if (saysOneOf(message, {"too many clients"_L1, "too many connections"_L1, "remaining connection slots"_L1, "starting up"_L1, "shutting down"_L1, "in recovery mode"_L1})) {
        return {
            ErrorCode::Busy,
            Tr::tr("The server %1 takes nobody at the moment. Wait a minute, then try again.").arg(where),
            message};
    }
    return {
        ErrorCode::Unavailable,
        Tr::tr("The server %1 cannot be reached. Check the network and the address, then try again; "
               "nothing was lost.")
            .arg(where),
        message};
}

Error constraintError(const QString& state, const QString& message)
{
    if (state == "23505"_L1) {
        return {
            ErrorCode::Conflict,
            Tr::tr("The same thing is there already. Read again and change what is there."), message};
    }
    if (state == "23503"_L1) {
        return {
            ErrorCode::Refused,
            Tr::tr("Something else hangs on this, or it names something that is not there. Read "
                   "again and choose from what is there."),
            message};
    }
    return {
        ErrorCode::Invalid,
        Tr::tr("A value is missing or outside its range, so nothing was saved. Correct it and try "
               "again."),
        message};
}

} // namespace

PostgresDialect::PostgresDialect(const QString& place)
    : m_address(ServerAddress::parse(place))
{
}

QString PostgresDialect::shown() const
{
    return m_address ? m_address->shown() : QString();
}

QString PostgresDialect::driver() const
{
    return u"QPSQL"_s;
}

QString PostgresDialect::missingDriver() const
{
    return Tr::tr("The PostgreSQL driver of Qt is not installed. Install the package libqt6sql6-psql.");
}

Result<void> PostgresDialect::aim(QSqlDatabase& db, Mode mode) const
{
    if (!m_address)
        return passOn(m_address);
    db.setUserName(m_address->user);
    db.setPassword(m_address->password);
    QString options = m_address->driverOptions();
    if (mode == Mode::ReadOnly)
        options += u" options='-c default_transaction_read_only=on'"_s;
    db.setConnectOptions(options);
    // Sums of whole numbers come as exact decimals.
    db.setNumericalPrecisionPolicy(QSql::HighPrecision);
    return {};
}

bool PostgresDialect::isLost(const QSqlError& error) const
{
    const QString state = error.nativeErrorCode();
    return state.startsWith("08"_L1) || state == "57P01"_L1 || state == "57P02"_L1
        || state == "57P03"_L1
        || (state.isEmpty()
            && (error.type() == QSqlError::ConnectionError
                || saysOneOf(
                    messageOf(error),
                    {"server closed the connection"_L1, "no connection to the server"_L1,
                     "could not receive data"_L1, "could not send data"_L1, "connection pointer is NULL"_L1,
                     "SSL connection has been closed"_L1, "Connection timed out"_L1})));
}

bool PostgresDialect::isTransient(const QSqlError& error) const
{
    // Serialization failure, deadlock, lock not available.
    const QString state = error.nativeErrorCode();
    return state == "40001"_L1 || state == "40P01"_L1 || state == "55P03"_L1;
}

Error PostgresDialect::toError(const QSqlError& error) const
{
    const QString message = messageOf(error);
    const QString state = error.nativeErrorCode();
    const QString where = shown();
    if (const auto refused = refusalIn(message))
        return *refused;
    // 53300: every place is taken, of the server, of the database or of the account.
    if (isLost(error) || error.type() == QSqlError::ConnectionError || state == "53300"_L1)
        return connectionError(where, message);
    if (state.startsWith("23"_L1))
        return constraintError(state, message);
    if (isTransient(error)) {
        return {
            ErrorCode::Busy,
            Tr::tr("Somebody else is writing and has not finished. Nothing was changed; wait a moment, "
                   "then try again."),
            message};
    }
    // Missing right, or a row the policies keep away.
    if (state == "42501"_L1) {
        return {
            ErrorCode::Forbidden,
            Tr::tr("Your account has no right to do this. Ask the head above, or HR."), message};
    }
    if (state == "25006"_L1) {
        return {
            ErrorCode::NewerSchema,
            Tr::tr("The server only lets this program read. Update the program, then try again; "
                   "nothing was changed."),
            message};
    }
    // What another version of the program has, or what an account is not shown any more.
    if (state == "42P01"_L1 || state == "42703"_L1 || state == "42883"_L1) {
        return {
            ErrorCode::Forbidden,
            Tr::tr("The server %1 does not show your account what this program needs; nothing was changed. "
                   "Ask the administrator about your account; if it is in order, update this program.")
                .arg(where),
            message};
    }
    if (state.startsWith("53"_L1)) {
        return {
            ErrorCode::Full,
            Tr::tr("The server %1 has no room left. Nothing was changed; tell the administrator.").arg(where),
            message};
    }
    if (state == "57014"_L1)
        return {ErrorCode::Cancelled, Tr::tr("Stopped. Nothing was changed."), message};
    // Values the server cannot hold: too long, a number out of range, a character it has no place for.
    if (state.startsWith("22"_L1) || state.startsWith("54"_L1))
        return constraintError(state, message);
    return {
        ErrorCode::Damaged,
        Tr::tr("The server %1 does not accept what this program asks of it. Tell the administrator.")
            .arg(where),
        message};
}

} // namespace soviec::storage
