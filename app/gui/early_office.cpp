// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/early_office.h"

#include "core/base/date.h"
#include "core/service/diary.h"
#include "core/service/office.h"
#include "core/service/recovery.h"

#include <QThread>

#include <utility>

namespace soviec {

namespace {

// What is asked once is prepared, and its pages are in memory; the answers themselves are of no use here.
void askAhead(service::Office& office, const QString& login)
{
    if (login.isEmpty() || !office.signIn(login))
        return;
    const Date today = office.clock().today();
    const Date monday = mondayOf(today);
    service::Diary diary(office);
    (void)diary.hours(office.who().person, monday, monday + Days(6));
    (void)diary.range(office.who().person, monday - Days(7), monday + Days(6));
}

} // namespace

OpenedOffice openOffice(const QString& place, const Clock& clock)
{
    // A file that cannot be taken over is refused by opening it, with the better sentence.
    const QString leftover = service::takeOverAfterCrash(place).value_or(QString());
    return {service::Office::open(place, clock), leftover};
}

EarlyOffice::EarlyOffice(const QString& file, const QString& login, const Clock& clock)
    : m_file(file)
{
    QThread* home = QThread::currentThread();
    m_thread.reset(QThread::create([this, login, home, &clock] {
        m_opened = openOffice(m_file, clock);
        if (!m_opened->office)
            return;
        askAhead(**m_opened->office, login);
        (*m_opened->office)->handOver(home);
    }));
    m_thread->start();
}

EarlyOffice::~EarlyOffice()
{
    m_thread->wait();
}

OpenedOffice EarlyOffice::take()
{
    m_thread->wait();
    return std::move(*m_opened);
}

} // namespace soviec
