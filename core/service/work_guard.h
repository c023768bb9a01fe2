// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/period.h"
#include "core/domain/catalog/catalog.h"
#include "core/domain/org/person.h"

namespace soviec::service {

class Office;

/// What the diary, the assignments and the review ask before they write. Nothing here begins a
/// transaction; where the answer must still hold at the write, call inside one.
class WorkGuard {
public:
    explicit WorkGuard(Office& office) : m_office(office) { }

    /// who() as a person. Forbidden for the operator of the file, who keeps no diary and decides
    /// about nobody's work.
    Result<PersonId> actingPerson() const;
    /// Locked, with who closed the month and when, where the person's month is signed or closed.
    Result<void> monthIsOpen(PersonId person, const Period& month) const;
    /// The person as appointed on the day; Refused where there is no appointment.
    Result<Member> memberOn(PersonId person, const Date& day) const;
    /// An item of the catalog in force on the day; Refused where it is another catalog's.
    Result<CatalogItem> itemOn(CatalogItemId id, const Date& day) const;
    /// Forbidden where who() may not read the person's details on that day.
    Result<void> mayRead(PersonId person, const Date& day) const;

private:
    Office& m_office;
};

/// The state an action leads to by the transition table. Refused where the table has no such step
/// from `from` (named to people as `fromLabel`), Invalid where a needed reason is empty.
Result<QString> stepTo(
    QStringView entity, const QString& from, const QString& fromLabel, QStringView action,
    const QString& reason = {});

} // namespace soviec::service
