// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/pocket_file.h"

#include "core/base/tr.h"
#include "core/storage/connection.h"
#include "core/storage/place.h"
#include "core/storage/rows.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>

namespace soviec::storage {

using namespace Qt::StringLiterals;

namespace {

using Trigger = std::pair<QString, QString>; ///< its name and its text

/// One filling of a file.
class PocketFill {
public:
    explicit PocketFill(Connection& file) : m_file(file) { }

    Result<void> run(const PocketRows& rows, const QMap<QString, QString>& facts)
    {
        const auto triggers = list<Trigger>(
            "pocket/triggers", [](const QSqlQuery& q) { return Trigger(q.value(0).toString(), q.value(1).toString()); });
        const auto tables = list<QString>(
            "pocket/tables", [](const QSqlQuery& q) { return q.value(0).toString(); });
        if (!triggers || !tables)
            return std::unexpected(!triggers ? triggers.error() : tables.error());
        // What the rows went through on the server they do not go through again.
        for (const Trigger& one : *triggers) {
            if (const auto gone = named("pocket/drop_trigger", one.first); !gone)
                return gone;
        }
        for (const QString& table : *tables) {
            if (const auto gone = named("pocket/clear", table); !gone)
                return gone;
            if (const auto done = put(table, rows.value(table)); !done)
                return done;
        }
        // The triggers that keep the sums were away as well.
        for (const char* name : {"sheet_sum/clear", "sheet_sum/fill"}) {
            if (const auto done = m_file.run(name); !done)
                return done;
        }
        if (const auto done = settle(facts); !done)
            return done;
        for (const Trigger& one : *triggers) {
            if (const auto made = m_file.script(one.second); !made)
                return made;
        }
        return {};
    }

private:
    template <class Item, class Read>
    Result<QList<Item>> list(const char* name, Read read)
    {
        const auto statement = m_file.statements().find(name);
        if (!statement)
            return passOn(statement);
        QSqlQuery query(m_file.handle());
        if (!query.exec(statement->sql))
            return std::unexpected(m_file.error(query.lastError()));
        QList<Item> items;
        while (query.next())
            items.append(read(query));
        return items;
    }

    /// A statement about a table or trigger; the name comes from the file's own list.
    Result<void> named(const char* name, const QString& object)
    {
        const auto statement = m_file.statements().find(name);
        if (!statement)
            return passOn(statement);
        return m_file.script(
            QString(statement->sql).replace("%1"_L1, QString(object).replace(u'"', u"\"\""_s)));
    }

    Result<void> put(const QString& table, const QJsonArray& rows)
    {
        if (rows.isEmpty())
            return {};
        const auto text = m_file.value("pocket/put_text", {{"table", table}});
        if (!text)
            return passOn(text);
        QSqlQuery query(m_file.handle());
        if (!query.prepare(text->toString()))
            return std::unexpected(m_file.error(query.lastError()));
        query.bindValue(u":rows"_s, QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact)));
        if (!query.exec())
            return std::unexpected(m_file.error(query.lastError()));
        return {};
    }

    Result<void> settle(const QMap<QString, QString>& facts)
    {
        const auto last = m_file.value("pocket/last_sequence");
        if (!last)
            return passOn(last);
        QMap<QString, QString> all = facts;
        all.insert(u"pocket_filled"_s, last->toString());
        for (auto it = all.cbegin(); it != all.cend(); ++it) {
            if (const auto set = m_file.run(
                    "connection/set_meta", {{"key", it.key()}, {"value", it.value()}});
                !set)
                return set;
        }
        for (const char* name : {"pocket/settled", "pocket/keep_refused"}) {
            if (const auto done = m_file.run(name); !done)
                return done;
        }
        return {};
    }

    Connection& m_file;
};

Result<void> nothingWaits(Connection& file)
{
    const auto filled = file.value("connection/get_meta", {{"key", u"pocket_filled"_s}});
    if (!filled)
        return passOn(filled);
    const bool isNew = filled->toString().isEmpty();
    const auto waiting = file.value("pocket/waiting", {{"filled", filled->toLongLong()}});
    if (!waiting)
        return passOn(waiting);
    if (isNew || !waiting->isValid())
        return {};
    return fail(
        ErrorCode::Refused,
        Tr::tr("Something was done in the pocket that the server does not have yet. Send it first; nothing of it is "
               "overwritten."));
}

} // namespace

Result<PocketRows> pocketRows(Database& server, const PocketScope& scope)
{
    QStringList people;
    for (const PersonId& one : scope.people)
        people.append(one.toString());
    Query q = server.query("pocket/rows");
    q.bind("people", textsParameter(people))
        .bind("own_since", scope.ownSince)
        .bind("since", scope.since)
        .bind("year", isoDate(scope.ownSince).left(4));
    if (const auto done = q.exec(); !done)
        return passOn(done);
    PocketRows rows;
    while (q.next())
        rows[q.text(0)].append(QJsonDocument::fromJson(q.text(1).toUtf8()).object());
    if (const auto state = q.failed(); !state)
        return passOn(state);
    return rows;
}

Result<void> fillPocket(
    const QString& file, const PocketRows& rows, const QMap<QString, QString>& facts)
{
    const auto opened = Connection::open(file, Connection::Mode::ReadWrite);
    if (!opened)
        return passOn(opened);
    Connection& connection = **opened;
    for (const char* step : {"connection/synchronous_full", "pocket/foreign_keys_off", "connection/begin"}) {
        if (const auto done = connection.run(step); !done)
            return done;
    }
    auto filled = nothingWaits(connection);
    if (filled)
        filled = PocketFill(connection).run(rows, facts);
    if (filled)
        filled = connection.run("connection/commit");
    if (!filled)
        std::ignore = connection.run("connection/rollback");
    return filled;
}

} // namespace soviec::storage
