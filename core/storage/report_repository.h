// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/period.h"
#include "core/domain/org/unit.h"
#include "core/domain/rules/level.h"
#include "core/storage/database.h"

#include <QHash>
#include <QList>

#include <optional>
#include <vector>

namespace soviec::storage {

/// Signed sheets of one unit in one score band.
struct UnitLevel {
    UnitId unit;
    Level level = Level::NotRated;
    int sheets = 0;
    int rated = 0; ///< with a total
    Decimal sum;   ///< of the totals
    std::optional<Decimal> least;
    std::optional<Decimal> most;
};

/// Sums over many units for reports to leaders; one statement each.
class ReportRepository {
public:
    explicit ReportRepository(Database& db) : m_db(db) { }

    Result<QList<UnitLevel>>
    levels(const QList<UnitId>& units, const std::vector<Period>& periods);
    /// How many people hold a position in each unit in the days; units without people are absent.
    Result<QHash<UnitId, int>>
    headcount(const QList<UnitId>& units, const Date& first, const Date& last);

private:
    Database& m_db;
};

} // namespace soviec::storage
