// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/org/charge.h"
#include "core/storage/database.h"

#include <QList>

#include <optional>

namespace soviec::storage {

/// Who decides in whose place. Writing functions run inside the caller's transaction.
class ChargeRepository {
public:
    explicit ChargeRepository(Database& db) : m_db(db) { }

    Result<void> insert(const Charge& charge);
    Result<void> end(ChargeId id, const Date& last);
    /// Only one that has not begun.
    Result<void> remove(ChargeId id);
    Result<std::optional<Charge>> get(ChargeId id);
    /// All of a person's, oldest first.
    Result<QList<Charge>> ofPerson(PersonId person);
    /// Those of the units (all where empty) that overlap the days.
    Result<QList<Charge>> ofUnits(const QList<UnitId>& units, const Date& first, const Date& last);

private:
    Database& m_db;
};

} // namespace soviec::storage
