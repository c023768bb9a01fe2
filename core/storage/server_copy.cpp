// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/server_copy.h"

#include "core/base/json.h"
#include "core/base/sha256.h"
#include "core/base/tr.h"
#include "core/storage/backup_file.h"
#include "core/storage/connection.h"
#include "core/storage/migration.h"
#include "core/storage/place.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>

#include <array>
#include <functional>

namespace soviec::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype batchRows = 500;

/// The sum of the rows' hashes: the order of the rows does not count, their number and content do.
class Checksum {
public:
    void add(const QJsonObject& row)
    {
        const QByteArray hash = sha256(canonicalJson(row));
        unsigned carry = 0;
        for (std::size_t i = m_sum.size(); i-- > 0;) {
            carry += unsigned(m_sum[i]) + static_cast<unsigned char>(hash[qsizetype(i)]);
            m_sum[i] = static_cast<unsigned char>(carry & 0xff);
            carry >>= 8;
        }
    }
    QString text() const
    {
        QByteArray bytes;
        for (const unsigned char byte : m_sum)
            bytes.append(char(byte));
        return u"sha256:"_s + QString::fromLatin1(bytes.toHex());
    }

private:
    std::array<unsigned char, 32> m_sum {};
};

Result<QString> statementFor(Connection& connection, const char* name, const QString& table)
{
    const auto statement = connection.statements().find(name);
    if (!statement)
        return passOn(statement);
    // The name comes from the file's own list of tables and stands in double quotes.
    return QString(statement->sql).replace("%1"_L1, QString(table).replace(u'"', u"\"\""_s));
}

QJsonValue jsonOf(const QVariant& value)
{
    if (value.isNull())
        return QJsonValue::Null;
    // As the server writes bytes in JSON.
    if (value.typeId() == QMetaType::QByteArray)
        return QString(u"\\x"_s + QString::fromLatin1(value.toByteArray().toHex()));
    return value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int
        ? QJsonValue(value.toLongLong())
        : QJsonValue(value.toString());
}

using EachRow = std::function<Result<void>(const QJsonObject&)>;

Result<void> readFileTable(Connection& file, const QString& table, const EachRow& each)
{
    const auto sql = statementFor(file, "copy/rows", table);
    if (!sql)
        return passOn(sql);
    QSqlQuery query(file.handle());
    query.setForwardOnly(true);
    if (!query.exec(*sql))
        return std::unexpected(file.error(query.lastError()));
    const QSqlRecord columns = query.record();
    while (query.next()) {
        QJsonObject row;
        for (int i = 0; i < columns.count(); ++i)
            row.insert(columns.fieldName(i), jsonOf(query.value(i)));
        if (const auto done = each(row); !done)
            return done;
    }
    return {};
}

/// What the server has besides the file's columns is its own.
Result<CopiedTable> readServerTable(
    Connection& server, const QString& table, const QStringList& columns, bool withoutHead)
{
    const auto sql = statementFor(server, "copy/rows", table);
    if (!sql)
        return passOn(sql);
    QSqlQuery query(server.handle());
    if (!query.exec(*sql))
        return std::unexpected(server.error(query.lastError()));
    CopiedTable copied {table, 0, {}};
    Checksum sum;
    while (query.next()) {
        const QJsonObject all = QJsonDocument::fromJson(query.value(0).toString().toUtf8()).object();
        if (withoutHead && all[u"key"].toString() == u"audit_head")
            continue;
        QJsonObject row;
        for (const QString& column : columns)
            row.insert(column, all.value(column));
        sum.add(row);
        ++copied.rows;
    }
    copied.checksum = sum.text();
    return copied;
}

/// One table on its way.
class TableCopy {
public:
    TableCopy(Connection& file, Connection& server, QString table, QString chain)
        : m_file(file)
        , m_server(server)
        , m_table(std::move(table))
        , m_chain(std::move(chain))
    {
    }

    Result<CopiedTable> run()
    {
        CopiedTable copied {m_table, 0, {}};
        const auto clear = statementFor(m_server, "copy/clear", m_table);
        if (!clear)
            return passOn(clear);
        if (const auto cleared = m_server.script(*clear); !cleared)
            return passOn(cleared);
        const auto read = readFileTable(m_file, m_table, [&](const QJsonObject& row) -> Result<void> {
            // The server keeps the end of each chain in a table of its own.
            if (m_table == u"meta" && row[u"key"].toString() == u"audit_head")
                return {};
            m_columns = row.keys();
            m_sum.add(row);
            ++copied.rows;
            QJsonObject whole = row;
            if (m_table == u"audit_record" || m_table == u"audit_row")
                whole.insert(u"chain"_s, m_chain);
            m_batch.append(whole);
            return m_batch.size() < batchRows ? Result<void>() : put();
        });
        if (!read)
            return passOn(read);
        if (const auto rest = put(); !rest)
            return passOn(rest);
        copied.checksum = m_sum.text();
        return compared(copied);
    }

private:
    Result<void> put()
    {
        if (m_batch.isEmpty())
            return {};
        const QString rows = QString::fromUtf8(QJsonDocument(m_batch).toJson(QJsonDocument::Compact));
        m_batch = {};
        return m_server.run("copy/put", {{"table", m_table}, {"rows", rows}});
    }

    Result<CopiedTable> compared(const CopiedTable& copied)
    {
        const auto arrived = readServerTable(m_server, m_table, m_columns, m_table == u"meta");
        if (!arrived)
            return passOn(arrived);
        if (arrived->rows == copied.rows && arrived->checksum == copied.checksum)
            return copied;
        return fail(
            ErrorCode::Damaged,
            Tr::tr("The table %1 did not arrive as it was sent: %2 rows of %3. Nothing was kept; tell the "
                   "administrator.")
                .arg(m_table)
                .arg(arrived->rows)
                .arg(copied.rows),
            copied.checksum + u" / "_s + arrived->checksum);
    }

    Connection& m_file;
    Connection& m_server;
    QString m_table;
    QString m_chain;
    QStringList m_columns;
    QJsonArray m_batch;
    Checksum m_sum;
};

Result<QStringList> tablesOf(Connection& file)
{
    const auto statement = file.statements().find("copy/tables");
    if (!statement)
        return passOn(statement);
    QSqlQuery query(file.handle());
    if (!query.exec(statement->sql))
        return std::unexpected(file.error(query.lastError()));
    QStringList names;
    while (query.next())
        names.append(query.value(0).toString());
    return names;
}

Result<void> checkVersions(Connection& file, Connection& server)
{
    for (Connection* one : {&file, &server}) {
        const auto steps = builtInSteps(one->engine());
        if (!steps)
            return passOn(steps);
        const int known = steps->last().version;
        const auto version = schemaVersionOf(*one, known);
        if (!version)
            return passOn(version);
        if (*version < known) {
            return fail(
                ErrorCode::Refused,
                Tr::tr("%1 is older than this program. Open it once with this program, then copy again.")
                    .arg(one->path()));
        }
    }
    const auto people = server.value("copy/people");
    if (!people)
        return passOn(people);
    if (people->toLongLong() > 0) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("The database %1 holds data already. Copy into an empty one, made by soviec-cli server "
                   "init.")
                .arg(server.path()));
    }
    return {};
}

Result<QList<CopiedTable>> copyAll(Connection& file, Connection& server)
{
    const auto chain = file.value("connection/get_meta", {{"key", u"agency_unit"_s}});
    const auto tables = tablesOf(file);
    if (!chain || !tables)
        return std::unexpected(!chain ? chain.error() : tables.error());
    QList<CopiedTable> copied;
    for (const QString& table : *tables) {
        const auto one = TableCopy(file, server, table, chain->toString()).run();
        if (!one)
            return passOn(one);
        copied.append(*one);
    }
    if (const auto done = server.run("copy/done"); !done)
        return passOn(done);
    return copied;
}

} // namespace

Result<QList<CopiedTable>> copyToServer(
    const QString& file, const QString& address)
{
    if (const auto readable = checkReadableDatabase(file); !readable)
        return passOn(readable);
    const auto from = Connection::open(file, Connection::Mode::ReadOnly);
    const auto to = Connection::open(address, Connection::Mode::ReadWrite);
    if (!from || !to)
        return std::unexpected(!from ? from.error() : to.error());
    if (const auto sound = checkIntegrity(**from); !sound)
        return passOn(sound);
    if (const auto fit = checkVersions(**from, **to); !fit)
        return passOn(fit);
    for (const char* step : {"connection/begin", "connection/lock_schema", "copy/triggers_off"}) {
        if (const auto done = (*to)->run(step); !done) {
            std::ignore = (*to)->run("connection/rollback");
            return passOn(done);
        }
    }
    auto copied = copyAll(**from, **to);
    Result<void> kept = copied ? (*to)->run("connection/commit") : Result<void>();
    if (!copied || !kept) {
        std::ignore = (*to)->run("connection/rollback");
        if (!kept)
            return passOn(kept);
    }
    return copied;
}

} // namespace soviec::storage
