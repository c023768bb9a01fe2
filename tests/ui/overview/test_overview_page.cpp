// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/service/sheet_fixture.h"
#include "tests/ui/accessibility_walk.h"
#include "tests/ui/plain_shell.h"
#include "ui/overview/overview_page.h"
#include "ui/shared/chart_view.h"
#include "ui/shared/empty_state.h"

#include <QSignalSpy>
#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace soviec::test;
using namespace Qt::StringLiterals;

/// The pictures of the month: that they stand there, say their figures, and open what is behind.
class TestOverviewPage : public QObject {
    Q_OBJECT

    std::unique_ptr<SheetFixture> f;
    std::unique_ptr<testing::PlainShell> m_shell;

private slots:
    void init()
    {
        f = std::make_unique<SheetFixture>();
        f->fillHours(u"ha"_s);
        f->handIn(u"ha"_s);
        f->give(u"ha"_s, u"DC.01"_s, Decimal(1), Decimal(1));
        f->signedBy(u"vinh"_s, u"ha"_s);
        f->as(u"nga"_s);
        Viewer viewer;
        viewer.person = f->person(u"nga"_s);
        viewer.isHr = true;
        m_shell = std::make_unique<testing::PlainShell>(f->office(), viewer, f->april());
    }

    void picturesOpenWhatIsBehindThem()
    {
        OverviewPage page(m_shell->context());
        page.resize(1100, 700);
        page.refresh();
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QTRY_VERIFY(!page.findChildren<ChartView*>().isEmpty()); // made beside the window
        const auto views = page.findChildren<ChartView*>();
        QVERIFY2(views.size() >= 4, qPrintable(QString::number(views.size())));
        ChartView* bands = views.first();
        QCOMPARE(bands->chart().kind, report::Chart::Kind::Bars);
        QVERIFY(!bands->accessibleDescription().isEmpty());
        QSignalSpy opened(bands, &ChartView::opened);
        bands->setFocus();
        QTest::keyClick(bands, Qt::Key_Down);
        QTest::keyClick(bands, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), u"excellent"_s);
        QCOMPARE(m_shell->openedPages, QStringList {u"reports"_s});
        QCOMPARE(m_shell->lastWhere.value(u"kind"_s).toString(), u"evaluation-summary"_s);
        QTest::mouseClick(bands, Qt::LeftButton, {}, QPoint(20, 12));
        QCOMPARE(opened.size(), 2);
        QCOMPARE(testing::accessibilityFaults(&page), QStringList());
    }

    void aMonthWithoutAnythingSaysSo()
    {
        OverviewPage page(m_shell->context());
        m_shell->setPeriod(Period::month(2019, 1));
        page.refresh();
        QTRY_VERIFY(page.findChild<EmptyState*>()->isVisibleTo(&page));
        QVERIFY(page.findChildren<ChartView*>().isEmpty());
    }
};

QTEST_MAIN(TestOverviewPage)
#include "test_overview_page.moc"
