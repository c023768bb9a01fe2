// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/period.h"
#include "core/domain/org/charge.h"
#include "core/domain/org/person.h"
#include "core/domain/org/unit.h"

#include <QList>

#include <optional>

namespace soviec::service {

class Office;

/// Units and people as of a day, and who answers for whom.
class Organisation {
public:
    explicit Organisation(Office& office) : m_office(office) { }

    Result<QList<Unit>> units();
    /// The unit and everything below it.
    Result<QList<UnitId>> below(UnitId unit);
    Result<QList<Member>> members(const QList<UnitId>& units, const Date& first, const Date& last);
    Result<std::optional<Member>> member(PersonId person, const Date& day);
    Result<std::optional<Person>> personByCode(const QString& code);
    Result<std::optional<Unit>> unitByCode(const QString& code);

    /// Who follows and evaluates a person (Article 10): the head of the unit for its staff and
    /// deputies; for a head, the head of the next unit above. Nothing where that authority stands
    /// outside the database.
    Result<std::optional<Member>> reviewerOf(PersonId person, const Date& day);
    /// The charges of all units that overlap the days.
    Result<QList<Charge>> charges(const Date& first, const Date& last);
    /// By which charge `who` decides about a person in the reviewer's place on that day.
    Result<std::optional<Charge>> chargeFor(PersonId who, PersonId person, const Date& day);
    /// The people this reviewer decides about on that day, by appointment or by charge.
    Result<QList<Member>> reviewedBy(PersonId reviewer, const Date& day);
    /// The units whose entries reach this person for review, its own and, for heads of units
    /// below, theirs.
    Result<QList<UnitId>> reviewUnits(PersonId reviewer, const Date& day);

    /// True where who() is HR or administrator for the unit, or the operator.
    Result<bool> managesUnit(UnitId unit, const Date& day);
    /// The units this person decides in on that day, as their head or by a charge.
    Result<QList<UnitId>> ownUnits(PersonId reviewer, const Date& day);
    /// True where who() heads the unit or one above, or has a charge there.
    Result<bool> headsAbove(UnitId unit, const Date& day);
    /// True where who() may read the person's details: the person, the reviewer or a head above,
    /// HR.
    Result<bool> mayRead(PersonId person, const Date& day);

private:
    Office& m_office;
};

} // namespace soviec::service
