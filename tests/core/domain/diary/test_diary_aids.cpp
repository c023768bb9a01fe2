// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/diary/entry_template.h"
#include "core/domain/diary/pasted_rows.h"
#include "core/domain/diary/stopwatch.h"
#include "core/domain/evaluation/improvement.h"
#include "core/domain/rules/rule_set.h"
#include "core/exchange/rules/builtin.h"

#include <QTest>

using namespace soviec;
using namespace Qt::StringLiterals;

namespace {

const Date wednesday(2026, 4, 22);

std::shared_ptr<const QList<CatalogItem>> catalog()
{
    auto items = std::make_shared<QList<CatalogItem>>();
    CatalogItem report;
    report.id = CatalogItemId::create();
    report.code = u"DC.05"_s;
    report.task = u"Xây dựng báo cáo tháng"_s;
    CatalogItem inspection;
    inspection.id = CatalogItemId::create();
    inspection.code = u"KT.07"_s;
    inspection.task = u"Kiểm tra hiện trường"_s;
    *items << report << inspection;
    return items;
}

QDateTime at(int hour, int minute, int second = 0)
{
    // Local time in Viet Nam, as UTC.
    return QDateTime(QDate(2026, 4, 22), QTime(hour, minute, second), Qt::UTC).addSecs(qint64(-7) * 3600);
}

} // namespace

class TestDiaryAids : public QObject {
    Q_OBJECT
private slots:
    void cellsAreKnownByTheirForm()
    {
        const SearchIndex index(catalog());
        const auto rows = readPastedRows(
            u"06/04/2026\tbáo cáo tháng\t2,5\t1\t12/BC-UBND\nkiem tra hien truong\t1h30\tthôn Đông\n"_s,
            wednesday, &index);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].entry.day, Date(2026, 4, 6));
        QCOMPARE(rows[0].entry.itemCode, u"DC.05"_s);
        QCOMPARE(rows[0].entry.minutes, Minutes(150));
        QCOMPARE(rows[0].entry.quantity, Decimal(1));
        QCOMPARE(rows[0].entry.documentNumber, u"12/BC-UBND"_s);
        QVERIFY(rows[0].finding.isEmpty());
        QCOMPARE(rows[1].entry.day, wednesday);
        QCOMPARE(rows[1].entry.itemCode, u"KT.07"_s);
        QCOMPARE(rows[1].entry.minutes, Minutes(90));
        QCOMPARE(rows[1].entry.note, u"thôn Đông"_s);
    }

    void headingsSayWhatAColumnIs()
    {
        const SearchIndex index(catalog());
        const auto rows = readPastedRows(
            u"Số lượng\tNội dung công việc\tSố giờ\tNgày\tKết quả\n3\tHọp chi bộ\t2\t07/04/2026\tBiên bản\n"_s,
            wednesday, &index);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].entry.quantity, Decimal(3));
        QCOMPARE(rows[0].entry.minutes, Minutes(120));
        QCOMPARE(rows[0].entry.title, u"Họp chi bộ"_s); // no item has these words
        QVERIFY(rows[0].entry.item.isNull());
        QCOMPARE(rows[0].entry.result, u"Biên bản"_s);
    }

    void badRowsSayWhy()
    {
        const auto rows = readPastedRows(
            u"Ngày\tCông việc\tSố giờ\n40/04/2026\tBáo cáo\t2\n07/04/2026\tBáo cáo\t30\n07/04/2026\tKế hoạch MẬT\t1\n07/04/2026\tBáo cáo\t\n"_s,
            wednesday, nullptr);
        QCOMPARE(rows.size(), 4);
        for (const PastedRow& row : rows)
            QVERIFY(!row.finding.isEmpty());
        QVERIFY(rows[0].finding.contains(u"40/04/2026"_s));
        QVERIFY(rows[2].finding.contains(u"MẬT"_s));
    }

    void quotedCellsKeepTheirLines()
    {
        const auto rows = readPastedRows(u"\"Báo cáo\nquý \"\"một\"\"\"\t2\n"_s, wednesday, nullptr);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].entry.title, u"Báo cáo quý \"một\""_s);
        QVERIFY(!looksLikeRows(u"bao cao 2h"_s));
        QVERIFY(looksLikeRows(u"a\tb"_s));
    }

    void recurringWorkFallsOnItsWeekdays()
    {
        EntryTemplate work;
        work.kind = TemplateKind::Recurring;
        work.title = u"Giao ban"_s;
        work.minutes = Minutes(60);
        work.weekdays = 0b0000101; // Monday, Wednesday
        work.first = Date(2026, 4, 15);
        QList<DayHours> days;
        for (Date day(2026, 4, 13); day <= Date(2026, 4, 26); day += Days(1)) {
            DayHours hours;
            hours.day = day;
            hours.standard = isoWeekday(day) <= 5 ? Minutes(480) : Minutes(0);
            days << hours;
        }
        auto proposed = recurringEntries({work}, days, {}, wednesday);
        QCOMPARE(proposed.size(), 3); // Wed 15, Mon 20, Wed 22; not Monday 13 before the first day
        QCOMPARE(proposed.last().day, wednesday);
        DiaryEntry there = entryOf(work, Date(2026, 4, 20));
        there.title = u"GIAO BAN"_s;
        QCOMPARE(recurringEntries({work}, days, {there}, wednesday).size(), 2);
        work.last = Date(2026, 4, 16);
        QCOMPARE(recurringEntries({work}, days, {}, wednesday).size(), 1);
        QCOMPARE(weekdaysLabel(0b0000101), u"Mon, Wed"_s);
    }

    void theClockMeasuresAndAsksAboutRest()
    {
        Stopwatch watch;
        QVERIFY(!watch.stop(at(8, 0)));
        watch.start(at(8, 5));
        QVERIFY(!watch.tick(at(8, 14)));
        const auto gap = watch.tick(at(9, 0));
        QVERIFY(gap);
        QCOMPARE(gap->length(), Minutes(46));
        watch.leaveOut(*gap);
        // Closed and opened again in the middle.
        Stopwatch again = Stopwatch::fromText(watch.toText());
        QVERIFY(again.isRunning());
        const auto measured = again.stop(at(9, 30));
        QVERIFY(measured);
        QCOMPARE(measured->day, wednesday);
        QCOMPARE(measured->start, *TimeOfDay::fromMinutes(8 * 60 + 5));
        QCOMPARE(measured->minutes, Minutes(39));
        QVERIFY(!again.isRunning());
        QVERIFY(again.toText().isEmpty());
        QVERIFY(!Stopwatch::fromText(u"nonsense"_s).isRunning());
    }

    void whatRaisesTheScoreComesFirst()
    {
        const RuleSetPtr rules = builtinRuleSet(u"nd335-2025"_s).value();
        ScoreCase input;
        input.period = Period::month(2026, 4);
        for (const Criterion& criterion : rules->criteria)
            input.common.insert(criterion.code, criterion.max);
        const auto line = [](int coefficient, int assigned, int completed) {
            ScoreLine one;
            one.coefficient = Decimal(coefficient);
            one.assigned = Decimal(assigned);
            one.completed = Decimal(completed);
            return one;
        };
        input.lines = {line(1, 4, 3), line(10, 2, 1), line(5, 1, 1)};
        const auto ways = improvements(input, *rules);
        QCOMPARE(ways.size(), 2);
        QCOMPARE(ways[0].line, 1);
        QCOMPARE(ways[0].left, Decimal(1));
        QVERIFY(ways[0].gain > ways[1].gain);
        const auto now = scorePeriod(input, *rules, TraceMode::Off)->total;
        QCOMPARE(*bestTotal(input, *rules), Decimal(100));
        QCOMPARE(*now + ways[0].gain + ways[1].gain, Decimal(100)); // the formula is linear below the cap
        input.lines[1].handedOver = true;
        QCOMPARE(improvements(input, *rules).size(), 1); // what is handed over cannot be completed
    }
};

QTEST_GUILESS_MAIN(TestDiaryAids)
#include "test_diary_aids.moc"
