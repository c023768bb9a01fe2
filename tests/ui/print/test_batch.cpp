// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/placeholders.h"
#include "tests/core/report/sample_sheets.h"
#include "ui/print/batch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace soviec;
using namespace soviec::print;
using namespace soviec::report;
using namespace Qt::StringLiterals;

/// Many reports at once: names of the files, progress, and that a batch that stops leaves nothing.
class TestBatch : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    static QList<Report> sheets(int count)
    {
        QList<Report> reports;
        for (int i = 0; i < count; ++i) {
            PeriodSheetContent content = sampleStaffSheet();
            content.fullName = u"Đặng Thị Thử"_s;
            reports.append(periodSheetReport(content));
            reports.last().personName = content.fullName;
            reports.last().personCode = u"CC%1"_s.arg(i + 1);
            reports.last().periodWord = u"2026-04"_s;
        }
        return reports;
    }
    QString folder(const QString& name) const { return m_dir.filePath(name); }
    static QStringList filesOf(const QString& path)
    {
        return QDir(path).entryList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private slots:
    void namesFollowThePattern()
    {
        const auto names = batchNames(sheets(2), u"{code} {name} {period}"_s);
        QVERIFY(names);
        QCOMPARE(*names, QStringList({u"cc1-dang-thi-thu-2026-04"_s, u"cc2-dang-thi-thu-2026-04"_s}));
        const auto same = batchNames(sheets(2), u"{name}"_s);
        QCOMPARE(*same, QStringList({u"dang-thi-thu"_s, u"dang-thi-thu-2"_s}));
        const auto numbered = batchNames(sheets(2), u"{number}"_s);
        QCOMPARE(*numbered, QStringList({u"0001"_s, u"0002"_s}));
    }

    void anUnknownNameIsRefused()
    {
        const auto names = batchNames(sheets(1), u"{salary}"_s);
        QVERIFY(!names && names.error().code == ErrorCode::Invalid);
        QVERIFY2(names.error().text.contains(u"{code}"_s), qPrintable(names.error().text));
        QVERIFY(!batchNames(sheets(1), u"{name"_s));
    }

    void aFileAPersonOnEveryProcessor()
    {
        BatchTarget target;
        target.path = folder(u"each"_s);
        target.each = true;
        target.threads = 3;
        int last = 0;
        const auto files = writeBatch(sheets(12), target, [&](int done, int total) {
            last = done;
            return total == 12;
        });
        QVERIFY2(files, files ? "" : qPrintable(files.error().text));
        QCOMPARE(files->size(), 12);
        QCOMPARE(last, 12);
        QCOMPARE(filesOf(target.path).size(), 12);
        for (const QString& path : *files) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
        }
    }

    void aStoppedBatchLeavesNothing()
    {
        BatchTarget target;
        target.path = folder(u"stopped"_s);
        target.each = true;
        target.threads = 1;
        const auto files =
            writeBatch(sheets(40), target, [](int, int) { return false; });
        QVERIFY(!files && files.error().code == ErrorCode::Cancelled);
        QCOMPARE(filesOf(target.path), QStringList());

        target.each = false;
        target.path = folder(u"one.pdf"_s);
        const auto one = writeBatch(sheets(5), target, [](int done, int) { return done < 3; });
        QVERIFY(!one && one.error().code == ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(target.path));
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        if (geteuid() == 0) {
            // Root writes anywhere but into a file.
            QFile file(folder(u"plain"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
        } else {
            QVERIFY(QDir().mkpath(folder(u"plain"_s)));
            QFile::setPermissions(folder(u"plain"_s), QFile::ReadOwner | QFile::ExeOwner);
        }
        BatchTarget target;
        target.path = folder(geteuid() == 0 ? u"plain/below"_s : u"plain"_s);
        target.each = true;
        const auto files = writeBatch(sheets(1), target);
        QVERIFY(!files && files.error().code == ErrorCode::Unavailable);
        QVERIFY2(files.error().text.contains(u"plain"_s), qPrintable(files.error().text));
    }

    void everyFormatCarriesTheSameFigures()
    {
        for (const QString& format : {u"xlsx"_s, u"csv"_s, u"json"_s}) {
            BatchTarget target;
            target.path = folder(format);
            target.each = true;
            target.format = format;
            const auto files = writeBatch(sheets(2), target);
            QVERIFY(files && files->size() == 2 && files->first().endsWith(format));
        }
    }
};

QTEST_MAIN(TestBatch)
#include "test_batch.moc"
