// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Ran {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

Ran run(
    const QString& program, const QStringList& arguments, const QByteArray& input = {},
    const QString& lang = u"en_US.UTF-8"_s) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"SOVIEC_DB"_s);
    environment.remove(u"LANG"_s);
    if (!lang.isEmpty())
        environment.insert(u"LANG"_s, lang);
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("SOVIEC_BIN_DIR") + u'/' + program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Ran cli(
    const QStringList& arguments, const QByteArray& input = {},
    const QString& lang = u"en_US.UTF-8"_s) {
    return run(u"soviec-cli"_s, arguments, input, lang);
}

QJsonArray vectors() {
    QFile file(qEnvironmentVariable("SOVIEC_SOURCE_DIR") + u"/tests/data/score/nd335.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array()
                                          : QJsonArray();
}

QByteArray text(const QJsonValue& value) {
    return value.isArray() ? QJsonDocument(value.toArray()).toJson()
                           : QJsonDocument(value.toObject()).toJson();
}

bool writeText(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

const QStringList scoreStdin{u"score"_s, u"--rules"_s, u"nd335-2025"_s, u"-"_s};

} // namespace

class TestCli : public QObject {
    Q_OBJECT
private slots:
    void scoresEveryVectorAtOnce();
    void scoresOneCaseFromAFile();
    void refusedCasePrintsNothing();
    void usageAndSurroundingsHaveTheirStatus_data();
    void usageAndSurroundingsHaveTheirStatus();
    void listsAndChecksRules();
    void importTellsSkippedFromNoted();
    void aDocumentTravelsItsRoute();
    void fiveThousandItemsComeInQuickly();
    void damagedFilesAreBadInput();
    void helpKnowsEveryVerb();
    void benchPrintsItsShape();
};

void TestCli::scoresEveryVectorAtOnce() {
    QJsonArray cases;
    for (const QJsonValue vector : vectors())
        cases.append(vector[u"case"]);
    const Ran ran = cli(scoreStdin, text(cases));
    QCOMPARE(ran.status, 0);
    const QJsonArray results = QJsonDocument::fromJson(ran.out).array();
    QCOMPARE(results.size(), vectors().size());
    for (qsizetype i = 0; i < results.size(); ++i) {
        const QJsonObject expected = vectors()[i][u"expect"].toObject();
        for (auto it = expected.begin(); it != expected.end(); ++it)
            QCOMPARE(results[i][it.key()], it.value());
        QVERIFY(results[i][u"checksum"].toString().startsWith(u"sha256:"_s));
        QVERIFY(!results[i][u"trace"].toArray().isEmpty());
    }
}

void TestCli::scoresOneCaseFromAFile() {
    QTemporaryDir folder;
    QFile file(folder.filePath(u"một trường hợp.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text(vectors()[0][u"case"]));
    file.close();
    const Ran ran = cli({u"--json"_s, u"score"_s, u"--rules=nd335-2025"_s, file.fileName()});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.err, QByteArray());
    const QJsonObject result = QJsonDocument::fromJson(ran.out).object();
    QCOMPARE(result[u"total"].toString(), u"100.00"_s);
    QVERIFY(result[u"reason"].isNull());
    QVERIFY(!result.contains(u"d"_s));
    QCOMPARE(cli(scoreStdin, "[]").out.simplified(), QByteArray("[ ]"));
}

void TestCli::refusedCasePrintsNothing() {
    QJsonObject bad = vectors()[0][u"case"].toObject();
    bad.insert(u"role"_s, u"king"_s);
    const QJsonArray both{vectors()[0][u"case"], bad};
    const Ran ran = cli(scoreStdin, text(both));
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.contains("[1].role"), ran.err.constData());
    QCOMPARE(ran.err.count('\n'), 1);
}

void TestCli::usageAndSurroundingsHaveTheirStatus_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing") << QStringList() << 2;
    QTest::newRow("unknown verb") << QStringList{u"dance"_s} << 2;
    QTest::newRow("no file") << QStringList{u"score"_s, u"--rules"_s, u"nd335-2025"_s} << 2;
    QTest::newRow("no rules") << QStringList{u"score"_s, u"-"_s} << 2;
    QTest::newRow("unknown option") << QStringList{u"score"_s, u"--fast"_s, u"-"_s} << 2;
    QTest::newRow("option without value") << QStringList{u"score"_s, u"-"_s, u"--rules"_s} << 2;
    QTest::newRow("global without value") << QStringList{u"score"_s, u"--db"_s} << 2;
    QTest::newRow("unknown rules") << QStringList{u"score"_s, u"--rules"_s, u"nd1"_s, u"-"_s} << 1;
    QTest::newRow("no such file")
        << QStringList{u"score"_s, u"--rules"_s, u"nd335-2025"_s, u"/no/such/file"_s} << 1;
    QTest::newRow("rules alone") << QStringList{u"rules"_s} << 2;
    QTest::newRow("rules check nothing") << QStringList{u"rules"_s, u"check"_s} << 2;
    const QStringList simulate{u"rules"_s, u"simulate"_s, u"-"_s};
    QTest::newRow("simulate no period") << simulate << 2;
    QTest::newRow("simulate two periods")
        << simulate + QStringList{u"--month"_s, u"2026-04"_s, u"--quarter"_s, u"2026-Q2"_s} << 2;
    QTest::newRow("simulate a quarter as month")
        << simulate + QStringList{u"--month"_s, u"2026-Q2"_s} << 2;
    QTest::newRow("simulate no database") << simulate + QStringList{u"--month"_s, u"2026-04"_s} << 2;
    QTest::newRow("list of a month")
        << QStringList{u"rules"_s, u"list"_s, u"--month"_s, u"2026-04"_s} << 2;
}

void TestCli::usageAndSurroundingsHaveTheirStatus() {
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const Ran ran = cli(arguments);
    QCOMPARE(ran.status, status);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY(!ran.err.trimmed().isEmpty());
}

void TestCli::listsAndChecksRules() {
    const QJsonArray sets =
        QJsonDocument::fromJson(cli({u"rules"_s, u"list"_s, u"--json"_s}).out).array();
    QVERIFY(std::any_of(sets.begin(), sets.end(), [](const QJsonValue& set) {
        return set[u"id"].toString() == u"nd335-2025"_s;
    }));
    const QString source =
        qEnvironmentVariable("SOVIEC_SOURCE_DIR") + u"/resources/rules/nd335-2025.json"_s;
    QCOMPARE(cli({u"rules"_s, u"check"_s, source}).status, 0);
    QFile file(source);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray draft = file.readAll();
    draft.replace("\"below\": \"90\"", "\"below\": \"85\"");
    const Ran ran = cli({u"rules"_s, u"check"_s, u"-"_s, u"--json"_s}, draft);
    QCOMPARE(ran.status, 1);
    const QJsonValue finding = QJsonDocument::fromJson(ran.out).array().first();
    QCOMPARE(finding[u"code"].toString(), u"band_gap"_s);
    QCOMPARE(finding[u"severity"].toString(), u"error"_s);
    QCOMPARE(finding[u"place"].toString(), u"bands[1].below"_s);
    QCOMPARE(finding[u"file"].toString(), u"-"_s);
    const QByteArray overlay = R"({"overlay_of":{"id":"nd335-2025","checksum":"sha256:0"},
        "id":"mine","bands":[{"level":"good","from":"75"}]})";
    const Ran over = cli({u"rules"_s, u"check"_s, u"-"_s, u"--json"_s}, overlay);
    QCOMPARE(over.status, 1);
    QStringList places;
    for (const QJsonValue one : QJsonDocument::fromJson(over.out).array())
        places.append(one[u"place"].toString());
    QCOMPARE(places, (QStringList{u"overlay_of.checksum"_s, u"bands[completed].below"_s}));
}

void TestCli::importTellsSkippedFromNoted() {
    QTemporaryDir folder;
    const QString db = folder.filePath(u"a.db"_s);
    QCOMPARE(cli({u"--db"_s, db, u"init"_s}).status, 0);
    const QString catalog = folder.filePath(u"catalog.csv"_s);
    const QByteArray heading = "Mã công việc,Nhiệm vụ,Điểm chấm,Hệ số,Màu\n";
    const QStringList command {u"--db"_s, db, u"--json"_s, u"import"_s, u"catalog"_s, catalog};
    QVERIFY(writeText(catalog, heading + "A.1,One,5,1,red\nA.1,Two,5,1,\n"));
    const Ran refused = cli(command);
    QCOMPARE(refused.status, 1);
    const QJsonArray skipped = QJsonDocument::fromJson(refused.out)[u"skipped"].toArray();
    QCOMPARE(skipped.size(), 1);
    QCOMPARE(skipped[0][u"row"].toInt(), 3);
    QVERIFY(!skipped[0][u"reason"].toString().isEmpty());
    QVERIFY(writeText(catalog, heading + "A.1,One,5,1,red\n"));
    const Ran taken = cli(command);
    QCOMPARE(taken.status, 0);
    const QJsonDocument summary = QJsonDocument::fromJson(taken.out);
    QCOMPARE(summary[u"added"].toInt(), 1);
    QCOMPARE(summary[u"skipped"].toArray(), QJsonArray());
    QVERIFY(!summary[u"notes"].toArray().isEmpty()); // the column nobody knows
    // The help names every heading the file needed.
    QVERIFY(cli({u"import"_s, u"--help"_s}).out.contains("Item code*"));
}

void TestCli::aDocumentTravelsItsRoute() {
    QTemporaryDir folder;
    const QString db = folder.filePath(u"a.db"_s);
    QCOMPARE(cli({u"--db"_s, db, u"init"_s}).status, 0);
    const QString catalog = folder.filePath(u"catalog.csv"_s);
    QVERIFY(writeText(catalog, "Item code,Task,Points,Coefficient\nA.1,One,5,1\n"));
    QCOMPARE(
        cli({u"--db"_s, db, u"import"_s, u"catalog"_s, catalog, u"--document"_s, u"3/QD-UBND"_s}).status, 0);
    const auto list = [&] {
        return QJsonDocument::fromJson(cli({u"--db"_s, db, u"--json"_s, u"document"_s, u"list"_s}).out).array();
    };
    QCOMPARE(list().size(), 1);
    const QJsonObject recorded = list()[0].toObject();
    QCOMPARE(recorded[u"state"].toString(), u"approved"_s);
    QCOMPARE(recorded[u"document"].toString(), u"3/QD-UBND"_s);
    const QString id = recorded[u"id"].toString();
    // An approved document takes no further step, and nothing is done.
    QCOMPARE(cli({u"--db"_s, db, u"document"_s, u"submit"_s, id}).status, 1);
    QCOMPARE(cli({u"--db"_s, db, u"document"_s, u"return"_s, id.right(8), u"--reason"_s, u"no"_s}).status, 1);
    QCOMPARE(cli({u"--db"_s, db, u"document"_s, u"show"_s, u"zzzzzz"_s}).status, 1);
    QCOMPARE(cli({u"--db"_s, db, u"document"_s, u"sign"_s, id}).status, 2);
    QCOMPARE(cli({u"--db"_s, db, u"document"_s}).status, 2);
    QCOMPARE(list()[0].toObject(), recorded);
}

void TestCli::fiveThousandItemsComeInQuickly() {
    QTemporaryDir folder;
    const QString db = folder.filePath(u"a.db"_s);
    QCOMPARE(cli({u"--db"_s, db, u"init"_s}).status, 0);
    QByteArray rows = "Item code,Task,Product,Points,Coefficient\n";
    for (int i = 1; i <= 5'000; ++i)
        rows += "DV." + QByteArray::number(i) + ",Appraise file of field " + QByteArray::number(i % 97) + ",Report,10,2\n";
    const QString catalog = folder.filePath(u"catalog.csv"_s);
    QVERIFY(writeText(catalog, rows));
    QElapsedTimer timer;
    timer.start();
    const Ran ran = cli({u"--db"_s, db, u"--json"_s, u"import"_s, u"catalog"_s, catalog});
    QCOMPARE(ran.status, 0);
    QCOMPARE(QJsonDocument::fromJson(ran.out)[u"added"].toInt(), 5'000);
    // The bound is 2 s on a desk; a machine that builds beside it gets some room.
    QVERIFY2(timer.elapsed() < 8'000, qPrintable(QString::number(timer.elapsed())));
    qInfo("5,000 items: %lld ms", static_cast<long long>(timer.elapsed()));
}

void TestCli::damagedFilesAreBadInput() {
    QTemporaryDir folder;
    const QString db = folder.filePath(u"a.db"_s);
    const QString copy = folder.filePath(u"copy.db"_s);
    QCOMPARE(cli({u"--db"_s, db, u"init"_s}).status, 0);
    QCOMPARE(cli({u"--db"_s, db, u"backup"_s, copy}).status, 0);
    QFile cut(copy);
    QVERIFY(cut.resize(cut.size() / 2));
    QCOMPARE(cli({u"--db"_s, db, u"restore"_s, copy}).status, 1);
    QCOMPARE(cli({u"--db"_s, db, u"import"_s, u"units"_s, folder.path()}).status, 1);
    const QString workbook = folder.filePath(u"cut.xlsx"_s);
    QVERIFY(writeText(workbook, "PK\x03\x04 and nothing more"));
    QCOMPARE(cli({u"--db"_s, db, u"import"_s, u"catalog"_s, workbook}).status, 1);
    QCOMPARE(cli({u"--db"_s, db, u"doctor"_s}).status, 0);
}

void TestCli::helpKnowsEveryVerb() {
    const Ran ran = cli({u"--help"_s});
    QCOMPARE(ran.status, 0);
    for (const QByteArray& verb : {QByteArray("score"), QByteArray("rules")}) {
        QVERIFY(ran.out.contains(verb));
        const Ran more = cli({QString::fromLatin1(verb), u"--help"_s});
        QCOMPARE(more.status, 0);
        QVERIFY(more.out.contains(QByteArray("soviec-cli " + verb)));
    }
    QVERIFY(cli({u"--version"_s}).out.startsWith("soviec-cli "));
}

void TestCli::benchPrintsItsShape() {
    const Ran ran =
        run(u"soviec-bench"_s, {u"score"_s, u"--people"_s, u"50"_s, u"--entries"_s, u"3"_s,
                                u"--pairs"_s, u"3"_s, u"--json"_s});
    QCOMPARE(ran.status, 0);
    const QJsonObject json = QJsonDocument::fromJson(ran.out).object();
    QCOMPARE(json[u"bench"].toString(), u"score"_s);
    QCOMPARE(json[u"people"].toInt(), 50);
    QCOMPARE(json[u"runs"].toArray().size(), 3);
    QCOMPARE(json[u"baseline"].toArray().size(), 3);
    QVERIFY(json[u"ratio"].toDouble() > 0);
}

QTEST_APPLESS_MAIN(TestCli)
#include "test_cli.moc"
