// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/base/tr.h"
#include "core/storage/dialect.h"

#include <QSqlDriver>
#include <QSqlQuery>
#include <QUuid>

namespace soviec::storage {

using namespace Qt::StringLiterals;

Connection::Connection(QString name, QString place, std::unique_ptr<Dialect> dialect, Mode mode)
    : m_name(std::move(name))
    , m_place(std::move(place))
    , m_dialect(std::move(dialect))
    , m_mode(mode)
    , m_db(QSqlDatabase::addDatabase(m_dialect->driver(), m_name))
    , m_statements(m_dialect->engine())
{
}

Connection::~Connection()
{
    m_db.close();
    m_db = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& place, Mode mode)
{
    const QString name = u"soviec-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Connection> connection(new Connection(name, place, Dialect::of(place), mode));
    if (!connection->m_db.isValid()) {
        return fail(
            ErrorCode::Unavailable, connection->m_dialect->missingDriver(),
            connection->m_db.lastError().text());
    }
    if (const auto opened = connection->reopen(); !opened)
        return passOn(opened);
    return connection;
}

Result<void> Connection::reopen()
{
    m_db.close();
    if (const auto aimed = m_dialect->aim(m_db, m_mode); !aimed)
        return aimed;
    if (!m_db.open())
        return std::unexpected(m_dialect->toError(m_db.lastError()));
    for (const char* name : m_dialect->afterConnecting()) {
        if (const auto done = run(name); !done)
            return done;
    }
    return {};
}

// Qt gives a whole connection to another thread from 6.8 on; its driver is all of it that belongs to one.
void Connection::handOver(QThread* thread)
{
    m_db.driver()->moveToThread(thread);
}

Result<QVariant> Connection::value(const char* name, const Binds& binds)
{
    const Result<Statement> statement = m_statements.find(name);
    if (!statement)
        return passOn(statement);
    QSqlQuery query(m_db);
    query.setForwardOnly(m_dialect->streams());
    // BEGIN and its like cannot be prepared on a server.
    const bool started = binds.isEmpty() ? query.exec(statement->sql) : query.prepare(statement->sql);
    if (!started)
        return std::unexpected(error(query.lastError()));
    for (const auto& [placeholder, bound] : binds)
        query.bindValue(u':' + QString::fromLatin1(placeholder), bound);
    if (!binds.isEmpty() && !query.exec())
        return std::unexpected(error(query.lastError()));
    const QVariant result = query.next() ? query.value(0) : QVariant();
    if (query.lastError().isValid())
        return std::unexpected(error(query.lastError()));
    return result;
}

Result<void> Connection::run(const char* name, const Binds& binds)
{
    const Result<QVariant> done = value(name, binds);
    if (!done)
        return passOn(done);
    return {};
}

QString Connection::path() const
{
    return m_dialect->shown();
}

Engine Connection::engine() const
{
    return m_dialect->engine();
}

bool Connection::streams() const
{
    return m_dialect->streams();
}

Result<void> Connection::script(const QString& sql)
{
    QSqlQuery query(m_db);
    if (!query.exec(sql))
        return std::unexpected(error(query.lastError()));
    return {};
}

Error Connection::error(const QSqlError& error)
{
    m_lost = m_dialect->isLost(error);
    m_transient = m_dialect->isTransient(error);
    return m_dialect->toError(error);
}

} // namespace soviec::storage
