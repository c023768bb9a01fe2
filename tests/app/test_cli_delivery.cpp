// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/domain/json_schema.h"
#include "tests/core/exchange/register_files.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace soviec;
using namespace soviec::test;
using namespace Qt::StringLiterals;

/// What the program hands to other systems and takes from them, on the demonstration agency.
class TestCliDelivery : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_database;
    QByteArray m_said;

    int run(const QStringList& arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LANG"_s, u"en_US.UTF-8"_s);
        process.setProcessEnvironment(environment);
        process.start(
            qEnvironmentVariable("SOVIEC_BIN_DIR") + u"/soviec-cli"_s, QStringList {u"--db"_s, m_database} + arguments);
        if (!process.waitForFinished(120'000))
            return -1;
        m_said = process.readAllStandardOutput();
        const QByteArray error = process.readAllStandardError();
        if (process.exitCode() != 0)
            m_said += error;
        return process.exitCode();
    }
    QJsonObject json() const { return QJsonDocument::fromJson(m_said).object(); }
    static QJsonObject read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
    static QString fault(const QString& schema, const QJsonObject& value)
    {
        const QJsonObject root
            = read(qEnvironmentVariable("SOVIEC_SOURCE_DIR") + u"/resources/schema/"_s + schema);
        return root.isEmpty() ? u"no schema"_s : JsonSchema(root).fault(value);
    }

private slots:
    void initTestCase()
    {
        m_database = m_folder.filePath(u"mau.db"_s);
        QCOMPARE(run({u"init"_s, u"--demo"_s, u"--today"_s, u"2026-06-17"_s}), 0);
    }

    void dataForOtherSystemsKeepsItsSchema()
    {
        const QString out = m_folder.filePath(u"data.json"_s);
        QCOMPARE(run({u"export"_s, u"data"_s, u"--out"_s, out, u"--month"_s, u"2026-04"_s}), 0);
        const QJsonObject data = read(out);
        QCOMPARE(fault(u"office-data.schema.json"_s, data), QString());
        QCOMPARE(data[u"format"].toString(), u"so-viec-du-lieu"_s);
        QCOMPARE(data[u"version"].toInt(), 1);
        QCOMPARE(data[u"people"].toArray().size(), 24);
        QVERIFY(data[u"assignments"].toArray().size() > 24);
        QVERIFY(data[u"sheets"].toArray().size() >= 20);
        QVERIFY(data[u"ratings"].toArray().isEmpty());
        // To a pipe, of a unit, and of a year.
        QCOMPARE(run({u"export"_s, u"data"_s, u"--out"_s, u"-"_s, u"--month"_s, u"2026"_s}), 0);
        QCOMPARE(fault(u"office-data.schema.json"_s, json()), QString());
        QVERIFY(json()[u"sheets"].toArray().size() >= data[u"sheets"].toArray().size());
        // A schema that takes anything would not say so.
        QJsonObject wrong = data;
        wrong.remove(u"people"_s);
        QVERIFY(!fault(u"office-data.schema.json"_s, wrong).isEmpty());
    }

    void dataIsForHrOnly()
    {
        QCOMPARE(run({u"--as"_s, u"ha"_s, u"export"_s, u"data"_s, u"--out"_s, u"-"_s}), 1);
    }

    void nationalBatches()
    {
        QCOMPARE(run({u"--json"_s, u"national"_s, u"status"_s, u"--year"_s, u"2026"_s}), 0);
        const int all = json()[u"results"].toInt();
        QVERIFY(all >= 20);
        QCOMPARE(json()[u"waiting"].toInt(), all);
        const QString out = m_folder.filePath(u"gui"_s);
        QCOMPARE(run({u"--json"_s, u"national"_s, u"make"_s, u"--year"_s, u"2026"_s, u"--out"_s, out}), 0);
        const QJsonArray files = json()[u"files"].toArray();
        QCOMPARE(files.size(), 2);
        QCOMPARE(fault(u"national-results.schema.json"_s, read(files[0].toString())), QString());
        QCOMPARE(read(files[0].toString())[u"results"].toArray().size(), all);
        QCOMPARE(run({u"national"_s, u"received"_s, u"1"_s, u"--on"_s, u"17/06/2026"_s}), 1); // not sent yet
        QCOMPARE(run({u"national"_s, u"make"_s, u"--year"_s, u"2026"_s, u"--out"_s, out}), 1);
        QCOMPARE(run({u"national"_s, u"sent"_s, u"1"_s}), 2);
        QCOMPARE(run({u"--json"_s, u"national"_s, u"list"_s}), 0);
        QCOMPARE(json()[u"batches"].toArray().size(), 1);
    }

    void aRegisterByCommand()
    {
        const QString list = sample::caseList(m_folder.path());
        QCOMPARE(run({u"register"_s, u"import"_s, list}), 1); // the operator keeps no diary
        QCOMPARE(run({u"--json"_s, u"--as"_s, u"ha"_s, u"register"_s, u"import"_s, list}), 0);
        QCOMPARE(json()[u"added"].toInt(), 4);
        QCOMPARE(run({u"--json"_s, u"--as"_s, u"ha"_s, u"register"_s, u"import"_s, list}), 0);
        QCOMPARE(json()[u"added"].toInt(), 0);
        QCOMPARE(run({u"--json"_s, u"--as"_s, u"ha"_s, u"register"_s, u"list"_s}), 0);
        QCOMPARE(json()[u"proposals"].toArray().size(), 3);
        QCOMPARE(json()[u"waiting"].toArray().size(), 1);
        const QString id = json()[u"proposals"][0][u"id"].toString();
        QCOMPARE(run({u"--as"_s, u"ha"_s, u"register"_s, u"dismiss"_s, id}), 0);
        QCOMPARE(run({u"--json"_s, u"--as"_s, u"vinh"_s, u"register"_s, u"list"_s}), 0);
        QVERIFY(json()[u"proposals"].toArray().isEmpty());
        QCOMPARE(run({u"--as"_s, u"ha"_s, u"register"_s, u"import"_s, list, u"--columns"_s, u"price=B"_s}), 2);
        QCOMPARE(run({u"--as"_s, u"ha"_s, u"register"_s}), 2);
    }
};

QTEST_GUILESS_MAIN(TestCliDelivery)
#include "test_cli_delivery.moc"
