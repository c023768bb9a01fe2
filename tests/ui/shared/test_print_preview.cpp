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
#include <QElapsedTimer>
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
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(QFile::exists(path));
        m_answers->chooseNext(folder.filePath(u"nope/a.pdf"_s));
        QTest::keyClick(m_preview.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(m_answers->errors().size(), 1);
        QTest::keyClick(m_preview.get(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(done.size() + m_answers->errors().size(), 2);
    }

    /// Sheets are counted elsewhere and laid out when they are seen: opening many of them and going
    /// to the last one takes the window no longer than opening a few.
    void hundredsOfSheetsOpenAtOnce()
    {
        QList<report::Report> reports;
        for (int i = 0; i < 400; ++i)
            reports.append(hoursSheetReport(
                sampleHead(), Period::month(2026, 4),
                {sampleMember(u"Phạm Thị Thử %1"_s.arg(i + 1)), sampleDays()}, {}));
        QElapsedTimer timer;
        timer.start();
        auto counts = print::PagedDocument::count(reports, [](int) { return true; });
        QVERIFY(counts && counts->size() == 400);
        const qint64 counting = timer.restart();
        m_preview->setReports(reports, std::move(*counts));
        auto* view = m_preview->findChild<PageView*>();
        QTest::keyClick(view, Qt::Key_End);
        view->grab();
        const qint64 opening = timer.elapsed();
        QVERIFY2(opening < counting, qPrintable(u"%1 of %2 ms"_s.arg(opening).arg(counting)));
        const int pages = m_preview->pageCount();
        QVERIFY(pages >= 400 && view->currentPage() == pages - 1);
        const QStringList last = print::linesOf(view->document()->page(pages - 1));
        QVERIFY2(last.join(u'\n').contains(u"Phạm Thị Thử 400"_s), qPrintable(last.join(u'\n')));
        QVERIFY(print::linesOf(view->document()->page(0)).join(u'\n').contains(u"Phạm Thị Thử 1"_s));
    }

    void countingIsStopped()
    {
        const report::Report one =
            hoursSheetReport(sampleHead(), Period::month(2026, 4), {sampleMember(), sampleDays()}, {});
        int asked = 0;
        QVERIFY(!print::PagedDocument::count({one, one, one}, [&](int) { return ++asked < 2; }));
        QCOMPARE(asked, 2);
    }

    void nothingToShowDisablesTheTools()
    {
        m_preview->setReports({});
        QCOMPARE(m_preview->pageCount(), 0);
        for (const QPushButton* button : m_preview->findChildren<QPushButton*>())
            QVERIFY(!button->isEnabled() || !button->isVisibleTo(m_preview.get()));
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
