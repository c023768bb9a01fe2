// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/position/competency.h"
#include "core/domain/position/rollout.h"
#include "core/storage/database.h"

#include <QHash>
#include <QList>

#include <optional>

namespace soviec::storage {

/// Competencies of approvable frameworks, the levels people were found to have, and the roll-out.
class CompetencyRepository {
public:
    explicit CompetencyRepository(Database& db) : m_db(db) { }

    Result<void> insert(const Competency& competency);
    Result<void> update(const Competency& competency);
    Result<void> remove(CompetencyId id);
    /// In printed order.
    Result<QList<Competency>> competencies(CompetencyFrameworkId framework);

    Result<void> insert(const CompetencyAssessment& assessment);
    /// Newest first.
    Result<QList<NamedAssessment>> assessments(PersonId person);

    Result<std::optional<RolloutDates>> rollout(UnitId unit);
    Result<void> setRollout(const RolloutDates& dates);
    /// How many of those appointed in each unit on a day have begun a diary; units without any are absent.
    Result<QHash<UnitId, int>> diaryWriters(const QList<UnitId>& units, const Date& day);

private:
    Database& m_db;
};

} // namespace soviec::storage
