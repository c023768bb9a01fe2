// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/diary.h"
#include "tests/faults/slow_way.h"
#include "tests/postgres/cluster.h"
#include "tests/postgres/server_office.h"

#include <QElapsedTimer>
#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace Qt::StringLiterals;
using sample::must;

/// A server behind a slow or a breaking line: slow is slow and nothing else; a line that breaks gives a
/// sentence, what was acknowledged is there, and what was not is there at most once.
class TestSlowServer : public QObject {
    Q_OBJECT

    std::unique_ptr<sample::ServerOffice> m_office;
    std::unique_ptr<sample::Login> m_root;
    const FixedClock m_clock {Date(2026, 4, 22)};

    QString addressBy(const faults::SlowWay& way) const
    {
        QString address = m_office->addressOf(u"staff"_s);
        return address.replace(
            u':' + QString::number(sample::Cluster::shared().port()) + u'/', u':' + QString::number(way.port()) + u'/');
    }
    static DiaryEntry line(const QString& title)
    {
        DiaryEntry entry;
        entry.day = Date(2026, 4, 21);
        entry.title = title;
        entry.minutes = Minutes(1);
        return entry;
    }
    int count(const QString& title)
    {
        return m_root->value(u"SELECT count(*) FROM soviec.diary_entry WHERE title = '%1'"_s.arg(title)).toInt();
    }

private slots:
    void initTestCase()
    {
        m_office = std::make_unique<sample::ServerOffice>();
        m_root = m_office->asOperator();
    }
    void cleanupTestCase()
    {
        m_root.reset();
        m_office.reset();
    }

    void slowIsOnlySlow()
    {
        faults::SlowWay way(sample::Cluster::shared().port());
        const auto office = must(Office::open(addressBy(way), m_clock));
        way.setDelay(40);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 3; ++i)
            must(Diary(*office).add(line(u"chậm %1"_s.arg(i))));
        QVERIFY(timer.elapsed() > qint64(3) * 80);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(count(u"chậm %1"_s.arg(i)), 1);
    }

    void aLineThatBreaksAtEveryPiece()
    {
        faults::SlowWay way(sample::Cluster::shared().port());
        auto office = must(Office::open(addressBy(way), m_clock));
        must(Diary(*office).add(line(u"trước"_s)));
        int broken = 0;
        for (int piece = 0; piece < 24; ++piece) {
            const QString title = u"đứt %1"_s.arg(piece);
            way.breakAfter(piece);
            const auto stored = Diary(*office).add(line(title));
            way.breakAfter(-1);
            if (stored) {
                QCOMPARE(count(title), 1);
            } else {
                ++broken;
                QVERIFY2(stored.error().text.endsWith(u'.'), qPrintable(stored.error().text));
                QVERIFY(count(title) <= 1);
            }
            // The same program works on: by itself, or after it was opened again.
            if (!Diary(*office).add(line(u"sau %1"_s.arg(piece))))
                office = must(Office::open(addressBy(way), m_clock));
        }
        QVERIFY2(broken > 3, "the line never broke");
        QCOMPARE(count(u"trước"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestSlowServer)
#include "test_slow_server.moc"
