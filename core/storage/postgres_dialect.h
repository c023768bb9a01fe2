// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/dialect.h"
#include "core/storage/server_address.h"

namespace soviec::storage {

/// The office's server, through QPSQL.
class PostgresDialect : public Dialect {
public:
    explicit PostgresDialect(const QString& place);
    Engine engine() const override { return Engine::Postgres; }
    QString shown() const override;
    QString driver() const override;
    QString missingDriver() const override;
    Result<void> aim(QSqlDatabase& db, Mode mode) const override;
    QList<const char*> afterConnecting() const override { return {"connection/set_up"}; }
    bool streams() const override { return false; }
    Error toError(const QSqlError& error) const override;
    bool isLost(const QSqlError& error) const override;
    bool isTransient(const QSqlError& error) const override;

private:
    Result<ServerAddress> m_address;
};

} // namespace soviec::storage
