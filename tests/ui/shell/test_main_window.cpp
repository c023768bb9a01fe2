// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/service/reports.h"
#include "tests/core/service/sheet_fixture.h"
#include "tests/ui/scripted_dialogs.h"
#include "ui/diary/diary_page.h"
#include "ui/evaluation/evaluation_page.h"
#include "ui/pages.h"
#include "ui/shared/command_palette.h"
#include "ui/shared/settings.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation_bar.h"
#include "ui/shell/page_reports.h"
#include "ui/shell/session.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace soviec;
using namespace soviec::test;
using namespace Qt::StringLiterals;

namespace {

/// A page whose text cannot be stored.
class StubbornPage final : public Page {
public:
    void activate(const QVariantMap&) override { }
    void refresh() override { }
    QString helpTopic() const override { return u"stubborn"_s; }
    bool keep() override { return false; }
};

} // namespace

/// The frame around the pages: who is offered what, the keys that work everywhere, and that nothing
/// typed is lost when the window goes.
class TestMainWindow : public QObject {
    Q_OBJECT

    std::unique_ptr<SheetFixture> f;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    testing::ScriptedDialogs m_dialogs;

    std::unique_ptr<MainWindow> open(const QString& login, const PageRegistry& pages = allPages())
    {
        f->as(login);
        const auto viewer = viewerOf(f->office());
        if (!viewer)
            qFatal("%s", qUtf8Printable(viewer.error().text));
        const WindowSetup setup {*viewer, u"UBND xã"_s, u"a.db"_s, f->april()};
        auto window = std::make_unique<MainWindow>(
            setup, pages, f->office(), *m_settings, m_dialogs, *m_theme);
        window->resize(1366, 768);
        window->show();
        window->begin();
        window->activateWindow(); // keys reach the active window only
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("The window does not become active.");
        return window;
    }

    static QAction* actionOf(QMenu* menu, const QString& text)
    {
        for (QAction* action : menu->actions()) {
            if (action->text() == text)
                return action;
            if (action->menu()) {
                if (QAction* found = actionOf(action->menu(), text))
                    return found;
            }
        }
        return nullptr;
    }

private slots:
    void init()
    {
        f = std::make_unique<SheetFixture>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->apply({Scheme::Light, 100, false});
    }

    void pagesAreOfferedByRole()
    {
        auto staff = open(u"ha"_s);
        QCOMPARE(staff->currentPageId(), u"diary"_s);
        staff->openPage(u"month_close"_s);
        QCOMPARE(staff->currentPageId(), u"diary"_s); // not hers
        staff->openPage(u"review"_s);
        QCOMPARE(staff->currentPageId(), u"diary"_s);
        auto hr = open(u"nga"_s);
        hr->openPage(u"month_close"_s);
        QCOMPARE(hr->currentPageId(), u"month_close"_s);
    }

    void theReportOfAPageIsOneKeyAway()
    {
        auto window = open(u"ha"_s);
        QTest::keyClick(window.get(), Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(window->currentPageId(), u"reports"_s);
        const auto boxes = window->currentPage()->findChildren<QComboBox*>();
        const auto shows = [&](const QString& data) {
            return std::ranges::any_of(
                boxes, [&](const QComboBox* box) { return box->currentData().toString() == data; });
        };
        QVERIFY(shows(u"diary"_s) && shows(f->person(u"ha"_s).toString()));
        // Of the page of reports itself there is none.
        QTest::keyClick(window.get(), Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(window->currentPageId(), u"reports"_s);
    }

    /// Whoever renames a page or a report is told.
    void everyReportOfAPageThereIs()
    {
        int found = 0;
        for (const PageInfo& page : allPages()) {
            const QString kind = reportOfPage(page.id);
            found += !kind.isEmpty();
            QVERIFY2(kind.isEmpty() || service::reportKind(kind), qPrintable(kind));
        }
        QVERIFY(found >= 9);
    }

    void aPageIsMadeWhenFirstShown()
    {
        auto window = open(u"ha"_s);
        QCOMPARE(window->findChildren<EvaluationPage*>().size(), 0);
        window->openPage(u"evaluation"_s);
        QCOMPARE(window->findChildren<EvaluationPage*>().size(), 1);
        window->openPage(u"diary"_s);
        window->openPage(u"evaluation"_s);
        QCOMPARE(window->findChildren<EvaluationPage*>().size(), 1);
    }

    void keysWorkEverywhere()
    {
        auto window = open(u"ha"_s);
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(window->palette().isVisible());
        window->palette().close();
        QTest::keyClick(window.get(), Qt::Key_3, Qt::AltModifier);
        QCOMPARE(window->currentPageId(), u"evaluation"_s);
        QTest::keyClick(window.get(), Qt::Key_Escape);
        QCOMPARE(window->currentPageId(), u"diary"_s);
    }

    void anUnfinishedLineWaitsForItsPerson()
    {
        auto window = open(u"ha"_s);
        const auto field = [](MainWindow& of) {
            return of.currentPage()->findChild<QLineEdit*>();
        };
        QTest::keyClicks(field(*window), u"bao cao thang 2h"_s);
        QVERIFY(window->close());
        auto other = open(u"vinh"_s);
        QCOMPARE(field(*other)->text(), QString());
        other.reset();
        auto again = open(u"ha"_s);
        QCOMPARE(field(*again)->text(), u"bao cao thang 2h"_s);
    }

    void aSelfAssessmentIsStoredWhenTheWindowCloses()
    {
        auto window = open(u"ha"_s);
        window->openPage(u"evaluation"_s);
        const auto edits = window->currentPage()->findChildren<QPlainTextEdit*>();
        const auto named = std::ranges::find(edits, Tr::tr("Strengths"), &QWidget::accessibleName);
        QVERIFY(named != edits.end());
        QPlainTextEdit* strengths = *named;
        QVERIFY(!strengths->isReadOnly());
        QTest::keyClicks(strengths, u"Careful work"_s);
        QVERIFY(window->close()); // sooner than the page saves by itself
        const auto view = f->evaluation().view(f->person(u"ha"_s), f->april());
        QVERIFY(view);
        QCOMPARE(view->sheet.strengths, u"Careful work"_s);
    }

    void whatCannotBeStoredKeepsTheWindowUnlessThePersonGivesItUp()
    {
        PageRegistry pages = allPages();
        PageInfo stubborn;
        stubborn.id = u"stubborn"_s;
        stubborn.title = u"Stubborn"_s;
        stubborn.iconName = u"lock"_s;
        stubborn.make = [](PageContext&) -> Page* { return new StubbornPage; };
        pages += stubborn;
        auto window = open(u"ha"_s, pages);
        window->openPage(u"stubborn"_s);
        window->openPage(u"diary"_s);
        QVERIFY(!window->close());
        QCOMPARE(window->currentPageId(), u"stubborn"_s);
        m_dialogs.answerNext(true);
        QVERIFY(window->close());
    }

    void aLanguageIsChosenInTheMenu()
    {
        auto window = open(u"ha"_s);
        QSignalSpy wanted(window.get(), &MainWindow::languageWanted);
        QMenu* menu = window->findChild<NavigationBar*>()->menu();
        QAction* english = actionOf(menu, u"English"_s);
        QVERIFY(english);
        QVERIFY(actionOf(menu, u"Tiếng Việt"_s)->isChecked());
        english->trigger();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), u"en"_s);
    }

    void theNavigationGivesWayToThePages()
    {
        auto window = open(u"ha"_s);
        auto* navigation = window->findChild<NavigationBar*>();
        QVERIFY(!navigation->isCollapsed());
        m_theme->apply({Scheme::Light, 150, false});
        QVERIFY(navigation->isCollapsed());
        // Given way to room, not to a wish: nothing is remembered.
        QVERIFY(!m_settings->value(Setting::NavigationCollapsed).toBool());
        m_theme->apply({Scheme::Light, 100, false});
        QVERIFY(!navigation->isCollapsed());
    }
};

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
