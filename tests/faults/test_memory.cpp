// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_packer.h"
#include "tests/core/exchange/docx_fixture.h"
#include "tests/core/exchange/fixture.h"
#include "tests/core/service/commune.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <sys/resource.h>

using namespace soviec;
using namespace Qt::StringLiterals;
using sample::must;

namespace {

constexpr qint64 megabyte = qint64(1024) * 1024;

struct Ran {
    int status = -1; ///< 128: killed by a signal
    QString words;
};

Ran cli(const QStringList& arguments, qint64 bytes)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LANG"_s, u"en_US.UTF-8"_s);
    environment.insert(u"MALLOC_ARENA_MAX"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([bytes] {
        const rlimit limit {rlim_t(bytes), rlim_t(bytes)};
        ::setrlimit(RLIMIT_AS, &limit);
        const rlimit none {0, 0};
        ::setrlimit(RLIMIT_CORE, &none);
    });
    process.start(qEnvironmentVariable("SOVIEC_BIN_DIR") + u"/soviec-cli"_s, arguments);
    process.waitForFinished(120'000);
    return {
        process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 128,
        QString::fromUtf8(process.readAllStandardError()).trimmed()};
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace

/// Files that need more memory than there is: one sentence, status 3, nothing changed; at every limit between
/// "the program starts" and "the file is read".
class TestMemory : public QObject {
    Q_OBJECT

    sample::Commune m_commune;
    QTemporaryDir m_folder;
    QString m_database;

private slots:
    void initTestCase()
    {
        m_database = m_folder.filePath(u"xa.db"_s);
        must(m_commune.office->db().backupTo(m_database));
        QStringList lines {u"Mã cán bộ;Ngày;Mã công việc;Nội dung công việc;Số phút;Số lượng"_s};
        for (int i = 0; i < 60'000; ++i)
            lines.append(u"STAFF;%1/04/2026;;Việc nhập %2 %3;0;1"_s.arg(1 + i % 20, 2, 10, QChar(u'0')).arg(i).arg(QString(60, u'ă')));
        write(m_folder.filePath(u"rows.csv"_s), lines.join(u"\r\n"_s).toUtf8());
        QByteArray rows = "<sheetData>";
        for (int i = 1; i <= 40'000; ++i)
            rows += "<row><c t='inlineStr'><is><t>STAFF</t></is></c><c><v>46119</v></c><c t='inlineStr'><is><t>x"
                + QByteArray::number(i) + "</t></is></c><c><v>0</v></c></row>";
        write(m_folder.filePath(u"rows.xlsx"_s), fixture::workbook(rows + "</sheetData>"));
        fixture::DocxWriter document;
        for (int i = 0; i < 60'000; ++i)
            document.paragraph(u"Nhiệm vụ số %1 của vị trí việc làm"_s.arg(i));
        write(m_folder.filePath(u"form.docx"_s), document.bytes());
    }

    void anImporterWithoutMemory_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("file");
        QTest::newRow("csv") << u"diary"_s << u"rows.csv"_s;
        QTest::newRow("xlsx") << u"diary"_s << u"rows.xlsx"_s;
        QTest::newRow("docx") << u"positions"_s << u"form.docx"_s;
    }
    void anImporterWithoutMemory()
    {
        QFETCH(QString, kind);
        QFETCH(QString, file);
        const QStringList import {u"--db"_s, m_database, u"import"_s, kind, m_folder.filePath(file)};
        // What the program itself needs to open the database.
        qint64 least = 32 * megabyte;
        while (cli({u"--db"_s, m_database, u"doctor"_s}, least).status != 0) {
            least += 8 * megabyte;
            QVERIFY(least < 2048 * megabyte);
        }
        int refused = 0;
        for (qint64 limit = least + 8 * megabyte;; limit += 8 * megabyte) {
            QVERIFY(limit < 4096 * megabyte);
            const Ran ran = cli(import, limit);
            // The files hold rows that the importer finds fault with: read to the end, nothing imported.
            if (ran.status == 1)
                break;
            QVERIFY2(ran.status == 3, qPrintable(u"%1 MB: status %2: %3"_s.arg(limit / megabyte).arg(ran.status).arg(ran.words.right(300))));
            QVERIFY2(ran.words.contains(u"memory") && ran.words.endsWith(u'.'), qPrintable(ran.words.right(300)));
            ++refused;
        }
        QVERIFY2(refused > 0, "there was always enough memory");
        QCOMPARE(cli({u"--db"_s, m_database, u"audit"_s, u"verify"_s}, 4096 * megabyte).status, 0);
    }
};

QTEST_GUILESS_MAIN(TestMemory)
#include "test_memory.moc"
