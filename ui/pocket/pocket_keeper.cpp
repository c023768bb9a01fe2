// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pocket/pocket_keeper.h"

#include "core/base/clock.h"
#include "core/base/tr.h"
#include "core/service/office.h"
#include "core/service/pocket_watch.h"
#include "ui/shared/background.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

// Whether the server is there is asked every few seconds; away, it is called every half minute; connected, the
// pocket is filled every quarter of an hour.
constexpr int tickMs = 5'000;
constexpr int callTicks = 6;
constexpr int fillTicks = 180;

} // namespace

PocketKeeper::PocketKeeper(service::Office& office, const QString& address, QObject* parent)
    : QObject(parent)
    , m_office(office)
    , m_address(address)
    , m_path(service::Pocket::pathFor(address))
    , m_timer(new QTimer(this))
    , m_away(service::isAway(office))
{
    m_timer->setInterval(tickMs);
    connect(m_timer, &QTimer::timeout, this, &PocketKeeper::tick);
    m_timer->start();
    // What is entered away waits from the moment it is stored.
    connect(&office.feed(), &service::ChangeFeed::changed, this, &PocketKeeper::look);
    read();
}

PocketKeeper::~PocketKeeper() = default;

QString PocketKeeper::sentence() const
{
    const auto waiting = m_status.waiting.size();
    QStringList parts;
    if (isAway())
        parts << Tr::tr("No network");
    if (waiting > 0)
        parts << Tr::tr("%1 changes wait").arg(waiting);
    if (!m_conflicts.isEmpty())
        parts << Tr::tr("%1 to decide").arg(m_conflicts.size());
    if (!m_status.refused.isEmpty())
        parts << Tr::tr("%1 not taken").arg(m_status.refused.size());
    return parts.join(u" · "_s);
}

void PocketKeeper::tick()
{
    ++m_ticks;
    look();
    if (m_ticks % (m_away ? callTicks : fillTicks) == 0)
        meet();
}

void PocketKeeper::look()
{
    const bool before = std::exchange(m_away, service::isAway(m_office));
    if (m_away)
        read();
    if (m_away && !before) {
        m_told.clear();
        emit said(
            Tr::tr("The server cannot be reached. You go on working without it; what you enter is sent later."));
    }
}

void PocketKeeper::read()
{
    const auto status = service::pocketStatus(m_path, m_office.clock());
    if (status)
        m_status = *status;
    emit changed();
}

BackgroundTask* PocketKeeper::meet(const service::PackageChoices& choices)
{
    if (m_task)
        return nullptr;
    m_task = runInBackground(
        this,
        [address = m_address, path = m_path, clock = &m_office.clock(), choices](const TaskProgress&) {
            return service::meetServer(address, path, *clock, choices);
        },
        [this](const Result<service::PocketSent>& sent) { met(sent); });
    emit changed();
    return m_task;
}

// Whether something was entered while the rest was on its way.
bool PocketKeeper::waitsUnsent() const
{
    return std::ranges::any_of(m_status.waiting, [this](const service::PocketChange& change) {
        return std::ranges::none_of(
            m_conflicts, [&](const service::PackageRow& row) { return row.key == change.key; });
    });
}

void PocketKeeper::met(const Result<service::PocketSent>& sent)
{
    m_task = nullptr;
    if (!sent) {
        // Away nothing else is expected; what is wrong otherwise is said.
        if (sent.error().code != ErrorCode::Unavailable)
            emit said(sent.error().text);
        read();
        return;
    }
    m_conflicts = sent->outcome.conflicts;
    read();
    if (isAway() && waitsUnsent()) {
        meet();
        return;
    }
    tellHome(sent->outcome);
    if (isAway())
        emit homeReached();
}

// What was sent is said again where the person was kept from coming home at once.
void PocketKeeper::tellHome(const service::PackageOutcome& outcome)
{
    if (outcome.rows == 0) {
        if (isAway())
            emit said(m_told.isEmpty() ? Tr::tr("The server is in reach.") : m_told);
        return;
    }
    const auto sent = outcome.taken + outcome.known;
    QString words = sent == 0 ? Tr::tr("The server is in reach.")
                              : Tr::tr("The server is in reach; %1 rows were sent.").arg(sent);
    if (!outcome.conflicts.isEmpty())
        words += u' ' + Tr::tr("%1 rows were changed on both sides: please decide.").arg(outcome.conflicts.size());
    if (!outcome.refused.isEmpty())
        words += u' ' + Tr::tr("The server did not take %1 rows; they are kept for you to see.").arg(outcome.refused.size());
    m_told = words;
    emit said(words);
}

void PocketKeeper::putAway(const QString& record)
{
    const auto pocket = service::Office::open(m_path, m_office.clock());
    const auto done = pocket ? service::Pocket(**pocket).putAway(record) : Result<void>(passOn(pocket));
    if (!done)
        emit said(done.error().text);
    read();
}

} // namespace soviec
