// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace soviec::storage {

class Database;

/// Whether the database is a pocket at the moment: what a person took along of a server.
bool isPocket(Database& db);

/// A record somebody changed in the pocket.
struct PocketChangeRow {
    QString entity; ///< "entry", "assignment", "sheet"
    QString record;
    int steps = 0;
    qint64 sequence = 0; ///< of its last step
    QDateTime at;
};

/// What became of a row of the pocket on the server.
struct PocketOutcomeRow {
    QString record;
    QString rowKey;
    qint64 sequence = 0;
    bool refused = false;
    QString about;
    QByteArray steps; ///< JSON, as packages carry them
    QString refusal;
    QDateTime at;
};

/// What a pocket keeps for itself.
class PocketRepository {
public:
    explicit PocketRepository(Database& db) : m_db(db) { }

    /// What the server does not have yet, in the order it was done.
    Result<QList<PocketChangeRow>> waiting();
    Result<void> note(const PocketOutcomeRow& row);
    /// What the server did not take and nobody has put away.
    Result<QList<PocketOutcomeRow>> refused();
    Result<void> seen(const QString& record);

private:
    Database& m_db;
};

} // namespace soviec::storage
