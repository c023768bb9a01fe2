// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/change_feed.h"
#include "core/storage/audit_repository.h"
#include "core/storage/diary_repository.h"
#include "tests/postgres/cluster.h"
#include "tests/postgres/server_office.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace soviec;
using namespace Qt::StringLiterals;

/// Many at once, each over a connection of their own, and a server that is killed under them.
class TestServerCrowd : public QObject {
    Q_OBJECT

    std::unique_ptr<sample::ServerOffice> m_office;
    std::unique_ptr<sample::Cluster> m_standby;

    struct Shared {
        QMutex mutex;
        QSet<QString> acknowledged;
        QStringList errors;
        QList<qint64> milliseconds;
        std::atomic<bool> killed {false};
    };

    /// Of the server, and of the standby where there is one.
    QString addressOf(const QString& login) const
    {
        QString address = m_office->addressOf(login);
        if (m_standby)
            address.replace(u"/"_s + m_office->database, u",127.0.0.1:%1/%2"_s.arg(m_standby->port()).arg(m_office->database));
        return address;
    }

    DiaryEntry entryOf(const PersonId& person, UnitId unit, int number) const
    {
        DiaryEntry entry = m_office->commune->entry(Date(2026, 5, static_cast<unsigned short>(1 + number % 28)), 15);
        entry.id = EntryId::create();
        entry.person = person;
        entry.unit = unit;
        entry.title = u"Việc số %1"_s.arg(number);
        entry.createdBy = person;
        entry.createdAt = m_office->commune->clock.now();
        entry.changedAt = entry.createdAt;
        return entry;
    }

    static Result<void> save(storage::Database& db, const DiaryEntry& entry)
    {
        auto transaction = storage::Transaction::begin(db);
        if (!transaction)
            return passOn(transaction);
        if (const auto done = storage::DiaryRepository(db).insert(entry); !done)
            return done;
        AuditRecord record;
        record.at = entry.createdAt;
        record.entity = u"entry"_s;
        record.entityId = entry.id.toString();
        record.action = u"add"_s;
        record.after = {{u"title"_s, entry.title}};
        if (const auto done = storage::AuditRepository(db).append(record); !done)
            return done;
        return transaction->commit();
    }

    /// Saves `count` entries as this login; what could not be saved is tried again as a new entry.
    void work(const QString& login, PersonId person, UnitId unit, int count, Shared& shared) const
    {
        const QString address = addressOf(login);
        auto db = storage::Database::open(address, m_office->commune->clock);
        for (int done = 0, tries = 0; done < count && tries < count + 300; ++tries) {
            if (!db) {
                QThread::msleep(50);
                db = storage::Database::open(address, m_office->commune->clock);
                continue;
            }
            const DiaryEntry entry = entryOf(person, unit, done);
            QElapsedTimer timer;
            timer.start();
            const auto saved = save(**db, entry);
            const QMutexLocker lock(&shared.mutex);
            if (saved) {
                shared.acknowledged.insert(entry.id.toString());
                shared.milliseconds.append(timer.elapsed());
                ++done;
            } else if (!shared.killed) {
                shared.errors.append(saved.error().text + u" ("_s + saved.error().detail + u')');
            } else {
                QThread::msleep(20);
            }
        }
    }

    template <class Meanwhile>
    void crowd(int people, int each, Shared& shared, Meanwhile meanwhile)
    {
        const auto& commune = *m_office->commune;
        const QList<std::tuple<QString, PersonId, UnitId>> who {
            {u"staff"_s, commune.staff, commune.economy}, {u"head"_s, commune.head, commune.economy},
            {u"other"_s, commune.otherHead, commune.culture}, {u"hr"_s, commune.hr, commune.culture},
            {u"chair"_s, commune.chair, commune.agency}};
        std::vector<std::thread> threads;
        threads.reserve(size_t(people));
        for (int n = 0; n < people; ++n) {
            threads.emplace_back([&, n] {
                const auto& [login, person, unit] = who[n % who.size()];
                work(login, person, unit, each, shared);
            });
        }
        meanwhile();
        for (std::thread& thread : threads)
            thread.join();
    }

    void chainHolds()
    {
        const auto root = m_office->asOperator();
        QCOMPARE(root->value(u"SELECT count(*) FROM soviec.audit_record AS r WHERE r.hash <> soviec.audit_hash(r)"_s).toInt(), 0);
        QCOMPARE(
            root->value(u"SELECT count(*) FROM (SELECT sequence, previous_hash, lag(hash, 1, '') OVER (PARTITION BY chain ORDER BY sequence) AS was, "
                        "row_number() OVER (PARTITION BY chain ORDER BY sequence) AS place FROM soviec.audit_record) AS c "
                        "WHERE previous_hash <> was OR sequence <> place"_s).toInt(), 0);
    }

    int present(const Shared& shared)
    {
        const auto root = m_office->asOperator();
        int found = 0;
        for (const QString& id : shared.acknowledged)
            found += root->value(u"SELECT count(*) FROM soviec.diary_entry WHERE id = '%1'"_s.arg(id)).toInt();
        return found;
    }

private slots:
    void initTestCase() { m_office = std::make_unique<sample::ServerOffice>(); }
    void cleanupTestCase()
    {
        m_office.reset();
        m_standby.reset();
    }

    void nothingIsLostAndNobodySeesAnError()
    {
        Shared shared;
        crowd(30, 5, shared, [] { });
        QVERIFY2(shared.errors.isEmpty(), qPrintable(shared.errors.join(u'\n')));
        QCOMPARE(shared.acknowledged.size(), 150);
        QCOMPARE(present(shared), 150);
        std::ranges::sort(shared.milliseconds);
        qInfo("30 people at once: a save takes %lld ms in the middle, %lld ms at 95 %%", shared.milliseconds[75], shared.milliseconds[142]);
        chainHolds();
    }

    void otherWindowsHearOfIt()
    {
        const auto office = service::Office::open(m_office->addressOf(u"head"_s), m_office->commune->clock);
        QVERIFY2(office.has_value(), office ? "" : qPrintable(office.error().detail));
        QVERIFY((*office)->who().person == m_office->commune->head);
        QList<service::Change> heard;
        QObject context;
        QObject::connect(
            &(*office)->feed(), &service::ChangeFeed::othersChanged, &context,
            [&](const QList<service::Change>& changes) { heard.append(changes); });
        (*office)->hearOthers();
        auto other = storage::Database::open(m_office->addressOf(u"staff"_s), m_office->commune->clock);
        QVERIFY(other);
        QVERIFY(save(**other, entryOf(m_office->commune->staff, m_office->commune->economy, 3)));
        QTRY_COMPARE(heard.size(), 1);
        QCOMPARE(heard[0].entity, u"entry"_s);
        QVERIFY(heard[0].person == m_office->commune->staff);
        QVERIFY(heard[0].month == Period::month(2026, 5));
        // The own change is known already.
        QVERIFY(save((*office)->db(), entryOf(m_office->commune->head, m_office->commune->economy, 4)));
        QTest::qWait(1'500);
        QCOMPARE(heard.size(), 1);
    }

    void whatWasAcknowledgedSurvivesAKill()
    {
        Shared shared;
        crowd(8, 25, shared, [&] {
            while (true) {
                QThread::msleep(5);
                const QMutexLocker lock(&shared.mutex);
                if (shared.acknowledged.size() > 20)
                    break;
            }
            shared.killed = true;
            sample::Cluster::shared().crash();
            sample::Cluster::shared().start();
        });
        QCOMPARE(shared.acknowledged.size(), 200);
        QCOMPARE(present(shared), 200);
        chainHolds();
    }

    /// The last one: the first server does not come back.
    void whatWasAcknowledgedIsOnTheStandby()
    {
        m_standby = sample::Cluster::shared().standby();
        Shared shared;
        crowd(8, 25, shared, [&] {
            while (true) {
                QThread::msleep(5);
                const QMutexLocker lock(&shared.mutex);
                if (shared.acknowledged.size() > 20)
                    break;
            }
            shared.killed = true;
            sample::Cluster::shared().crash();
            m_standby->promote();
        });
        QCOMPARE(shared.acknowledged.size(), 200);
        sample::Login root(m_office->database, u"postgres"_s, m_standby->rootPassword(), m_standby->port());
        QVERIFY2(root.isOpen(), qPrintable(root.openError()));
        int found = 0;
        for (const QString& id : shared.acknowledged)
            found += root.value(u"SELECT count(*) FROM soviec.diary_entry WHERE id = '%1'"_s.arg(id)).toInt();
        QCOMPARE(found, 200);
    }
};

QTEST_GUILESS_MAIN(TestServerCrowd)
#include "test_server_crowd.moc"
