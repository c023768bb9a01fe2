// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/timestamp.h"
#include "core/storage/backup_file.h"
#include "core/storage/connection.h"
#include "core/storage/migration.h"
#include "core/storage/place.h"

#include <QFileInfo>

namespace soviec::storage {

Result<DatabaseSummary> summaryOf(const QString& file)
{
    if (const auto readable = checkReadableDatabase(file); !readable)
        return passOn(readable);
    const auto steps = builtInSteps(Engine::Sqlite);
    if (!steps)
        return passOn(steps);
    const auto connection = Connection::open(file, Connection::Mode::ReadOnly);
    if (!connection)
        return passOn(connection);
    const auto version = schemaVersionOf(**connection, steps->last().version);
    if (!version)
        return passOn(version);
    if (const auto sound = checkIntegrity(**connection); !sound)
        return passOn(sound);
    DatabaseSummary summary;
    summary.file = QFileInfo(file).absoluteFilePath();
    summary.bytes = QFileInfo(file).size();
    summary.schemaVersion = *version;
    const auto ask = [&](const char* name, auto take) -> Result<void> {
        const auto value = (*connection)->value(name);
        if (!value)
            return passOn(value);
        take(*value);
        return {};
    };
    const Result<void> asked[] {
        ask("backup/agency", [&](const QVariant& v) { summary.agencyName = v.toString(); }),
        ask("backup/people", [&](const QVariant& v) { summary.people = v.toInt(); }),
        ask("backup/entries", [&](const QVariant& v) { summary.entries = v.toInt(); }),
        ask("backup/months", [&](const QVariant& v) { summary.monthsSigned = v.toInt(); }),
        ask("backup/last_month", [&](const QVariant& v) { summary.lastMonthSigned = v.toString(); }),
        ask("backup/last_change", [&](const QVariant& v) { summary.lastChange = parseIsoTime(v.toString()); }),
        ask("backup/records", [&](const QVariant& v) { summary.records = v.toLongLong(); })};
    for (const Result<void>& one : asked) {
        if (!one)
            return passOn(one);
    }
    return summary;
}

Result<void> settleCopy(const QString& file)
{
    const auto connection = Connection::open(file, Connection::Mode::ReadWrite);
    if (!connection)
        return passOn(connection);
    return (*connection)->run("connection/journal_delete");
}

} // namespace soviec::storage
