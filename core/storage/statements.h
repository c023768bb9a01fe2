// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/engine.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace soviec::storage {

/// One SQL text of resources/sql/queries with the names it binds.
struct Statement {
    QString sql;
    QStringList names; ///< without the colon, each once
    int rows = 1;      ///< how often all of them are bound, one row behind the other
};

/// The sections of one queries file by name: `-- name: x` starts one, other comments are dropped.
/// `-- name: x (postgres)` is for that engine only and goes before a section for both.
QHash<QString, QString> parseStatements(const QString& text, Engine engine);

/// The statements of the program, read from the resources file by file when first asked for.
class Statements {
public:
    explicit Statements(Engine engine = Engine::Sqlite) : m_engine(engine) { }
    /// "diary/range"; an unknown name is a fault of the program and comes back as an Error. "diary/insert*50" is the
    /// same statement with its VALUES for so many rows.
    Result<Statement> find(const QByteArray& name);
    /// "file/statement" of everything embedded, in order.
    static Result<QStringList> names(Engine engine = Engine::Sqlite);

private:
    Engine m_engine;
    QHash<QString, QHash<QString, QString>> m_files; ///< the texts; read for names when asked for
    QHash<QByteArray, Statement> m_found; ///< some are asked for at every save
};

} // namespace soviec::storage
