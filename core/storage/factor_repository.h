// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

namespace soviec::storage {

class Database;

/// The second factor as a server keeps it. A local file is never asked for one.
class FactorRepository {
public:
    explicit FactorRepository(Database& db) : m_db(db) { }
    /// Whether signatures of this session need one.
    Result<bool> asked();
    Result<QString> state(); ///< "none", "begun", "ready"
    Result<void> begin(const QByteArray& secret);
    Result<bool> confirm(const QString& figures);
    Result<bool> prove(const QString& figures); ///< counts for the transaction it is called in
    Result<void> reset(const QString& personCode);
    Result<void> require(bool asked);

private:
    Database& m_db;
};

} // namespace soviec::storage
