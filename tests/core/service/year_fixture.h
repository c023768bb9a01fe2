// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar/work_calendar.h"
#include "core/service/year_facts.h"
#include "core/service/year_ratings.h"
#include "tests/core/service/sheet_fixture.h"

namespace soviec::test {

/// The agency of SheetFixture on 10 December 2026, with more people and signed months.
class YearFixture : public SheetFixture {
public:
    YearFixture();

    /// One more member of staff of a division.
    void join(const QString& login, const QString& unitCode, const Date& first = Date(2026, 1, 1),
              const Date& last = {}, Role role = Role::Staff);
    /// The same total in the months first … last, signed; by default all that are over.
    void scored(const QString& login, const char* total, int first = 1, int last = 11);
    void scored(const QString& login, const Period& period, const char* total,
                const QString& setId = {});
    /// Everybody of the agency who has no sheet yet.
    void scoreTheRest(const char* total);
    void away(const QString& login, AbsenceKind kind, const Date& first, const Date& last);
    PersonId who(const QString& login);

    service::YearRatings ratings() { return service::YearRatings(office()); }
    service::YearFacts facts() { return service::YearFacts(office()); }
    /// The proposal as HR sees it; stops the program where there is none.
    service::YearProposal proposal(const QString& unitCode = {});
    /// A line of it.
    service::YearLine line(const QString& login);
    QList<service::ShownRating> shown(const QStringList& logins);
    /// An act of a person that HR enters, with its decision.
    ConductAct act(const QString& login, const QString& code, int countedYear = 2026);

private:
    void put(const QString& login, const Period& period, const char* total, const QString& setId);
};

} // namespace soviec::test
