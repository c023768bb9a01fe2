// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/catalog.h"
#include "core/service/positions.h"
#include "tests/core/service/sheet_fixture.h"
#include "tests/ui/accessibility_walk.h"
#include "tests/ui/plain_shell.h"
#include "ui/reports/reports_page.h"
#include "ui/shared/page_view.h"
#include "ui/shared/print_preview.h"

#include <QComboBox>
#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace soviec::test;
using namespace Qt::StringLiterals;

/// The page of reports: who may choose whose sheets, and that they are shown.
class TestReportsPage : public QObject {
    Q_OBJECT

    std::unique_ptr<SheetFixture> f;
    std::unique_ptr<testing::PlainShell> m_shell;

    PageContext& contextOf(const QString& login, bool hr)
    {
        f->as(login);
        Viewer viewer;
        viewer.person = f->person(login);
        viewer.isHr = hr;
        m_shell = std::make_unique<testing::PlainShell>(f->office(), viewer, f->april());
        return m_shell->context();
    }

private slots:
    void init() { f = std::make_unique<SheetFixture>(); }

    void staffSeeTheirOwnSheetsOnly()
    {
        ReportsPage page(contextOf(u"ha"_s, false));
        page.refresh();
        page.activate({});
        const auto boxes = page.findChildren<QComboBox*>();
        const auto person = std::find_if(boxes.begin(), boxes.end(), [&](const QComboBox* box) {
            return box->findData(f->person(u"ha"_s).toString()) >= 0;
        });
        QVERIFY(person != boxes.end());
        QCOMPARE((*person)->count(), 1);
    }

    void everyKindOfReportHasPages()
    {
        // A job description is printed of somebody who holds a position.
        f->office().signInAsOperator();
        Positions positions(f->office());
        Position clerk;
        clerk.code = u"TP-NVCN-01"_s;
        clerk.name = u"Chuyên viên"_s;
        const auto saved = positions.save(f->office().agency().unit.id, clerk, {});
        QVERIFY(saved);
        QVERIFY(positions.appoint(
            {{}, saved->id, f->person(u"ha"_s), Date(2026, 1, 1), {}, {}, 0}));
        ReportsPage page(contextOf(u"ha"_s, false));
        page.refresh();
        auto* preview = page.findChild<PrintPreview*>();
        for (const report::ReportKind& kind : service::reportKinds()) {
            page.activate({{u"kind"_s, kind.kind}});
            QTRY_VERIFY2(preview->isEnabled(), qPrintable(kind.kind));
            QVERIFY2(preview->pageCount() >= 1, qPrintable(kind.kind));
        }
        page.resize(1366, 768);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QCOMPARE(testing::accessibilityFaults(&page), QStringList());
    }

    /// Of choices that follow each other quickly only the last is shown.
    void theLastChoiceIsShown()
    {
        ReportsPage page(contextOf(u"ha"_s, false));
        page.refresh();
        auto* preview = page.findChild<PrintPreview*>();
        for (const QString& kind : {u"hours-sheet"_s, u"diary"_s, u"products"_s, u"hours-sheet"_s})
            page.activate({{u"kind"_s, kind}});
        QVERIFY(!preview->isEnabled()); // made beside the window
        QTRY_VERIFY(preview->isEnabled());
        QTest::qWait(200);
        const auto document = page.findChild<PageView*>()->document();
        QVERIFY(document && document->pageCount() > 0);
        QVERIFY2(document->title().contains(u"GIỜ LÀM VIỆC"_s), qPrintable(document->title()));
    }

    void aYearIsOpenedFromElsewhere()
    {
        ReportsPage page(contextOf(u"ha"_s, true));
        page.refresh();
        page.activate(
            {{u"kind"_s, u"year-rating"_s}, {u"year"_s, 2025},
             {u"person"_s, f->person(u"ha"_s).toString()}});
        QCOMPARE(m_shell->period().year(), 2025);
    }
};

QTEST_MAIN(TestReportsPage)
#include "test_reports_page.moc"
