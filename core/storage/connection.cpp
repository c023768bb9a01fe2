// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/base/tr.h"
#include "core/storage/sql_error.h"

#include <QSqlQuery>
#include <QUuid>

namespace soviec::storage {

using namespace Qt::StringLiterals;

Connection::Connection(QString name, QString path)
    : m_name(std::move(name))
    , m_path(std::move(path))
    , m_db(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
}

Connection::~Connection()
{
    m_db.close();
    m_db = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Mode mode)
{
    const QString name = u"soviec-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Connection> connection(new Connection(name, path));
    if (!connection->m_db.isValid()) {
        return fail(
            ErrorCode::Unavailable,
            Tr::tr("The SQLite driver of Qt is not installed. Install the package libqt6sql6-sqlite."),
            connection->m_db.lastError().text());
    }
    connection->m_db.setDatabaseName(path);
    // Five seconds are longer than any transaction here takes and shorter than a person's patience.
    connection->m_db.setConnectOptions(
        mode == Mode::ReadOnly ? u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s
                               : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!connection->m_db.open())
        return std::unexpected(toError(connection->m_db.lastError(), path));
    return connection;
}

Result<QVariant> Connection::value(const char* name, const Binds& binds)
{
    const Result<Statement> statement = m_statements.find(name);
    if (!statement)
        return passOn(statement);
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    if (!query.prepare(statement->sql))
        return std::unexpected(toError(query.lastError(), m_path));
    for (const auto& [placeholder, bound] : binds)
        query.bindValue(u':' + QString::fromLatin1(placeholder), bound);
    if (!query.exec())
        return std::unexpected(toError(query.lastError(), m_path));
    const QVariant result = query.next() ? query.value(0) : QVariant();
    if (query.lastError().isValid())
        return std::unexpected(toError(query.lastError(), m_path));
    return result;
}

Result<void> Connection::run(const char* name, const Binds& binds)
{
    const Result<QVariant> done = value(name, binds);
    if (!done)
        return passOn(done);
    return {};
}

Result<void> Connection::script(const QString& sql)
{
    QSqlQuery query(m_db);
    if (!query.exec(sql))
        return std::unexpected(toError(query.lastError(), m_path));
    return {};
}

} // namespace soviec::storage
