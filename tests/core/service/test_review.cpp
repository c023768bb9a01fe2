// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/audit.h"
#include "core/service/diary.h"
#include "core/service/review.h"
#include "core/storage/org_repository.h"
#include "tests/core/service/commune.h"

#include <QSignalSpy>
#include <QTest>

using namespace sample;
using namespace soviec::service;
using namespace Qt::StringLiterals;

namespace {

const Date tuesday(2026, 4, 21);

EntryVersion seen(const DiaryEntry& entry)
{
    return {entry.id, entry.version};
}

EntryReview asEntered(const DiaryEntry& entry)
{
    EntryReview review;
    review.acceptedQuantity = entry.quantity;
    review.acceptedMinutes = entry.minutes;
    return review;
}

} // namespace

class TestReview : public QObject {
    Q_OBJECT
private:
    DiaryEntry add(Commune& commune, const QString& login, const DiaryEntry& entry)
    {
        commune.as(login);
        return must(Diary(*commune.office).add(entry));
    }

private slots:
    void theQueueIsOfThoseOneEvaluates()
    {
        Commune commune;
        Review review(*commune.office);
        REFUSED(review.queue(), ErrorCode::Forbidden); // the operator decides about nobody
        add(commune, u"staff"_s, commune.entry(tuesday));
        add(commune, u"head"_s, commune.entry(tuesday));
        add(commune, u"hr"_s, commune.entry(tuesday));
        add(commune, u"chair"_s, commune.entry(tuesday));
        const QList<QPair<QString, QList<PersonId>>> expected {
            {u"head"_s, {commune.staff}},
            {u"chair"_s, {commune.head}},
            {u"other"_s, {commune.hr}},
            {u"staff"_s, {}},
            // HR takes down what the authority above the chair decides outside the database.
            {u"hr"_s, {commune.chair}},
        };
        for (const auto& [login, people] : expected) {
            commune.as(login);
            QList<PersonId> found;
            for (const QueueItem& item : must(review.queue()))
                found << item.entry.person;
            QCOMPARE(found, people);
            QCOMPARE(must(review.queueCount()), int(people.size()));
        }
    }

    void entriesStayWithTheUnitTheyWereMadeIn()
    {
        Commune commune;
        const DiaryEntry before = add(commune, u"mover"_s, commune.entry(Date(2026, 4, 14)));
        const DiaryEntry after = add(commune, u"mover"_s, commune.entry(Date(2026, 4, 17)));
        Review review(*commune.office);
        commune.as(u"head"_s);
        const auto first = must(review.queue());
        QCOMPARE(first.size(), 1);
        QCOMPARE(first[0].entry.id, before.id);
        QCOMPARE(first[0].member.unit, commune.economy);
        REFUSED(review.accept(seen(after), asEntered(after)), ErrorCode::Forbidden);
        must(review.accept(seen(before), asEntered(before)));
        commune.as(u"other"_s);
        QCOMPARE(must(review.queue())[0].entry.id, after.id);
        QCOMPARE(must(review.queueCount()), 1);
    }

    void whoeverHeadsTheUnitTodayDecides()
    {
        Commune commune;
        const DiaryEntry waiting = add(commune, u"staff"_s, commune.entry(tuesday));
        storage::OrgRepository org(commune.office->db());
        for (const Appointment& one : must(org.appointments(commune.head)))
            must(org.endAppointment(one.id, tuesday));
        commune.as(u"chair"_s); // the unit has no head: the next one above
        QVERIFY(must(Review(*commune.office).queue()).size() == 1);
        must(org.insert(Appointment {AppointmentId::create(), commune.hr, commune.economy, Role::Head, u"Trưởng phòng"_s, Date(2026, 4, 22), {}}));
        for (const Appointment& one : must(org.appointments(commune.hr))) {
            if (one.unit == commune.culture)
                must(org.endAppointment(one.id, tuesday));
        }
        QVERIFY(must(Review(*commune.office).queue()).isEmpty());
        commune.as(u"hr"_s);
        must(Review(*commune.office).accept(seen(waiting), asEntered(waiting)));
    }

    void whatNeedsALookComesFirst()
    {
        Commune commune;
        const DiaryEntry ordinary = add(commune, u"staff"_s, commune.entry(Date(2026, 4, 16)));
        DiaryEntry own = commune.entry(Date(2026, 4, 17));
        own.item = {};
        own.title = u"Hỗ trợ tổ bầu cử"_s;
        const DiaryEntry outside = add(commune, u"staff"_s, own);
        const DiaryEntry tooLong = add(commune, u"staff"_s, commune.entry(tuesday, 800));
        const DiaryEntry late = add(commune, u"mover"_s, commune.entry(Date(2026, 4, 1)));
        commune.as(u"head"_s);
        const auto queue = must(Review(*commune.office).queue());
        QCOMPARE(queue.size(), 4);
        QCOMPARE(queue[0].entry.id, tooLong.id); // serious
        QCOMPARE(queue[0].marks[0].kind, MarkKind::TooManyHours);
        QCOMPARE(queue[1].entry.id, late.id);    // Bảo before Hà
        QCOMPARE(queue[1].marks[0].kind, MarkKind::Late);
        QCOMPARE(queue[2].entry.id, outside.id);
        QCOMPARE(queue[2].marks[0].kind, MarkKind::OutsideCatalog);
        QCOMPARE(queue[3].entry.id, ordinary.id);
        QVERIFY(queue[3].marks.isEmpty());
        QCOMPARE(must(Review(*commune.office).queue(2)).size(), 2);
    }

    void marksReadTheSurroundings()
    {
        Commune commune;
        DiaryEntry copied = commune.entry(tuesday, 60);
        copied.note = u"nắm tình hình cơ sở"_s;
        for (const int day : {13, 14, 15, 16}) {
            copied.day = Date(2026, 4, static_cast<unsigned short>(day));
            add(commune, u"staff"_s, copied);
        }
        DiaryEntry morning = commune.entry(tuesday, 120);
        morning.start = TimeOfDay::fromMinutes(8 * 60);
        morning.item = commune.letter.id;
        add(commune, u"staff"_s, morning);
        morning.start = TimeOfDay::fromMinutes(9 * 60);
        morning.item = commune.inspection.id;
        add(commune, u"staff"_s, morning);
        DiaryEntry sunday = commune.entry(Date(2026, 4, 19));
        add(commune, u"staff"_s, sunday);
        commune.as(u"head"_s);
        QList<MarkKind> kinds;
        for (const QueueItem& item : must(Review(*commune.office).queue())) {
            for (const Mark& mark : item.marks)
                kinds << mark.kind;
        }
        QCOMPARE(kinds.count(MarkKind::Overlap), 2);
        QCOMPARE(kinds.count(MarkKind::CopiedText), 1); // the fourth day of the same words
        QCOMPARE(kinds.count(MarkKind::NotWorkingDay), 1);
        // Usual quantities come from what was accepted.
        QList<EntryVersion> all;
        for (const QueueItem& item : must(Review(*commune.office).queue()))
            all << seen(item.entry);
        must(Review(*commune.office).acceptAll(all));
        DiaryEntry many = commune.entry(Date(2026, 4, 20));
        many.quantity = Decimal(40);
        add(commune, u"staff"_s, many);
        commune.as(u"head"_s);
        const auto queue = must(Review(*commune.office).queue());
        QCOMPARE(queue.size(), 1);
        QCOMPARE(queue[0].marks.value(0).kind, MarkKind::UnusualQuantity);
    }

    void decisionsFollowTheTable()
    {
        Commune commune;
        Review review(*commune.office);
        Diary diary(*commune.office);
        DiaryEntry made = add(commune, u"staff"_s, commune.entry(tuesday));
        commune.as(u"head"_s);
        REFUSED(review.revise(seen(made), asEntered(made)), ErrorCode::Refused);
        REFUSED(review.reopen(seen(made)), ErrorCode::Refused);
        REFUSED(review.giveBack(seen(made), u" "_s), ErrorCode::Invalid);
        made = must(review.giveBack(seen(made), u"Bổ sung phụ lục"_s));
        QCOMPARE(made.state, EntryState::Returned);
        QCOMPARE(made.review.note, u"Bổ sung phụ lục"_s);
        QCOMPARE(made.reviewedBy, commune.head);
        REFUSED(review.accept(seen(made), asEntered(made)), ErrorCode::Refused);
        commune.as(u"staff"_s);
        made.note = u"đã bổ sung"_s;
        made = must(diary.change(made));
        QCOMPARE(made.state, EntryState::Pending);
        QVERIFY(made.review.note.isEmpty());
        commune.as(u"head"_s);
        made = must(review.accept(seen(made), asEntered(made)));
        QCOMPARE(made.state, EntryState::Accepted);
        commune.as(u"staff"_s);
        REFUSED(diary.change(made), ErrorCode::Refused);
        REFUSED(diary.withdraw(made.id), ErrorCode::Refused);
        commune.as(u"head"_s);
        EntryReview stricter = asEntered(made);
        stricter.qualityFaults = 1;
        made = must(review.revise(seen(made), stricter));
        QCOMPARE(made.review.qualityFaults, 1);
        made = must(review.reopen(seen(made)));
        QCOMPARE(made.state, EntryState::Pending);
        QCOMPARE(made.review, EntryReview());
        QVERIFY(made.reviewedBy.isNull());
        QCOMPARE(must(diary.history(made.id)).size(), 6);
    }

    void decisionsAreChecked()
    {
        Commune commune;
        Review review(*commune.office);
        const DiaryEntry made = add(commune, u"staff"_s, commune.entry(tuesday));
        const DiaryEntry own = add(commune, u"head"_s, commune.entry(tuesday));
        REFUSED(review.accept(seen(own), asEntered(own)), ErrorCode::Forbidden);
        for (const QString& login : {u"staff"_s, u"chair"_s, u"other"_s, u"hr"_s}) {
            commune.as(login);
            REFUSED(review.accept(seen(made), asEntered(made)), ErrorCode::Forbidden);
            REFUSED(review.acceptAll({seen(made)}), ErrorCode::Forbidden);
        }
        commune.as(u"head"_s);
        EntryReview wrong = asEntered(made);
        wrong.acceptedQuantity = made.quantity + Decimal(1);
        REFUSED(review.accept(seen(made), wrong), ErrorCode::Invalid);
        wrong = asEntered(made);
        wrong.acceptedMinutes = made.minutes + Minutes(1);
        REFUSED(review.accept(seen(made), wrong), ErrorCode::Invalid);
        wrong = asEntered(made);
        wrong.delays = 1;
        wrong.delaysExcused = 2;
        REFUSED(review.accept(seen(made), wrong), ErrorCode::Invalid);
        wrong = asEntered(made);
        wrong.qualityFaults = -1;
        REFUSED(review.accept(seen(made), wrong), ErrorCode::Invalid);
        REFUSED(review.accept({made.id, 7}, asEntered(made)), ErrorCode::Conflict);
        REFUSED(review.accept({EntryId::create(), 1}, asEntered(made)), ErrorCode::NotFound);
        commune.lock(commune.staff, Period::month(2026, 4));
        REFUSED(review.accept(seen(made), asEntered(made)), ErrorCode::Locked);
        REFUSED(review.acceptAll({seen(made)}), ErrorCode::Locked);
    }

    void acceptingManyIsAllOrNone()
    {
        Commune commune;
        Review review(*commune.office);
        QList<EntryVersion> all;
        for (int i = 0; i < 40; ++i)
            all << seen(add(commune, u"staff"_s, commune.entry(Date(2026, 4, static_cast<unsigned short>(1 + i % 20)), 10 + i)));
        commune.as(u"staff"_s);
        DiaryEntry changed = must(Diary(*commune.office).range(commune.staff, Date(2026, 4, 20), Date(2026, 4, 20))).first();
        changed.minutes = Minutes(5);
        changed = must(Diary(*commune.office).change(changed));
        commune.as(u"head"_s);
        QSignalSpy told(&commune.office->feed(), &ChangeFeed::changed);
        REFUSED(review.acceptAll(all), ErrorCode::Conflict);
        QCOMPARE(must(review.queueCount()), 40);
        QCOMPARE(told.size(), 0);
        for (EntryVersion& one : all) {
            if (one.id == changed.id)
                one.version = changed.version;
        }
        must(review.acceptAll(all));
        QCOMPARE(must(review.queueCount()), 0);
        QCOMPARE(told.size(), 1); // one person, one month
        commune.as(u"hr"_s);
        const auto verdict = must(Audit(*commune.office).verify());
        QVERIFY(verdict.findings.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReview)
#include "test_review.moc"
