// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/org/charge.h"

#include <QList>

namespace soviec::service {

class Office;

/// Delegates of absent heads and deputies in charge of a field, for named dates and by a document, as
/// the personnel officer keeps them. A charge ends by itself; it may end earlier, and one that has not
/// begun may be taken back. Errors: Forbidden, Invalid, Refused, NotFound.
class Charges {
public:
    explicit Charges(Office& office) : m_office(office) { }

    /// All of a person's, oldest first.
    Result<QList<Charge>> ofPerson(PersonId person);
    /// In force on a day in the unit and below.
    Result<QList<Charge>> inForceOn(const Date& day, UnitId unit = {});
    /// A delegate holds a position in the agency and is not the head; the field of a deputy lies in the
    /// deputy's own unit or below. One delegate a unit and day.
    Result<Charge> give(const Charge& charge);
    /// Its last day, not before yesterday: what was decided by it stands. One that has not begun goes.
    Result<void> end(ChargeId id, const Date& last);

private:
    Result<void> mayKeep(UnitId unit);
    Result<void> isSound(const Charge& charge);
    Result<void> fitsHolder(const Charge& charge);
    Result<void> isFree(const Charge& charge);

    Office& m_office;
};

} // namespace soviec::service
