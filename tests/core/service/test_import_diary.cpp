// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_reader.h"
#include "core/service/diary.h"
#include "core/service/import/import.h"
#include "core/service/organisation.h"
#include "tests/core/service/commune.h"

#include <QTest>

using namespace sample;
using namespace soviec::service;
using namespace Qt::StringLiterals;

namespace {

const Date tuesday(2026, 4, 21);

QString codeOf(Commune& commune, PersonId id)
{
    return must(Organisation(*commune.office).member(id, tuesday))->person.code;
}

ImportSummary importLines(Commune& commune, const QStringList& lines)
{
    const QString csv
        = u"Mã cán bộ,Ngày,Từ giờ,Đến giờ,Mã công việc,Nội dung,Số lượng\n"_s + lines.join(u'\n') + u'\n';
    commune.as(u"hr"_s);
    const Table table = must(readTable(csv.toUtf8(), u"diary.csv"_s));
    return must(importTable(*commune.office, u"diary"_s, table, {}));
}

QList<DiaryEntry> stored(Commune& commune)
{
    commune.as(u"staff"_s);
    return must(Diary(*commune.office).range(commune.staff, tuesday - Days(1), tuesday));
}

} // namespace

class TestImportDiary : public QObject {
    Q_OBJECT
private slots:
    void linesThatCannotBe_data()
    {
        QTest::addColumn<QString>("line"); // %1: the person's code
        QTest::addColumn<int>("row");
        QTest::newRow("end before start") << u"%1,21/04/2026,10:00,09:00,DC.05,,1"_s << 2;
        QTest::newRow("over 24 h")
            << u"%1,21/04/2026,00:00,23:00,DC.05,,1\n%1,21/04/2026,08:00,10:00,DC.05,,1"_s << 3;
        QTest::newRow("no appointment") << u"%1,21/04/2019,08:00,09:00,DC.05,,1"_s << 2;
        QTest::newRow("still to come") << u"%1,30/04/2026,08:00,09:00,DC.05,,1"_s << 2;
        QTest::newRow("unknown item") << u"%1,21/04/2026,08:00,09:00,ZZ.99,,1"_s << 2;
        QTest::newRow("nothing written") << u"%1,21/04/2026,08:00,09:00,,,"_s << 2;
        QTest::newRow("no such day") << u"%1,31/02/2026,08:00,09:00,DC.05,,1"_s << 2;
        QTest::newRow("negative") << u"%1,21/04/2026,08:00,09:00,DC.05,,-1"_s << 2;
        QTest::newRow("nobody") << u"NOBODY,21/04/2026,08:00,09:00,DC.05,,1"_s << 2;
    }

    void linesThatCannotBe()
    {
        QFETCH(QString, line);
        QFETCH(int, row);
        Commune commune;
        // A sound line stands before the bad one: it must not be stored either.
        const QString code = codeOf(commune, commune.staff);
        const QStringList lines
            = line.replace(u"%1"_s, code).split(u'\n') + QStringList {code + u",20/04/2026,13:30,14:30,DC.05,,1"_s};
        const ImportSummary summary = importLines(commune, lines);
        QVERIFY(summary.refused());
        QCOMPARE(summary.added, 0);
        QCOMPARE(summary.findings.size(), 1);
        QCOMPARE(summary.findings[0].place.row, row);
        QVERIFY(summary.findings[0].text.size() > 10);
        QVERIFY(stored(commune).isEmpty());
    }

    void aDayWithoutAppointmentIsSaidToBeThat()
    {
        Commune commune;
        const ImportSummary summary = importLines(
            commune, {codeOf(commune, commune.staff) + u",21/04/2019,08:00,09:00,DC.05,,1"_s});
        QVERIFY2(
            summary.findings[0].text.contains(u"appointment"_s),
            qPrintable(summary.findings[0].text));
    }

    void aLockedMonthIsRefused()
    {
        Commune commune;
        commune.lock(commune.staff, Period::month(2026, 3));
        const ImportSummary summary = importLines(
            commune, {codeOf(commune, commune.staff) + u",20/03/2026,08:00,09:00,DC.05,,1"_s});
        QVERIFY(summary.refused());
        QVERIFY(summary.findings[0].text.contains(u"03/2026"_s));
    }

    void whatStandsCountsTowardsTheDay()
    {
        // Some hours are stored, some come in this file: together they are over 24.
        Commune commune;
        const QString code = codeOf(commune, commune.staff);
        QCOMPARE(importLines(commune, {code + u",21/04/2026,00:00,12:00,DC.05,một,1"_s}).added, 1);
        const ImportSummary summary = importLines(
            commune, {code + u",21/04/2026,08:00,15:00,DC.05,hai,1"_s,
                      code + u",21/04/2026,08:00,15:00,DC.05,ba,1"_s});
        QVERIFY(summary.refused());
        QCOMPARE(summary.findings.size(), 1);
        QCOMPARE(summary.findings[0].place.row, 3);
        QCOMPARE(stored(commune).size(), 1);
    }

    void aMoveInTheMonthDecidesTheUnitOfEachLine()
    {
        Commune commune;
        const QString code = codeOf(commune, commune.mover);
        QCOMPARE(
            importLines(
                commune, {code + u",15/04/2026,08:00,09:00,DC.05,,1"_s,
                          code + u",16/04/2026,08:00,09:00,DC.05,,1"_s})
                .added,
            2);
        commune.as(u"mover"_s);
        const auto lines = must(
            Diary(*commune.office).range(commune.mover, Date(2026, 4, 15), Date(2026, 4, 16)));
        QCOMPARE(lines.first().unit, commune.economy);
        QCOMPARE(lines.last().unit, commune.culture);
    }

    void workOutsideTheCatalogIsTakenAndPointedOut()
    {
        Commune commune;
        const ImportSummary summary = importLines(
            commune, {codeOf(commune, commune.staff) + u",21/04/2026,08:00,09:00,,Trực bão,1"_s});
        QVERIFY(!summary.refused());
        QCOMPARE(summary.findings.size(), 1);
        QCOMPARE(summary.findings[0].code, u"outside_catalog"_s);
        QCOMPARE(stored(commune).size(), 1);
        QCOMPARE(stored(commune)[0].title, u"Trực bão"_s);
    }

    void thePersonsOwnWordsStay()
    {
        Commune commune;
        const QString line
            = codeOf(commune, commune.staff) + u",21/04/2026,08:00,09:00,DC.05,Báo cáo quý I,1"_s;
        QCOMPARE(importLines(commune, {line}).added, 1);
        QCOMPARE(stored(commune)[0].title, commune.report.task);
        QCOMPARE(stored(commune)[0].note, u"Báo cáo quý I"_s);
        QCOMPARE(importLines(commune, {line}).unchanged, 1);
        QCOMPARE(stored(commune).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestImportDiary)
#include "test_import_diary.moc"
