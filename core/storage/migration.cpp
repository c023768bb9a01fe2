// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migration.h"

#include "core/base/tr.h"
#include "core/storage/backup_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace soviec::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr auto folder = ":/soviec/sql/migrations/"_L1;
constexpr int applicationId = 1'399'805'545; // "SoVi"

Result<void> runStep(Connection& connection, const MigrationStep& step, const Clock& clock)
{
    for (const QString& statement : step.sql.split(u"\n;;"_s)) {
        if (statement.trimmed().isEmpty())
            continue;
        if (const auto done = connection.script(statement); !done)
            return done;
    }
    return connection.run(
        "connection/add_step",
        {{"version", step.version},
         {"applied_at", isoTime(clock.now())},
         {"program", QStringLiteral(SOVIEC_VERSION)}});
}

Result<void> inTransaction(Connection& connection, const MigrationStep& step, const Clock& clock)
{
    if (const auto begun = connection.run("connection/begin"); !begun)
        return begun;
    if (connection.engine() == Engine::Postgres) {
        if (const auto turn = connection.run("connection/lock_schema"); !turn) {
            std::ignore = connection.run("connection/rollback");
            return turn;
        }
    }
    // Another program may have made the step while this one waited for its turn.
    const auto version = connection.value("connection/user_version");
    Result<void> done = version ? Result<void>() : Result<void>(passOn(version));
    if (done && version->toInt() < step.version)
        done = runStep(connection, step, clock);
    if (done)
        done = connection.run("connection/commit");
    if (!done)
        std::ignore = connection.run("connection/rollback");
    return done;
}

Result<void> mayStart(Connection& connection, int version, ServerStart start)
{
    if (version == 0 || start == ServerStart::Existing)
        return {};
    const auto agency = connection.value("connection/get_meta", {{"key", u"agency_unit"_s}});
    if (!agency)
        return passOn(agency);
    if (start == ServerStart::Unfilled && agency->toString().isEmpty())
        return {};
    return fail(
        ErrorCode::Refused,
        Tr::tr("%1 is there already and is not overwritten. Choose another name.").arg(connection.path()));
}

} // namespace

Result<QList<MigrationStep>> builtInSteps(Engine engine)
{
    const QString mine = u"*_"_s + engineName(engine) + u"*.sql"_s;
    QList<MigrationStep> steps;
    for (const QString& name : QDir(folder).entryList({mine}, QDir::Files, QDir::Name)) {
        QFile file(folder + name);
        if (!file.open(QIODevice::ReadOnly)) {
            return fail(
                ErrorCode::Unavailable,
                Tr::tr("A part of the program is missing. Install it again."), name);
        }
        const int version = name.left(3).toInt();
        const QString sql = QString::fromUtf8(file.readAll());
        if (!steps.isEmpty() && steps.last().version == version)
            steps.last().sql += u'\n' + sql;
        else
            steps.append({version, sql});
    }
    return steps;
}

int newestStep(Engine engine)
{
    const QStringList names = QDir(folder).entryList(
        {u"*_"_s + engineName(engine) + u"*.sql"_s}, QDir::Files, QDir::Name);
    return names.isEmpty() ? 0 : names.last().left(3).toInt();
}

Result<int> schemaVersionOf(Connection& connection, int known)
{
    const QString where = QDir::toNativeSeparators(connection.path());
    const auto objects = connection.value("connection/objects");
    if (!objects)
        return passOn(objects);
    const auto id = connection.value("connection/application_id");
    if (!id)
        return passOn(id);
    // On a server, the schema carries the mark.
    if (objects->toInt() > 0 && id->toInt() != applicationId) {
        return fail(
            ErrorCode::Unavailable,
            Tr::tr("%1 is a database of another program. Choose another file.").arg(where));
    }
    const auto version = connection.value("connection/user_version");
    if (!version)
        return passOn(version);
    if (version->toInt() > known) {
        return fail(
            ErrorCode::NewerSchema,
            Tr::tr("%1 was written by a newer version of this program. Update the program, then "
                   "open it again; nothing was changed.")
                .arg(where),
            u"schema %1, known %2"_s.arg(version->toInt()).arg(known));
    }
    return version->toInt();
}

QString datedName(const QString& path, const QString& kind, const Clock& clock)
{
    const QFileInfo info(path);
    const QString stem = info.absolutePath() + u'/' + info.completeBaseName() + u'.' + kind + u'-'
        + clock.now().toUTC().toString(u"yyyyMMdd-HHmmss"_s);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    QString name = stem + suffix;
    for (int n = 2; QFileInfo::exists(name); ++n)
        name = stem + u'-' + QString::number(n) + suffix;
    return name;
}

Result<void> migrate(Connection& connection, const QList<MigrationStep>& steps, const Clock& clock)
{
    const Result<int> version = schemaVersionOf(connection, steps.isEmpty() ? 0 : steps.last().version);
    if (!version)
        return passOn(version);
    bool saved = *version == 0;
    for (const MigrationStep& step : steps) {
        if (step.version <= *version)
            continue;
        if (!saved && connection.engine() == Engine::Sqlite) {
            const QString copy
                = datedName(connection.path(), u"before-%1"_s.arg(step.version), clock);
            if (const auto done = writeBackup(connection, copy); !done)
                return done;
            saved = true;
        }
        if (const auto done = inTransaction(connection, step, clock); !done)
            return done;
    }
    return {};
}

Result<int> upgradeServer(const QString& address, const Clock& clock, ServerStart start)
{
    const auto connection = Connection::open(address, Connection::Mode::ReadWrite);
    if (!connection)
        return passOn(connection);
    const auto steps = builtInSteps(Engine::Postgres);
    if (!steps)
        return passOn(steps);
    const auto version = schemaVersionOf(**connection, steps->last().version);
    if (!version)
        return passOn(version);
    if (const auto free = mayStart(**connection, *version, start); !free)
        return passOn(free);
    if (const auto done = migrate(**connection, *steps, clock); !done)
        return passOn(done);
    return schemaVersionOf(**connection, steps->last().version);
}

} // namespace soviec::storage
