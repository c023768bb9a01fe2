// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/dialect.h"

namespace soviec::storage {

/// One file, through QSQLITE.
class SqliteDialect : public Dialect {
public:
    explicit SqliteDialect(QString path) : m_path(std::move(path)) { }
    Engine engine() const override { return Engine::Sqlite; }
    QString shown() const override { return m_path; }
    QString driver() const override;
    QString missingDriver() const override;
    Result<void> aim(QSqlDatabase& db, Mode mode) const override;
    QList<const char*> afterConnecting() const override { return {}; }
    bool streams() const override { return true; }
    Error toError(const QSqlError& error) const override;
    bool isLost(const QSqlError&) const override { return false; }
    bool isTransient(const QSqlError&) const override { return false; }

private:
    QString m_path;
};

} // namespace soviec::storage
