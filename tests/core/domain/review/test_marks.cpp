// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/domain/review/mark.h"

#include <QTest>

using namespace soviec;
using namespace Qt::StringLiterals;

namespace {

const Date tuesday(2026, 4, 7);

DiaryEntry entryOf(int minutes, int startMinute = -1)
{
    DiaryEntry entry;
    entry.id = EntryId::create();
    entry.day = tuesday;
    entry.minutes = Minutes(minutes);
    if (startMinute >= 0)
        entry.start = TimeOfDay::fromMinutes(startMinute);
    entry.item = *CatalogItemId::parse(u"0191b2c0-0000-7000-8000-000000000001"_s);
    entry.title = u"Xử lý văn bản đến"_s;
    entry.createdAt = FixedClock(tuesday).now();
    return entry;
}

MarkContext ordinary()
{
    MarkContext context;
    context.standard = Minutes(480);
    return context;
}

QList<MarkKind> kinds(const QList<Mark>& marks)
{
    QList<MarkKind> result;
    for (const Mark& mark : marks)
        result << mark.kind;
    return result;
}

using K = QList<MarkKind>;

} // namespace

class TestMarks : public QObject {
    Q_OBJECT
private slots:
    void ordinaryEntryHasNone() { QVERIFY(marksOf(entryOf(480), ordinary()).isEmpty()); }

    void hoursOverTheStandard()
    {
        MarkContext context = ordinary();
        DiaryEntry morning = entryOf(270, 8 * 60);
        context.sameDay = {&morning};
        QVERIFY(marksOf(entryOf(240, 13 * 60), context).isEmpty()); // 8.5 h: rounding
        const auto over = marksOf(entryOf(241, 13 * 60), context);
        QCOMPARE(kinds(over), K({MarkKind::TooManyHours}));
        QVERIFY(!over[0].serious);
        const auto absurd = marksOf(entryOf(451, 13 * 60), context);
        QVERIFY(absurd[0].serious);
        QVERIFY(absurd[0].text.contains(u"12:01"_s));
        morning.state = EntryState::Returned;
        QVERIFY(marksOf(entryOf(451, 13 * 60), context).isEmpty());
        context.standard = Minutes(240); // half a day of leave
        QCOMPARE(kinds(marksOf(entryOf(300), context)), K({MarkKind::TooManyHours}));
    }

    void workOnADayOff()
    {
        MarkContext context = ordinary();
        context.workingDay = false;
        context.standard = Minutes(0);
        QCOMPARE(kinds(marksOf(entryOf(120), context)), K({MarkKind::NotWorkingDay}));
    }

    void overlapAndTouch()
    {
        MarkContext context = ordinary();
        DiaryEntry other = entryOf(60, 9 * 60);
        other.title = u"Họp giao ban"_s;
        other.item = CatalogItemId::create();
        context.sameDay = {&other};
        const auto marks = marksOf(entryOf(60, 9 * 60 + 30), context);
        QCOMPARE(kinds(marks), K({MarkKind::Overlap}));
        QVERIFY(marks[0].serious);
        QVERIFY(marks[0].text.contains(u"Họp giao ban"_s));
        QVERIFY(marksOf(entryOf(60, 10 * 60), context).isEmpty());
        QVERIFY(marksOf(entryOf(60), context).isEmpty());
    }

    void duplicates()
    {
        MarkContext context = ordinary();
        const DiaryEntry first = entryOf(60);
        context.sameDay = {&first};
        QCOMPARE(kinds(marksOf(entryOf(60), context)), K({MarkKind::Duplicate}));
        DiaryEntry otherNote = entryOf(60);
        otherNote.note = u"văn bản 12"_s;
        QVERIFY(marksOf(otherNote, context).isEmpty());
        const DiaryEntry morning = entryOf(60, 8 * 60);
        context.sameDay = {&morning};
        QVERIFY(marksOf(entryOf(60, 14 * 60), context).isEmpty());
    }

    void anEntryIsNotBesideItself()
    {
        MarkContext context = ordinary();
        const DiaryEntry entry = entryOf(451, 8 * 60);
        context.sameDay = {&entry};
        QVERIFY(marksOf(entry, context).isEmpty());
        const QList<DiaryEntry> twins {entry, entry};
        context.sameDay = {&twins[0], &twins[1]};
        QCOMPARE(kinds(marksOf(twins[0], context)), K({MarkKind::TooManyHours, MarkKind::Duplicate}));
    }

    void copiedWords()
    {
        MarkContext context = ordinary();
        DiaryEntry entry = entryOf(60);
        entry.note = u"đi cơ sở nắm tình hình"_s;
        context.sameTextDays = 2;
        QVERIFY(marksOf(entry, context).isEmpty());
        context.sameTextDays = 3;
        QCOMPARE(kinds(marksOf(entry, context)), K({MarkKind::CopiedText}));
        entry.note.clear(); // the same catalog item every day is ordinary work
        QVERIFY(marksOf(entry, context).isEmpty());
    }

    void lateEntries()
    {
        DiaryEntry entry = entryOf(60);
        entry.createdAt = FixedClock(tuesday + Days(7)).now();
        QVERIFY(marksOf(entry, ordinary()).isEmpty());
        entry.createdAt = FixedClock(tuesday + Days(8)).now();
        QCOMPARE(kinds(marksOf(entry, ordinary())), K({MarkKind::Late}));
    }

    void unusualQuantity()
    {
        MarkContext context = ordinary();
        context.usualQuantity = Decimal(2);
        context.usualEntries = 4;
        DiaryEntry entry = entryOf(60);
        entry.quantity = Decimal(7);
        QVERIFY(marksOf(entry, context).isEmpty()); // too few to know
        context.usualEntries = 5;
        QCOMPARE(kinds(marksOf(entry, context)), K({MarkKind::UnusualQuantity}));
        QVERIFY(!marksOf(entry, context)[0].serious);
        entry.quantity = Decimal(21);
        QVERIFY(marksOf(entry, context)[0].serious);
        entry.quantity = Decimal(6);
        QVERIFY(marksOf(entry, context).isEmpty());
    }

    void seriousOnesComeFirst()
    {
        MarkContext context = ordinary();
        DiaryEntry entry = entryOf(60);
        entry.item = CatalogItemId();
        entry.createdAt = FixedClock(tuesday + Days(20)).now();
        const DiaryEntry twin = entry;
        context.sameDay = {&twin};
        context.workingDay = false;
        QCOMPARE(kinds(marksOf(entry, context)),
                 K({MarkKind::Duplicate, MarkKind::Late, MarkKind::OutsideCatalog, MarkKind::NotWorkingDay}));
    }
};

QTEST_GUILESS_MAIN(TestMarks)
#include "test_marks.moc"
