// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/authority.h"
#include "core/service/month_close.h"
#include "core/storage/diary_repository.h"

namespace soviec::service {

/// One person's way through the month.
struct BoardPerson {
    Member member;
    std::optional<PeriodSheet> sheet; ///< the revision in force
    int pending = 0;                  ///< entries that wait for review
    int shortDays = 0;                ///< past working days without their full hours
    bool isSigned() const;            ///< signed or closed
};

/// Whose days are read: they are most of the work, and nobody asks them of a sheet that is signed when
/// the month is closed.
enum class BoardDays { OfAll, OfUnsigned };

/// A period of some units, read with a fixed number of statements whatever the number of people,
/// and what follows from it.
class MonthBoard {
public:
    /// The unit and everything below it. People on approved leave through the whole period owe
    /// nothing and are left out; who moved within it belongs to the unit of the last day.
    /// With BoardDays::OfUnsigned, pending and shortDays are not counted for who is signed, and of the sheet
    /// only what decides the month is read.
    static Result<MonthBoard> load(
        Office& office, const Period& period, UnitId unit, BoardDays days = BoardDays::OfAll);

    const QList<BoardPerson>& people() const { return m_people; }
    QList<UnitStatus> units() const;
    /// What the person still owes; nothing where the sheet is signed.
    std::optional<Missing> missingOf(const BoardPerson& person) const;
    QList<Missing> missing() const;
    Distribution distribution() const;

private:
    MonthBoard(Authority today, Authority then)
        : m_today(std::move(today)), m_then(std::move(then))
    {
    }
    struct Sources;
    static Result<Sources> read(Office& office, const Period& period, BoardDays wanted);
    static Result<QList<storage::DayTotals>> daysOf(
        Office& office, const Sources& from, const Period& period, BoardDays wanted);
    void addPeople(const Sources& sources, UnitId root, const Date& lastDue);
    QString owed(const BoardPerson& person) const;

    Period m_period;
    QList<Unit> m_units; ///< the unit asked for and those below
    QList<BoardPerson> m_people;
    QHash<PersonId, PeriodSheet> m_sheets; ///< of everybody, for component d
    Authority m_today; ///< who reviews now
    Authority m_then;  ///< who was under whom in the period
};

/// Remarks that invite a second look before the unit is closed: everybody of at least three scored
/// 28 to 30 on the common criteria, everybody in the best band, all totals alike.
QStringList boardRemarks(const QList<const BoardPerson*>& people);

} // namespace soviec::service
