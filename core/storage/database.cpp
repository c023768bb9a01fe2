// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/base/tr.h"
#include "core/storage/backup_file.h"
#include "core/storage/borrowed.h"
#include "core/storage/migration.h"
#include "core/storage/place.h"
#include "core/storage/server_address.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace soviec::storage {

using namespace Qt::StringLiterals;

namespace {

/// A connection with everything set that holds per connection.
Result<std::unique_ptr<Connection>> connect(const QString& path)
{
    auto connection = Connection::open(path, Connection::Mode::ReadWrite);
    if (!connection || (*connection)->engine() == Engine::Postgres)
        return connection;
    for (const char* name :
         {"connection/foreign_keys", "connection/recursive_triggers",
          "connection/secure_delete", "connection/cache", "connection/synchronous_full"}) {
        if (const auto done = (*connection)->run(name); !done)
            return passOn(done);
    }
    return connection;
}

/// The version of a server's schema, which only its administrator brings further.
Result<int> serverVersion(Connection& connection)
{
    const int newest = newestStep(Engine::Postgres);
    const auto version = schemaVersionOf(connection, newest);
    if (!version || *version == newest)
        return version;
    if (*version == 0) {
        return fail(
            ErrorCode::Unavailable,
            Tr::tr("The database %1 is empty. Have the administrator prepare it with soviec-cli "
                   "server init.")
                .arg(connection.path()));
    }
    return fail(
        ErrorCode::Unavailable,
        Tr::tr("The database %1 is older than this program. Have the administrator back it up and "
               "upgrade it with soviec-cli server upgrade.")
            .arg(connection.path()),
        u"schema %1, known %2"_s.arg(*version).arg(newest));
}

/// In a pocket, what waits for the server is closed, per connection: the file itself stays as others are.
Result<void> guardPocket(Connection& connection)
{
    const auto server = connection.value("connection/get_meta", {{"key", u"pocket_server"_s}});
    if (!server)
        return passOn(server);
    if (server->toString().isEmpty())
        return {};
    const auto guards = connection.value("pocket/guards");
    if (!guards)
        return passOn(guards);
    for (const QString& guard : guards->toString().split(u'\n', Qt::SkipEmptyParts)) {
        if (const auto made = connection.script(guard); !made)
            return made;
    }
    return {};
}

Result<int> bringUp(Connection& connection, const Clock& clock)
{
    if (connection.engine() == Engine::Postgres)
        return serverVersion(connection);
    // Looked at before WAL is switched on: a file that is not ours is not touched. The steps themselves
    // are read only where one is missing.
    const int newest = newestStep(Engine::Sqlite);
    const auto ours = schemaVersionOf(connection, newest);
    if (!ours)
        return passOn(ours);
    const auto mode = connection.value("connection/journal_wal");
    if (!mode)
        return passOn(mode);
    if (mode->toString() != "wal"_L1) {
        return fail(
            ErrorCode::Unavailable,
            Tr::tr("The folder of %1 does not let two programs share the file. Keep it on this "
                   "computer's own disk.")
                .arg(QDir::toNativeSeparators(connection.path())),
            mode->toString());
    }
    if (*ours != newest) {
        const auto steps = builtInSteps(Engine::Sqlite);
        if (!steps)
            return passOn(steps);
        if (const auto done = migrate(connection, *steps, clock); !done)
            return passOn(done);
    }
    if (const auto guarded = guardPocket(connection); !guarded)
        return passOn(guarded);
    return schemaVersionOf(connection, newest);
}

} // namespace

namespace {

/// Where a person takes along what is on the server this address names; empty: nowhere. The file may be
/// filled later, while the server is in use.
QString pocketIn(const QString& place)
{
    const auto address = ServerAddress::looksLike(place) ? ServerAddress::parse(place)
                                                         : Result<ServerAddress>(ServerAddress {});
    return address ? address->options.value(u"pocket"_s) : QString();
}

/// A file whose first filling was cut off is an empty database, and no pocket.
bool isFilled(Connection& pocket)
{
    const auto filled = pocket.value("connection/get_meta", {{"key", u"pocket_filled"_s}});
    return filled && !filled->toString().isEmpty();
}

/// The pocket, where it is there and can be worked on.
std::unique_ptr<Connection> filledPocket(const QString& file)
{
    if (file.isEmpty() || !checkDatabaseFile(file))
        return nullptr;
    auto pocket = connect(file);
    return pocket && isFilled(**pocket) ? std::move(*pocket) : nullptr;
}

} // namespace

Database::Database(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::create(const QString& path, const Clock& clock)
{
    if (ServerAddress::looksLike(path)) {
        if (const auto made = upgradeServer(path, clock, ServerStart::Unfilled); !made)
            return passOn(made);
        return open(path, clock);
    }
    if (QFileInfo::exists(path)) {
        return fail(
            ErrorCode::Refused,
            Tr::tr("%1 is there already and is not overwritten. Choose another name.")
                .arg(QDir::toNativeSeparators(path)));
    }
    if (const auto place = checkFolder(path); !place)
        return passOn(place);
    // Built under another name and moved when complete: a failure leaves nothing behind.
    const QString part = path + u".part"_s;
    const auto removeAll = [&] {
        for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
            QFile::remove(part + suffix);
    };
    removeAll();
    const auto built = [&]() -> Result<void> {
        const auto connection = connect(part);
        if (!connection)
            return passOn(connection);
        const auto steps = builtInSteps(Engine::Sqlite);
        if (!steps)
            return passOn(steps);
        return migrate(**connection, *steps, clock);
    }();
    const Result<void> placed = built ? publishFile(part, path) : built;
    if (!placed) {
        removeAll();
        return passOn(placed);
    }
    auto opened = open(path, clock);
    if (!opened)
        QFile::remove(path);
    return opened;
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, const Clock& clock)
{
    if (!ServerAddress::looksLike(path)) {
        if (const auto file = checkDatabaseFile(path); !file)
            return passOn(file);
    }
    auto connection = connect(path);
    const QString pocket = pocketIn(path);
    // Away from the network from the start.
    if (!connection && connection.error().code == ErrorCode::Unavailable && filledPocket(pocket) != nullptr)
        return open(pocket, clock);
    if (!connection)
        return passOn(connection);
    auto version = bringUp(**connection, clock);
    // A newer server is read until this program is updated; it is told so at the first write.
    if (!version && version.error().code == ErrorCode::NewerSchema
        && (*connection)->engine() == Engine::Postgres) {
        connection = Connection::open(path, Connection::Mode::ReadOnly);
        if (!connection)
            return passOn(connection);
        const auto newer = (*connection)->value("connection/user_version");
        if (!newer)
            return passOn(newer);
        version = newer->toInt();
    }
    if (!version)
        return passOn(version);
    auto p = std::make_unique<Private>();
    p->connection = std::move(*connection);
    p->clock = &clock;
    p->version = *version;
    p->pocket = pocket;
    return std::unique_ptr<Database>(new Database(std::move(p)));
}

Database::Opener Database::opener() const
{
    return [place = d->connection->place(), clock = d->clock] { return open(place, *clock); };
}

void Database::handOver(QThread* thread)
{
    d->connection->handOver(thread);
}

QString Database::path() const
{
    return d->connection->path();
}

int Database::schemaVersion() const
{
    return d->version;
}

const Clock& Database::clock() const
{
    return *d->clock;
}

Query Database::query(const char* name)
{
    return Query(d->borrow(name).release());
}

Result<QString> Database::meta(const QString& key)
{
    Query q = query("connection/get_meta");
    if (const auto done = q.bind("key", key).exec(); !done)
        return passOn(done);
    const QString value = q.next() ? q.text(0) : QString();
    if (const auto state = q.failed(); !state)
        return passOn(state);
    return value;
}

Result<void> Database::setMeta(const QString& key, const QString& value)
{
    return query("connection/set_meta").bind("key", key).bind("value", value).exec();
}

Result<void> Database::backupTo(const QString& path)
{
    if (d->connection->engine() == Engine::Postgres) {
        return fail(
            ErrorCode::Usage,
            Tr::tr("The server keeps its own backups: packaging/server/backup makes and checks them."));
    }
    return writeBackup(*d->connection, path);
}

Result<QString> Database::journalMode()
{
    const auto mode = d->connection->value("connection/journal_mode");
    if (!mode)
        return passOn(mode);
    return mode->toString();
}

Result<void> Database::check()
{
    // A server checks its pages itself.
    return d->connection->engine() == Engine::Postgres ? Result<void>() : checkIntegrity(*d->connection);
}

Result<QString> schemaText(Database& db)
{
    Query q = db.query("connection/schema");
    if (const auto done = q.exec(); !done)
        return passOn(done);
    QString text;
    while (q.next())
        text += q.text(0) + u";\n\n"_s;
    if (const auto state = q.failed(); !state)
        return passOn(state);
    return text;
}

std::unique_ptr<Query::Borrowed> Database::Private::borrow(const QByteArray& name)
{
    auto& free = idle[name];
    if (!free.empty()) {
        auto statement = std::move(free.back());
        free.pop_back();
        return statement;
    }
    auto statement = std::make_unique<Query::Borrowed>();
    statement->owner = this;
    statement->name = name;
    if (!describe(*statement))
        return statement;
    // An earlier try to open a lost connection again may have failed.
    if (!connection->handle().isOpen()) {
        if (const auto opened = reconnect(); !opened) {
            statement->state = opened;
            return statement;
        }
        if (!describe(*statement))
            return statement;
    }
    prepare(*statement);
    // Nothing was asked yet: a connection that was lost since the last question is opened again.
    if (!statement->query && connection->wasLost() && !inTransaction && reconnect() && describe(*statement)) {
        statement->state = {};
        prepare(*statement);
    }
    return statement;
}

bool Database::Private::describe(Query::Borrowed& statement)
{
    const auto text = connection->statements().find(statement.name);
    if (!text) {
        statement.state = passOn(text);
        return false;
    }
    statement.names = text->names;
    statement.rows = text->rows;
    statement.placeholders.clear();
    for (int row = 0; row < text->rows; ++row) {
        for (const QString& one : text->names)
            statement.placeholders.append(u':' + one + (text->rows > 1 ? QString::number(row) : QString()));
    }
    statement.bound.fill(false, text->names.size() * text->rows);
    return true;
}

void Database::Private::prepare(Query::Borrowed& statement)
{
    const auto text = connection->statements().find(statement.name);
    auto query = std::make_unique<QSqlQuery>(connection->handle());
    query->setForwardOnly(connection->streams());
    statement.goesBack = statement.name == "connection/rollback_to_savepoint";
    if (statement.goesBack || text->sql.startsWith("SAVEPOINT"_L1) || text->sql.startsWith("RELEASE"_L1)) {
        statement.plain = text->sql;
    } else if (!query->prepare(text->sql)) {
        statement.state = std::unexpected(connection->error(query->lastError()));
        return;
    }
    statement.generation = generation;
    statement.query = std::move(query);
}

void Database::Private::giveBack(std::unique_ptr<Query::Borrowed> statement)
{
    if (!statement->query || statement->generation != generation)
        return;
    statement->query->finish();
    statement->bound.fill(false);
    statement->stray.clear();
    statement->next = 0;
    statement->state = {};
    idle[statement->name].push_back(std::move(statement));
}

Result<void> Database::Private::reconnect()
{
    // Nothing prepared on the old connection is of use any more, also not to those who still hold it.
    idle.clear();
    ++generation;
    const auto opened = connection->reopen();
    if (opened || pocket.isEmpty() || opened.error().code != ErrorCode::Unavailable)
        return opened;
    return goAway() ? Result<void>() : opened;
}

Result<void> Database::Private::goAway()
{
    auto away = filledPocket(pocket);
    if (away == nullptr)
        return fail(ErrorCode::NotFound, QString());
    const auto known = bringUp(*away, *clock);
    if (!known)
        return passOn(known);
    connection = std::move(away);
    version = *known;
    pocket.clear();
    return {};
}

bool Database::Private::renew(Query::Borrowed& statement)
{
    const auto text = connection->statements().find(statement.name);
    const bool reads = text && text->sql.startsWith("SELECT"_L1);
    if (inTransaction || !reads)
        return false;
    QHash<QString, QVariant> values;
    for (const QString& one : std::as_const(statement.placeholders))
        values.insert(one, statement.query->boundValue(one));
    statement.query.reset();
    // The same statement may have another text on another engine.
    if (!reconnect() || !describe(statement))
        return false;
    prepare(statement);
    if (!statement.query)
        return false;
    for (const QString& one : std::as_const(statement.placeholders)) {
        if (!values.contains(one))
            return false;
        statement.query->bindValue(one, values.value(one));
    }
    statement.bound.fill(true);
    return true;
}

} // namespace soviec::storage
