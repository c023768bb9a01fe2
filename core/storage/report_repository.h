// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/period.h"
#include "core/domain/org/unit.h"
#include "core/domain/rules/level.h"
#include "core/domain/sheet/sheet_figures.h"
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

/// One signed sheet with whose it is, without its content.
struct SignedSheet {
    SheetFigures figures;
    QString personCode;
    QString fullName;
    PersonKind kind = PersonKind::CivilServant;
    QString unitCode;
    QString unitName;
    QString positionTitle;
    Role role = Role::Staff;
    QString ruleSetId;
    QString signerName;
    QDateTime signedAt;
    QString contentHash;
};

/// Sums over many units for reports to leaders; one statement each.
class ReportRepository {
public:
    explicit ReportRepository(Database& db) : m_db(db) { }

    Result<QList<UnitLevel>>
    levels(const QList<UnitId>& units, const std::vector<Period>& periods);
    /// How many people hold a position in each unit in the days; units without people are absent.
    /// `Share::Most` is the faster way where these are most of all units there are.
    enum class Share { Some, Most };
    Result<QHash<UnitId, int>>
    headcount(const QList<UnitId>& units, Share share, const Date& first, const Date& last);

    /// By unit code, name and period.
    Result<QList<SignedSheet>>
    signedSheets(const QList<UnitId>& units, const std::vector<Period>& periods);

private:
    Database& m_db;
};

} // namespace soviec::storage
