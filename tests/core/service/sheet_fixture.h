// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/evaluation.h"
#include "core/service/office.h"
#include "core/storage/assignment_repository.h"
#include "core/storage/diary_repository.h"
#include "core/storage/org_repository.h"

#include <QSqlDatabase>
#include <QTemporaryDir>

#include <memory>

namespace soviec::test {

/// A small invented agency in a file of its own, in April 2026, for tests of sheets: a commune
/// with head and deputy, an economic division with head, deputy and two specialists, and HR.
class SheetFixture {
public:
    SheetFixture();
    /// Waits for what pages still do beside their window, as the program does: it asks the clock.
    ~SheetFixture();

    service::Office& office() { return *m_office; }
    const QString& path() const { return m_path; }
    FixedClock& clock() { return m_clock; }
    Period april() const { return Period::month(2026, 4); }
    PersonId person(const QString& login) const { return m_people.value(login).id; }
    UnitId unit(const QString& code) const { return m_units.value(code); }
    service::Evaluation evaluation() { return service::Evaluation(*m_office); }
    /// Acts as the person with this login; empty: the operator.
    void as(const QString& login);

    void appoint(const QString& login, const QString& unitCode, Role role, const Date& first,
                 const Date& last = {});
    void absent(const QString& login, const Date& first, const Date& last);
    AssignmentId give(const QString& login, const QString& code, Decimal k, Decimal quantity,
                      Origin origin = Origin::Planned,
                      AssignmentState state = AssignmentState::Accepted);
    /// An entry with its review; accepted as entered where the state is accepted.
    EntryId enter(const QString& login, const Date& day, AssignmentId assignment, Decimal quantity,
                  EntryState state = EntryState::Accepted, int faults = 0, int delays = 0);
    /// Full entered hours on every working day of April.
    void fillHours(const QString& login);

    QMap<QString, Decimal> fullScores() const;
    /// Self score and hand in, as the person.
    service::SheetView handIn(const QString& login, const QMap<QString, Decimal>& scores);
    service::SheetView handIn(const QString& login) { return handIn(login, fullScores()); }
    /// Signed by whoever reviews the person; leaders get đ and e decided as 1.
    service::SheetView signedBy(const QString& reviewer, const QString& login);

    /// One raw statement past the program; the driver's words where it fails, else empty.
    QString raw(const QString& sql);

private:
    void addPerson(const QString& login, const QString& name, const QString& unitCode, Role role);

    void store(DiaryEntry entry, EntryState state, int faults, int delays);

    QTemporaryDir m_folder;
    QString m_path;
    FixedClock m_clock {Date(2026, 4, 28)};
    std::unique_ptr<service::Office> m_office;
    QHash<QString, UnitId> m_units;
    QHash<QString, Person> m_people;
};

} // namespace soviec::test
