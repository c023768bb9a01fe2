// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/early_office.h"

#include "core/base/date.h"
#include "core/service/diary.h"
#include "core/service/office.h"

#include <QThread>

#include <utility>

namespace soviec {

namespace {

// What is asked once is prepared, and its pages are in memory; the answers themselves are of no use here.
// Whoever waits for the file by now asks for it all the same.
void askAhead(service::Office& office, const QString& login, const std::atomic<bool>& wanted)
{
    if (login.isEmpty() || wanted || !office.signIn(login) || wanted)
        return;
    const Date today = office.clock().today();
    const Date monday = mondayOf(today);
    service::Diary diary(office);
    (void)diary.hours(office.who().person, monday, monday + Days(6));
    if (!wanted)
        (void)diary.range(office.who().person, today, today);
}

} // namespace

OpenedOffice openOffice(const QString& place, const Clock& clock)
{
    // A file that cannot be taken over is refused by opening it, with the better sentence.
    const auto leftover = service::takeOverAfterCrash(place);
    return {service::Office::open(place, clock), leftover.value_or(std::nullopt)};
}

EarlyOffice::EarlyOffice(const QString& file, const QString& login, const Clock& clock)
    : m_file(file)
    , m_clock(clock)
{
    QThread* home = QThread::currentThread();
    m_thread.reset(QThread::create([this, login, home] {
        m_opened = openOffice(m_file, m_clock);
        if (!m_opened->office)
            return;
        askAhead(**m_opened->office, login, m_wanted);
        (*m_opened->office)->handOver(home);
    }));
    m_thread->start();
}

EarlyOffice::~EarlyOffice()
{
    m_wanted = true;
    m_thread->wait();
}

OpenedOffice EarlyOffice::take()
{
    m_wanted = true;
    m_thread->wait();
    return m_opened->office ? std::move(*m_opened) : openOffice(m_file, m_clock);
}

} // namespace soviec
