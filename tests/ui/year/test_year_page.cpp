// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/service/year_fixture.h"
#include "tests/ui/accessibility_walk.h"
#include "tests/ui/drive.h"
#include "tests/ui/plain_shell.h"
#include "ui/shared/data_table.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/segmented_control.h"
#include "ui/year/year_facts_view.h"
#include "ui/year/year_page.h"
#include "ui/year/year_panel.h"

#include <QCheckBox>
#include <QStackedWidget>
#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace soviec::test;
using namespace Qt::StringLiterals;

/// The page of the year, driven by keys.
class TestYearPage : public QObject {
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
    DataTable* people(YearPage& page)
    {
        return testing::shown<DataTable>(page, u"People of the year"_s);
    }
    void goTo(YearPage& page, int wanted)
    {
        auto* control = page.findChild<SegmentedControl*>();
        while (control->current() != wanted) {
            const auto buttons = control->findChildren<QPushButton*>();
            QTest::keyClick(
                buttons[control->current()],
                control->current() < wanted ? Qt::Key_Right : Qt::Key_Left);
        }
    }
    YearSheet sheetOf(const QString& login)
    {
        f->as(u"nga"_s);
        const auto sheet = f->ratings().sheet(f->who(login), 2026);
        return sheet ? *sheet : YearSheet();
    }
    void tie()
    {
        for (int i = 1; i <= 12; ++i) {
            const QString login = u"cv%1"_s.arg(i);
            f->join(login, i % 2 ? u"KT"_s : u"VP"_s);
            f->scored(login, i <= 2 ? "95" : i == 3 ? "94" : "80");
        }
        f->scoreTheRest("60");
    }

private slots:
    void init() { f = std::make_unique<YearFixture>(); }

    void hrSeesMonthsMeanLevelAndObstacles()
    {
        f->scored(u"ha"_s, "85");
        f->scored(u"nam"_s, "80", 1, 9);
        YearPage page(contextOf(u"nga"_s, false, true));
        bringUp(page);
        people(page)->setCurrentId(f->who(u"ha"_s).toString());
        auto* months = testing::shown<DataTable>(page, u"Months of the year"_s);
        QCOMPARE(months->rows().size(), 12);
        QCOMPARE(months->rows()[0].cells[1].text, u"85,00"_s);
        const auto labels = months->parentWidget()->findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* one) {
            return one->text().contains(u"Article 17.3"_s);
        }));
        // Enter on a month leads to its score.
        months->setFocus();
        months->setCurrentId(u"2026-03"_s);
        QTest::keyClick(months, Qt::Key_Return);
        QCOMPARE(m_shell->openedPages, QStringList {u"evaluation"_s});
        QCOMPARE(m_shell->period(), Period::month(2026, 3));
    }

    void theAuthoritySignsInADialog()
    {
        f->scored(u"ha"_s, "85");
        f->scored(u"nam"_s, "80");
        f->scoreTheRest("75");
        YearPage page(contextOf(u"phuc"_s, true, false));
        bringUp(page);
        people(page)->setCurrentId(f->who(u"ha"_s).toString());
        testing::inDialog(this, [](QWidget& dialog) {
            QVERIFY(testing::shown<QLineEdit>(dialog, u"Date of the decision"_s)->text().isEmpty());
            QVERIFY(testing::typeInto(dialog, u"Decision number"_s, u"90/QD-UBND"_s));
            QVERIFY(testing::typeInto(dialog, u"Date of the decision"_s, u"9/12/2026"_s));
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        });
        QTest::keyClick(people(page), Qt::Key_L, Qt::ControlModifier);
        const YearSheet ha = sheetOf(u"ha"_s);
        QCOMPARE(ha.rating.state, YearRatingState::Signed);
        QCOMPARE(ha.rating.decision, u"90/QD-UBND"_s);
        QCOMPARE(sheetOf(u"nam"_s).rating.state, YearRatingState::Proposal);
    }

    void whatIsLookedAtIsPrinted()
    {
        YearPage page(contextOf(u"nga"_s, false, true));
        bringUp(page);
        QPushButton* print = nullptr;
        for (QPushButton* button : page.findChildren<QPushButton*>()) {
            if (button->text() == u"Print preview")
                print = button;
        }
        QVERIFY(print && print->isEnabled());
        print->click();
        QCOMPARE(m_shell->openedPages.last(), u"reports"_s);
        QCOMPARE(m_shell->lastWhere.value(u"kind"_s).toString(), u"year-rating"_s);
        QCOMPARE(m_shell->lastWhere.value(u"year"_s).toInt(), 2026);
        QVERIFY(!m_shell->lastWhere.value(u"person"_s).toString().isEmpty());
        goTo(page, YearPage::Quotas);
        print->click();
        QCOMPARE(m_shell->lastWhere.value(u"kind"_s).toString(), u"quota"_s);
        goTo(page, YearPage::Facts);
        QVERIFY(!print->isVisible());
    }

    void aSignedDecisionIsReplacedWithAReason()
    {
        f->scored(u"ha"_s, "85");
        f->scored(u"nam"_s, "80");
        f->scoreTheRest("75");
        f->as(u"phuc"_s);
        const auto shown = f->shown({u"ha"_s});
        QVERIFY(f->ratings().sign(2026, shown, {u"90/QĐ"_s, Date(2026, 12, 9), {}, {}, {}}));
        f->as(u"nga"_s);
        QVERIFY(f->facts().addAct(f->act(u"ha"_s, u"20.4c"_s)));
        YearPage page(contextOf(u"phuc"_s, true, false));
        bringUp(page);
        people(page)->setCurrentId(f->who(u"ha"_s).toString());
        testing::inDialog(this, [](QWidget& dialog) {
            QVERIFY(testing::typeInto(dialog, u"Decision number"_s, u"95/QD-UBND"_s));
            QVERIFY(testing::typeInto(dialog, u"Date of the decision"_s, u"10/12/2026"_s));
            QTest::keyClick(testing::shownButton(dialog, u"Replace"_s), Qt::Key_Space);
            QVERIFY(dialog.isVisible()); // no reason yet
            QVERIFY(testing::typeInto(dialog, u"Reason"_s, u"Ky luat trong nam"_s));
            QTest::keyClick(testing::shownButton(dialog, u"Replace"_s), Qt::Key_Space);
        });
        QPushButton* replace = testing::shownButton(page, u"Replace the decision"_s);
        QVERIFY(replace);
        QTest::keyClick(replace, Qt::Key_Space);
        QCOMPARE(*sheetOf(u"ha"_s).rating.level, Level::NotCompleted);
        QCOMPARE(f->ratings().revisions(f->who(u"ha"_s), 2026)->size(), 2);
    }

    void aTieIsPutBeforeTheAuthority()
    {
        tie();
        YearPage page(contextOf(u"nga"_s, false, true));
        bringUp(page);
        goTo(page, YearPage::Quotas);
        auto* quotas = testing::shown<DataTable>(page, u"Quotas of excellent"_s);
        QCheckBox* box = nullptr;
        for (const Row& row : quotas->rows()) {
            quotas->setCurrentId(row.id);
            QCoreApplication::processEvents(); // the people to choose among come into view
            const auto boxes = page.findChildren<QCheckBox*>();
            const auto found = std::ranges::find_if(boxes, [&](const QCheckBox* one) {
                return one->text().contains(u"cv2"_s) && one->isVisibleTo(&page);
            });
            if (found != boxes.end())
                box = *found;
            if (box)
                break;
        }
        QVERIFY(box);
        QTest::keyClick(box, Qt::Key_Space);
        auto* document = testing::shown<QLineEdit>(page, u"Document of the choice"_s);
        QTest::keyClick(document, Qt::Key_Return);
        QVERIFY(!document->accessibleDescription().isEmpty());
        QVERIFY(testing::typeInto(page, u"Document of the choice"_s, u"41/QD-UBND"_s));
        QTest::keyClick(document, Qt::Key_Return);
        QCOMPARE(*f->line(u"cv2"_s).result.level, Level::Excellent);
        QCOMPARE(*f->line(u"cv1"_s).result.level, Level::Good);
        QVERIFY(!testing::shown<QLineEdit>(page, u"Document of the choice"_s));
    }

    void hrRecordsAnActWithItsDocument()
    {
        f->scored(u"ha"_s, "95");
        YearPage page(contextOf(u"nga"_s, false, true));
        bringUp(page);
        goTo(page, YearPage::Facts);
        const QString ha = f->who(u"ha"_s).toString();
        QVERIFY(testing::chooseIn(page, u"Person"_s, ha));
        QVERIFY(testing::typeInto(page, u"Day of the act"_s, u"5/3/2026"_s));
        QVERIFY(testing::typeInto(page, u"What happened"_s, u"Cham ho so"_s));
        QVERIFY(testing::chooseIn(page, u"Counts in the year"_s, u"2026"_s));
        QVERIFY(testing::chooseIn(page, u"Follows from"_s, u"20.4c"_s));
        QTest::keyClick(testing::shownButton(page, u"Record the act"_s), Qt::Key_Space);
        QCOMPARE(f->facts().acts(2026)->size(), 0); // no document
        QVERIFY(testing::typeInto(page, u"Document"_s, u"12/QD-UBND"_s));
        QVERIFY(testing::typeInto(page, u"Date of the document"_s, u"20/5/2026"_s));
        QTest::keyClick(testing::shownButton(page, u"Record the act"_s), Qt::Key_Space);
        QCOMPARE(f->facts().acts(2026)->size(), 1);
        QCOMPARE(*f->line(u"ha"_s).result.level, Level::NotCompleted);
        auto* table = testing::shown<DataTable>(page, u"Facts of the year"_s);
        QCOMPARE(table->rows().size(), 1);
        table->setCurrentId(table->rows()[0].id);
        m_shell->dialogs.typeNext(u"Nhap nham nguoi"_s);
        QTest::keyClick(testing::shownButton(page, u"Revoke"_s), Qt::Key_Space);
        QVERIFY(!f->facts().acts(2026)->first().revokedReason.isEmpty());
        QVERIFY(*f->line(u"ha"_s).result.level != Level::NotCompleted);
    }

    void hrRecordsTheOtherFacts()
    {
        YearPage page(contextOf(u"nga"_s, false, true));
        bringUp(page);
        goTo(page, YearPage::Facts);
        auto* kinds = page.findChild<YearFactsView*>()->kinds();
        QTest::keyClick(kinds, Qt::Key_Down);
        QVERIFY(testing::chooseIn(page, u"Person"_s, f->who(u"ha"_s).toString()));
        QVERIFY(testing::chooseIn(page, u"Month or quarter"_s, u"2026-01"_s));
        QVERIFY(testing::typeInto(page, u"Points"_s, u"82,5"_s));
        QVERIFY(testing::typeInto(page, u"Former agency"_s, u"So Y te"_s));
        QVERIFY(testing::typeInto(page, u"Document"_s, u"5/CV"_s));
        QTest::keyClick(testing::shownButton(page, u"Record the result"_s), Qt::Key_Space);
        QCOMPARE(f->facts().formerResults(2026)->size(), 1);
        QTest::keyClick(kinds, Qt::Key_Down);
        QVERIFY(testing::chooseIn(page, u"Organisation"_s, f->unit(u"KT"_s).toString()));
        QVERIFY(testing::chooseIn(page, u"Level"_s, u"completed"_s));
        QVERIFY(testing::typeInto(page, u"Document"_s, u"30/QD"_s));
        QTest::keyClick(testing::shownButton(page, u"Record the rating"_s), Qt::Key_Space);
        QCOMPARE(f->facts().unitRatings(2026)->size(), 1);
        QTest::keyClick(kinds, Qt::Key_Down);
        QTest::keyClick(kinds, Qt::Key_Down);
        QVERIFY(testing::chooseIn(page, u"Person"_s, f->who(u"ha"_s).toString()));
        QVERIFY(testing::typeInto(page, u"Group"_s, u"Mot cua"_s));
        QTest::keyClick(testing::shownButton(page, u"Put into the group"_s), Qt::Key_Space);
        QCOMPARE(f->line(u"ha"_s).input.group, u"Mot cua"_s);
    }

    void everybodyRatesOneself()
    {
        f->scored(u"ha"_s, "85");
        YearPage page(contextOf(u"ha"_s, false, false));
        bringUp(page);
        QVERIFY(!page.findChild<SegmentedControl*>()->isVisible());
        QVERIFY(testing::chooseIn(page, u"Self-rating"_s, u"good"_s));
        f->as(u"ha"_s);
        const auto own = f->ratings().sheet(f->who(u"ha"_s), 2026);
        QVERIFY(own && own->rating.selfLevel);
        QCOMPARE(*own->rating.selfLevel, Level::Good);
    }

    void nothingIsSilentForAScreenReader()
    {
        tie();
        YearPage page(contextOf(u"nga"_s, false, true));
        bringUp(page);
        for (int view = YearPage::People; view <= YearPage::Own; ++view) {
            goTo(page, view);
            QCOMPARE(testing::accessibilityFaults(&page).join(u'\n'), QString());
        }
    }
};

QTEST_MAIN(TestYearPage)
#include "test_year_page.moc"
