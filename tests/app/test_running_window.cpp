// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/running_window.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace soviec;
using namespace Qt::StringLiterals;

/// A second start of the program on one database.
class TestRunningWindow : public QObject {
    Q_OBJECT

    /// What a second start is told; it waits for an answer, so it runs beside the first one.
    static bool secondStart(const QString& database)
    {
        std::atomic<bool> answered = false;
        const std::unique_ptr<QThread> thread(
            QThread::create([&] { answered = RunningWindow::raise(database); }));
        thread->start();
        while (!thread->isFinished())
            QTest::qWait(1);
        return answered;
    }

private slots:
    void raisesTheFirstWindow()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"Sổ việc của xã.soviec"_s);
        QVERIFY(QFile(path).open(QIODevice::WriteOnly));
        QVERIFY(!secondStart(path));

        RunningWindow first;
        QSignalSpy raised(&first, &RunningWindow::raiseWanted);
        first.show(path);
        QVERIFY(secondStart(path));
        QCOMPARE(raised.size(), 1);
        // The same file by another path.
        QVERIFY(secondStart(folder.filePath(u"./Sổ việc của xã.soviec"_s)));
        QCOMPARE(raised.size(), 2);
    }

    void anotherDatabaseHasAWindowOfItsOwn()
    {
        const QTemporaryDir folder;
        RunningWindow first;
        first.show(folder.filePath(u"một.soviec"_s));
        QVERIFY(!secondStart(folder.filePath(u"hai.soviec"_s)));
        first.show(folder.filePath(u"hai.soviec"_s));
        QVERIFY(secondStart(folder.filePath(u"hai.soviec"_s)));
        QVERIFY(!secondStart(folder.filePath(u"một.soviec"_s)));
    }
};

QTEST_GUILESS_MAIN(TestRunningWindow)
#include "test_running_window.moc"
