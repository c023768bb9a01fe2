// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/crowd.h"

#include <QSemaphore>
#include <QThread>

#include <map>

namespace soak {

using namespace soviec;

/// A thread with the offices of those who sit there. Between two turns it hears the news, as windows do.
class Desk {
public:
    Desk(SoakOffice& place, Ledger& ledger)
        : m_place(place)
        , m_ledger(ledger)
    {
        m_here.moveToThread(&m_thread);
        m_thread.start();
    }

    ~Desk()
    {
        // A connection ends where it was opened.
        QMetaObject::invokeMethod(&m_here, [this] { m_offices.clear(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    void work(const Actor& actor, const SeededRandom& random, const Crowd::Turn& turn, QSemaphore& done)
    {
        QMetaObject::invokeMethod(&m_here, [this, actor, random, &turn, &done] {
            service::Office* office = officeOf(actor);
            SeededRandom own = random;
            if (office != nullptr)
                turn(*office, actor, own);
            done.release();
        }, Qt::QueuedConnection);
    }

private:
    service::Office* officeOf(const Actor& actor)
    {
        Ledger::begin();
        auto& office = m_offices[actor.login];
        if (office)
            return office.get();
        auto opened = m_place.open(actor.login);
        if (m_ledger.done("open", opened))
            office = std::move(*opened);
        if (office)
            office->hearOthers();
        return office.get();
    }

    SoakOffice& m_place;
    Ledger& m_ledger;
    QThread m_thread;
    QObject m_here;
    std::map<QString, std::unique_ptr<service::Office>> m_offices;
};

Crowd::Crowd(SoakOffice& place, Ledger& ledger, int desks)
{
    for (int i = 0; i < desks; ++i)
        m_desks.push_back(std::make_unique<Desk>(place, ledger));
}

Crowd::~Crowd() = default;

void Crowd::each(const QList<Actor>& actors, const SeededRandom& random, const Turn& turn)
{
    QSemaphore done;
    for (qsizetype at = 0; at < actors.size(); ++at)
        m_desks[size_t(deskOf(actors[at]))]->work(actors[at], random.branch(quint64(at)), turn, done);
    done.acquire(int(actors.size()));
}

qsizetype Crowd::deskOf(const Actor& actor)
{
    const auto known = m_places.constFind(actor.login);
    if (known != m_places.cend())
        return *known;
    const qsizetype next = m_places.size() % qsizetype(m_desks.size());
    m_places.insert(actor.login, next);
    return next;
}

} // namespace soak
