// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/pocket_repository.h"

#include "core/storage/database_engine.h"
#include "core/storage/rows.h"

namespace soviec::storage {

using namespace Qt::StringLiterals;

bool isPocket(Database& db)
{
    return engineOf(db) == Engine::Sqlite && !db.meta(u"pocket_server"_s).value_or(QString()).isEmpty();
}

Result<QList<PocketChangeRow>> PocketRepository::waiting()
{
    const auto filled = m_db.meta(u"pocket_filled"_s);
    if (!filled)
        return passOn(filled);
    return readAll(
        std::move(m_db.query("pocket/waiting").bind("filled", filled->toLongLong())),
        [](const Query& q) {
            return PocketChangeRow {
                q.text(0), q.text(1), int(q.integer(2)), q.integer(3), q.time(4)};
        });
}

Result<void> PocketRepository::note(const PocketOutcomeRow& row)
{
    return m_db.query("pocket/note")
        .bind("record", row.record)
        .bind("row_key", row.rowKey)
        .bind("sequence", row.sequence)
        .bind("outcome", row.refused ? u"refused"_s : u"sent"_s)
        .bind("about", row.about)
        .bind("steps", QString::fromUtf8(row.steps))
        .bind("refusal", row.refusal)
        .bind("decided_at", row.at)
        .exec();
}

Result<QList<PocketOutcomeRow>> PocketRepository::refused()
{
    return readAll(m_db.query("pocket/refused"), [](const Query& q) {
        return PocketOutcomeRow {
            q.text(0), q.text(1), q.integer(2), true, q.text(3), q.text(4).toUtf8(), q.text(5),
            q.time(6)};
    });
}

Result<void> PocketRepository::seen(const QString& record)
{
    return m_db.query("pocket/seen").bind("record", record).exec();
}

} // namespace soviec::storage
