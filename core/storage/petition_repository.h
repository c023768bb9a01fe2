// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/evaluation/petition.h"
#include "core/storage/database.h"

#include <QList>

#include <optional>

namespace soviec::storage {

/// Petitions against results (Article 22). Writing runs inside the caller's transaction.
class PetitionRepository {
public:
    explicit PetitionRepository(Database& db) : m_db(db) { }

    Result<void> insert(const Petition& petition);
    /// State and answer, by id and version (Conflict where it moved on); the version becomes +1.
    Result<void> resolve(const Petition& petition);
    Result<std::optional<Petition>> get(PetitionId id);
    /// Newest first.
    Result<QList<Petition>> ofPerson(PersonId person);
    /// Received in the units on these days, oldest first.
    Result<QList<Petition>>
    ofUnits(const QList<UnitId>& units, const Date& first, const Date& last);

private:
    Database& m_db;
};

} // namespace soviec::storage
