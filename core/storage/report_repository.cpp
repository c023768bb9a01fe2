// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/report_repository.h"

#include "core/storage/rows.h"

namespace soviec::storage {

Result<QList<UnitLevel>>
ReportRepository::levels(const QList<UnitId>& units, const std::vector<Period>& periods)
{
    QStringList names;
    for (const Period& period : periods)
        names.append(period.toString());
    const auto list = unitsParameter(m_db, units);
    if (!list)
        return passOn(list);
    return readAll(
        std::move(m_db.query("report/unit_levels")
                      .bind("units", *list)
                      .bind("periods", textsParameter(names))),
        [](const Query& q) {
            UnitLevel row;
            row.unit = q.id<UnitId>(0);
            row.level = coded<Level>(q, 1);
            row.sheets = int(q.integer(2));
            row.rated = int(q.integer(3));
            row.sum = q.decimal(4);
            row.least = q.optionalDecimal(5);
            row.most = q.optionalDecimal(6);
            return row;
        });
}

Result<QHash<UnitId, int>>
ReportRepository::headcount(const QList<UnitId>& units, const Date& first, const Date& last)
{
    const auto list = unitsParameter(m_db, units);
    if (!list)
        return passOn(list);
    const auto rows = readAll(
        std::move(m_db.query("report/headcount")
                      .bind("units", *list)
                      .bind("first", first)
                      .bind("last", last)),
        [](const Query& q) { return std::pair(q.id<UnitId>(0), int(q.integer(1))); });
    if (!rows)
        return passOn(rows);
    QHash<UnitId, int> counts;
    for (const auto& [unit, count] : *rows)
        counts.insert(unit, count);
    return counts;
}

} // namespace soviec::storage
