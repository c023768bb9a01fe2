// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/petitions.h"
#include "tests/core/service/year_fixture.h"
#include "tests/ui/accessibility_walk.h"
#include "tests/ui/drive.h"
#include "tests/ui/plain_shell.h"
#include "ui/petitions/petitions_page.h"
#include "ui/shared/data_table.h"

#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace soviec::test;
using namespace Qt::StringLiterals;

/// The page of petitions, driven by keys.
class TestPetitionsPage : public QObject {
    Q_OBJECT

    std::unique_ptr<YearFixture> f;
    std::unique_ptr<testing::PlainShell> m_shell;

    PageContext& contextOf(const QString& login, bool reviewer, bool hr)
    {
        f->as(login);
        Viewer viewer;
        viewer.person = f->who(login);
        viewer.isReviewer = reviewer;
        viewer.isHr = hr;
        m_shell = std::make_unique<testing::PlainShell>(f->office(), viewer, Period::month(2026, 11));
        return m_shell->context();
    }
    void bringUp(Page& page)
    {
        page.resize(1366, 768);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.activate({});
    }
    DataTable* table(Page& page) { return testing::shown<DataTable>(page, u"Petitions"_s); }
    PetitionView petition()
    {
        f->as(u"ha"_s);
        const auto made = Petitions(f->office())
                              .receive(
                                  f->who(u"ha"_s), Period::month(2026, 11), Date(2026, 12, 9),
                                  u"Đề nghị xem lại tiêu chí II.3"_s);
        return made ? *made : PetitionView();
    }

private slots:
    void init()
    {
        f = std::make_unique<YearFixture>();
        f->scored(u"ha"_s, "85");
    }

    void aPersonHandsInAndTakesBack()
    {
        PetitionsPage page(contextOf(u"ha"_s, false, false));
        bringUp(page);
        QTest::keyClick(table(page), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(testing::chooseIn(page, u"Against the result of"_s, u"2026-11"_s));
        QVERIFY(testing::shown<QLineEdit>(page, u"Received on"_s)->text().isEmpty());
        QVERIFY(testing::typeInto(page, u"What is asked for, and why"_s, u"Xem lai II.3"_s));
        QTest::keyClick(testing::shownButton(page, u"Hand in"_s), Qt::Key_Space);
        QCOMPARE(table(page)->rows().size(), 0); // no day
        QVERIFY(testing::typeInto(page, u"Received on"_s, u"9/12/2026"_s));
        QTest::keyClick(testing::shownButton(page, u"Hand in"_s), Qt::Key_Space);
        QCOMPARE(table(page)->rows().size(), 1);
        m_shell->dialogs.answerNext(true);
        QTest::keyClick(testing::shownButton(page, u"Take the petition back"_s), Qt::Key_Space);
        f->as(u"ha"_s);
        QCOMPARE(Petitions(f->office()).mine()->first().petition.state, PetitionState::Withdrawn);
    }

    void theAuthorityConfirmsWithReasons()
    {
        QVERIFY(!petition().petition.id.isNull());
        PetitionsPage page(contextOf(u"vinh"_s, true, false));
        bringUp(page);
        QCOMPARE(table(page)->rows().size(), 1);
        QCOMPARE(waitingPetitions(m_shell->context()), 1);
        testing::inDialog(this, [](QWidget& dialog) {
            QVERIFY(testing::typeInto(dialog, u"Number of the answer"_s, u"15/TB"_s));
            QVERIFY(testing::typeInto(dialog, u"Date of the answer"_s, u"10/12/2026"_s));
            QVERIFY(testing::typeInto(dialog, u"Reasons"_s, u"Dung quy dinh"_s));
            QTest::keyClick(testing::shownButton(dialog, u"Confirm"_s), Qt::Key_Space);
        });
        QTest::keyClick(testing::shownButton(page, u"Confirm the result"_s), Qt::Key_Space);
        f->as(u"ha"_s);
        const auto mine = Petitions(f->office()).mine();
        QCOMPARE(mine->first().petition.state, PetitionState::Confirmed);
        QCOMPARE(mine->first().petition.answer, u"Dung quy dinh"_s);
    }

    void openingAgainBeginsANewRevision()
    {
        QVERIFY(!petition().petition.id.isNull());
        PetitionsPage page(contextOf(u"vinh"_s, true, false));
        bringUp(page);
        testing::inDialog(this, [](QWidget& dialog) {
            QVERIFY(testing::typeInto(dialog, u"Number of the answer"_s, u"16/TB"_s));
            QVERIFY(testing::typeInto(dialog, u"Date of the answer"_s, u"10/12/2026"_s));
            QVERIFY(testing::typeInto(dialog, u"Reasons"_s, u"Con thieu san pham"_s));
            QTest::keyClick(testing::shownButton(dialog, u"Open again"_s), Qt::Key_Space);
        });
        QTest::keyClick(testing::shownButton(page, u"Open the result again"_s), Qt::Key_Space);
        const auto view = f->evaluation().view(f->who(u"ha"_s), Period::month(2026, 11));
        QCOMPARE(view->sheet.revision, 2);
        // Enter leads to the result.
        table(page)->setFocus();
        QTest::keyClick(table(page), Qt::Key_Return);
        QCOMPARE(m_shell->openedPages.last(), u"evaluation"_s);
    }

    void overdueOnesStandOut()
    {
        const PetitionView made = petition();
        QVERIFY(made.petition.due > Date(2026, 12, 15));
        {
            PetitionsPage page(contextOf(u"nga"_s, false, true));
            bringUp(page);
            QVERIFY(table(page)->rows()[0].cells[3].chips[0].meaning != Meaning::Trouble);
        }
        f->clock().set(FixedClock(Date(2026, 12, 28)).now());
        PetitionsPage page(contextOf(u"nga"_s, false, true));
        bringUp(page);
        QCOMPARE(table(page)->rows()[0].cells[3].chips[0].meaning, Meaning::Trouble);
        QVERIFY(table(page)->rows()[0].cells[3].chips[0].word.contains(u"overdue"_s));
        QCOMPARE(testing::accessibilityFaults(&page).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestPetitionsPage)
#include "test_petitions_page.moc"
