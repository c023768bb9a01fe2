// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/base/random.h"
#include "core/service/diary.h"
#include "core/service/packages.h"
#include "tests/core/service/commune.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace sample;
using namespace soviec::service;
using namespace Qt::StringLiterals;

/// soviec-cli package, also killed in the middle of a merge.
class TestCliPackage : public QObject {
    Q_OBJECT

    struct Said {
        int status = -1;
        QJsonObject json;
        QString err;
    };

    static QString program()
    {
        return qEnvironmentVariable("SOVIEC_BIN_DIR") + u"/soviec-cli"_s;
    }
    static Said run(const QString& db, const QStringList& arguments)
    {
        QProcess process;
        process.start(program(), QStringList {u"--db"_s, db, u"--json"_s, u"package"_s} + arguments);
        process.waitForFinished(120'000);
        return {
            process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object(),
            QString::fromUtf8(process.readAllStandardError())};
    }

    QTemporaryDir m_folder;
    QString m_base;    ///< the file of the office
    QString m_outpost; ///< a copy in which work was entered
    QString m_package;
    static constexpr int entries = 400;

    QString copyOfBase(const QString& name)
    {
        const QString path = m_folder.filePath(name);
        QFile::copy(m_base, path);
        return path;
    }

    /// Kills a merge into `db` after so many milliseconds, and counts it where it was still running.
    void killMerge(const QString& db, int delay, int& killed) const
    {
        QProcess process;
        process.start(program(), {u"--db"_s, db, u"package"_s, u"merge"_s, m_package});
        QVERIFY(process.waitForStarted());
        process.waitForFinished(delay);
        process.kill(); // SIGKILL
        process.waitForFinished();
        killed += process.exitStatus() == QProcess::CrashExit;
    }

private slots:
    void initTestCase()
    {
        Commune commune;
        m_base = m_folder.filePath(u"cơ quan.soviec"_s);
        m_outpost = m_folder.filePath(u"nơi xa.soviec"_s);
        must(commune.office->db().backupTo(m_base));
        must(commune.office->db().backupTo(m_outpost));
        const auto outpost = must(Office::open(m_outpost, commune.clock));
        must(outpost->signIn(u"staff"_s));
        QList<DiaryEntry> made;
        for (int i = 0; i < entries; ++i) {
            DiaryEntry entry = commune.entry(Date(2026, 4, static_cast<unsigned short>(1 + i % 20)), 1);
            entry.note = u"dòng %1"_s.arg(i);
            made.append(entry);
        }
        must(Diary(*outpost).addAll(made));
        m_package = m_folder.filePath(u"tháng tư.svpkg"_s);
        const Said said = run(m_outpost, {u"make"_s, u"--month"_s, u"2026-04"_s, u"--out"_s, m_package});
        QVERIFY2(said.status == 0, qPrintable(said.err));
        QCOMPARE(said.json[u"rows"_s].toInt(), entries);
        QCOMPARE(said.json[u"fingerprint"_s].toString().size(), 35);
    }

    void inspectedAndMergedOnce()
    {
        const QString db = copyOfBase(u"một.soviec"_s);
        const Said seen = run(db, {u"inspect"_s, m_package});
        QVERIFY2(seen.status == 0, qPrintable(seen.err));
        QCOMPARE(seen.json[u"taken"_s].toInt(), entries);
        const Said merged = run(db, {u"merge"_s, m_package});
        QVERIFY2(merged.status == 0, qPrintable(merged.err));
        QCOMPARE(merged.json[u"steps"_s].toInt(), entries);
        QCOMPARE(merged.json[u"refused"_s].toArray().size(), 0);
        const Said again = run(db, {u"merge"_s, m_package});
        QCOMPARE(again.json[u"known"_s].toInt(), entries);
        QCOMPARE(again.json[u"steps"_s].toInt(), 0);
        QCOMPARE(run(db, {u"key"_s}).json[u"own"_s].toString().size(), 35);
    }

    void badInputIsRefusedWithOneSentence()
    {
        const QString db = copyOfBase(u"hai.soviec"_s);
        const QByteArray whole = must(readFile(m_package, largestPackage));
        const QString cut = m_folder.filePath(u"cụt.svpkg"_s);
        must(writeFile(cut, whole.first(whole.size() / 2)));
        QByteArray other = whole;
        other[whole.size() / 2] = char(other[whole.size() / 2] ^ 1);
        const QString altered = m_folder.filePath(u"sửa.svpkg"_s);
        must(writeFile(altered, other));
        for (const QString& file : {cut, altered, m_base}) {
            const Said said = run(db, {u"merge"_s, file});
            QCOMPARE(said.status, 1);
            QCOMPARE(said.err.trimmed().count(u'\n'), 0);
            QVERIFY(!said.err.isEmpty() && said.json.isEmpty());
        }
        QCOMPARE(run(db, {u"inspect"_s, m_package}).json[u"taken"_s].toInt(), entries);
        QCOMPARE(run(db, {u"merge"_s}).status, 2);
        QCOMPARE(run(db, {u"make"_s, u"--month"_s, u"2026-04"_s}).status, 2);
        QCOMPARE(run(db, {u"make"_s, u"--month"_s, u"2025-11"_s, u"--out"_s, cut}).status, 1);
    }

    void killedAtAnyMomentNothingIsHalfDone()
    {
        // The moments come from what a whole merge takes on this machine, so that a fast one is met as well.
        QElapsedTimer whole;
        whole.start();
        QCOMPARE(run(copyOfBase(u"trọn.soviec"_s), {u"merge"_s, m_package}).status, 0);
        const int took = int(whole.elapsed());
        SeededRandom random(11);
        QString db;
        int killed = 0;
        int taken = 0; ///< what a merge would still take; nothing once it is done
        for (int round = 0; round < 12; ++round) {
            if (taken == 0)
                db = copyOfBase(u"ba %1.soviec"_s.arg(round));
            killMerge(db, round == 0 ? 0 : random.between(0, took), killed);
            if (QTest::currentTestFailed())
                return;
            const Said seen = run(db, {u"inspect"_s, m_package});
            QVERIFY2(seen.status == 0, qPrintable(seen.err));
            taken = seen.json[u"taken"_s].toInt();
            QVERIFY2(taken == 0 || taken == entries, qPrintable(QString::number(taken)));
        }
        QVERIFY(killed > 0);
        QCOMPARE(run(db, {u"merge"_s, m_package}).status, 0);
        QCOMPARE(run(db, {u"inspect"_s, m_package}).json[u"known"_s].toInt(), entries);
    }
};

QTEST_GUILESS_MAIN(TestCliPackage)
#include "test_cli_package.moc"
