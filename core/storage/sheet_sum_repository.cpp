// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sheet_sum_repository.h"

#include "core/storage/database_engine.h"
#include "core/storage/rows.h"

namespace soviec::storage {

Result<int> SheetSumRepository::differences()
{
    if (engineOf(m_db) != Engine::Sqlite)
        return 0;
    const auto count = readOne(
        m_db.query("sheet_sum/differences"), [](const Query& q) { return int(q.integer(0)); });
    if (!count)
        return passOn(count);
    return count->value_or(0);
}

Result<void> SheetSumRepository::makeAgain()
{
    if (engineOf(m_db) != Engine::Sqlite)
        return {};
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return passOn(transaction);
    for (const char* name : {"sheet_sum/clear", "sheet_sum/fill"}) {
        if (const auto done = m_db.query(name).exec(); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace soviec::storage
