// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/built_in.h"

#include <QMap>
#include <QTest>

using namespace soviec;
using namespace Qt::StringLiterals;

class TestBuiltIn : public QObject {
    Q_OBJECT
private slots:
    void theDemonstrationCatalogIsComplete()
    {
        const auto items = demoCatalogItems();
        QVERIFY2(items, items ? "" : qUtf8Printable(items.error().detail));
        QCOMPARE(items->size(), 371);
        QMap<CatalogPart, int> parts;
        QMap<QString, int> divisions;
        QSet<QString> codes;
        for (const CatalogItem& item : *items) {
            ++parts[item.part];
            ++divisions[item.division];
            codes.insert(item.code);
            QVERIFY(item.points >= item.frameMin && item.points <= item.frameMax);
        }
        QCOMPARE(codes.size(), 371);
        QCOMPARE(parts.value(CatalogPart::Leadership), 18);
        QCOMPARE(parts.value(CatalogPart::Common), 62);
        QCOMPARE(divisions.value(u"Phòng Kinh tế"_s), 136);
        QCOMPARE(divisions.value(u"Phòng Văn hóa - Xã hội"_s), 71);
        QCOMPARE(divisions.value(u"Văn phòng HĐND-UBND"_s), 42);
        QCOMPARE(divisions.value(u"Trung tâm Phục vụ hành chính công"_s), 42);
        QCOMPARE(items->back().ordinal, 371);
    }

    void standardHoursOf2026()
    {
        const auto year = builtInCalendar(2026);
        QVERIFY(year);
        const WorkCalendar calendar(year->days);
        const int days[] = {21, 15, 22, 20, 20, 22, 23, 21, 20, 22, 20, 23};
        int sum = 0;
        for (int month = 1; month <= 12; ++month) {
            const Period period = Period::month(2026, month);
            QCOMPARE(
                calendar.standard(period.first(), period.last()).count(),
                days[month - 1] * 480);
            sum += days[month - 1];
        }
        QCOMPARE(sum, 249);
        QCOMPARE(year->unconfirmed, (QList<Date> {Date(2026, 8, 22), Date(2026, 8, 31)}));
        for (const CalendarDay& day : year->days)
            QVERIFY(!day.name.isEmpty() && !day.source.isEmpty());
        QCOMPARE(int(builtInCalendar(2031).error().code), int(ErrorCode::NotFound));
    }

    void whatIsNotAsExpectedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QByteArray start = R"({"year":2026,"days":[)";
        QTest::newRow("no json") << QByteArray("{");
        QTest::newRow("no days") << QByteArray(R"({"year":2026})");
        QTest::newRow("other key") << QByteArray(R"({"year":2026,"days":[],"x":1})");
        QTest::newRow("other year")
            << start + R"({"day":"2025-01-01","kind":"holiday","name":"a","source":"b"}]})";
        QTest::newRow("kind") << start
                + R"({"day":"2026-01-01","kind":"feast","name":"a","source":"b"}]})";
        QTest::newRow("no source") << start
                + R"({"day":"2026-01-01","kind":"holiday","name":"a"}]})";
        QTest::newRow("twice")
            << start + R"({"day":"2026-01-01","kind":"holiday","name":"a","source":"b"},)"
                + R"({"day":"2026-01-01","kind":"holiday","name":"a","source":"b"}]})";
    }
    void whatIsNotAsExpectedIsRefused()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!parseCalendarJson(json));
    }
};

QTEST_GUILESS_MAIN(TestBuiltIn)
#include "test_built_in.moc"
