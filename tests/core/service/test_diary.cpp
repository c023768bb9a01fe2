// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/assignments.h"
#include "core/service/diary.h"
#include "core/storage/diary_repository.h"
#include "core/storage/org_repository.h"
#include "tests/core/service/commune.h"

#include <QSignalSpy>
#include <QTest>

using namespace sample;
using namespace soviec::service;
using namespace Qt::StringLiterals;

namespace {

const Date tuesday(2026, 4, 21);

} // namespace

class TestDiary : public QObject {
    Q_OBJECT
private slots:
    void addsWithEverythingFilledIn()
    {
        Commune commune;
        commune.as(u"staff"_s);
        Diary diary(*commune.office);
        QSignalSpy told(&commune.office->feed(), &ChangeFeed::changed);
        DiaryEntry wanted = commune.entry(tuesday, 90);
        wanted.coefficient = Decimal(99);
        wanted.title = u"  viết lại  "_s;
        wanted.note = u" thôn Đông "_s;
        const DiaryEntry stored = must(diary.add(wanted));
        QCOMPARE(stored.person, commune.staff);
        QCOMPARE(stored.unit, commune.economy);
        QCOMPARE(stored.itemCode, u"DC.05"_s);
        QCOMPARE(stored.title, commune.report.task);
        QCOMPARE(stored.coefficient, Decimal(12));
        QCOMPARE(stored.note, u"thôn Đông"_s);
        QCOMPARE(stored.state, EntryState::Pending);
        QCOMPARE(stored.version, 1);
        QCOMPARE(stored.createdAt, commune.clock.now());
        QCOMPARE(told.size(), 1);
        const auto rows = must(diary.range(commune.staff, tuesday, tuesday));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].version, 1);
        const auto history = must(diary.history(stored.id));
        QCOMPARE(history.size(), 1);
        QCOMPARE(history[0].action, u"add"_s);
        QCOMPARE(history[0].actorName, u"Trần Thị Minh Hà"_s);
        QVERIFY(history[0].before.isEmpty());
    }

    void outsideTheCatalogNeedsWords()
    {
        Commune commune;
        commune.as(u"staff"_s);
        Diary diary(*commune.office);
        DiaryEntry wanted = commune.entry(tuesday);
        wanted.item = {};
        REFUSED(diary.add(wanted), ErrorCode::Invalid);
        wanted.title = u"Hỗ trợ tổ bầu cử"_s;
        wanted.coefficient = Decimal(99);
        QCOMPARE(must(diary.add(wanted)).coefficient, Decimal(1));
    }

    void refusesWhatCannotBe()
    {
        Commune commune;
        Diary diary(*commune.office);
        REFUSED(diary.add(commune.entry(tuesday)), ErrorCode::Forbidden); // the operator
        commune.as(u"staff"_s);
        QSignalSpy told(&commune.office->feed(), &ChangeFeed::changed);
        REFUSED(diary.add(commune.entry(Date())), ErrorCode::Invalid);
        REFUSED(diary.add(commune.entry(Date(2026, 4, 23))), ErrorCode::Refused); // tomorrow
        REFUSED(diary.add(commune.entry(Date(2025, 12, 31))), ErrorCode::Refused); // no appointment
        REFUSED(diary.add(commune.entry(tuesday, 0)), ErrorCode::Invalid);
        REFUSED(diary.add(commune.entry(tuesday, -60)), ErrorCode::Invalid);
        REFUSED(diary.add(commune.entry(tuesday, 1441)), ErrorCode::Invalid);
        DiaryEntry secret = commune.entry(tuesday);
        secret.note = u"theo văn bản TỐI MẬT"_s;
        REFUSED(diary.add(secret), ErrorCode::Refused);
        DiaryEntry others = commune.entry(tuesday);
        others.person = commune.mover;
        REFUSED(diary.add(others), ErrorCode::Forbidden);
        DiaryEntry unknown = commune.entry(tuesday);
        unknown.item = CatalogItemId::create();
        REFUSED(diary.add(unknown), ErrorCode::NotFound);
        QCOMPARE(told.size(), 0);
        QVERIFY(must(diary.range(commune.staff, Date(2026, 1, 1), tuesday)).isEmpty());
    }

    void aDayHas24HoursAltogether()
    {
        Commune commune;
        commune.as(u"staff"_s);
        Diary diary(*commune.office);
        const DiaryEntry first = must(diary.add(commune.entry(tuesday, 1000)));
        REFUSED(diary.add(commune.entry(tuesday, 441)), ErrorCode::Refused);
        const DiaryEntry second = must(diary.add(commune.entry(tuesday, 440)));
        DiaryEntry longer = second;
        longer.minutes = Minutes(441);
        REFUSED(diary.change(longer), ErrorCode::Refused);
        // Withdrawn hours free the day; coming back they must fit again.
        must(diary.withdraw(first.id));
        must(diary.change(longer));
        REFUSED(diary.restore(first.id), ErrorCode::Refused);
    }

    void twoWindowsCannotOverwriteEachOther()
    {
        Commune commune;
        commune.as(u"staff"_s);
        Diary diary(*commune.office);
        const DiaryEntry seen = must(diary.add(commune.entry(tuesday)));
        DiaryEntry one = seen;
        one.minutes = Minutes(120);
        const DiaryEntry changed = must(diary.change(one));
        QCOMPARE(changed.version, 2);
        DiaryEntry two = seen;
        two.minutes = Minutes(180);
        REFUSED(diary.change(two), ErrorCode::Conflict);
        QCOMPARE(must(diary.range(commune.staff, tuesday, tuesday))[0].minutes, Minutes(120));
        const auto history = must(diary.history(seen.id));
        QCOMPARE(history.size(), 2);
        QCOMPARE(history[1].before.keys(), QStringList({u"minutes"_s}));
    }

    void withdrawAndTakeItBack()
    {
        Commune commune;
        commune.as(u"staff"_s);
        Diary diary(*commune.office);
        const DiaryEntry made = must(diary.add(commune.entry(tuesday)));
        QCOMPARE(must(diary.withdraw(made.id)).state, EntryState::Withdrawn);
        QVERIFY(must(diary.range(commune.staff, tuesday, tuesday)).isEmpty());
        REFUSED(diary.withdraw(made.id), ErrorCode::Refused);
        QCOMPARE(must(diary.restore(made.id)).state, EntryState::Pending);
        REFUSED(diary.restore(made.id), ErrorCode::Refused);
        QCOMPARE(must(diary.range(commune.staff, tuesday, tuesday)).size(), 1);
        QCOMPARE(must(diary.history(made.id)).size(), 3);
        commune.as(u"head"_s);
        REFUSED(diary.withdraw(made.id), ErrorCode::Forbidden);
        REFUSED(diary.change(made), ErrorCode::Forbidden);
        REFUSED(diary.withdraw(EntryId::create()), ErrorCode::NotFound);
    }

    void closedMonthSaysWhoAndWhen()
    {
        Commune commune;
        commune.as(u"staff"_s);
        Diary diary(*commune.office);
        const DiaryEntry march = must(diary.add(commune.entry(Date(2026, 3, 10))));
        const DiaryEntry inApril = must(diary.add(commune.entry(tuesday)));
        commune.lock(commune.staff, Period::month(2026, 3));
        const auto refused = diary.add(commune.entry(Date(2026, 3, 11)));
        REFUSED(diary.add(commune.entry(Date(2026, 3, 11))), ErrorCode::Locked);
        QVERIFY(refused.error().text.contains(u"Phạm Thị Lan"_s));
        QVERIFY(refused.error().text.contains(u"10:00 22/04/2026"_s));
        REFUSED(diary.change(march), ErrorCode::Locked);
        REFUSED(diary.withdraw(march.id), ErrorCode::Locked);
        DiaryEntry moved = inApril;
        moved.day = Date(2026, 3, 12);
        REFUSED(diary.change(moved), ErrorCode::Locked);
        REFUSED(diary.copyDay(tuesday, Date(2026, 3, 12)), ErrorCode::Locked);
        commune.lock(commune.staff, Period::month(2026, 2), true);
        const auto closed = diary.add(commune.entry(Date(2026, 2, 10)));
        QVERIFY(!closed.has_value() && closed.error().text.contains(u"Vũ Thị Hoa"_s));
        // A locked quarter locks its months.
        commune.as(u"mover"_s);
        commune.lock(commune.mover, Period::quarter(2026, 1));
        const auto quarter = diary.add(commune.entry(Date(2026, 1, 13)));
        QVERIFY(!quarter.has_value() && quarter.error().text.contains(u"Phạm Thị Lan"_s));
    }

    void aMoveInTheMiddleOfTheMonth()
    {
        Commune commune;
        commune.as(u"mover"_s);
        Diary diary(*commune.office);
        const DiaryEntry before = must(diary.add(commune.entry(Date(2026, 4, 15))));
        const DiaryEntry after = must(diary.add(commune.entry(Date(2026, 4, 16))));
        QCOMPARE(before.unit, commune.economy);
        QCOMPARE(after.unit, commune.culture);
        DiaryEntry shifted = before;
        shifted.day = Date(2026, 4, 17);
        QCOMPARE(must(diary.change(shifted)).unit, commune.culture);
    }

    void entriesKeepTheCoefficientTheyWereMadeWith()
    {
        Commune commune;
        commune.as(u"staff"_s);
        Diary diary(*commune.office);
        const DiaryEntry made = must(diary.add(commune.entry(tuesday)));
        DiaryEntry changed = made;
        changed.quantity = Decimal(3);
        changed.coefficient = Decimal(50);
        const DiaryEntry again = must(diary.change(changed));
        QCOMPARE(again.coefficient, Decimal(12));
        changed = again;
        changed.item = commune.inspection.id;
        const DiaryEntry other = must(diary.change(changed));
        QCOMPARE(other.coefficient, Decimal(6));
        QCOMPARE(other.itemCode, u"KT.07"_s);
        QCOMPARE(other.title, commune.inspection.task);
    }

    void entriesHangOnOwnAssignmentsOfTheMonth()
    {
        Commune commune;
        commune.as(u"head"_s);
        Assignments assignments(*commune.office);
        Assignment own = commune.work(commune.staff);
        own.title = u"Báo cáo tháng 3"_s;
        const Assignment given = must(assignments.give(own));
        const Assignment foreign = must(assignments.give(commune.work(commune.staff, u"1"_s)));
        commune.as(u"staff"_s);
        Diary diary(*commune.office);
        DiaryEntry wanted = commune.entry(tuesday);
        wanted.item = {};
        wanted.assignment = given.id;
        const DiaryEntry stored = must(diary.add(wanted));
        QCOMPARE(stored.title, u"Báo cáo tháng 3"_s);
        QCOMPARE(stored.item, commune.report.id);
        QCOMPARE(stored.coefficient, Decimal(12));
        wanted.day = Date(2026, 3, 31);
        REFUSED(diary.add(wanted), ErrorCode::Refused);
        commune.as(u"mover"_s);
        wanted.day = tuesday;
        wanted.assignment = foreign.id;
        REFUSED(diary.add(wanted), ErrorCode::Refused);
    }

    void copiesADayAllOrNone()
    {
        Commune commune;
        commune.as(u"staff"_s);
        Diary diary(*commune.office);
        const Date monday(2026, 4, 20);
        DiaryEntry one = commune.entry(monday, 90);
        one.start = TimeOfDay::fromMinutes(480);
        one.result = u"đã xong"_s;
        one.documentNumber = u"12/BC-UBND"_s;
        one.note = u"thôn Đông"_s;
        must(diary.add(one));
        must(diary.add(commune.entry(monday, 60)));
        const DiaryEntry gone = must(diary.add(commune.entry(monday, 30)));
        must(diary.withdraw(gone.id));
        const auto copies = must(diary.copyDay(monday, tuesday));
        QCOMPARE(copies.size(), 2);
        const auto rows = must(diary.range(commune.staff, tuesday, tuesday));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].start, TimeOfDay::fromMinutes(480));
        QCOMPARE(rows[0].note, u"thôn Đông"_s);
        QVERIFY(rows[0].result.isEmpty() && rows[0].documentNumber.isEmpty());
        must(diary.add(commune.entry(Date(2026, 4, 22), 1300)));
        REFUSED(diary.copyDay(monday, Date(2026, 4, 22)), ErrorCode::Refused); // 1300 + 90 + 60
        QCOMPARE(must(diary.range(commune.staff, Date(2026, 4, 22), Date(2026, 4, 22))).size(), 1);
        REFUSED(diary.copyDay(Date(2026, 4, 19), tuesday), ErrorCode::NotFound);
    }

    void hoursKnowTheCalendar()
    {
        Commune commune;
        commune.as(u"staff"_s);
        Diary diary(*commune.office);
        must(diary.add(commune.entry(tuesday, 390)));
        const auto days = must(diary.hours(commune.staff, Date(2026, 4, 20), Date(2026, 4, 26)));
        QCOMPARE(days.size(), 7);
        QCOMPARE(days[1].entered, Minutes(390));
        QCOMPARE(days[1].standard, Minutes(480));
        QCOMPARE(days[1].entries, 1);
        QVERIFY(!days[5].working);
        QCOMPARE(days[5].standard, Minutes(0));
    }

    void readingIsForThePersonThoseAboveAndHr()
    {
        Commune commune;
        commune.as(u"staff"_s);
        Diary diary(*commune.office);
        const DiaryEntry made = must(diary.add(commune.entry(tuesday)));
        for (const QString& login : {u"staff"_s, u"head"_s, u"chair"_s, u"hr"_s}) {
            commune.as(login);
            QCOMPARE(must(diary.range(commune.staff, tuesday, tuesday)).size(), 1);
            QCOMPARE(must(diary.history(made.id)).size(), 1);
        }
        for (const QString& login : {u"mover"_s, u"other"_s}) {
            commune.as(login);
            REFUSED(diary.range(commune.staff, tuesday, tuesday), ErrorCode::Forbidden);
            REFUSED(diary.hours(commune.staff, tuesday, tuesday), ErrorCode::Forbidden);
            REFUSED(diary.ranks(commune.staff), ErrorCode::Forbidden);
            REFUSED(diary.history(made.id), ErrorCode::Forbidden);
        }
    }

    void checkedServesTheImport()
    {
        Commune commune;
        Diary diary(*commune.office);
        DiaryEntry row = commune.entry(tuesday);
        row.person = commune.staff;
        const DiaryEntry complete = must(diary.checked(row)); // the operator manages all
        QCOMPARE(complete.unit, commune.economy);
        QCOMPARE(complete.itemCode, u"DC.05"_s);
        QVERIFY(!complete.id.isNull());
        QVERIFY(must(diary.range(commune.staff, tuesday, tuesday)).isEmpty());
        commune.as(u"hr"_s);
        QVERIFY(diary.checked(row).has_value());
        commune.as(u"head"_s);
        REFUSED(diary.checked(row), ErrorCode::Forbidden);
        commune.as(u"hr"_s);
        row.day = Date(2025, 1, 1);
        REFUSED(diary.checked(row), ErrorCode::Refused);
    }

    void ranksFollowUse()
    {
        Commune commune;
        commune.as(u"staff"_s);
        Diary diary(*commune.office);
        must(diary.add(commune.entry(tuesday)));
        must(diary.add(commune.entry(Date(2026, 4, 20))));
        DiaryEntry other = commune.entry(Date(2026, 4, 17));
        other.item = commune.letter.id;
        must(diary.add(other));
        const auto ranks = must(diary.ranks(commune.staff));
        QCOMPARE(ranks.size(), 2);
        QCOMPARE(ranks[0].item, commune.report.id);
        QCOMPARE(ranks[0].entries, 2);
        QCOMPARE(ranks[0].lastDay, tuesday);
    }
};

QTEST_GUILESS_MAIN(TestDiary)
#include "test_diary.moc"
