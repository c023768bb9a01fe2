// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/service/office.h"
#include "tests/soak/ledger.h"
#include "tests/soak/soak_office.h"

#include <functional>
#include <memory>
#include <vector>

namespace soak {

class Desk;

/// Everybody with the program open at the same time, as on a working day: each person has an office of their
/// own over a connection of their own, opened when they first need it and kept, and hears what others do.
class Crowd {
public:
    using Turn = std::function<void(service::Office&, const Actor&, SeededRandom&)>;

    /// `desks`: how many of them can do something at the same instant; the others of a desk take turns.
    Crowd(SoakOffice& place, Ledger& ledger, int desks);
    ~Crowd();

    /// Every one of these has a turn; returns when all have had it.
    void each(const QList<Actor>& actors, const SeededRandom& random, const Turn& turn);

private:
    qsizetype deskOf(const Actor& actor);

    std::vector<std::unique_ptr<Desk>> m_desks;
    QHash<QString, qsizetype> m_places;
};

} // namespace soak
