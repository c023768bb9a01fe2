// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/import/import_steps.h"

#include "core/exchange/calendar_exchange.h"
#include "core/service/office.h"
#include "core/storage/calendar_repository.h"

#include <algorithm>

namespace soviec::service {

Result<ImportSummary> applyCalendar(Office& office, const Table& table, const ImportOptions&)
{
    const auto rows = soviec::importCalendar(table);
    ImportSummary summary;
    summary.rows = int(rows.rows.size());
    summary.findings = rows.findings;
    if (summary.refused())
        return summary;
    storage::CalendarRepository repository(office.db());
    const auto known = repository.allDays();
    if (!known)
        return passOn(known);
    for (const CalendarRow& row : rows.rows) {
        const auto old = std::ranges::find(*known, row.day.day, &CalendarDay::day);
        if (old != known->end() && *old == row.day) {
            ++summary.unchanged;
            continue;
        }
        ++(old == known->end() ? summary.added : summary.changed);
        if (auto put = repository.put(row.day); !put)
            return passOn(put);
    }
    return summary;
}

} // namespace soviec::service
