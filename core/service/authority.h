// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/domain/calendar/work_calendar.h"
#include "core/domain/org/charge.h"
#include "core/domain/org/person.h"
#include "core/domain/org/unit.h"
#include "core/domain/sheet/period_sheet.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace soviec::service {

/// Who answers for whom, read off the tree of units and the people of some days. Pure.
class Authority {
public:
    /// `charges`: those in force on the days in question.
    Authority(
        const QList<Unit>& units, const QList<Member>& members, const QList<Charge>& charges = {});

    /// Who follows and evaluates somebody of this role in this unit (Article 10): the head of the
    /// unit for its staff and deputies, the head of the next unit above for a head, or for the
    /// people of a unit that has no head. Nothing where that authority stands outside.
    std::optional<Member> reviewerOf(PersonId person, UnitId unit, Role role) const;
    /// By which charge `who` decides in the place of that authority: as the delegate of the head who
    /// would, or as the deputy whose field the unit belongs to. Nothing for everybody else, and never
    /// about oneself. Delegates alone sign in the head's place; a deputy directs and reviews the work
    /// of the field.
    std::optional<Charge> chargeFor(PersonId who, PersonId person, UnitId unit, Role role) const;
    /// The people whose results make component d of a leader (Article 15.3 a, 15.4): for a head
    /// everybody of the unit and of the units below; for a deputy the same without the head and
    /// the other deputies of the unit, and of the units of the field where one is assigned. Empty
    /// for staff.
    QList<Member> subordinates(const Member& leader) const;
    /// The unit and everything below it.
    QList<UnitId> below(UnitId unit) const;

private:
    QList<UnitId> fieldOf(const Member& leader) const;

    QList<Charge> m_charges;
    QHash<UnitId, Unit> m_units;
    QHash<UnitId, QList<UnitId>> m_children;
    QHash<UnitId, QList<Member>> m_members;
};

/// Component d as far as it can be told today.
struct UnitOutcome {
    std::optional<Decimal> share; ///< 1 or 0.5; nothing while a sheet is missing
    QStringList waitingFor;       ///< names of those without a signed sheet
    QStringList below;            ///< names of those under the "completed" band
};

/// d of Article 15.3 a: 0.5 as soon as one of the subordinates has a signed total of less than
/// `completedFrom` (50) in the period; 1 where all of them have at least that. Somebody whose
/// signed sheet is not rated counts for neither. Where nobody is under the leader the ground for
/// 50 % cannot exist and it is 1. Not decidable while a sheet is not signed and nobody is below.
UnitOutcome unitOutcome(
    const QList<Member>& subordinates, const QHash<PersonId, PeriodSheet>& sheets,
    Decimal completedFrom);

/// True where approved absence takes all working time of the person's days in the period: such a
/// month is left out and owes no sheet (scoring.md §3).
bool awayThroughout(
    const Member& member, const Period& period, const QList<Absence>& absences,
    const WorkCalendar& calendar);

} // namespace soviec::service
