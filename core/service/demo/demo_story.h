// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/service/demo/demo_agency.h"
#include "core/service/demo/demo_plan.h"
#include "core/service/review.h"

#include <QHash>
#include <QList>

namespace soviec::service {

/// Plays three months of the demonstration agency through the same use cases the windows call:
/// work is given, diaries are kept, heads review on Fridays, sheets are handed in and signed. The
/// month before last is closed, the last one is signed and ready to close, the running one stands
/// as of `today`. The clock is moved along, so that the history carries the days it tells of.
class DemoStory {
public:
    DemoStory(Office& office, FixedClock& clock, const DemoAgency& demo, const Date& today);
    Result<void> play();

private:
    struct Worker {
        const DemoPerson* person;
        QList<CatalogItem> portfolio;
        QList<Absence> absences;
        MonthPlan plan;
        QList<AssignmentId> assignments; ///< of plan.assignments, null until it was given
        int nextEntry = 0;
    };

    // The timeline (demo_story.cpp).
    Result<void> playMonth(const Period& month);
    Result<void> playDay(const Period& month, const Date& day);
    QList<Date> workingDays(const Period& month) const;
    bool isRunning(const Period& month) const;
    void moveTo(const Date& day, int minuteOfDay);
    Result<void> actAs(const DemoPerson& person);
    Result<void> actAsReviewerOf(const DemoPerson& person);

    // Work (demo_story_work.cpp).
    Result<void> planWork(const Period& month, const QList<Date>& days);
    Result<void> takeLeave(Worker& worker, const Period& month, const QList<Date>& days);
    Result<void> giveWork(const Period& month, const Date& day);
    Result<void> handOverSome(const Period& month, const Date& day);
    Result<void> writeEntries(const Date& day);
    Result<void> writeEntry(Worker& worker, const PlannedEntry& planned);

    // Judgement (demo_story_review.cpp).
    Result<void> reviewAll(const Date& upTo, bool everything);
    Result<void> reviewAs(const DemoPerson& reviewer, const Date& upTo, bool everything);
    Result<void> decide(const QueueItem& item, const Date& upTo, bool everything);
    Result<void> handInSheets(const Period& month);
    Result<void> handIn(const DemoPerson& person, const Period& month);
    Result<void> signSheets(const Period& month);
    Result<void> sign(const DemoPerson& person, const Period& month);
    Result<void> signForOutsideAuthority(const DemoPerson& person, const Period& month);

    Office& m_office;
    FixedClock& m_clock;
    const DemoAgency& m_demo;
    Date m_today;
    SeededRandom m_random;
    WorkCalendar m_calendar;
    QList<Worker> m_workers;
    QHash<AssignmentId, Date> m_deadlines;
};

} // namespace soviec::service
