// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo/demo_story.h"

#include "core/base/tr.h"
#include "core/service/absences.h"
#include "core/service/assignments.h"
#include "core/service/demo/demo_texts.h"
#include "core/service/diary.h"

#include <algorithm>

namespace soviec::service {

using namespace Qt::StringLiterals;

Result<void> DemoStory::planWork(const Period& month, const QList<Date>& days)
{
    const uint64_t monthNumber = uint64_t(month.year()) * 12 + uint64_t(month.index());
    uint64_t number = 0;
    for (Worker& worker : m_workers) {
        const SeededRandom random = m_random.branch(monthNumber * 1000 + ++number);
        if (auto left = takeLeave(worker, month, days); !left)
            return left;
        QList<WorkDay> workDays;
        for (const Date& day : days) {
            const Minutes absent = absentMinutes(worker.absences, m_calendar, day);
            workDays.append({day, m_calendar.standard(day) - absent});
        }
        worker.plan = planMonth(worker.portfolio, workDays, random);
        worker.assignments = QList<AssignmentId>(worker.plan.assignments.size());
        worker.nextEntry = 0;
    }
    return {};
}

Result<void> DemoStory::takeLeave(Worker& worker, const Period& month, const QList<Date>& days)
{
    worker.absences.clear();
    SeededRandom random = m_random.branch(
        uint64_t(month.first().day_number()) * 64 + uint64_t(worker.person - m_demo.people.data()));
    if (!random.chance(40) || days.size() < 10)
        return {};
    Absence absence;
    absence.person = worker.person->person.id;
    absence.kind = random.chance(25) ? AbsenceKind::Sick : AbsenceKind::AnnualLeave;
    absence.halfDays = random.chance(35) ? 1 : 2;
    absence.first = days[random.between(3, int(days.size()) - 4)];
    absence.last = absence.halfDays == 2 && random.chance(50) ? absence.first + Days(1) : absence.first;
    if (absence.first > m_today)
        return {};
    m_office.signInAsOperator();
    const auto stored = Absences(m_office).add(absence);
    if (!stored)
        return passOn(stored);
    worker.absences.append(*stored);
    return {};
}

Result<void> DemoStory::giveWork(const Period& month, const Date& day)
{
    for (Worker& worker : m_workers) {
        for (int i = 0; i < worker.plan.assignments.size(); ++i) {
            const PlannedAssignment& planned = worker.plan.assignments[i];
            if (planned.givenOn != day)
                continue;
            if (auto acting = actAsReviewerOf(*worker.person); !acting)
                return acting;
            Assignment assignment;
            assignment.person = worker.person->person.id;
            assignment.period = month;
            assignment.item = planned.item.id;
            assignment.expectedProduct = planned.item.output;
            assignment.quantity = planned.quantity;
            assignment.origin = planned.origin;
            assignment.deadline = planned.deadline;
            const auto given = Assignments(m_office).give(assignment);
            if (!given)
                return passOn(given);
            worker.assignments[i] = given->id;
            m_deadlines.insert(given->id, planned.deadline);
        }
    }
    return {};
}

// Once a month, in the middle, somebody in the largest division cannot go on and a colleague takes
// over (Article 18.1 d).
Result<void> DemoStory::handOverSome(const Period& month, const Date& day)
{
    const QList<Date> days = workingDays(month);
    if (days.size() < 12 || day != days[10])
        return {};
    const auto inDivision = [](const Worker& w) {
        return w.person->unitCode == u"KT" && w.person->role == Role::Staff;
    };
    const auto from = std::ranges::find_if(m_workers, inDivision);
    if (from == m_workers.end())
        return {};
    const auto to = std::find_if(from + 1, m_workers.end(), inDivision);
    if (to == m_workers.end())
        return {};
    // The last of the work whose first entry is still to come.
    int chosen = -1;
    for (int i = 0; i < from->assignments.size(); ++i) {
        const bool begun = std::any_of(
            from->plan.entries.begin(), from->plan.entries.begin() + from->nextEntry,
            [i](const PlannedEntry& e) { return e.assignment == i; });
        if (!begun && from->assignments[i])
            chosen = i;
    }
    if (chosen < 0)
        return {};
    if (auto acting = actAsReviewerOf(*from->person); !acting)
        return acting;
    const auto taken = Assignments(m_office).handOver(
        from->assignments[chosen], to->person->person.id,
        u"Được cử đi tập huấn, không kịp hoàn thành đúng hạn"_s);
    if (!taken)
        return passOn(taken);
    m_deadlines.insert(taken->id, taken->deadline);
    // The colleague does it instead of some work of the own plan.
    to->plan.assignments.append(from->plan.assignments[chosen]);
    to->assignments.append(taken->id);
    from->plan.entries.removeIf([chosen](const PlannedEntry& e) { return e.assignment == chosen; });
    for (int i = to->nextEntry; i < to->plan.entries.size(); ++i) {
        PlannedEntry& entry = to->plan.entries[i];
        if (entry.quantity.isZero()) {
            entry.assignment = int(to->assignments.size()) - 1;
            entry.quantity = from->plan.assignments[chosen].quantity;
            break;
        }
    }
    return {};
}

Result<void> DemoStory::writeEntries(const Date& day)
{
    for (Worker& worker : m_workers) {
        SeededRandom random = m_random.branch(
            uint64_t(day.day_number()) * 64 + uint64_t(worker.person - m_demo.people.data()));
        // A diary is sometimes written a day later; on the running day only mornings are there.
        if (random.chance(4) && day != m_today && !isRunning(Period::monthOf(day)))
            continue;
        if (day == m_today && random.chance(40))
            continue;
        bool acting = false;
        while (worker.nextEntry < worker.plan.entries.size()
               && worker.plan.entries[worker.nextEntry].day <= day) {
            const PlannedEntry planned = worker.plan.entries[worker.nextEntry++];
            if (planned.day == m_today && planned.start.minutes() >= 12 * 60)
                continue;
            if (!acting) {
                if (auto signedIn = actAs(*worker.person); !signedIn)
                    return signedIn;
                acting = true;
            }
            if (auto written = writeEntry(worker, planned); !written)
                return written;
        }
    }
    return {};
}

Result<void> DemoStory::writeEntry(Worker& worker, const PlannedEntry& planned)
{
    SeededRandom random = m_random.branch(
        uint64_t(planned.day.day_number()) * 4096 + uint64_t(planned.start.minutes())
        + uint64_t(worker.person - m_demo.people.data()) * 131);
    const PlannedAssignment& work = worker.plan.assignments[planned.assignment];
    const DemoText text = demoText(work.item, !planned.quantity.isZero(), random);
    DiaryEntry entry;
    entry.person = worker.person->person.id;
    entry.day = planned.day;
    entry.start = planned.start;
    entry.minutes = planned.minutes;
    entry.item = work.item.id;
    entry.assignment = worker.assignments[planned.assignment];
    entry.quantity = planned.quantity;
    entry.note = text.note;
    entry.result = text.result;
    entry.documentNumber = text.documentNumber;
    // The running month shows what a head's queue is for.
    if (isRunning(Period::monthOf(planned.day)) && random.chance(3)) {
        entry.minutes += Minutes(240);
        entry.note = u"Làm thêm ngoài giờ do việc gấp"_s;
    }
    const auto stored = Diary(m_office).add(entry);
    if (!stored)
        return passOn(stored);
    return {};
}

} // namespace soviec::service
