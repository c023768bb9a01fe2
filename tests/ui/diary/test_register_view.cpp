// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/assignments.h"
#include "core/service/diary.h"
#include "core/service/document_register.h"
#include "tests/core/exchange/register_files.h"
#include "tests/core/service/commune.h"
#include "tests/ui/accessibility_walk.h"
#include "tests/ui/drive.h"
#include "tests/ui/plain_shell.h"
#include "ui/diary/diary_journal.h"
#include "ui/diary/diary_page.h"
#include "ui/diary/register_view.h"
#include "ui/shared/data_table.h"
#include "ui/shared/inline_message.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QTest>
#include <QTranslator>

using namespace sample;
using namespace soviec::service;
using namespace Qt::StringLiterals;
using soviec::testing::accessibilityFaults;
using soviec::testing::PlainShell;

namespace {

/// The diary of the member of staff, with the register opened by its key.
struct Desk {
    Commune commune;
    std::unique_ptr<PlainShell> shell;
    std::unique_ptr<DiaryPage> page;

    explicit Desk(const QString& login = u"staff"_s)
    {
        commune.as(login);
        Viewer viewer;
        viewer.person = commune.office->who().person;
        shell = std::make_unique<PlainShell>(*commune.office, viewer, Period::month(2026, 4));
        page = std::make_unique<DiaryPage>(shell->context());
        page->resize(1170, 728);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->activate({});
        QTest::keyClick(line(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    }
    void open(const QString& path)
    {
        shell->dialogs.chooseNext(path);
        QTest::keyClick(table(), Qt::Key_O, Qt::ControlModifier);
    }
    QLineEdit* line() const { return page->findChild<QLineEdit*>(u"entryLine"_s); }
    RegisterView* view() const { return page->findChild<RegisterView*>(); }
    DataTable* table() const { return page->findChild<DataTable*>(u"registerTable"_s); }
    QList<DiaryEntry> stored()
    {
        return must(Diary(*commune.office).range(commune.staff, Date(2026, 4, 1), Date(2026, 4, 30)));
    }
    /// Puts the keyboard on the proposal with this number.
    void go(const QString& number)
    {
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Home); // whatever was held down before is let go
        for (const RegisterProposal& one : must(DocumentRegister(*commune.office).state()).proposals) {
            if (one.item.number == number)
                table()->setCurrentId(one.item.id.toString());
        }
    }
};

} // namespace

/// The register by keys alone: open a list, enter one, enter all, put aside, take back.
class TestRegisterView : public QObject {
    Q_OBJECT
private slots:
    void aListIsOpenedAndEnteredByKeys()
    {
        Desk desk;
        QVERIFY(desk.view()->isVisible());
        QVERIFY(desk.table()->hasFocus());
        desk.open(incomingRegister(desk.commune.folder.path()));
        // Two proposals, two deadlines, one row that was not understood.
        QCOMPARE(desk.table()->rows().size(), 5);
        QVERIFY(spokenText(desk.table()->rows().last().cells[2]).contains(u"31/02/2026"_s));
        QVERIFY(desk.stored().isEmpty());

        // Enter cannot enter what has no length; it says so and goes to the line.
        QTest::keyClick(desk.table(), Qt::Key_Return);
        QVERIFY(desk.stored().isEmpty());
        QVERIFY(desk.line()->hasFocus());
        QTest::keyClicks(desk.line(), u"bao cao 1h30"_s);
        QTest::keyClick(desk.line(), Qt::Key_Return);
        QCOMPARE(desk.stored().size(), 1);
        const DiaryEntry entry = desk.stored().first();
        QCOMPARE(entry.itemCode, desk.commune.report.code);
        QCOMPARE(entry.minutes, Minutes(90));
        QVERIFY(!entry.documentNumber.isEmpty());
        QVERIFY(!entry.note.isEmpty());
        QVERIFY(desk.line()->text().isEmpty());
        QVERIFY(desk.view()->isVisible()); // ready for the next one
        QCOMPARE(desk.table()->rows().size(), 4);
        QVERIFY(accessibilityFaults(desk.page.get()).isEmpty());
    }

    void allThatIsReadyAtOnceAndBack()
    {
        Desk desk;
        desk.open(caseList(desk.commune.folder.path()));
        // One certified copy by hand; the next of the same procedure is ready then, but for its day.
        desk.go(u"H37.15-260414-0011"_s);
        QTest::keyClick(desk.table(), Qt::Key_F2);
        QVERIFY(desk.line()->hasFocus());
        QTest::keyClicks(desk.line(), u"15p"_s);
        QTest::keyClick(desk.line(), Qt::Key_Return);
        QCOMPARE(desk.stored().size(), 1);
        desk.table()->setFocus();
        QTest::keyClick(desk.table(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(desk.table(), Qt::Key_F2);
        QTest::keyClicks(desk.line(), u"20p 21/04"_s);
        QTest::keyClick(desk.line(), Qt::Key_Return);
        QCOMPARE(desk.stored().size(), 3);
        QTest::keyClick(desk.line(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.stored().size(), 1);
        QCOMPARE(desk.table()->rows().size(), 3); // proposed again
    }

    void ctrlEnterEntersWhatIsReady()
    {
        Desk desk;
        desk.open(incomingRegister(desk.commune.folder.path()));
        desk.go(u"215/SNN-TL"_s);
        QTest::keyClick(desk.table(), Qt::Key_F2);
        QTest::keyClicks(desk.line(), u"bao cao 1h"_s);
        QTest::keyClick(desk.line(), Qt::Key_Return);
        desk.open(incomingRegisterLater(desk.commune.folder.path()));
        QCOMPARE(desk.stored().size(), 1);
        desk.table()->setFocus();
        QTest::keyClick(desk.table(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.stored().size(), 2); // the letter that was done meanwhile
        for (const DiaryEntry& entry : desk.stored())
            QVERIFY(entry.minutes > Minutes(0));
    }

    void putAsideAndEscape()
    {
        Desk desk;
        desk.open(caseList(desk.commune.folder.path()));
        const auto rows = desk.table()->rows().size();
        QTest::keyClick(desk.table(), Qt::Key_Delete);
        QCOMPARE(desk.table()->rows().size(), rows - 1);
        QVERIFY(desk.page->stepBack());
        QVERIFY(!desk.view()->isVisible());
        // What is due soon stands above the day.
        bool said = false;
        for (const InlineMessage* message : desk.page->findChildren<InlineMessage*>())
            said = said || (message->isVisible() && message->text().contains(u"H37.15-260420-0004"_s));
        QVERIFY(said);
    }

    void whatWasPutAsideIsListedAndTakenUpAgain()
    {
        Desk desk;
        desk.open(caseList(desk.commune.folder.path()));
        const auto rows = desk.table()->rows();
        QTest::keyClick(desk.table(), Qt::Key_Delete);
        auto* see = testing::shownButton(*desk.page, u"Put-aside documents (1)"_s);
        QVERIFY(see && see->isEnabled());
        QTest::keyClick(see, Qt::Key_Space);
        QCOMPARE(desk.table()->rows().size(), 1);
        QVERIFY(accessibilityFaults(desk.page.get()).isEmpty());
        desk.table()->setFocus();
        QTest::keyClick(desk.table(), Qt::Key_Delete);
        QCOMPARE(desk.table()->rows(), rows);
        QVERIFY(!testing::shownButton(*desk.page, u"Put-aside documents (0)"_s)->isEnabled());
    }

    void aHeadGivesWorkOutByKeys()
    {
        Desk desk(u"head"_s);
        desk.open(incomingRegister(desk.commune.folder.path()));
        auto* all = testing::shownButton(*desk.page, u"Give out 2 rows"_s);
        QVERIFY(all && all->isEnabled());
        QVERIFY(accessibilityFaults(desk.page.get()).isEmpty());
        desk.table()->setFocus();
        QTest::keyClick(desk.table(), Qt::Key_Home);
        QTest::keyClick(desk.table(), Qt::Key_Return);
        QVERIFY(testing::shownButton(*desk.page, u"Give out 1 rows"_s));
        QTest::keyClick(desk.table(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!all->isEnabled());
        const auto work
            = must(Assignments(*desk.commune.office).ofPerson(desk.commune.staff, Period::month(2026, 4)));
        QCOMPARE(work.size(), 2);
        QVERIFY(desk.stored().isEmpty()); // nothing went into anybody's diary
    }

    // The case list of a one-stop shop: given out by keys, and a later list brings only what is new.
    void aHeadGivesCasesOutByKeys()
    {
        Desk desk(u"head"_s);
        const QString folder = desk.commune.folder.path();
        desk.open(caseListOfOffice(folder));
        QCOMPARE(desk.table()->rows().size(), 4); // three cases and the row without a number
        QVERIFY(spokenText(desk.table()->rows().first().cells[2]).contains(u"H37.15-260420-0009"_s));
        auto* all = testing::shownButton(*desk.page, u"Give out 3 rows"_s);
        QVERIFY(all);
        desk.table()->setFocus();
        QTest::keyClick(desk.table(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        const auto work = [&] {
            return must(Assignments(*desk.commune.office).ofPerson(desk.commune.staff, Period::month(2026, 4))).size();
        };
        QCOMPARE(work(), 3);
        QVERIFY(!all->isEnabled());
        desk.open(caseListOfOffice(folder, true));
        QVERIFY(testing::shownButton(*desk.page, u"Give out 1 rows"_s));
        QCOMPARE(work(), 3);
        // Without a column to know a case by, the columns are asked for and the list is not read.
        desk.open(caseListNameless(folder));
        QVERIFY(!desk.table()->isVisible());
        auto* read = testing::shownButton(*desk.page, u"Read the list"_s);
        QVERIFY(read);
        if (read->isEnabled()) {
            read->setFocus();
            QTest::keyClick(read, Qt::Key_Space);
        }
        QVERIFY(!desk.table()->isVisible());
    }

    // For a look: with SOVIEC_TOUR set, the register of a head is written there.
    void photograph()
    {
        QTranslator translator;
        QVERIFY(translator.load(u":/soviec/i18n/soviec_vi.qm"_s));
        QCoreApplication::installTranslator(&translator);
        QTemporaryDir folder;
        Theme theme(*qApp);
        for (const int percent : {100, 150}) {
            theme.apply({Scheme::Light, percent, false});
            Desk desk(u"head"_s);
            desk.open(incomingRegister(desk.commune.folder.path()));
            QVERIFY(testing::shownButton(*desk.page, u"Giao 2 việc"_s));
            QTest::qWait(100); // the header is laid out again for its new label
            const QString out = qEnvironmentVariable("SOVIEC_TOUR", folder.path());
            QVERIFY(desk.page->grab().save(out + u"/register-head-%1.png"_s.arg(percent)));
        }
        QCoreApplication::removeTranslator(&translator);
    }

    void unknownHeadingsAskForTheColumns()
    {
        Desk desk;
        desk.open(strangeList(desk.commune.folder.path()));
        QVERIFY(!desk.table()->isVisible());
        QVERIFY(accessibilityFaults(desk.page.get()).isEmpty());
        QVERIFY(testing::chooseIn(*desk.page, fieldLabel(RegisterField::Number), u"2"_s));
        QVERIFY(testing::chooseIn(*desk.page, fieldLabel(RegisterField::Summary), u"3"_s));
        QVERIFY(testing::chooseIn(*desk.page, fieldLabel(RegisterField::Done), u"4"_s));
        auto* read = testing::shownButton(*desk.page, u"Read the list"_s);
        QVERIFY(read);
        read->setFocus();
        QTest::keyClick(read, Qt::Key_Space);
        QVERIFY(desk.table()->isVisible());
        QCOMPARE(desk.table()->rows().size(), 2);
        // The second list of the same make is read at once.
        desk.open(strangeList(desk.commune.folder.path()));
        QVERIFY(desk.table()->isVisible());
    }
};

QTEST_MAIN(TestRegisterView)
#include "test_register_view.moc"
