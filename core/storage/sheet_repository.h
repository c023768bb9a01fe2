// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/sheet/sheet_figures.h"
#include "core/storage/database.h"

#include <QList>

#include <optional>
#include <vector>

namespace soviec::storage {

/// Period sheets, the locks they set, and the rule sets they were computed with.
class SheetRepository {
public:
    explicit SheetRepository(Database& db) : m_db(db) { }

    Result<void> insert(const PeriodSheet& sheet);
    /// All columns, by id and version (Conflict where it moved on); the row's version becomes +1.
    Result<void> update(const PeriodSheet& sheet);
    Result<std::optional<PeriodSheet>> get(SheetId id);
    /// The revision in force (not replaced), if any.
    Result<std::optional<PeriodSheet>> current(PersonId person, const Period& period);
    /// Sheets in force of the units (all where empty).
    Result<QList<PeriodSheet>> ofUnits(const QList<UnitId>& units, const Period& period);
    /// The same, where of what is signed or closed only the id, the person, the state and the total are read.
    Result<QList<PeriodSheet>> ofUnitsInShort(const QList<UnitId>& units, const Period& period);
    Result<QList<PeriodSheet>> ofPeople(const QStringList& people, const Period& period);
    /// Points of the people's sheets in force, by person and period.
    Result<QList<SheetFigures>> figures(
        const QStringList& people, const std::vector<Period>& periods);
    /// All revisions, newest first.
    Result<QList<PeriodSheet>> revisions(PersonId person, const Period& period);
    /// Every signed or closed sheet in pages by id, for verification.
    Result<QList<PeriodSheet>> signedAfter(SheetId after, int limit);

    /// Locks every month of the sheet's period.
    Result<void> lock(const PeriodSheet& sheet, const QDateTime& at);
    Result<void> unlock(const PeriodSheet& sheet);
    Result<bool> isLocked(PersonId person, const Period& month);

    /// Keeps the exact text of a rule set once.
    Result<void> storeRuleSet(const QString& id, const QString& checksum, const QByteArray& json);
    Result<std::optional<QByteArray>> ruleSet(const QString& id, const QString& checksum);

private:
    Database& m_db;
};

} // namespace soviec::storage
