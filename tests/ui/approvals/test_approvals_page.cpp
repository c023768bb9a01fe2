// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/approval_routes.h"
#include "core/service/approvals.h"
#include "tests/core/service/commune.h"
#include "tests/core/service/province.h"
#include "tests/ui/accessibility_walk.h"
#include "tests/ui/plain_shell.h"
#include "ui/approvals/approvals_page.h"
#include "ui/shared/data_table.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace Qt::StringLiterals;
using sample::must;

/// A document on its way, as the people of the route see and sign it.
class TestApprovalsPage : public QObject {
    Q_OBJECT

    std::unique_ptr<sample::Province> p;
    std::unique_ptr<testing::PlainShell> m_shell;
    std::unique_ptr<ApprovalsPage> m_page;
    ApprovalId m_id;

    void openAs(const QString& login)
    {
        m_page.reset();
        p->as(login);
        Viewer viewer;
        viewer.person = p->people.value(login);
        m_shell = std::make_unique<testing::PlainShell>(*p->office, viewer, Period::month(2026, 4));
        m_page = std::make_unique<ApprovalsPage>(m_shell->context());
        m_page->resize(1150, 660);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activate({});
    }
    DataTable* table(const QString& name)
    {
        for (DataTable* one : m_page->findChildren<DataTable*>()) {
            if (one->accessibleName() == name)
                return one;
        }
        qFatal("no table %s", qPrintable(name));
    }
    QLineEdit* field(const QString& name)
    {
        for (QLineEdit* one : m_page->findChildren<QLineEdit*>()) {
            if (one->accessibleName() == name)
                return one;
        }
        qFatal("no field %s", qPrintable(name));
    }
    void press(const QString& label)
    {
        for (QPushButton* one : m_page->findChildren<QPushButton*>()) {
            if (one->text() == label && one->isVisible()) {
                one->click();
                return;
            }
        }
        QFAIL(qPrintable(label));
    }
    ApprovalState state() { return must(Approvals(*p->office).read(m_id)).document.state; }

private slots:
    void init()
    {
        p = std::make_unique<sample::Province>();
        p->as(u"xa.hr"_s);
        m_id = p->document(p->draft(u"MS"_s, u"Danh mục công việc của UBND xã Mẫu Sơn"_s));
        must(Approvals(*p->office).submit(m_id, {}));
    }
    void cleanup() { m_page.reset(); }

    void theRouteIsSignedOnThePage()
    {
        openAs(u"snv"_s);
        QCOMPARE(table(u"Documents"_s)->visibleIds(), QStringList {m_id.toString()});
        QCOMPARE(table(u"Lines of the document"_s)->visibleIds().size(), 3);
        table(u"Lines of the document"_s)->setCurrentId(u"DC.02"_s);
        QTest::keyClicks(field(u"Comment on the chosen line"_s), u"Ghi ro so ky"_s);
        QTest::keyClick(field(u"Comment on the chosen line"_s), Qt::Key_Return);
        QCOMPARE(must(Approvals(*p->office).comments(m_id)).first().line, u"DC.02"_s);
        // Nothing happens where the person turns back.
        press(u"Sign and hand on"_s);
        QCOMPARE(state(), ApprovalState::Submitted);
        m_shell->dialogs.answerNext(true);
        press(u"Sign and hand on"_s);
        QCOMPARE(state(), ApprovalState::Consolidated);
        QVERIFY(table(u"Documents"_s)->visibleIds().isEmpty());

        openAs(u"chair"_s);
        m_shell->dialogs.answerNext(true);
        press(u"Approve and sign"_s); // asks for number and day first
        QCOMPARE(state(), ApprovalState::Consolidated);
        QTest::keyClicks(field(u"Number of the deciding document"_s), u"15/QD-UBND"_s);
        QTest::keyClicks(field(u"Counts from"_s), u"1/6/2026"_s);
        press(u"Approve and sign"_s);
        QCOMPARE(state(), ApprovalState::Approved);
        QCOMPARE(must(Approvals(*p->office).read(m_id)).document.effectiveFrom, Date(2026, 6, 1));
    }

    void itIsReturnedWithAReason()
    {
        openAs(u"snv"_s);
        press(u"Return with a reason"_s);
        QCOMPARE(state(), ApprovalState::Submitted);
        m_shell->dialogs.typeNext(u"Thiếu sản phẩm đầu ra"_s);
        press(u"Return with a reason"_s);
        QCOMPARE(state(), ApprovalState::Returned);
        openAs(u"xa.hr"_s);
        QCOMPARE(table(u"Documents"_s)->visibleIds().size(), 1);
        m_shell->dialogs.answerNext(true);
        press(u"Submit for approval"_s);
        QCOMPARE(state(), ApprovalState::Submitted);
    }

    void theLeadBodyChangesARoute()
    {
        openAs(u"snv"_s);
        m_page->activate({{u"view"_s, u"routes"_s}});
        auto* steps = table(u"Steps of the route"_s);
        QCOMPARE(steps->visibleIds().size(), 2);
        press(u"Add a step"_s);
        QCOMPARE(steps->visibleIds().size(), 3);
        press(u"Save the route"_s); // the new body has no name: nothing is stored
        QCOMPARE(must(ApprovalRoutes(*p->office).route(Bloc::Government)).size(), 2);
        QTest::keyClicks(field(u"Body"_s), u"So Tai chinh"_s);
        press(u"Earlier"_s);
        press(u"Save the route"_s);
        const auto route = must(ApprovalRoutes(*p->office).route(Bloc::Government));
        QCOMPARE(route.size(), 3);
        QCOMPARE(route[0].body, u"So Tai chinh"_s);
        QVERIFY(route[0].unit.isNull());
        QCOMPARE(route[2].kind, RouteStepKind::Approve);
        // The document on its way keeps the route it began with.
        QCOMPARE(must(Approvals(*p->office).read(m_id)).route.size(), 2);
        steps->setCurrentId(u"1"_s);
        press(u"Remove"_s);
        QCOMPARE(steps->visibleIds().size(), 2);
        press(u"Give up the changes"_s);
        QCOMPARE(steps->visibleIds().size(), 3);
        QCOMPARE(testing::accessibilityFaults(m_page.get()), QStringList());
        QVERIFY(m_page->stepBack());
        openAs(u"xa.hr"_s);
        m_page->activate({{u"view"_s, u"routes"_s}});
        QCOMPARE(table(u"Steps of the route"_s)->visibleIds().size(), 3);
        QVERIFY(field(u"Body"_s)->isReadOnly());
        for (const QPushButton* button : m_page->findChildren<QPushButton*>())
            QVERIFY(!button->isVisible() || button->text() != u"Save the route"_s);
    }

    void whoHoldsNoStepMayNotSign()
    {
        openAs(u"btc"_s);
        QVERIFY(table(u"Documents"_s)->visibleIds().isEmpty());
        m_page->activate({{u"document"_s, m_id.toString()}});
        QCOMPARE(table(u"Documents"_s)->currentId(), m_id.toString());
        for (const QPushButton* button : m_page->findChildren<QPushButton*>())
            QVERIFY(!button->isVisible() || (button->text() != u"Sign and hand on"_s && button->text() != u"Return with a reason"_s));
        QCOMPARE(testing::accessibilityFaults(m_page.get()), QStringList());
    }
};

QTEST_MAIN(TestApprovalsPage)
#include "test_approvals_page.moc"
