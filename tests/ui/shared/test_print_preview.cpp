// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/sample_hours.h"
#include "tests/core/report/sample_sheets.h"
#include "tests/ui/accessibility_walk.h"
#include "tests/ui/scripted_dialogs.h"
#include "ui/shared/page_view.h"
#include "ui/shared/print_preview.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QFile>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace soviec;
using namespace soviec::report;
using namespace Qt::StringLiterals;

class TestPrintPreview : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->apply({Scheme::Light, 100, false});
    }

    void init()
    {
        m_answers = std::make_unique<soviec::testing::ScriptedDialogs>();
        m_preview = std::make_unique<PrintPreview>(*m_answers);
        m_preview->resize(1100, 760);
        m_preview->setReports(
            {periodSheetReport(sampleLeaderSheet(), Annex::With),
             hoursSheetReport(
                 sampleHead(), Period::month(2026, 4), {sampleMember(), sampleDays()}, {})});
        m_preview->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_preview.get()));
    }

    void cleanup() { m_preview.reset(); }

    void showsEveryPageOfEveryReport()
    {
        QCOMPARE(m_preview->pageCount(), 5);
        QCOMPARE(m_preview->findChild<QListView*>()->model()->rowCount(), 5);
        const QString folder = qEnvironmentVariable("SOVIEC_SHOTS");
        if (!folder.isEmpty())
            QVERIFY(m_preview->grab().save(folder + u"/print-preview.png"_s));
    }

    void jumpsAndFollows()
    {
        auto* view = m_preview->findChild<PageView*>();
        auto* page = m_preview->findChild<QSpinBox*>();
        auto* list = m_preview->findChild<QListView*>();
        QCOMPARE(list->currentIndex().row(), 0);
        page->setValue(4);
        QCOMPARE(view->currentPage(), 3);
        QCOMPARE(list->currentIndex().row(), 3);
        QTest::keyClick(view, Qt::Key_Home);
        QCOMPARE(page->value(), 1);
        QTest::keyClick(view, Qt::Key_PageDown);
        QCOMPARE(page->value(), 2);
        QTest::keyClick(view, Qt::Key_End);
        QCOMPARE(page->value(), 5);
        list->setCurrentIndex(list->model()->index(2, 0));
        QCOMPARE(page->value(), 3);
        QVERIFY(view->accessibleDescription().contains(u'3'));
    }

    void zoomStaysInBoundsAndKeepsThePage()
    {
        auto* view = m_preview->findChild<PageView*>();
        auto* zoom = m_preview->findChild<QComboBox*>();
        view->goToPage(2);
        view->setZoom(PageView::Zoom::Percent, 1000);
        QCOMPARE(view->percent(), PageView::largest);
        QCOMPARE(zoom->currentData().toInt(), PageView::largest);
        QCOMPARE(view->currentPage(), 2);
        QTest::keyClick(view, Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(view->percent(), 190);
        QTest::keyClick(view, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(view->zoom(), PageView::Zoom::FitWidth);
        QCOMPARE(zoom->currentIndex(), 0);
        view->setZoom(PageView::Zoom::FitPage);
        QVERIFY(view->percent() < 100);
    }

    void savesThePdfOrSaysWhyNot()
    {
        QTemporaryDir folder;
        QSignalSpy done(m_preview.get(), &PrintPreview::done);
        const QString path = folder.filePath(u"a.pdf"_s);
        m_answers->chooseNext(path);
        QTest::keyClick(m_preview.get(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(QFile::exists(path));
        QCOMPARE(done.size(), 1);
        m_answers->chooseNext(folder.filePath(u"nope/a.pdf"_s));
        QTest::keyClick(m_preview.get(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_answers->errors().size(), 1);
        QTest::keyClick(m_preview.get(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(done.size() + m_answers->errors().size(), 2);
    }

    void nothingToShowDisablesTheTools()
    {
        m_preview->setReports({});
        QCOMPARE(m_preview->pageCount(), 0);
        for (const QPushButton* button : m_preview->findChildren<QPushButton*>())
            QVERIFY(!button->isEnabled());
    }

    void everyToolHasAName()
    {
        QCOMPARE(soviec::testing::accessibilityFaults(m_preview.get()), QStringList());
    }

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<soviec::testing::ScriptedDialogs> m_answers;
    std::unique_ptr<PrintPreview> m_preview;
};

QTEST_MAIN(TestPrintPreview)
#include "test_print_preview.moc"
