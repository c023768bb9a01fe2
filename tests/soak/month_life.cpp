// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/month_life.h"

#include "core/service/assignments.h"
#include "core/service/diary.h"
#include "core/service/review.h"
#include "core/service/staffing.h"

namespace soak {

using namespace Qt::StringLiterals;
using namespace soviec::service;

MonthLife::MonthLife(SoakOffice& place, Ledger& ledger, int clients, quint64 seed)
    : m_place(place)
    , m_ledger(ledger)
    , m_crowd(place, ledger, clients)
    , m_seed(seed)
{
}

void MonthLife::each(const QList<Actor>& actors, const Turn& turn)
{
    m_crowd.each(actors, SeededRandom(m_seed).branch(++m_round), turn);
}

QList<Actor> MonthLife::heads() const
{
    QList<Actor> heads;
    for (const Actor& actor : m_place.actors()) {
        if (actor.head)
            heads.append(actor);
    }
    return heads;
}

QList<Actor> MonthLife::staffOf(const UnitId& unit) const
{
    QList<Actor> staff;
    for (const Actor& actor : m_place.actors()) {
        if (!actor.head && actor.unit == unit)
            staff.append(actor);
    }
    return staff;
}

void MonthLife::giveWork()
{
    each(heads(), [this](Office& office, const Actor& head, SeededRandom& random) {
        for (const Actor& one : staffOf(head.unit)) {
            for (int i = 0; i < 3; ++i) {
                Assignment work;
                work.person = one.id;
                work.period = m_place.month();
                work.item = m_place.item(random.below(3)).id;
                work.quantity = Decimal(random.between(2, 12));
                work.deadline = m_place.month().last();
                m_ledger.done("give", Assignments(office).give(work));
            }
        }
    });
    each(m_place.actors(), [this](Office& office, const Actor& actor, SeededRandom& random) {
        const auto given = Assignments(office).ofPerson(actor.id, m_place.month());
        if (!m_ledger.done("read work", given))
            return;
        for (const AssignmentProgress& one : *given) {
            if (random.chance(90))
                m_ledger.done("accept work", Assignments(office).accept(one.assignment.id));
        }
    });
}

void MonthLife::enterDay(Office& office, const Actor& actor, SeededRandom& random, const Date& day)
{
    Diary diary(office);
    const auto given = Assignments(office).ofPerson(actor.id, m_place.month());
    if (!m_ledger.done("read work", given))
        return;
    int left = 480;
    for (int lines = random.between(2, 4); lines > 0; --lines) {
        DiaryEntry entry;
        entry.day = day;
        entry.minutes = Minutes(lines == 1 ? left : random.between(30, left / lines));
        left -= int(entry.minutes.count());
        entry.result = u"Văn bản đã trình"_s;
        const QList<AssignmentProgress>& work = *given;
        if (!work.isEmpty() && random.chance(70)) {
            const Assignment& assignment = work[random.below(int(work.size()))].assignment;
            entry.assignment = assignment.id;
            entry.item = assignment.item;
        } else if (random.chance(60)) {
            entry.item = m_place.item(random.below(3)).id;
        } else {
            entry.title = u"Việc phát sinh ngày %1"_s.arg(isoDate(day));
        }
        const auto stored = diary.add(entry);
        if (!m_ledger.done("add", stored))
            continue;
        m_ledger.took(*stored);
        DiaryEntry changed = *stored;
        changed.note = u"Đã bổ sung"_s;
        const auto again = random.chance(12) ? diary.change(changed)
            : random.chance(4)               ? diary.withdraw(stored->id)
                                             : Result<DiaryEntry>(*stored);
        if (m_ledger.done("change", again))
            m_ledger.took(*again);
    }
}

void MonthLife::mendReturned(Office& office, const Actor& actor, const Date& day)
{
    Diary diary(office);
    const auto entries = diary.range(actor.id, m_place.month().first(), day);
    if (!m_ledger.done("read diary", entries))
        return;
    for (DiaryEntry entry : *entries) {
        if (entry.state != EntryState::Returned)
            continue;
        entry.note = u"Đã sửa theo ý kiến"_s;
        const auto mended = diary.change(entry);
        if (m_ledger.done("mend", mended))
            m_ledger.took(*mended);
    }
}

void MonthLife::review(Office& office, SeededRandom& random, bool strict)
{
    Review review(office);
    const auto queue = review.queue();
    if (!m_ledger.done("queue", queue))
        return;
    QList<DiaryEntry> ordinary;
    for (const QueueItem& item : *queue) {
        const EntryVersion version {item.entry.id, item.entry.version};
        Result<DiaryEntry> decided = item.entry;
        if (!strict && random.chance(4)) {
            decided = review.giveBack(version, u"Ghi rõ hơn kết quả"_s);
        } else if (random.chance(6)) {
            EntryReview verdict;
            verdict.acceptedQuantity = item.entry.quantity;
            verdict.acceptedMinutes = item.entry.minutes;
            verdict.qualityFaults = random.below(2);
            verdict.delays = 1;
            verdict.note = u"Chậm một ngày"_s;
            decided = review.accept(version, verdict);
        } else {
            ordinary.append(item.entry);
            continue;
        }
        if (m_ledger.done("decide", decided))
            m_ledger.took(*decided);
    }
    QList<EntryVersion> versions;
    for (const DiaryEntry& entry : std::as_const(ordinary))
        versions.append({entry.id, entry.version});
    if (!versions.isEmpty() && m_ledger.done("accept all", review.acceptAll(versions)))
        m_ledger.accepted(ordinary);
}

void MonthLife::day(const Date& day, bool middle)
{
    if (middle) {
        transfer(day);
        handOver();
    }
    each(m_place.actors(), [&](Office& office, const Actor& actor, SeededRandom& random) {
        mendReturned(office, actor, day);
        enterDay(office, actor, random, day);
        if (actor.head)
            review(office, random, false);
    });
    each({{u"chair"_s, m_place.chair(), {}, true}}, [&](Office& office, const Actor&, SeededRandom& random) {
        review(office, random, false);
    });
}

void MonthLife::transfer(const Date& day)
{
    Ledger::begin();
    const auto hr = m_place.open(u"hr"_s);
    if (!m_ledger.done("open", hr))
        return;
    SeededRandom random = SeededRandom(m_seed).branch(++m_round);
    for (const Actor& actor : m_place.actors()) {
        if (actor.head || actor.login == u"hr" || !random.chance(4))
            continue;
        Appointment next;
        next.id = AppointmentId::create();
        next.person = actor.id;
        next.unit = m_place.divisions()[random.below(int(m_place.divisions().size()))];
        next.positionTitle = u"Chuyên viên"_s;
        next.first = day;
        if (m_ledger.done("transfer", Staffing(**hr).appoint(next)))
            m_moved.insert(actor.id);
    }
}

void MonthLife::handOver()
{
    each(heads(), [this](Office& office, const Actor& head, SeededRandom& random) {
        const auto work = Assignments(office).ofUnit(head.unit, m_place.month());
        const QList<Actor> staff = staffOf(head.unit);
        if (!m_ledger.done("read work", work) || work->isEmpty() || staff.size() < 2)
            return;
        const Assignment& one = (*work)[random.below(int(work->size()))].assignment;
        const Actor& to = staff[random.below(int(staff.size()))];
        // Whoever has moved is no longer under this head.
        if (to.id != one.person && !m_moved.contains(one.person) && !m_moved.contains(to.id))
            m_ledger.done("hand over", Assignments(office).handOver(one.id, to.id, u"Đi công tác"_s));
    });
}

void MonthLife::decideTheRest()
{
    // What was given back is mended by the person before the head looks for the last time.
    each(m_place.actors(), [&](Office& office, const Actor& actor, SeededRandom&) {
        mendReturned(office, actor, m_place.month().last());
    });
    QList<Actor> reviewers = heads();
    reviewers.append({u"chair"_s, m_place.chair(), {}, true});
    for (int round = 0; round < 3; ++round) {
        each(reviewers, [this](Office& office, const Actor&, SeededRandom& random) {
            review(office, random, true);
        });
    }
}

} // namespace soak
