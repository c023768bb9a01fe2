// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo/demo_story.h"

#include "core/service/catalogs.h"
#include "core/service/month_close.h"
#include "core/service/organisation.h"

#include <algorithm>

namespace soviec::service {

namespace {

constexpr int vietnamOffsetMinutes = 7 * 60;
constexpr int morning = 7 * 60 + 15;
constexpr int evening = 17 * 60 + 20;

QDateTime vietnamTime(const Date& day, int minuteOfDay)
{
    const QDateTime midnight(QDate(day.year(), day.month(), day.day()), QTime(0, 0), Qt::UTC);
    return midnight.addSecs(qint64(minuteOfDay - vietnamOffsetMinutes) * 60);
}

} // namespace

DemoStory::DemoStory(
    Office& office, FixedClock& clock, const DemoAgency& demo, const Date& today)
    : m_office(office)
    , m_clock(clock)
    , m_demo(demo)
    , m_today(today)
    , m_random(20260401)
{
}

Result<void> DemoStory::play()
{
    const auto calendar = m_office.calendar();
    if (!calendar)
        return passOn(calendar);
    m_calendar = *calendar;
    const Period running = Period::monthOf(m_today);
    const auto items = Catalogs(m_office).items(running.shifted(-2).first());
    if (!items)
        return passOn(items);
    uint64_t number = 0;
    for (const DemoPerson& person : m_demo.people) {
        Worker worker;
        worker.person = &person;
        worker.portfolio = portfolioOf(
            **items, person.role, m_demo.catalogDivision.value(person.unit), m_random.branch(++number));
        m_workers.append(worker);
    }
    for (int back = -2; back <= 0; ++back) {
        if (auto done = playMonth(running.shifted(back)); !done)
            return done;
    }
    return {};
}

Result<void> DemoStory::playMonth(const Period& month)
{
    const QList<Date> days = workingDays(month);
    if (days.isEmpty())
        return {};
    moveTo(days.first(), morning);
    if (auto planned = planWork(month, days); !planned)
        return planned;
    for (const Date& day : days) {
        if (day > m_today)
            break;
        if (auto played = playDay(month, day); !played)
            return played;
    }
    if (isRunning(month))
        return {};
    moveTo(days.last(), evening + 30);
    if (auto reviewed = reviewAll(month.last(), true); !reviewed)
        return reviewed;
    if (auto handed = handInSheets(month); !handed)
        return handed;
    moveTo(m_calendar.addWorkingDays(month.last(), 2), morning + 60);
    if (auto done = signSheets(month); !done)
        return done;
    if (month.shifted(2) != Period::monthOf(m_today))
        return {};
    moveTo(m_calendar.addWorkingDays(month.last(), 3), morning + 90);
    const auto hr = std::ranges::find_if(
        m_demo.people, [](const DemoPerson& p) { return p.duty == code(Duty::Hr); });
    if (auto acting = actAs(*hr); !acting)
        return acting;
    const auto closed = MonthClose(m_office).close(month);
    if (!closed)
        return passOn(closed);
    return {};
}

Result<void> DemoStory::playDay(const Period& month, const Date& day)
{
    moveTo(day, morning);
    if (auto given = giveWork(month, day); !given)
        return given;
    if (auto handed = handOverSome(month, day); !handed)
        return handed;
    // Of the running day only the morning is written yet.
    moveTo(day, day == m_today ? morning + 150 : evening);
    if (auto written = writeEntries(day); !written)
        return written;
    // Heads look on Fridays; in the running week they have not yet.
    if (isoWeekday(day) == 5 && mondayOf(day) != mondayOf(m_today)) {
        moveTo(day, evening + 15);
        return reviewAll(day, false);
    }
    return {};
}

QList<Date> DemoStory::workingDays(const Period& month) const
{
    QList<Date> days;
    for (Date day = month.first(); day <= month.last(); day += Days(1)) {
        if (m_calendar.isWorkingDay(day))
            days.append(day);
    }
    return days;
}

bool DemoStory::isRunning(const Period& month) const
{
    return month.contains(m_today);
}

void DemoStory::moveTo(const Date& day, int minuteOfDay)
{
    // The story never runs ahead of the day it is told on, nor back.
    const QDateTime latest = vietnamTime(m_today, morning + 180);
    m_clock.set(std::max(m_clock.now(), std::min(vietnamTime(day, minuteOfDay), latest)));
}

Result<void> DemoStory::actAs(const DemoPerson& person)
{
    m_clock.advanceSeconds(1);
    return m_office.signIn(person.person.login);
}

Result<void> DemoStory::actAsReviewerOf(const DemoPerson& person)
{
    const auto reviewer = Organisation(m_office).reviewerOf(person.person.id, m_clock.today());
    if (!reviewer)
        return passOn(reviewer);
    m_clock.advanceSeconds(1);
    if (*reviewer)
        return m_office.signIn((*reviewer)->person.login);
    // The authority stands outside; HR takes its decisions down.
    const auto hr = std::ranges::find_if(
        m_demo.people, [](const DemoPerson& p) { return p.duty == code(Duty::Hr); });
    return m_office.signIn(hr->person.login);
}

} // namespace soviec::service
