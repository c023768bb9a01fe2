// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/work/assignment.h"
#include "core/storage/database.h"

#include <QList>

#include <optional>

namespace soviec::storage {

class AssignmentRepository {
public:
    explicit AssignmentRepository(Database& db) : m_db(db) { }

    Result<void> insert(const Assignment& assignment);
    /// All columns, by id and version (Conflict where it moved on); the row's version becomes +1.
    Result<void> update(const Assignment& assignment);
    Result<std::optional<Assignment>> get(AssignmentId id);
    /// Of one person and month, with what their entries add up to; one statement, by key.
    Result<QList<AssignmentProgress>> progress(PersonId person, const Period& month);
    /// The same for all people of the units (set-based, one statement).
    Result<QList<AssignmentProgress>> progress(const QList<UnitId>& units, const Period& month);
    /// Of these people in the months first … last, by person and month.
    Result<QList<AssignmentProgress>> progress(
        const QStringList& people, const Period& first, const Period& last);

private:
    Database& m_db;
};

} // namespace soviec::storage
