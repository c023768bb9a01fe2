// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/assignments.h"
#include "core/service/diary.h"
#include "core/service/review.h"
#include "tests/core/service/commune.h"
#include "tests/no_room.h"
#include "tests/ui/accessibility_walk.h"
#include "tests/ui/drive.h"
#include "tests/ui/plain_shell.h"
#include "ui/diary/diary_journal.h"
#include "ui/diary/diary_page.h"
#include "ui/diary/template_view.h"
#include "ui/diary/timer_button.h"
#include "ui/shared/data_table.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/print_preview.h"
#include "ui/shared/segmented_control.h"
#include "ui/shared/stat_tile.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>


using namespace sample;
using namespace soviec::service;
using namespace Qt::StringLiterals;
using soviec::testing::accessibilityFaults;
using soviec::testing::PlainShell;

namespace {

const Date today(2026, 4, 22);
const Period april = Period::month(2026, 4);

/// The page of the member of staff in a window of the usual office screen.
struct Desk {
    Commune commune;
    std::unique_ptr<PlainShell> shell;
    std::unique_ptr<DiaryPage> page;

    explicit Desk(const std::function<void(Commune&)>& prepare = {})
    {
        if (prepare)
            prepare(commune);
        commune.as(u"staff"_s);
        Viewer viewer;
        viewer.person = commune.staff;
        viewer.name = u"Trần Thị Minh Hà"_s;
        shell = std::make_unique<PlainShell>(*commune.office, viewer, april);
        page = std::make_unique<DiaryPage>(shell->context());
        page->resize(1170, 728);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->activate({});
    }
    QLineEdit* line() const { return page->findChild<QLineEdit*>(u"entryLine"_s); }
    QString understood() const { return page->findChild<QLabel*>(u"understood"_s)->text(); }
    DataTable* table() const { return page->findChild<DataTable*>(u"dayTable"_s); }
    QList<DiaryEntry> stored(const Date& day = today)
    {
        return must(Diary(*commune.office).range(commune.staff, day, day));
    }
    void type(const QString& text)
    {
        line()->setFocus();
        QTest::keyClicks(line(), text);
    }
    void enter() { QTest::keyClick(line(), Qt::Key_Return); }
};

} // namespace

class TestDiaryPage : public QObject {
    Q_OBJECT
private slots:
    void oneLineMakesAnEntry()
    {
        Desk desk;
        QVERIFY(desk.line()->hasFocus());
        desk.type(u"bao cao thang 2h30 x1 14:00 #12/BC-UBND"_s);
        QVERIFY(desk.understood().contains(u"2,5"_s));
        QVERIFY(desk.understood().contains(u"14:00"_s));
        QVERIFY(desk.stored().isEmpty()); // nothing before Enter
        desk.enter();
        const auto rows = desk.stored();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].itemCode, u"DC.05"_s);
        QCOMPARE(rows[0].minutes, Minutes(150));
        QCOMPARE(rows[0].start, TimeOfDay::fromMinutes(14 * 60));
        QCOMPARE(rows[0].documentNumber, u"12/BC-UBND"_s);
        QVERIFY(desk.line()->text().isEmpty());
        QVERIFY(desk.line()->hasFocus()); // ready for the next one
        QCOMPARE(desk.table()->rows().size(), 1);
    }

    void anEntryShowsItsHistory()
    {
        Desk desk;
        desk.type(u"bao cao 1h"_s);
        desk.enter();
        desk.table()->setCurrentId(desk.stored().first().id.toString());
        desk.table()->setFocus();
        int pages = 0;
        QString title;
        soviec::testing::inDialog(desk.page.get(), [&](QWidget& dialog) {
            title = dialog.windowTitle();
            pages = dialog.findChild<PrintPreview*>()->pageCount();
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
        QTest::keyClick(desk.table(), Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(title, u"History"_s);
        QCOMPARE(pages, 1);
    }

    void aFullDiskKeepsWhatWasTyped()
    {
        Desk desk;
        desk.type(u"bao cao 1h"_s);
        {
            const soviec::testing::NoRoom full;
            desk.enter();
            QCOMPARE(desk.line()->text(), u"bao cao 1h"_s);
            QVERIFY2(desk.understood().contains(u"disk"_s), qPrintable(desk.understood()));
        }
        QVERIFY(desk.stored().isEmpty());
        desk.enter();
        QCOMPARE(desk.stored().size(), 1);
        QVERIFY(desk.line()->text().isEmpty());
    }

    void wordsBesideTheItemAreTheNote()
    {
        Desk desk;
        desk.type(u"kiem tra hien truong thon Dong 1h"_s);
        desk.enter();
        QCOMPARE(desk.stored()[0].itemCode, u"KT.07"_s);
        QCOMPARE(desk.stored()[0].note, u"thon Dong"_s);
    }

    void arrowsChooseAndTheLastOfferIsOwnWords()
    {
        Desk desk;
        desk.type(u"bao cao 1h"_s);
        QTest::keyClick(desk.line(), Qt::Key_Down);
        desk.enter();
        QVERIFY(desk.stored()[0].itemCode.isEmpty());
        QCOMPARE(desk.stored()[0].title, u"bao cao"_s);
    }

    void aDayInTheLineGoesThere()
    {
        Desk desk;
        desk.type(u"bao cao 1h hom qua"_s);
        desk.enter();
        QVERIFY(desk.stored().isEmpty());
        QCOMPARE(desk.stored(Date(2026, 4, 21)).size(), 1);
        QCOMPARE(desk.page->day(), Date(2026, 4, 21));
    }

    void mistakesStayInTheLine()
    {
        Desk desk;
        desk.type(u"bao cao 15:30-14:00"_s);
        QVERIFY(!desk.understood().isEmpty());
        desk.enter();
        QVERIFY(desk.stored().isEmpty());
        QVERIFY(!desk.line()->text().isEmpty());
        desk.line()->clear();
        desk.type(u"bao cao x1"_s); // no duration: the service refuses
        desk.enter();
        QVERIFY(desk.stored().isEmpty());
        QCOMPARE(desk.line()->text(), u"bao cao x1"_s);
        QVERIFY(!desk.understood().isEmpty());
        QTest::keyClick(desk.line(), Qt::Key_Escape);
        QTest::keyClick(desk.line(), Qt::Key_Escape);
        QVERIFY(desk.line()->text().isEmpty());
    }

    void undoAndRedoNameTheStep()
    {
        Desk desk;
        desk.type(u"bao cao 2h"_s);
        desk.enter();
        QTest::keyClick(desk.line(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desk.stored().isEmpty());
        QVERIFY(desk.shell->status().sentence().contains(desk.commune.report.task));
        QTest::keyClick(desk.line(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.stored().size(), 1);
        // Withdraw, then take that back.
        desk.table()->setFocus();
        desk.table()->setCurrentId(desk.stored()[0].id.toString());
        QTest::keyClick(desk.table(), Qt::Key_Delete);
        QVERIFY(desk.stored().isEmpty());
        QTest::keyClick(desk.table(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.stored().size(), 1);
    }

    void cellsAreWrittenInto()
    {
        Desk desk;
        desk.type(u"bao cao 2h"_s);
        desk.enter();
        const auto edit = [&](int column, const QString& text) {
            const QModelIndex index = desk.table()->model()->index(0, column);
            const bool done = desk.table()->model()->setData(index, text, Qt::EditRole);
            QCoreApplication::processEvents();
            return done;
        };
        QVERIFY(edit(3, u"1,5"_s));
        QCOMPARE(desk.stored()[0].minutes, Minutes(90));
        QVERIFY(edit(0, u"8:00-10:00"_s));
        QCOMPARE(desk.stored()[0].start, TimeOfDay::fromMinutes(480));
        QCOMPARE(desk.stored()[0].minutes, Minutes(120));
        QVERIFY(edit(2, u"x3"_s));
        QCOMPARE(desk.stored()[0].quantity, Decimal(3));
        QVERIFY(edit(4, u"#7/BC-UBND"_s));
        QCOMPARE(desk.stored()[0].documentNumber, u"7/BC-UBND"_s);
        QVERIFY(!edit(3, u"25"_s));
        QVERIFY(!desk.shell->status().sentence().isEmpty());
        desk.page->journal().undo();
        QVERIFY(desk.stored()[0].documentNumber.isEmpty());
    }

    void enterOnARowChangesItInTheLine()
    {
        Desk desk;
        desk.type(u"kiem tra hien truong thon Dong 1h x2"_s);
        desk.enter();
        desk.table()->setFocus();
        desk.table()->setCurrentId(desk.stored()[0].id.toString());
        QTest::keyClick(desk.table(), Qt::Key_Return);
        QVERIFY(desk.line()->text().contains(u"1h00"_s));
        desk.line()->setText(desk.line()->text().replace(u"1h00"_s, u"3h"_s));
        desk.enter();
        QCoreApplication::processEvents();
        QCOMPARE(desk.stored().size(), 1);
        QCOMPARE(desk.stored()[0].minutes, Minutes(180));
        QCOMPARE(desk.stored()[0].note, u"thon Dong"_s);
        QCOMPARE(desk.stored()[0].quantity, Decimal(2));
    }

    void duplicateAndCopyADay()
    {
        Desk desk([](Commune& commune) {
            commune.as(u"staff"_s);
            must(Diary(*commune.office).add(commune.entry(Date(2026, 4, 20), 90)));
            must(Diary(*commune.office).add(commune.entry(Date(2026, 4, 20), 60)));
        });
        auto* copy = desk.page->findChild<QPushButton*>(u"copyDay"_s);
        QVERIFY(copy->isVisible());
        QTest::mouseClick(copy, Qt::LeftButton);
        QCOMPARE(desk.stored().size(), 2);
        desk.table()->setCurrentId(desk.stored()[0].id.toString());
        QTest::keyClick(desk.table(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(desk.stored().size(), 3);
        desk.page->journal().undo();
        desk.page->journal().undo();
        QVERIFY(desk.stored().isEmpty());
    }

    void assignedWorkComesFirstAndIsAttached()
    {
        Desk desk([](Commune& commune) {
            commune.as(u"head"_s);
            must(Assignments(*commune.office).give(commune.work(commune.staff)));
        });
        desk.type(u"bao cao 1h"_s);
        desk.enter();
        QVERIFY(!desk.stored()[0].assignment.isNull());
    }

    void aClosedMonthSaysWhoAndWhen()
    {
        Desk desk([](Commune& commune) { commune.lock(commune.staff, april); });
        QVERIFY(!desk.line()->isEnabled());
        QVERIFY(desk.understood().contains(u"Phạm Thị Lan"_s));
        QVERIFY(!desk.page->findChild<QPushButton*>(u"copyDay"_s)->isVisible());
    }

    void weekAndMonthAreShown()
    {
        Desk desk([](Commune& commune) {
            commune.as(u"staff"_s);
            must(Diary(*commune.office).add(commune.entry(Date(2026, 4, 20), 90)));
        });
        auto* modes = desk.page->findChild<SegmentedControl*>();
        modes->chosen(1);
        QCOMPARE(desk.page->findChild<DataTable*>(u"weekTable"_s)->rows().size(), 2); // the task and the sum
        QCOMPARE(accessibilityFaults(desk.page.get()), QStringList());
        modes->chosen(2);
        int shown = 0;
        for (const StatTile* tile : desk.page->findChildren<StatTile*>())
            shown += tile->isVisible() ? 1 : 0;
        QCOMPARE(shown, 35); // five weeks touch April 2026
        QCOMPARE(accessibilityFaults(desk.page.get()), QStringList());
    }

    void hoursAreTypedIntoTheWeek()
    {
        Desk desk([](Commune& commune) {
            commune.as(u"staff"_s);
            must(Diary(*commune.office).add(commune.entry(Date(2026, 4, 20), 90)));
        });
        desk.page->findChild<SegmentedControl*>()->chosen(1);
        auto* week = desk.page->findChild<DataTable*>(u"weekTable"_s);
        const auto put = [&](int day, const QString& text) {
            const bool done = week->model()->setData(week->model()->index(0, 1 + day), text, Qt::EditRole);
            QCoreApplication::processEvents();
            return done;
        };
        QVERIFY(put(0, u"2,5"_s)); // the entry there changes
        QCOMPARE(desk.stored(Date(2026, 4, 20))[0].minutes, Minutes(150));
        QVERIFY(put(1, u"1h15"_s)); // one is made
        QCOMPARE(desk.stored(Date(2026, 4, 21))[0].minutes, Minutes(75));
        QCOMPARE(desk.stored(Date(2026, 4, 21))[0].itemCode, u"DC.05"_s);
        QVERIFY(put(0, u""_s)); // and one goes
        QVERIFY(desk.stored(Date(2026, 4, 20)).isEmpty());
        QVERIFY(!put(2, u"25"_s));
        QVERIFY(!desk.shell->status().sentence().isEmpty());
        // Thursday is still to come: its cells take nothing.
        QVERIFY(!(week->model()->index(0, 4).flags() & Qt::ItemIsEditable));
        desk.page->journal().undo();
        QCOMPARE(desk.stored(Date(2026, 4, 20))[0].minutes, Minutes(150));
    }

    void severalEntriesInACellAreChangedInTheDay()
    {
        Desk desk([](Commune& commune) {
            commune.as(u"staff"_s);
            must(Diary(*commune.office).add(commune.entry(Date(2026, 4, 20), 90)));
            must(Diary(*commune.office).add(commune.entry(Date(2026, 4, 20), 30)));
        });
        desk.page->findChild<SegmentedControl*>()->chosen(1);
        auto* week = desk.page->findChild<DataTable*>(u"weekTable"_s);
        QVERIFY(!week->model()->setData(week->model()->index(0, 1), u"3"_s, Qt::EditRole));
        QVERIFY(desk.shell->status().sentence().contains(u'2'));
    }

    void pastedRowsAreLookedAtFirst()
    {
        Desk desk;
        QGuiApplication::clipboard()->setText(
            u"20/04/2026\tbao cao thang\t2\t1\n21/04/2026\tkiem tra hien truong\t1h30\n21/04/2026\tHọp\t40\n"_s);
        desk.line()->setFocus();
        QTest::keySequence(desk.line(), QKeySequence::Paste);
        auto* batch = desk.page->findChild<DataTable*>(u"batchTable"_s);
        QVERIFY(batch->isVisible());
        QCOMPARE(batch->rows().size(), 3);
        QVERIFY(desk.stored(Date(2026, 4, 20)).isEmpty()); // nothing before the look
        QCOMPARE(accessibilityFaults(desk.page.get()), QStringList());
        batch->setCurrentId(u"1"_s);
        QTest::keyClick(batch, Qt::Key_Space); // left out
        QTest::keyClick(batch, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.stored(Date(2026, 4, 20)).size(), 1);
        QVERIFY(desk.stored(Date(2026, 4, 21)).isEmpty());
        QVERIFY(!batch->isVisible());
        QTest::keyClick(desk.line(), Qt::Key_Z, Qt::ControlModifier); // all of it, as one step
        QVERIFY(desk.stored(Date(2026, 4, 20)).isEmpty());
    }

    void lastWeekAndRecurringWorkComeWithAPreview()
    {
        Desk desk([](Commune& commune) {
            commune.as(u"staff"_s);
            must(Diary(*commune.office).add(commune.entry(Date(2026, 4, 14), 90)));
        });
        QTest::keyClick(desk.line(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        auto* batch = desk.page->findChild<DataTable*>(u"batchTable"_s);
        QVERIFY(batch->isVisible());
        QTest::keyClick(batch, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.stored(Date(2026, 4, 21)).size(), 1);
        // That entry is to come again on Mondays and Wednesdays.
        desk.table()->setFocus();
        desk.table()->setCurrentId(desk.stored(Date(2026, 4, 21))[0].id.toString());
        QTest::keyClick(desk.table(), Qt::Key_R, Qt::ControlModifier);
        auto* form = desk.page->findChild<TemplateView*>();
        QVERIFY(form->isVisible());
        const auto days = form->findChildren<QCheckBox*>();
        for (const int day : {0, 2}) {
            days[day]->setFocus();
            QTest::keyClick(days[day], Qt::Key_Space);
        }
        auto* first = form->findChildren<QLineEdit*>().first();
        QTest::keyClick(first, Qt::Key_Return);
        QVERIFY(form->findChild<FieldError*>()->hasError()); // the first day is asked for
        QTest::keyClicks(first, u"20/04/2026"_s);
        QTest::keyClick(first, Qt::Key_Return);
        QCOMPARE(form->table()->rows().size(), 1);
        QCOMPARE(accessibilityFaults(desk.page.get()), QStringList());
        QVERIFY(desk.page->stepBack());
        QTest::keyClick(desk.line(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(batch->rows().size(), 2);
        QTest::keyClick(batch, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.stored(Date(2026, 4, 20)).size(), 1);
        QCOMPARE(desk.stored(Date(2026, 4, 22)).size(), 1);
    }

    void theEmptyLineOffersDueThenFavouritesThenHabit()
    {
        Desk desk([](Commune& commune) {
            commune.as(u"head"_s);
            Assignment work = commune.work(commune.staff);
            work.item = commune.letter.id;
            must(Assignments(*commune.office).give(work));
            commune.as(u"staff"_s);
            DiaryEntry entry = commune.entry(Date(2026, 4, 15), 45);
            entry.start = TimeOfDay::fromMinutes(10 * 60); // a Wednesday at ten, as today
            entry.item = commune.report.id;
            must(Diary(*commune.office).add(entry));
        });
        // Yesterday's inspection becomes the favourite.
        desk.type(u"kiem tra hien truong 1h30 x2 hom qua"_s);
        desk.enter();
        desk.table()->setFocus();
        desk.table()->setCurrentId(desk.stored(Date(2026, 4, 21))[0].id.toString());
        QTest::keyClick(desk.table(), Qt::Key_B, Qt::ControlModifier);
        desk.page->refresh();
        desk.line()->setFocus();
        QTest::keyClick(desk.line(), Qt::Key_Down);
        auto* offers = desk.page->findChild<QListView*>(u"completion"_s);
        QVERIFY(offers->isVisible());
        QStringList order;
        for (int i = 0; i < 3; ++i)
            order << offers->model()->index(i, 0).data().toString().section(u' ', 0, 0);
        QCOMPARE(order, QStringList({desk.commune.letter.code, desk.commune.inspection.code, desk.commune.report.code}));
        QTest::keyClick(desk.line(), Qt::Key_Down);
        desk.enter(); // the favourite is written with what it keeps
        QCOMPARE(desk.line()->text(), desk.commune.inspection.code + u" 1h30 x2"_s);
        desk.enter();
        QCOMPARE(desk.stored(Date(2026, 4, 21)).size(), 2);
    }

    void theClockWritesWhatItMeasured()
    {
        Desk desk;
        desk.type(u"bao cao"_s);
        QTest::keyClick(desk.line(), Qt::Key_T, Qt::ControlModifier);
        auto* button = desk.page->findChild<QPushButton*>(u"timer"_s);
        QVERIFY(button->text().contains(u"00:00"_s));
        auto* timer = desk.page->findChild<TimerButton*>();
        desk.commune.clock.advanceSeconds(qint64(8) * 60);
        timer->tick();
        desk.commune.clock.advanceSeconds(3600); // asleep
        desk.shell->dialogs.answerNext(true);
        timer->tick();
        QVERIFY(desk.shell->dialogs.asked().last().contains(u"1,0"_s));
        desk.commune.clock.advanceSeconds(qint64(7) * 60);
        QTest::keyClick(desk.line(), Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(desk.line()->text(), u"bao cao 0h15 10:00"_s);
        desk.enter();
        QCOMPARE(desk.stored()[0].minutes, Minutes(15));
        QCOMPARE(desk.stored()[0].start, TimeOfDay::fromMinutes(600));
    }

    void everythingHasAName()
    {
        Desk desk;
        desk.type(u"bao cao 2h"_s);
        QCOMPARE(accessibilityFaults(desk.page.get()), QStringList());
        desk.enter();
        QCOMPARE(accessibilityFaults(desk.page.get()), QStringList());
    }
};

QTEST_MAIN(TestDiaryPage)
#include "test_diary_page.moc"
