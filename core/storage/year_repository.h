// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/period.h"
#include "core/domain/evaluation/year_rating.h"
#include "core/storage/database.h"

#include <QList>

#include <optional>

namespace soviec::storage {

/// A signed month or quarter as a year needs it.
struct RatedPeriod {
    PersonId person;
    Period period;
    std::optional<Decimal> total;
    Decimal commonPoints;
    QString ruleSetId;
    QString ruleChecksum;
    UnitId unit;
    QByteArray caseJson; ///< only of cases()
};

/// Days somebody held a position.
struct ServiceDays {
    PersonId person;
    Date first;
    Date last; ///< invalid: still in force
};

/// Ratings of a year and what the sheets of the months give to them.
class YearRepository {
public:
    explicit YearRepository(Database& db) : m_db(db) { }

    /// Every appointment in the year of the people with one in these units.
    Result<QList<ServiceDays>> appointments(const QList<UnitId>& units, int year);
    /// Their signed periods, wherever in the database they were scored.
    Result<QList<RatedPeriod>> sheets(const QList<UnitId>& units, int year);
    /// The same with the kept case, for a set that pools its sums.
    Result<QList<RatedPeriod>> cases(const QList<UnitId>& units, int year);

    Result<void> insert(const YearRating& rating);
    /// By id and version (Conflict where it moved on); the row's version becomes +1.
    Result<void> update(const YearRating& rating);
    Result<std::optional<YearRating>> get(YearRatingId id);
    /// Newest first.
    Result<QList<YearRating>> revisions(PersonId person, int year);
    /// Proposals and ratings in force of the agencies.
    Result<QList<YearRating>> current(const QList<UnitId>& agencies, int year);
    /// The same of the people with an appointment in these units, whichever agency rated them.
    Result<QList<YearRating>> currentOfPeople(const QList<UnitId>& units, int year);
    /// Everything ever signed, also what was replaced, in pages by id, for verification.
    Result<QList<YearRating>> signedAfter(YearRatingId after, int limit);

private:
    Database& m_db;
};

} // namespace soviec::storage
