// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/storage/database.h"
#include "core/storage/server_feed.h"
#include "tests/postgres/cluster.h"
#include "tests/postgres/server_office.h"

#include <QTest>
#include <QThread>

#include <thread>
#include <vector>

using namespace soviec;
using namespace Qt::StringLiterals;
using sample::Cluster;
using sample::Login;
using sample::must;

/// What windows hear of others on a server: everything, once, whenever it is committed.
class TestServerNews : public QObject {
    Q_OBJECT

    std::unique_ptr<sample::ServerOffice> m_office;

    struct Listener : QObject {
        std::unique_ptr<storage::Database> db;
        QStringList heard; ///< the persons; "*" where anything may have changed
        std::unique_ptr<storage::ServerFeed> feed;
    };

    /// `mark` empty: from now on.
    std::unique_ptr<Listener> listener(const storage::NewsMark& mark = {})
    {
        auto made = std::make_unique<Listener>();
        made->db = must(storage::Database::open(m_office->addressOf(u"head"_s), m_office->commune->clock));
        Listener* raw = made.get();
        made->feed = std::make_unique<storage::ServerFeed>(
            m_office->addressOf(u"head"_s), mark.snapshot.isEmpty() ? must(storage::NewsMark::of(*made->db)) : mark, raw,
            [raw](const QList<storage::ServerNews>& news) {
                for (const storage::ServerNews& one : news)
                    raw->heard.append(one.entity.isEmpty() ? u"*"_s : one.person);
            });
        return made;
    }
    std::unique_ptr<Login> writer() const
    {
        return std::make_unique<Login>(m_office->database, u"postgres"_s, Cluster::shared().rootPassword());
    }
    static QString telling(const QString& person)
    {
        return u"SELECT soviec.tell('entry', '%1', '2026-05')"_s.arg(person);
    }

private slots:
    void initTestCase() { m_office = std::make_unique<sample::ServerOffice>(); }
    void cleanupTestCase() { m_office.reset(); }

    /// A month close takes long: what it did has older numbers than what was told meanwhile.
    void whoCommitsLateIsHeardToo()
    {
        const auto listening = listener();
        const auto slow = writer();
        const auto quick = writer();
        slow->run(u"BEGIN"_s);
        QCOMPARE(slow->run(telling(u"slow"_s)), u"1"_s);
        QCOMPARE(quick->run(telling(u"quick"_s)), u"1"_s);
        QTRY_COMPARE(listening->heard, QStringList {u"quick"_s});
        QTest::qWait(1'500);
        slow->run(u"COMMIT"_s);
        QTRY_COMPARE(listening->heard, (QStringList {u"quick"_s, u"slow"_s}));
        slow->run(u"BEGIN"_s);
        slow->run(telling(u"taken back"_s));
        slow->run(u"ROLLBACK"_s);
        QTest::qWait(1'500);
        QCOMPARE(listening->heard.size(), 2);
    }

    /// Transactions of any length that cross each other, while two listen.
    void nothingIsLostAndNothingToldTwice()
    {
        const auto one = listener();
        const auto other = listener();
        constexpr int writers = 6;
        constexpr int each = 60;
        std::vector<std::thread> threads;
        threads.reserve(writers);
        for (int w = 0; w < writers; ++w) {
            threads.emplace_back([this, w] {
                SeededRandom random(quint64(w) + 7);
                const auto login = writer();
                for (int i = 0; i < each; ++i) {
                    login->run(u"BEGIN"_s);
                    login->run(telling(u"%1-%2"_s.arg(w).arg(i)));
                    QThread::msleep(random.chance(10) ? 150 : random.below(8));
                    login->run(u"COMMIT"_s);
                }
            });
        }
        QStringList all;
        for (int w = 0; w < writers; ++w) {
            for (int i = 0; i < each; ++i)
                all.append(u"%1-%2"_s.arg(w).arg(i));
        }
        QTRY_COMPARE_WITH_TIMEOUT(one->heard.size(), all.size(), 60'000);
        for (std::thread& thread : threads)
            thread.join();
        QTest::qWait(1'500);
        all.sort();
        for (Listener* listening : {one.get(), other.get()}) {
            listening->heard.sort();
            QCOMPARE(listening->heard, all);
        }
    }

    /// Whoever slept longer than news are kept reads everything again, and the table does not grow.
    void whoWasAwayLongerThanNewsAreKeptHearsThatToo()
    {
        const auto db = must(storage::Database::open(m_office->addressOf(u"head"_s), m_office->commune->clock));
        const storage::NewsMark before = must(storage::NewsMark::of(*db));
        const auto login = writer();
        login->run(u"SET synchronous_commit = off"_s);
        login->run(
            u"DO $$ BEGIN FOR i IN 1 .. 12000 LOOP PERFORM soviec.tell('entry', i::TEXT, ''); COMMIT; END LOOP; END $$"_s);
        const int kept = login->value(u"SELECT count(*) FROM soviec.news"_s).toInt();
        QVERIFY2(kept >= 10'000 && kept <= 10'600, qPrintable(QString::number(kept)));
        const auto listening = listener(before);
        QTRY_COMPARE(listening->heard, QStringList {u"*"_s});
        QCOMPARE(login->run(telling(u"next"_s)), u"1"_s);
        QTRY_COMPARE(listening->heard, (QStringList {u"*"_s, u"next"_s}));
    }

    /// Only those who change something leave word of it, and through the change.
    void nobodyWritesNewsByHand()
    {
        for (const QString& login : std::as_const(m_office->logins)) {
            const auto person = m_office->as(login);
            QCOMPARE(person->attempt(u"INSERT INTO soviec.news (entity, person_id, month) VALUES ('entry', '', '')"_s), u"42501"_s);
            QCOMPARE(person->attempt(u"DELETE FROM soviec.news"_s), u"42501"_s);
            QCOMPARE(person->attempt(telling(u"x"_s)), u"42501"_s);
        }
    }

    /// A server that went down has forgotten what it had to tell; the window is told so and hears on.
    void aLostServerIsFoundAgain()
    {
        const auto listening = listener();
        QCOMPARE(writer()->run(telling(u"before"_s)), u"1"_s);
        QTRY_COMPARE(listening->heard, QStringList {u"before"_s});
        Cluster::shared().crash();
        QTest::qWait(1'500);
        Cluster::shared().start();
        QTRY_COMPARE_WITH_TIMEOUT(listening->heard, (QStringList {u"before"_s, u"*"_s}), 30'000);
        QCOMPARE(writer()->run(telling(u"after"_s)), u"1"_s);
        QTRY_COMPARE(listening->heard.last(), u"after"_s);
    }
};

QTEST_GUILESS_MAIN(TestServerNews)
#include "test_server_news.moc"
