// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/statements.h"

#include <QSqlDatabase>
#include <QString>
#include <QVariant>

#include <memory>

namespace soviec::storage {

/// A bare driver connection with its statements; closed and forgotten when it goes. Database adds
/// the checks and the schema.
class Connection {
public:
    enum class Mode { ReadWrite, ReadOnly };
    static Result<std::unique_ptr<Connection>> open(const QString& path, Mode mode);
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();

    const QString& path() const { return m_path; }
    const QSqlDatabase& handle() const { return m_db; }
    Statements& statements() { return m_statements; }

    using Binds = QList<std::pair<const char*, QVariant>>;
    /// Runs a named statement that returns nothing anybody reads.
    Result<void> run(const char* name, const Binds& binds = {});
    /// First column of the first row; invalid where there is no row.
    Result<QVariant> value(const char* name, const Binds& binds = {});
    /// Runs one SQL text that comes from a migration file.
    Result<void> script(const QString& sql);

private:
    Connection(QString name, QString path);
    QString m_name;
    QString m_path;
    QSqlDatabase m_db;
    Statements m_statements;
};

} // namespace soviec::storage
