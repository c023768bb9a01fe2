// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/service/commune.h"

#include <QList>
#include <QString>

namespace soak {

using namespace soviec;

/// Somebody with an account of the server.
struct Actor {
    QString login;
    PersonId id;
    UnitId unit; ///< at the beginning of the month
    bool head = false;
};

/// The small commune on a server, grown to `people`: divisions of ten, each with a head, everybody with an
/// account of their own; the month is the one before the server's.
class SoakOffice {
public:
    explicit SoakOffice(int people);

    /// Opens the program as this person would: with their own account, at the real time.
    Result<std::unique_ptr<service::Office>> open(const QString& login) const;
    Result<std::unique_ptr<service::Office>> openAsOperator() const;
    const QList<Actor>& actors() const { return m_actors; }
    const QList<UnitId>& divisions() const { return m_divisions; }
    const CatalogItem& item(int number) const;
    const Period& month() const { return m_month; }
    /// Its working days.
    QList<Date> days() const;
    PersonId chair() const { return m_commune->chair; }
    QString database() const { return m_database; }
    /// The address of the server's operator.
    QString address() const;

private:
    void addPeople(int people);
    void addAccounts();

    SystemClock m_clock;
    std::unique_ptr<sample::Commune> m_commune;
    QString m_database;
    QList<Actor> m_actors;
    QList<UnitId> m_divisions;
    Period m_month;
};

} // namespace soak
