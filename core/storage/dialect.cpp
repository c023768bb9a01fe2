// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dialect.h"

#include "core/storage/postgres_dialect.h"
#include "core/storage/sqlite_dialect.h"

namespace soviec::storage {

std::unique_ptr<Dialect> Dialect::of(const QString& place)
{
    if (ServerAddress::looksLike(place))
        return std::make_unique<PostgresDialect>(place);
    return std::make_unique<SqliteDialect>(place);
}

} // namespace soviec::storage
