// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/docx_fixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace soviec::fixture;

namespace {

struct Ran {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

QByteArray forms()
{
    return DocxWriter()
        .table({{u"Tên VTVL: Văn thư viên"_s, u"Mã VTVL: TP -NVCN-04"_s}})
        .paragraph(u"1. Mục tiêu"_s)
        .paragraph(u"Quản lý văn bản."_s)
        .table({{u"Nhóm năng lực"_s, u"Tên năng lực"_s, u"Cấp độ"_s},
                {u"Nhóm năng lực chung"_s, u"Giao tiếp"_s, u"cao"_s}})
        .bytes();
}

} // namespace

/// Positions through the real program: the form in, everything out, the same in again.
class TestCliPositions : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString at(const QString& name) const { return m_folder.filePath(name); }
    bool write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(at(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    Ran cli(const QStringList& arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LANG"_s, u"en_US.UTF-8"_s);
        process.setProcessEnvironment(environment);
        process.start(
            qEnvironmentVariable("SOVIEC_BIN_DIR") + u"/soviec-cli"_s,
            QStringList {u"--db"_s, at(u"a.soviec"_s)} + arguments);
        if (!process.waitForFinished(120'000))
            return {};
        return {
            process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    static QJsonObject json(const Ran& ran) { return QJsonDocument::fromJson(ran.out).object(); }

private slots:
    void initTestCase()
    {
        QCOMPARE(cli({u"init"_s, u"--agency"_s, u"UBND xã Thử"_s}).status, 0);
        QVERIFY(write(u"forms.docx"_s, forms()));
    }

    void theFormIsReadAndWhatWasNotUnderstoodIsListed()
    {
        const Ran dry = cli(
            {u"--json"_s, u"import"_s, u"positions"_s, at(u"forms.docx"_s), u"--dry-run"_s});
        QCOMPARE(dry.status, 0);
        QCOMPARE(json(dry)[u"added"_s].toInt(), 1);
        const Ran ran = cli({u"--json"_s, u"import"_s, u"positions"_s, at(u"forms.docx"_s)});
        QCOMPARE(ran.status, 0);
        bool found = false;
        for (const QJsonValue note : json(ran)[u"notes"_s].toArray()) {
            if (note[u"code"_s] == u"level_not_understood"_s) {
                found = true;
                QCOMPARE(note[u"table"_s].toInt(), 2);
                QCOMPARE(note[u"row"_s].toInt(), 2);
            }
        }
        QVERIFY(found);
        const Ran again = cli({u"--json"_s, u"import"_s, u"positions"_s, at(u"forms.docx"_s)});
        QCOMPARE(json(again)[u"unchanged"_s].toInt(), 1);
        QCOMPARE(json(again)[u"changed"_s].toInt(), 0);
    }

    void whatIsExportedComesBack()
    {
        QCOMPARE(cli({u"export"_s, u"positions"_s, u"--out"_s, at(u"p.xlsx"_s)}).status, 0);
        const Ran again = cli({u"--json"_s, u"import"_s, u"positions"_s, at(u"p.xlsx"_s)});
        QCOMPARE(again.status, 0);
        QCOMPARE(json(again)[u"unchanged"_s].toInt(), 1);
        const Ran list = cli({u"export"_s, u"positions"_s, u"--out"_s, at(u"p.csv"_s)});
        QCOMPARE(list.status, 0);
        QVERIFY(list.err.contains("only the list"));
        const Ran kept = cli({u"--json"_s, u"import"_s, u"positions"_s, at(u"p.csv"_s)});
        QCOMPARE(json(kept)[u"unchanged"_s].toInt(), 1);
    }

    void theFormIsPrinted()
    {
        const Ran ran = cli(
            {u"report"_s, u"job-description"_s, u"--month"_s, u"2026-04"_s, u"--out"_s,
             at(u"p.pdf"_s)});
        QCOMPARE(ran.status, 0);
        QVERIFY(QFile(at(u"p.pdf"_s)).size() > 1000);
    }

    void badFilesAreRefusedWithOneSentence()
    {
        QVERIFY(write(u"old.doc"_s, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old"));
        const Ran old = cli({u"import"_s, u"positions"_s, at(u"old.doc"_s)});
        QCOMPARE(old.status, 1);
        QVERIFY(old.err.contains("old Word file"));
        const Ran kind = cli({u"import"_s, u"units"_s, at(u"forms.docx"_s)});
        QCOMPARE(kind.status, 1);
        QCOMPARE(cli({u"export"_s, u"nonsense"_s, u"--out"_s, at(u"x.xlsx"_s)}).status, 2);
        QCOMPARE(cli({u"export"_s, u"units"_s, u"--out"_s, at(u"x.txt"_s)}).status, 2);
        const Ran framework = cli({u"import"_s, u"competencies"_s, at(u"forms.docx"_s)});
        QCOMPARE(framework.status, 1);
        QVERIFY(framework.err.contains("Import it as positions"));
    }
};

QTEST_GUILESS_MAIN(TestCliPositions)
#include "test_cli_positions.moc"
