// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/approvals.h"
#include "core/service/catalog_desk.h"
#include "core/service/second_factor.h"
#include "tests/postgres/cluster.h"
#include "tests/postgres/server_office.h"
#include "tests/postgres/server_province.h"
#include "tests/postgres/telephone.h"
#include "tests/ui/accessibility_walk.h"
#include "tests/ui/plain_shell.h"
#include "ui/approvals/approvals_page.h"
#include "ui/overview/overview_page.h"
#include "ui/reports/reports_page.h"
#include "ui/shared/background.h"
#include "ui/shared/data_table.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/print_preview.h"
#include "ui/shell/factor_prompt.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace soviec;
using namespace soviec::service;
using namespace Qt::StringLiterals;
using sample::Cluster;
using sample::Login;
using sample::must;

/// Windows of people who work on a server with a replica beside it.
class TestServerWindows : public QObject {
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<sample::ServerOffice> m_office;
    std::unique_ptr<Cluster> m_replica;

    std::unique_ptr<Office> openAs(const QString& login, int port)
    {
        return must(Office::open(
            m_office->addressOf(login) + u"?read_host=127.0.0.1%3A"_s + QString::number(port), m_clock));
    }
    /// What the status line says after the page has made what it shows.
    template <class PageType>
    QString saidBy(Office& office, const std::function<bool(PageType&)>& isMade)
    {
        Viewer viewer;
        viewer.person = office.who().person;
        viewer.isHr = true;
        testing::PlainShell shell(office, viewer, Period::month(2026, 4));
        PageType page(shell.context());
        page.refresh();
        page.activate({{u"kind"_s, u"hours-sheet"_s}});
        if (!QTest::qWaitFor([&] { return page.template findChildren<BackgroundTask*>().isEmpty(); }, 60'000))
            return u"still at work"_s;
        return isMade(page) ? shell.status().sentence() : u"nothing was made"_s;
    }

    /// A catalog of the commune with one item, on its way.
    ApprovalId submitted(const sample::ServerProvince& p)
    {
        const auto drafter = p.office(u"xa.hr"_s);
        CatalogDesk desk(*drafter);
        const TaskCatalog part = must(desk.draft(p.unit(u"MS"_s), u"Danh mục ký hai yếu tố"_s));
        must(desk.changeHead({part, {{u"N1"_s, u"Đơn giản"_s, Decimal(1), Decimal(50)}}}));
        CatalogItem item;
        item.catalog = part.id;
        item.code = u"DC.01"_s;
        item.task = u"Soạn công văn"_s;
        item.group = u"N1"_s;
        item.points = Decimal(10);
        must(desk.save(item));
        const ApprovalId id = *ApprovalId::parse(part.id.toString());
        must(Approvals(*drafter).submit(id, must(Approvals(*drafter).content(id)).hash));
        return id;
    }

    /// Presses the button of the page and types into the dialog that asks for the figures; false where none came.
    bool signIn(ApprovalsPage& page, const QString& figures, Qt::Key last)
    {
        bool asked = false;
        QTimer look;
        connect(&look, &QTimer::timeout, this, [&] {
            auto* dialog = qobject_cast<CodeDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            look.stop();
            asked = true;
            QCOMPARE(testing::accessibilityFaults(dialog), QStringList());
            auto* field = dialog->findChild<QLineEdit*>();
            QTest::keyClicks(field, figures);
            QTest::keyClick(field, last);
        });
        look.start(20);
        for (QPushButton* one : page.findChildren<QPushButton*>()) {
            if (one->isVisible() && one->text() == u"Sign and hand on"_s) {
                one->click();
                break;
            }
        }
        return asked;
    }

private slots:
    void initTestCase()
    {
        m_office = std::make_unique<sample::ServerOffice>();
        m_replica = Cluster::shared().standby();
    }
    void cleanupTestCase()
    {
        m_office.reset();
        m_replica.reset();
    }

    /// HR makes reports with the rights of HR on the replica; where it is behind or gone, the page shows the
    /// report all the same and says in its status line where it was read.
    void reportsAreReadFromTheReplica()
    {
        const auto office = openAs(u"hr"_s, m_replica->port());
        const auto reports = [&] {
            return saidBy<ReportsPage>(*office, [](ReportsPage& page) {
                return page.findChild<PrintPreview*>()->pageCount() > 0;
            });
        };
        const auto pictures = [&] {
            return saidBy<OverviewPage>(*office, [](OverviewPage&) { return true; });
        };
        QCOMPARE(reports(), QString());
        QCOMPARE(pictures(), QString());
        Login following(m_office->database, u"postgres"_s, Cluster::shared().rootPassword(), m_replica->port());
        QVERIFY2(following.isOpen(), qPrintable(following.openError()));
        QCOMPARE(following.run(u"SELECT pg_wal_replay_pause()"_s), u"1"_s);
        m_office->asOperator()->run(u"UPDATE soviec.person SET full_name = full_name"_s);
        QVERIFY(reports().contains(u"main server"_s));
        QVERIFY(pictures().contains(u"main server"_s));
        QCOMPARE(following.run(u"SELECT pg_wal_replay_resume()"_s), u"1"_s);
        QCOMPARE(reports(), QString());
    }

    void withoutAReplicaThatAnswersTheyComeFromTheServer()
    {
        const auto office = openAs(u"hr"_s, 1); // nobody listens there
        const QString said = saidBy<ReportsPage>(*office, [](ReportsPage& page) {
            return page.findChild<PrintPreview*>()->pageCount() > 0;
        });
        QVERIFY2(said.contains(u"main server"_s), qPrintable(said));
    }

    /// The lead body signs a document in its window: the dialog asks for the figures of the telephone;
    /// wrong ones sign nothing and say so, and turning back leaves everything as it was.
    void aDocumentIsSignedWithTheFigures()
    {
        sample::ServerProvince p;
        const auto root = p.asOperator();
        must(SecondFactor(*p.province->office).require(true));
        const ApprovalId id = submitted(p);
        const auto lead = p.office(u"snv"_s);
        must(SecondFactor(*lead).enrol());
        must(SecondFactor(*lead).confirm(sample::shownOnTelephone(*root, u"snv"_s)));
        root->run(u"UPDATE soviec.second_factor SET last_step = 0"_s); // as if half a minute had passed
        Viewer viewer;
        viewer.person = lead->who().person;
        testing::PlainShell shell(*lead, viewer, Period::month(2026, 4));
        ApprovalsPage page(shell.context());
        page.resize(1366, 768);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.activate({{u"document"_s, id.toString()}});
        const auto state = [&] { return must(Approvals(*p.province->office).read(id)).document.state; };
        const auto signWith = [&](const QString& figures, Qt::Key last) {
            shell.dialogs.answerNext(true);
            return signIn(page, figures, last);
        };
        const QString right = sample::shownOnTelephone(*root, u"snv"_s);
        const QString wrong = right.startsWith(u'9') ? u"000000"_s : u"9"_s + right.sliced(1);
        QVERIFY(signWith(right, Qt::Key_Escape));
        QCOMPARE(state(), ApprovalState::Submitted);
        QVERIFY(signWith(wrong, Qt::Key_Return));
        QCOMPARE(state(), ApprovalState::Submitted);
        QVERIFY(!page.findChild<InlineMessage*>()->text().isEmpty());
        QVERIFY(signWith(sample::shownOnTelephone(*root, u"snv"_s), Qt::Key_Return));
        QCOMPARE(state(), ApprovalState::Consolidated);
    }
};

QTEST_MAIN(TestServerWindows)
#include "test_server_windows.moc"
