// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/diary/entry.h"
#include "core/domain/sheet/period_sheet.h"
#include "core/report/history_words.h"
#include "core/report/report.h"

#include <QList>

namespace soviec::service {

class Office;

/// The own history of one row, as the report that is shown, printed and saved.
class History {
public:
    explicit History(Office& office) : m_office(office) { }

    /// Everything that happened to an entry, first to last. Forbidden where who() may not read it.
    Result<report::Report> ofEntry(EntryId id);
    /// Everything that happened to one revision of a sheet.
    Result<report::Report> ofSheet(SheetId id);

private:
    Result<report::Report> made(const QString& about, const QList<AuditRecord>& records);
    Office& m_office;
};

/// The names of the people and units the records speak of by their ids.
Result<report::HistoryNames> historyNames(Office& office, const QList<AuditRecord>& records);

} // namespace soviec::service
