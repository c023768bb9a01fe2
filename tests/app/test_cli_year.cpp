// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/service/year_fixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace soviec;
using namespace soviec::test;
using namespace Qt::StringLiterals;

/// year, explain and reconcile of the real program, on a small agency and on the demonstration.
class TestCliYear : public QObject {
    Q_OBJECT

    std::unique_ptr<YearFixture> f;
    QTemporaryDir m_out;
    QByteArray m_standardOut;
    QByteArray m_standardError;

    int run(const QString& database, const QStringList& arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LANG"_s, u"en_US.UTF-8"_s);
        process.setProcessEnvironment(environment);
        process.start(
            qEnvironmentVariable("SOVIEC_BIN_DIR") + u"/soviec-cli"_s,
            QStringList {u"--db"_s, database} + arguments);
        if (!process.waitForFinished(120'000))
            return -1;
        m_standardOut = process.readAllStandardOutput();
        m_standardError = process.readAllStandardError();
        return process.exitCode();
    }
    int run(const QStringList& arguments) { return run(f->path(), arguments); }
    QJsonObject json() const { return QJsonDocument::fromJson(m_standardOut).object(); }
    QJsonObject personOf(const QString& code) const
    {
        for (const QJsonValue one : json().value(u"people"_s).toArray()) {
            if (one[u"person"].toString() == code)
                return one.toObject();
        }
        return {};
    }
    QString file(const QString& name, const QByteArray& content) const
    {
        QFile out(m_out.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(out.fileName()));
        return out.fileName();
    }

private slots:
    void init()
    {
        f = std::make_unique<YearFixture>();
        for (int i = 1; i <= 5; ++i) {
            f->join(u"cv%1"_s.arg(i), u"VP"_s);
            f->scored(u"cv%1"_s.arg(i), "80");
        }
        f->scored(u"ha"_s, "95");
        f->scored(u"nam"_s, "93");
        f->scoreTheRest("75");
    }

    void rateAndSign()
    {
        QCOMPARE(run({u"year"_s, u"rate"_s, u"--year"_s, u"2026"_s, u"--unit"_s, u"KT"_s, u"--json"_s}), 0);
        QCOMPARE(json().value(u"people"_s).toArray().size(), 4);
        QCOMPARE(personOf(u"HA"_s).value(u"mean"_s).toString(), u"95.00"_s);
        QCOMPARE(personOf(u"HA"_s).value(u"level"_s).toString(), u"excellent"_s);
        QCOMPARE(personOf(u"NAM"_s).value(u"reason"_s).toString(), u"quota"_s);
        QCOMPARE(personOf(u"NAM"_s).value(u"state"_s).toString(), u"proposal"_s);
        QVERIFY(json().value(u"quotas"_s).toArray().size() > 1);
        QCOMPARE(run({u"year"_s, u"rate"_s, u"--year"_s, u"2026"_s}), 0);
        QVERIFY(m_standardOut.contains("rated good by the quota"));

        const QStringList sign {
            u"year"_s, u"sign"_s, u"--year"_s, u"2026"_s, u"--missing-reason"_s, u"Kết thúc năm"_s};
        QCOMPARE(run(QStringList {u"--as"_s, u"ha"_s} + sign), 1);
        QCOMPARE(run(QStringList {u"--as"_s, u"phuc"_s} + sign + QStringList {u"--unit"_s, u"VP"_s, u"--json"_s}), 0);
        QCOMPARE(json().value(u"signed"_s).toInt(), 6);
        QCOMPARE(run(QStringList {u"--as"_s, u"phuc"_s} + sign + QStringList {u"--person"_s, u"HA"_s}), 0);
        QCOMPARE(run({u"year"_s, u"rate"_s, u"--year"_s, u"2026"_s, u"--json"_s}), 0);
        QCOMPARE(personOf(u"HA"_s).value(u"signed_level"_s).toString(), u"excellent"_s);
        QCOMPARE(run({u"audit"_s, u"verify"_s, u"--json"_s}), 1); // the fixture's months have no case
        QCOMPARE(json().value(u"year_ratings"_s).toInt(), 7);
        for (const QJsonValue finding : json().value(u"findings"_s).toArray())
            QVERIFY2(finding[u"text"].toString().startsWith(u"Sheet of"_s), qPrintable(finding[u"text"].toString()));
    }

    void wrongUsage()
    {
        QCOMPARE(run({u"year"_s, u"rate"_s}), 2);
        QCOMPARE(run({u"year"_s, u"rate"_s, u"--year"_s, u"2026-04"_s}), 2);
        QCOMPARE(run({u"year"_s, u"--year"_s, u"2026"_s}), 2);
        QCOMPARE(run({u"year"_s, u"rate"_s, u"--year"_s, u"2026"_s, u"--unit"_s, u"XX"_s}), 1);
        QCOMPARE(run({u"explain"_s, u"--person"_s, u"HA"_s}), 2);
        QCOMPARE(run({u"explain"_s, u"--person"_s, u"XX"_s, u"--year"_s, u"2026"_s}), 1);
        QCOMPARE(run({u"year"_s, u"reconcile"_s, u"--year"_s, u"2026"_s}), 2);
        QCOMPARE(run({u"year"_s, u"reconcile"_s, m_out.filePath(u"none.csv"_s), u"--year"_s, u"2026"_s}), 1);
    }

    void explainAndReconcile()
    {
        QCOMPARE(run({u"--as"_s, u"phuc"_s, u"explain"_s, u"--person"_s, u"NAM"_s, u"--year"_s, u"2026"_s, u"--json"_s}), 0);
        const QJsonObject tree = json().value(u"tree"_s).toObject();
        QCOMPARE(tree.value(u"step"_s).toString(), u"level"_s);
        QCOMPARE(tree.value(u"children"_s).toArray().first()[u"children"].toArray().size(), 12);
        const QString decision = file(
            u"decision.csv"_s,
            "Mã;Họ và tên;Điểm trung bình;Mức xếp loại\nHA;Trần Thị Minh Hà;95;HTXSNV\n"
            "NAM;Đỗ Hữu Nam;93;HTXSNV\nCV1;x;80;HTXSNV\n");
        QCOMPARE(run({u"year"_s, u"reconcile"_s, decision, u"--year"_s, u"2026"_s, u"--json"_s}), 1);
        const QJsonArray differences = json().value(u"differences"_s).toArray();
        QCOMPARE(differences.first()[u"cause"].toString(), u"quota"_s);
        QCOMPARE(differences.at(1)[u"cause"].toString(), u"arithmetic"_s);
        QCOMPARE(json().value(u"agreeing"_s).toInt(), 1);
        QCOMPARE(run({u"year"_s, u"reconcile"_s, decision, u"--year"_s, u"2026"_s}), 1);
        QVERIFY(m_standardOut.contains("Đỗ Hữu Nam"));
        QCOMPARE(run({u"month"_s, u"reconcile"_s, decision, u"--month"_s, u"2026-03"_s, u"--unit"_s, u"KT"_s}), 1);
    }

    void theDemonstrationIsRated()
    {
        const QString demo = m_out.filePath(u"demo.soviec"_s);
        QCOMPARE(run(demo, {u"init"_s, u"--demo"_s, u"--today"_s, u"2026-06-17"_s}), 0);
        QCOMPARE(run(demo, {u"year"_s, u"rate"_s, u"--year"_s, u"2026"_s, u"--json"_s}), 0);
        const QJsonArray people = json().value(u"people"_s).toArray();
        QVERIFY(people.size() > 10);
        int rated = 0;
        for (const QJsonValue one : people) {
            QVERIFY(one[u"periods"].toArray().size() >= 4);
            if (one[u"mean"].isString()) {
                ++rated;
                QVERIFY(!one[u"steps"].toArray().isEmpty());
            }
        }
        QVERIFY(rated > 10); // the first month is signed and closed
        QVERIFY(!json().value(u"quotas"_s).toArray().isEmpty());
        QCOMPARE(run(demo, {u"audit"_s, u"verify"_s}), 0);
    }
};

QTEST_GUILESS_MAIN(TestCliYear)
#include "test_cli_year.moc"
