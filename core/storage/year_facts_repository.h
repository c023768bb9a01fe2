// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/evaluation/year_facts.h"
#include "core/storage/database.h"

#include <QList>

#include <optional>

namespace soviec::storage {

/// What HR keeps for the ratings of a year beside the sheets. Lists hold every revision, newest
/// first, where rows have revisions.
class YearFactsRepository {
public:
    explicit YearFactsRepository(Database& db) : m_db(db) { }

    Result<void> insert(const ConductAct& act); ///< with its decisions
    Result<void> insert(ConductActId act, const ConductDecision& decision);
    Result<void> revoke(const ConductAct& act, const QString& reason);
    Result<std::optional<ConductAct>> act(ConductActId id);
    Result<QList<ConductAct>> acts(int year);

    Result<void> insert(const FormerResult& result);
    Result<void> revoke(const FormerResult& result, const QString& reason);
    Result<std::optional<FormerResult>> formerResult(FormerResultId id);
    Result<QList<FormerResult>> formerResults(int year);

    Result<void> insert(const UnitRating& rating);
    Result<QList<UnitRating>> unitRatings(int year);
    Result<void> insert(const RaisedShare& share);
    Result<QList<RaisedShare>> raisedShares(int year);

    /// An empty title removes the row.
    Result<void> put(const DutyGroup& group);
    Result<QList<DutyGroup>> groups(int year);
    /// As the next revision, whatever `choice.revision` says.
    Result<void> insert(const TieChoice& choice);
    Result<QList<TieChoice>> choices(int year);

private:
    Database& m_db;
};

} // namespace soviec::storage
