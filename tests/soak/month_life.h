// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/service/evaluation.h"
#include "tests/soak/crowd.h"
#include "tests/soak/ledger.h"
#include "tests/soak/soak_office.h"

#include <QSet>

namespace soak {

/// What the people of an agency do in a month, each step through the services and with their own account.
class MonthLife {
public:
    /// `clients`: how many work at the same instant.
    MonthLife(SoakOffice& place, Ledger& ledger, int clients, quint64 seed);

    /// Heads give work out.
    void giveWork();
    /// Everybody enters a day while the heads look through what came in before; on the day in the middle
    /// some move to another division, and some work is handed over.
    void day(const Date& day, bool middle);
    /// What still waits is decided, so that sheets can be signed.
    void decideTheRest();
    /// Self scores, some recalled, some given back and handed in again.
    void handIn();
    void sign();
    void close();
    /// HR unlocks some people; they change an entry, the head decides, all sign again, HR closes again.
    void correct();

private:
    using Turn = Crowd::Turn;
    void each(const QList<Actor>& actors, const Turn& turn);
    QList<Actor> heads() const;
    QList<Actor> staffOf(const UnitId& unit) const;
    void enterDay(service::Office& office, const Actor& actor, SeededRandom& random, const Date& day);
    void mendReturned(service::Office& office, const Actor& actor, const Date& day);
    void review(service::Office& office, SeededRandom& random, bool strict);
    void transfer(const Date& day);
    void handOver();
    void handInOne(service::Office& office, const Actor& actor);
    void signOne(service::Office& office, PersonId person, SeededRandom* random);
    void signLeaders();
    void signChair();
    void correctOne(const Actor& actor);

    SoakOffice& m_place;
    Ledger& m_ledger;
    Crowd m_crowd;
    QSet<PersonId> m_moved;
    quint64 m_seed;
    quint64 m_round = 0;
};

} // namespace soak
