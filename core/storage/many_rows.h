// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/database_engine.h"

#include <QByteArray>

namespace soviec::storage {

/// How many rows are written by one statement. A file keeps every page a statement with triggers touches as
/// it was, to be able to take the statement back: for a single row that costs more than the row does.
constexpr qsizetype rowsAtOnce = 50;

/// Runs the statement `name`, which inserts one row by VALUES (…) at its end, for all `rows`; bind(query, row)
/// binds every value of one. On a server row by row. Where a row is refused, rows before it may be in: the caller
/// takes back what it began.
template <class Rows, class Bind>
Result<void> insertRows(Database& db, const char* name, const Rows& rows, Bind bind)
{
    qsizetype at = 0;
    if (engineOf(db) == Engine::Sqlite) {
        const QByteArray many = QByteArray(name) + '*' + QByteArray::number(rowsAtOnce);
        for (; at + rowsAtOnce <= rows.size(); at += rowsAtOnce) {
            Query q = db.query(many.constData());
            for (qsizetype i = at; i < at + rowsAtOnce; ++i)
                bind(q, rows.at(i));
            if (const auto done = q.exec(); !done)
                return done;
        }
    }
    for (; at < rows.size(); ++at) {
        Query q = db.query(name);
        bind(q, rows.at(at));
        if (const auto done = q.exec(); !done)
            return done;
    }
    return {};
}

} // namespace soviec::storage
