// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/storage/connection.h"

#include <QList>
#include <QString>

namespace soviec::storage {

/// One step of the schema: resources/sql/migrations/NNN_ENGINE.sql and, where a step is long,
/// NNN_ENGINE_more.sql. Statements end with a line that holds only ";;"; the text sets the version
/// itself.
struct MigrationStep {
    int version = 0;
    QString sql;
};

/// The steps this program knows, 1, 2, 3 …
Result<QList<MigrationStep>> builtInSteps(Engine engine);

/// The version of the last of them, without reading any.
int newestStep(Engine engine);

/// What may be there already: nothing, a schema in which no agency works yet, anything.
enum class ServerStart { Empty, Unfilled, Existing };
/// Brings the schema of a server to what this program knows, each step in one transaction that others
/// wait for. Refused where more is there than may be. The caller has made a backup.
Result<int> upgradeServer(const QString& address, const Clock& clock, ServerStart start);

/// Brings a file to the last of `steps`, each step in one transaction with its version row. A file
/// that holds data already is copied beside itself first. Errors: NewerSchema where the file is
/// ahead of the program; whatever the database says, with the old schema untouched.
Result<void> migrate(Connection& connection, const QList<MigrationStep>& steps, const Clock& clock);

/// The version of the file; refuses a database that is not ours or newer than `known`.
Result<int> schemaVersionOf(Connection& connection, int known);

/// "name.KIND-20260407-031500.ext" beside the file: names of copies that keep an old state.
QString datedName(const QString& path, const QString& kind, const Clock& clock);

} // namespace soviec::storage
