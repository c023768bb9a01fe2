// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/purge_repository.h"

#include "core/base/tr.h"
#include "core/storage/rows.h"

namespace soviec::storage {

namespace {

Purge readPurge(const Query& q)
{
    Purge purge;
    purge.id = q.id<PurgeId>(0);
    purge.entry = q.id<EntryId>(1);
    purge.reason = q.text(2);
    purge.requestedBy = q.id<PersonId>(3);
    purge.requestedName = q.text(4);
    purge.requestedAt = q.time(5);
    purge.state = coded<PurgeState>(q, 6);
    purge.decidedBy = q.id<PersonId>(7);
    purge.decidedName = q.text(8);
    purge.decidedAt = q.time(9);
    return purge;
}

} // namespace

Result<void> PurgeRepository::insert(const Purge& purge)
{
    return m_db.query("purge/insert")
        .bind("id", purge.id)
        .bind("entry_id", purge.entry)
        .bind("reason", purge.reason)
        .bind("requested_by", purge.requestedBy)
        .bind("requested_name", purge.requestedName)
        .bind("requested_at", purge.requestedAt)
        .exec();
}

Result<void> PurgeRepository::decide(const Purge& purge)
{
    Query q = m_db.query("purge/decide");
    q.bind("id", purge.id)
        .bind("state", code(purge.state))
        .bind("decided_by", purge.decidedBy)
        .bind("decided_name", purge.decidedName)
        .bind("decided_at", purge.decidedAt);
    if (const auto done = q.exec(); !done)
        return done;
    if (q.rowsAffected() == 1)
        return {};
    return fail(
        ErrorCode::Conflict, Tr::tr("Somebody else has decided about this meanwhile. The list is read again."));
}

Result<std::optional<Purge>> PurgeRepository::get(PurgeId id)
{
    return readOne(std::move(m_db.query("purge/get").bind("id", id)), readPurge);
}

Result<QList<Purge>> PurgeRepository::open()
{
    return readAll(m_db.query("purge/open"), readPurge);
}

Result<QList<Purge>> PurgeRepository::ofEntry(EntryId entry)
{
    return readAll(std::move(m_db.query("purge/of_entry").bind("entry_id", entry)), readPurge);
}

Result<QSet<QString>> PurgeRepository::doneEntries()
{
    const auto rows
        = readAll(m_db.query("purge/done_entries"), [](const Query& q) { return q.text(0); });
    if (!rows)
        return passOn(rows);
    return QSet<QString>(rows->begin(), rows->end());
}

Result<void> PurgeRepository::empty(EntryId entry, const QString& mark)
{
    if (const auto done = m_db.query("purge/forget_templates").bind("entry_id", entry).exec(); !done)
        return done;
    if (const auto done = m_db.query("purge/forget_register").bind("entry_id", entry).exec(); !done)
        return done;
    Query words = m_db.query("purge/empty_entry");
    if (const auto done = words.bind("entry_id", entry).bind("mark", mark).exec(); !done)
        return done;
    const auto rows = m_db.query("purge/empty_rows").bind("entry_id", entry.toString()).exec();
    if (!rows)
        return rows;
    return m_db.query("purge/empty_history").bind("entry_id", entry.toString()).exec();
}

Result<void> PurgeRepository::forgetLog()
{
    const auto done
        = readAll(m_db.query("connection/checkpoint"), [](const Query& q) { return q.integer(0); });
    return done ? Result<void>() : Result<void>(passOn(done));
}

} // namespace soviec::storage
