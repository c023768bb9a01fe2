// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/error.h"
#include "core/domain/org/person.h"

#include <QJsonArray>
#include <QMap>
#include <QString>

namespace soviec::storage {

class Database;

/// How much of a server a person takes along.
struct PocketScope {
    QList<PersonId> people; ///< whose entries wait for the person
    Date ownSince;          ///< the own work from this day on
    Date since;             ///< that of the others
};

/// The rows by table, as they stood on the server at one moment.
using PocketRows = QMap<QString, QJsonArray>;

/// Reads them with the rights of whoever is connected; one statement.
Result<PocketRows> pocketRows(Database& server, const PocketScope& scope);

/// Puts them in the place of everything in the file, in one transaction; `facts` are values of its meta
/// table besides. Refused where something done in the file since it was filled is not on the server yet;
/// what the server did not take stays to be read.
Result<void> fillPocket(
    const QString& file, const PocketRows& rows, const QMap<QString, QString>& facts);

} // namespace soviec::storage
