// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/close_repository.h"

#include "core/base/tr.h"
#include "core/storage/rows.h"

namespace soviec::storage {

Result<void> CloseRepository::close(const QStringList& sheets, PersonId by, const QDateTime& at)
{
    Query q = m_db.query("sheet/close_all");
    q.bind("closed_by", by).bind("closed_at", at).bind("ids", textsParameter(sheets));
    if (const auto done = q.exec(); !done)
        return done;
    if (q.rowsAffected() == sheets.size())
        return {};
    return fail(
        ErrorCode::Conflict,
        Tr::tr("Somebody else changed this meanwhile. Nothing was overwritten; read it again "
               "and repeat the change."));
}

} // namespace soviec::storage
