// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/assignments.h"
#include "core/service/diary.h"
#include "core/service/diary_templates.h"
#include "tests/core/service/commune.h"

#include <QTest>

using namespace sample;
using namespace soviec::service;
using namespace Qt::StringLiterals;

/// Many entries at once, copies of a week, habits and kept work.
class TestDiaryAidsService : public QObject {
    Q_OBJECT
private slots:
    void manyEntriesAreAllOrNone()
    {
        Commune commune;
        commune.as(u"staff"_s);
        Diary diary(*commune.office);
        const auto added = must(diary.addAll(
            {commune.entry(Date(2026, 4, 20)), commune.entry(Date(2026, 4, 21), 90)}));
        QCOMPARE(added.size(), 2);
        DiaryEntry tomorrow = commune.entry(Date(2026, 4, 23));
        REFUSED(diary.addAll({commune.entry(Date(2026, 4, 22)), tomorrow}), ErrorCode::Refused);
        QVERIFY(must(diary.range(commune.staff, Date(2026, 4, 22), Date(2026, 4, 23))).isEmpty());
    }

    void aWeekIsCopiedWithoutWhatIsToCome()
    {
        Commune commune;
        commune.as(u"staff"_s);
        Diary diary(*commune.office);
        for (const int day : {13, 15, 17}) {
            DiaryEntry entry = commune.entry(Date(2026, 4, day));
            entry.documentNumber = u"7/BC-UBND"_s;
            must(diary.add(entry));
        }
        const auto copies = must(diary.weekCopy(Date(2026, 4, 13), Date(2026, 4, 20)));
        QCOMPARE(copies.size(), 2); // Friday 24 is still to come
        QCOMPARE(copies[0].day, Date(2026, 4, 20));
        QCOMPARE(copies[1].day, Date(2026, 4, 22));
        QVERIFY(copies[0].documentNumber.isEmpty());
        QVERIFY(must(diary.range(commune.staff, Date(2026, 4, 20), Date(2026, 4, 22))).isEmpty()); // a proposal
        QCOMPARE(must(diary.addAll(copies)).size(), 2);
    }

    void habitIsOfTheHourAndTheWeekday()
    {
        Commune commune;
        commune.as(u"staff"_s);
        Diary diary(*commune.office);
        const auto put = [&](int day, const CatalogItem& item, int hour) {
            DiaryEntry entry = commune.entry(Date(2026, 4, day));
            entry.item = item.id;
            entry.start = TimeOfDay::fromMinutes(hour * 60);
            must(diary.add(entry));
        };
        put(8, commune.inspection, 8);  // Wednesdays at 8
        put(15, commune.inspection, 8);
        put(15, commune.report, 14);
        put(14, commune.letter, 8); // a Tuesday
        const auto morning = must(diary.habit(commune.staff, Date(2026, 4, 22), *TimeOfDay::fromMinutes(8 * 60 + 30)));
        QCOMPARE(morning, QList<CatalogItemId> {commune.inspection.id});
        const auto afternoon = must(diary.habit(commune.staff, Date(2026, 4, 22), *TimeOfDay::fromMinutes(14 * 60)));
        QCOMPARE(afternoon, QList<CatalogItemId> {commune.report.id});
    }

    void keptWorkIsTheOwnAndSound()
    {
        Commune commune;
        commune.as(u"staff"_s);
        DiaryTemplates templates(*commune.office);
        EntryTemplate work = templateOf(commune.entry(Date(2026, 4, 20)), TemplateKind::Favourite);
        work.title = commune.report.task;
        const auto kept = must(templates.keep(work));
        QCOMPARE(must(templates.keep(work)).id, kept.id); // once
        work.kind = TemplateKind::Recurring;
        REFUSED(templates.keep(work), ErrorCode::Invalid); // no weekday
        work.weekdays = 0b11111;
        REFUSED(templates.keep(work), ErrorCode::Invalid); // no first day
        work.first = Date(2026, 4, 20);
        work.last = Date(2026, 4, 19);
        REFUSED(templates.keep(work), ErrorCode::Invalid);
        work.last = {};
        must(templates.keep(work));
        QCOMPARE(must(templates.mine()).size(), 2);
        const auto proposal = must(templates.proposal(Date(2026, 4, 20), Date(2026, 4, 26)));
        QCOMPARE(proposal.size(), 3);
        must(Diary(*commune.office).addAll(proposal));
        QVERIFY(must(templates.proposal(Date(2026, 4, 20), Date(2026, 4, 26))).isEmpty());
        work.title = u"Kế hoạch TỐI MẬT"_s;
        work.item = {};
        REFUSED(templates.keep(work), ErrorCode::Refused);
        commune.as(u"head"_s);
        QVERIFY(must(templates.mine()).isEmpty());
        must(templates.remove(kept.id)); // not hers
        commune.as(u"staff"_s);
        QCOMPARE(must(templates.mine()).size(), 2);
        must(templates.remove(kept.id));
        QCOMPARE(must(templates.mine()).size(), 1);
        commune.office->signInAsOperator();
        REFUSED(templates.mine(), ErrorCode::Forbidden);
    }
};

QTEST_GUILESS_MAIN(TestDiaryAidsService)
#include "test_diary_aids_service.moc"
