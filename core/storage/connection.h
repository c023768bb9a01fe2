// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/dialect.h"
#include "core/storage/statements.h"

#include <QSqlDatabase>
#include <QString>
#include <QVariant>

#include <memory>

class QThread;

namespace soviec::storage {

/// A bare driver connection with its statements; closed and forgotten when it goes. Database adds
/// the checks and the schema.
class Connection {
public:
    using Mode = Dialect::Mode;
    /// `place`: the path of a file, or the address of a server.
    static Result<std::unique_ptr<Connection>> open(const QString& place, Mode mode);
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();
    /// Closes and opens again; what was prepared on it is void.
    Result<void> reopen();
    /// From the thread that made it: from now on `thread` uses it, and this one does not.
    void handOver(QThread* thread);

    /// The place without a password.
    QString path() const;
    /// The place with everything a second connection needs.
    const QString& place() const { return m_place; }
    Engine engine() const;
    bool streams() const;
    const QSqlDatabase& handle() const { return m_db; }
    Statements& statements() { return m_statements; }

    using Binds = QList<std::pair<const char*, QVariant>>;
    /// Runs a named statement that returns nothing anybody reads.
    Result<void> run(const char* name, const Binds& binds = {});
    /// First column of the first row; invalid where there is no row.
    Result<QVariant> value(const char* name, const Binds& binds = {});
    /// Runs one SQL text that comes from a migration file.
    Result<void> script(const QString& sql);

    /// The driver's words as an Error, and notes what kind it was.
    Error error(const QSqlError& error);
    /// Whether the last error was the loss of the connection.
    bool wasLost() const { return m_lost; }
    /// Whether the last error was somebody in the way.
    bool wasTransient() const { return m_transient; }

private:
    Connection(QString name, QString place, std::unique_ptr<Dialect> dialect, Mode mode);
    QString m_name;
    QString m_place;
    std::unique_ptr<Dialect> m_dialect;
    Mode m_mode;
    QSqlDatabase m_db;
    Statements m_statements;
    bool m_lost = false;
    bool m_transient = false;
};

} // namespace soviec::storage
