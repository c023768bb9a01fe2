// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/position/position.h"
#include "core/domain/workflow/approval.h"
#include "core/storage/database.h"

#include <QList>

namespace soviec::storage {

/// Positions of approvable lists and who holds them.
class PositionRepository {
public:
    explicit PositionRepository(Database& db) : m_db(db) { }

    /// The documents of a kind of a unit, last changed first.
    Result<QList<ApprovalId>> documents(UnitId unit, DocumentKind kind);

    Result<void> insert(const Position& position);
    /// By id and version (Conflict where it moved on); the version becomes +1.
    Result<void> update(const Position& position);
    Result<void> remove(const Position& position);
    /// In printed order. Damaged where a description cannot be read.
    Result<QList<Position>> positions(PositionSetId set);

    Result<void> insert(const PositionHolding& holding);
    Result<void> endHolding(const PositionHolding& holding); ///< sets the last day
    /// Every holding of the positions of an agency, past ones included, by code and first day.
    Result<QList<HeldPosition>> holdings(UnitId agency);
    Result<QList<HeldPosition>> holdingsOf(PersonId person);

private:
    Database& m_db;
};

} // namespace soviec::storage
