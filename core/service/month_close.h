// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/period.h"
#include "core/domain/org/person.h"
#include "core/domain/org/unit.h"

#include <QList>

#include <functional>

namespace soviec::service {

class Office;

/// What a person still owes before the month can be closed.
struct Missing {
    Member member;
    QString what;     ///< translated: "has not submitted; 2 days without full hours"
    QString waitsFor; ///< a name, or "the person"
};

/// One row of the board: how many of the people are how far.
struct UnitStatus {
    Unit unit;
    int people = 0;
    int entered = 0;   ///< every working day has its hours or an absence
    int submitted = 0;
    int reviewed = 0;  ///< no entry waits
    int signedCount = 0;
    int closed = 0;
    QList<Missing> missing;
    QStringList remarks; ///< "the whole unit scored itself 28 to 30: look again?"
};

struct CloseReport {
    Period period;
    int people = 0;
    int closed = 0; ///< including those closed before
    QList<Missing> open;
};

/// How many people stand in each score band, for the picture beside the board.
struct Distribution {
    int excellent = 0;
    int good = 0;
    int completed = 0;
    int notCompleted = 0;
    int notRated = 0;
};

/// Chốt tháng for HR: who is missing, close and lock a unit in one action, unlock with a reason.
class MonthClose {
public:
    explicit MonthClose(Office& office) : m_office(office) { }

    /// Units with people in the period, the given one and below (the agency where null). Set-based:
    /// a fixed number of statements whatever the number of people.
    Result<QList<UnitStatus>> status(const Period& period, UnitId unit = {});
    Result<Distribution> distribution(const Period& period, UnitId unit = {});

    using Progress = std::function<bool(int done, int total)>; ///< false: stop
    /// Closes every signed sheet of the unit and below; who is not signed is listed and stays open.
    /// One transaction; stopped or failed: nothing changed.
    Result<CloseReport> close(const Period& period, UnitId unit = {}, const Progress& progress = {});
    /// Opens the closed and signed sheets of the unit (or of one person) again, with a reason.
    Result<int> unlock(const Period& period, UnitId unit, PersonId person, const QString& reason);

    /// A ready text for the people who are missing something.
    Result<QString> reminderText(const Period& period, UnitId unit = {});
    /// The same to one of them, about nobody else.
    QString reminderTo(const Period& period, const Missing& missing) const;

private:
    Office& m_office;
};

} // namespace soviec::service
