// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/service/sheet_fixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace soviec;
using namespace soviec::test;
using namespace Qt::StringLiterals;

/// month and report of the real program on a small agency.
class TestCliSheets : public QObject {
    Q_OBJECT

    std::unique_ptr<SheetFixture> f;
    QTemporaryDir m_out;
    QByteArray m_standardOut;
    QByteArray m_standardError;

    int run(const QStringList& arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LANG"_s, u"en_US.UTF-8"_s);
        environment.remove(u"QT_QPA_PLATFORM"_s);
        environment.remove(u"DISPLAY"_s);
        process.setProcessEnvironment(environment);
        process.start(
            qEnvironmentVariable("SOVIEC_BIN_DIR") + u"/soviec-cli"_s,
            QStringList {u"--db"_s, f->path()} + arguments);
        if (!process.waitForFinished(120'000))
            return -1;
        m_standardOut = process.readAllStandardOutput();
        m_standardError = process.readAllStandardError();
        return process.exitCode();
    }
    QJsonObject json() const { return QJsonDocument::fromJson(m_standardOut).object(); }
    QString out(const QString& name) const { return m_out.filePath(name); }

private slots:
    void init()
    {
        f = std::make_unique<SheetFixture>();
        f->give(u"ha"_s, u"DC.01"_s, Decimal(1), Decimal(1));
        f->handIn(u"ha"_s);
        f->signedBy(u"vinh"_s, u"ha"_s);
    }

    void simulateRunsADraft()
    {
        QFile built(qEnvironmentVariable("SOVIEC_SOURCE_DIR") + u"/resources/rules/nd335-2025.json"_s);
        QVERIFY(built.open(QIODevice::ReadOnly));
        QByteArray text = built.readAll();
        text.replace("\"from\": \"50\"", "\"from\": \"20\"").replace("\"below\": \"50\"", "\"below\": \"20\"");
        QFile draft(out(u"draft.json"_s));
        QVERIFY(draft.open(QIODevice::WriteOnly));
        draft.write(text);
        draft.close();
        const QStringList simulate {u"rules"_s, u"simulate"_s, draft.fileName(), u"--month"_s, u"2026-04"_s};
        QCOMPARE(run(simulate + QStringList {u"--unit"_s, u"KT"_s, u"--json"_s}), 0);
        QCOMPARE(json().value(u"changed"_s).toInt(), 1);
        for (const QJsonValue person : json().value(u"people"_s).toArray()) {
            if (person[u"person"].toString() != u"HA"_s)
                continue;
            QCOMPARE(person[u"today"][u"level"].toString(), u"not_completed"_s);
            QCOMPARE(person[u"draft"][u"level"].toString(), u"completed"_s);
            QCOMPARE(person[u"step"].toString(), u"level"_s);
        }
        QCOMPARE(json().value(u"today"_s).toObject().value(u"not_completed"_s).toInt(), 1);
        QCOMPARE(json().value(u"draft"_s).toObject().value(u"not_completed"_s).toInt(), 0);
        QCOMPARE(run(simulate), 0);
        QVERIFY2(m_standardOut.contains("30,00 → 30,00"), m_standardOut.constData());
        QCOMPARE(run(simulate + QStringList {u"--unit"_s, u"XX"_s}), 1);
        draft.open(QIODevice::WriteOnly);
        draft.write("{}");
        draft.close();
        QCOMPARE(run(simulate), 1);
        QVERIFY(m_standardError.contains("format"));
    }

    void statusCloseUnlock()
    {
        const QString month = u"2026-04"_s;
        QCOMPARE(run({u"month"_s, u"status"_s, u"--month"_s, month, u"--unit"_s, u"KT"_s, u"--json"_s}), 0);
        const QJsonObject row = json().value(u"units"_s).toArray().first().toObject();
        QCOMPARE(row.value(u"people"_s).toInt(), 4);
        QCOMPARE(row.value(u"signed"_s).toInt(), 1);
        QCOMPARE(row.value(u"missing"_s).toArray().size(), 3);
        QCOMPARE(run({u"month"_s, u"close"_s, u"--month"_s, month, u"--unit"_s, u"KT"_s, u"--json"_s}), 0);
        QCOMPARE(json().value(u"month"_s).toString(), month);
        QCOMPARE(json().value(u"closed"_s).toInt(), 1);
        QCOMPARE(json().value(u"open"_s).toArray().size(), 3);
        QVERIFY(json().contains(u"ms"_s));
        QCOMPARE(run({u"month"_s, u"unlock"_s, u"--month"_s, month}), 2);
        QCOMPARE(
            run({u"month"_s, u"unlock"_s, u"--month"_s, month, u"--person"_s, u"HA"_s,
                 u"--reason"_s, u"Ghi thiếu"_s, u"--json"_s}),
            0);
        QCOMPARE(json().value(u"unlocked"_s).toInt(), 1);
        QCOMPARE(
            run({u"month"_s, u"unlock"_s, u"--month"_s, month, u"--reason"_s, u"Ghi thiếu"_s}), 1);
    }

    void wrongUse()
    {
        QCOMPARE(run({u"month"_s}), 2);
        QCOMPARE(run({u"month"_s, u"status"_s}), 2);
        QCOMPARE(run({u"month"_s, u"status"_s, u"--month"_s, u"2026-13"_s}), 2);
        QCOMPARE(
            run({u"month"_s, u"status"_s, u"--month"_s, u"2026-04"_s, u"--unit"_s, u"ZZ"_s}), 1);
        QVERIFY(m_standardError.contains("ZZ"));
        QCOMPARE(
            run({u"--as"_s, u"ha"_s, u"month"_s, u"close"_s, u"--month"_s, u"2026-04"_s}), 1);
    }

    void reportsInEveryFormat()
    {
        QCOMPARE(run({u"report"_s, u"--list"_s}), 0);
        QVERIFY(m_standardOut.contains("period-sheet"));
        const QStringList sheet {
            u"report"_s, u"period-sheet"_s, u"--month"_s, u"2026-04"_s, u"--person"_s, u"HA"_s};
        for (const QString& format : {u"pdf"_s, u"xlsx"_s, u"csv"_s, u"json"_s}) {
            const QString path = out(u"sheet."_s + format);
            QVERIFY2(
                run(sheet + QStringList {u"--format"_s, format, u"--out"_s, path, u"--annex"_s}) == 0,
                m_standardError.constData());
            QVERIFY(QFile(path).size() > 500);
        }
        QFile pdf(out(u"sheet.pdf"_s));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
        QCOMPARE(run(sheet + QStringList {u"--format"_s, u"json"_s}), 0);
        QCOMPARE(json().value(u"kind"_s).toString(), u"period-sheet"_s);
        QCOMPARE(
            run({u"report"_s, u"hours-sheet"_s, u"--month"_s, u"2026-04"_s, u"--unit"_s, u"KT"_s,
                 u"--format"_s, u"pdf"_s, u"--each"_s, u"--out"_s, out(u"each"_s), u"--json"_s}),
            0);
        QCOMPARE(json().value(u"files"_s).toArray().size(), 4);
        QCOMPARE(QDir(out(u"each"_s)).entryList({u"*.pdf"_s}).size(), 4);
    }

    void reportsRefuse()
    {
        const QStringList sheet {
            u"report"_s, u"period-sheet"_s, u"--month"_s, u"2026-04"_s, u"--format"_s, u"pdf"_s};
        QCOMPARE(run(sheet), 2);
        QCOMPARE(run(sheet + QStringList {u"--out"_s, m_out.path()}), 1);
        QCOMPARE(run(sheet + QStringList {u"--out"_s, out(u"none/sheet.pdf"_s)}), 3);
        QCOMPARE(run({u"report"_s, u"novel"_s, u"--month"_s, u"2026-04"_s, u"--format"_s, u"csv"_s}), 2);
        QCOMPARE(
            run({u"report"_s, u"period-sheet"_s, u"--month"_s, u"2026-03"_s, u"--format"_s, u"csv"_s}),
            1);
    }
};

QTEST_GUILESS_MAIN(TestCliSheets)
#include "test_cli_sheets.moc"
