// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar/work_calendar.h"
#include "core/domain/evaluation/year_periods.h"
#include "core/service/authority.h"
#include "core/service/rule_sets.h"
#include "core/service/year_ratings.h"

#include <QHash>

namespace soviec::service {

/// The agency a unit belongs to: the nearest unit that is no division, going up (the quota of
/// Article 20.5 counts within it), else the top of its tree.
UnitId agencyOf(const QHash<UnitId, Unit>& units, UnitId unit);

/// Everything the ratings of whole agencies in a year follow from, read with a fixed number of
/// statements whatever the number of people. Checks no right.
struct YearSources {
    int year = 0;
    Date asOf; ///< today, or the last day of a past year
    QHash<UnitId, Unit> units;
    QList<UnitId> agencies; ///< concerned, in the order of the units
    QList<UnitId> within;   ///< their units, those of agencies below excluded
    QList<Member> cohort;   ///< as of asOf
    QList<YearLeaver> leavers;
    std::optional<Authority> heads; ///< of today, of the agencies and those above
    WorkCalendar calendar;
    QHash<PersonId, QList<ServiceSpan>> service;
    QHash<PersonId, QList<YearPeriod>> scored;
    QHash<PersonId, QStringList> unusable; ///< what cannot be counted, as sentences
    QHash<PersonId, QList<Absence>> absences;
    QHash<PersonId, QList<ConductAct>> acts; ///< in force, of this year
    QHash<UnitId, UnitRating> unitRatings;
    QHash<UnitId, RaisedShare> shares;
    QHash<PersonId, QString> groups;
    QHash<PersonId, TieChoice> choices;
    QHash<PersonId, YearRating> stored;

    /// Who decides about somebody of the cohort (Article 10.2): the head of the agency; for that
    /// head, and where the agency has none, the head of the agency above. Nothing where that
    /// authority stands outside of the database.
    std::optional<Member> authorityOf(const Member& member) const;
    /// The charge by which somebody decides in that authority's place: delegates only.
    std::optional<Charge> chargeFor(PersonId who, const Member& member) const;
    QString agencyName(UnitId agency) const;
};

/// Reads it for the agencies of the units. Refused for a year that has not begun, and where no
/// rule set was in force.
Result<YearSources>
readYear(Office& office, RuleSets& rules, int year, const QList<UnitId>& units);

} // namespace soviec::service
