// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/postgres/cluster.h"
#include "tests/postgres/server_office.h"
#include "tests/ui/plain_shell.h"
#include "ui/overview/overview_page.h"
#include "ui/reports/reports_page.h"
#include "ui/shared/background.h"
#include "ui/shared/print_preview.h"

#include <QTest>

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
};

QTEST_MAIN(TestServerWindows)
#include "test_server_windows.moc"
