// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace soviec::storage {

/// A file on this computer, or the office's server (design §5).
enum class Engine { Sqlite, Postgres };

/// The engine's name in resources/sql: "sqlite", "postgres".
inline QString engineName(Engine engine)
{
    return engine == Engine::Sqlite ? QStringLiteral("sqlite") : QStringLiteral("postgres");
}

} // namespace soviec::storage
