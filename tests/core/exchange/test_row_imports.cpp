// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_exchange.h"
#include "core/exchange/csv.h"
#include "core/exchange/org_exchange.h"
#include "core/exchange/table_reader.h"
#include "core/exchange/work_exchange.h"
#include "tests/core/exchange/fixture.h"

#include <QTest>

using namespace soviec;
using namespace Qt::StringLiterals;

namespace {

template <class Row>
QStringList errorsOf(const Imported<Row>& imported)
{
    QStringList codes;
    for (const ImportFinding& finding : imported.findings) {
        if (finding.severity == Severity::Error)
            codes.append(finding.code);
    }
    return codes;
}

Table lines(const QStringList& rows)
{
    return fixture::table({fixture::sheet(u"S"_s, rows)});
}

/// Export → file → import → export gives the same table, through both formats.
template <class Import, class Export>
void comparesAfterRoundTrip(const Table& table, Import import, Export exporting)
{
    const Table first = exporting(import(table).rows);
    const auto fromXlsx = readTable(toXlsx(first).value_or(QByteArray()), u"x.xlsx"_s);
    const auto fromCsv = readTable(toCsv(first), u"x.csv"_s);
    QVERIFY(fromXlsx && fromCsv);
    for (const Table& again : {*fromXlsx, *fromCsv}) {
        const auto imported = import(again);
        QVERIFY2(
            imported.findings.isEmpty(),
            imported.findings.isEmpty()
                ? ""
                : qUtf8Printable(findingLine(imported.findings.front())));
        QVERIFY(!imported.rows.isEmpty());
        QCOMPARE(toCsv(exporting(imported.rows)), toCsv(first));
    }
}

const QString diaryHeader
    = u"Mã cán bộ|Ngày|Từ giờ|Đến giờ|Số phút|Số giờ|Mã CV|Nội dung|Số lượng|Ghi chú"_s;

} // namespace

class TestRowImports : public QObject {
    Q_OBJECT
private slots:
    void unitsAreRead()
    {
        const Table table = lines(
            {u"Tên đơn vị|Mã|Mã cấp trên|Loại|Khối|Từ ngày"_s, u"UBND xã|X||xã|chính quyền|1/7/2025"_s,
             u"Phòng Kinh tế|X.KT|X|phòng||01/07/2025"_s});
        const auto units = importUnits(table);
        QVERIFY(!hasErrors(units.findings));
        QCOMPARE(units.rows.size(), 2);
        QCOMPARE(units.rows[0].kind, UnitKind::Commune);
        QCOMPARE(units.rows[1].parentCode, u"X"_s);
        QCOMPARE(units.rows[1].first, Date(2025, 7, 1));
        comparesAfterRoundTrip(table, importUnits, exportUnits);
        const auto bad = importUnits(lines(
            {u"Mã|Tên|Mã cấp trên|Loại|Từ ngày"_s, u"A|a|A|xã|01/07/2025"_s,
             u"B|b||hội|01/07/2025"_s, u"C|c|||31/02/2025"_s, u"D|d|||"_s,
             u"E|e|||01/07/2025"_s, u"e|e|||01/07/2025"_s}));
        QCOMPARE(
            errorsOf(bad),
            (QStringList {u"own_parent"_s, u"unknown_word"_s, u"not_a_date"_s, u"empty_cell"_s,
                          u"duplicate_code"_s}));
        QCOMPARE(bad.rows.size(), 1);
    }

    void peopleAreRead()
    {
        const QString header
            = u"Mã|Họ và tên|Loại|Đơn vị|Chức vụ/chức danh|Vai trò|Tài khoản|Từ ngày|Đến ngày"_s;
        const Table table = lines(
            {header, u"CC01|Nguyễn Văn Mẫu|công chức|KT|Chuyên viên|nhân viên|mau|01/07/2025|31/12/2025"_s,
             u"CC01|Nguyễn Văn Mẫu|công chức|VP|Chánh Văn phòng|người đứng đầu|mau|01/01/2026|"_s});
        const auto people = importPeople(table);
        QVERIFY(!hasErrors(people.findings));
        QCOMPARE(people.rows.size(), 2);
        QCOMPARE(people.rows[0].last, Date(2025, 12, 31));
        QCOMPARE(people.rows[1].role, Role::Head);
        QCOMPARE(people.rows[1].positionTitle, u"Chánh Văn phòng"_s);
        comparesAfterRoundTrip(table, importPeople, exportPeople);
        const auto bad = importPeople(lines(
            {header, u"A|Một|công chức|KT||||01/07/2025|01/06/2025"_s,
             u"B|Hai||KT|||hai|01/07/2025|"_s, u"B|Ba||VP||||01/08/2025|"_s,
             u"C|Bốn||KT|||HAI|01/07/2025|"_s, u"D|Năm||||||01/07/2025|"_s}));
        QCOMPARE(
            errorsOf(bad),
            (QStringList {u"ends_before_start"_s, u"two_names"_s, u"login_taken"_s,
                          u"empty_cell"_s}));
    }

    void calendarDaysAreRead()
    {
        const Table table = lines(
            {u"Ngày|Loại|Tên|Văn bản"_s, u"2026-01-01|nghỉ lễ|Tết Dương lịch|BLLĐ"_s,
             u"10/01/2026|làm bù|Làm bù|12729/VPCP"_s, u"02/01/2026|nghỉ bù||"_s});
        const auto days = importCalendar(table);
        QVERIFY(days.findings.isEmpty());
        QCOMPARE(days.rows[1].day.kind, DayKind::WorkingDay);
        comparesAfterRoundTrip(
            table, importCalendar, [](const QList<CalendarRow>& rows) {
                QList<CalendarDay> plain;
                for (const CalendarRow& row : rows)
                    plain.append(row.day);
                return exportCalendar(plain);
            });
        const auto bad = importCalendar(
            lines({u"Ngày|Loại|Tên"_s, u"01/01/2026|lễ|a"_s, u"1/1/2026|lễ|b"_s,
                   u"07/01/2026|làm bù|c"_s}));
        QCOMPARE(errorsOf(bad), QStringList {u"duplicate_code"_s});
        QCOMPARE(bad.findings.back().code, u"working_anyway"_s);
    }

    void assignmentsAreRead()
    {
        const QString header
            = u"Mã cán bộ|Kỳ|Mã CV|Nội dung|Số lượng|Nguồn giao việc|Hạn|Sản phẩm"_s;
        const Table table = lines(
            {header, u"CC01|04/2026|DC.01||2|kế hoạch|30/04/2026|Công văn"_s,
             u"CC01|quý II/2026||Việc ngoài danh mục|0,5|phát sinh|15/05/2026|"_s});
        const auto given = importAssignments(table);
        QVERIFY(!hasErrors(given.findings));
        QCOMPARE(given.rows[0].period, Period::month(2026, 4));
        QCOMPARE(given.rows[1].period, Period::quarter(2026, 2));
        QCOMPARE(given.rows[1].quantity.toString(), u"0.5"_s);
        QCOMPARE(given.rows[1].origin, Origin::Unplanned);
        comparesAfterRoundTrip(table, importAssignments, exportAssignments);
        const auto bad = importAssignments(lines(
            {header, u"A|13/2026|DC.01||1||30/04/2026|"_s, u"A|04/2026|||1||30/04/2026|"_s,
             u"A|04/2026|DC.01||0||30/04/2026|"_s, u"A|04/2026|DC.01||1||30/03/2026|"_s,
             u"A|04/2026|DC.01||1|||"_s}));
        QCOMPARE(
            errorsOf(bad),
            (QStringList {u"not_a_period"_s, u"no_work"_s, u"not_positive"_s,
                          u"deadline_before_period"_s, u"empty_cell"_s}));
    }

    void periodsArePeoplesOwn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("period");
        QTest::newRow("iso") << u"2026-04"_s << u"2026-04"_s;
        QTest::newRow("month") << u"Tháng 4/2026"_s << u"2026-04"_s;
        QTest::newRow("date") << u"2026-04-01"_s << u"2026-04"_s;
        QTest::newRow("quarter") << u"Quý IV/2026"_s << u"2026-Q4"_s;
        QTest::newRow("short quarter") << u"Q2/2026"_s << u"2026-Q2"_s;
        QTest::newRow("year") << u"Năm 2026"_s << u"2026"_s;
        QTest::newRow("fifth quarter") << u"Quý V/2026"_s << QString();
        QTest::newRow("words") << u"tháng tư"_s << QString();
    }
    void periodsArePeoplesOwn()
    {
        QFETCH(QString, text);
        QFETCH(QString, period);
        QCOMPARE(parseTypedPeriod(text).value_or(Period()).toString(), period);
    }

    void diariesAreRead()
    {
        const Table table = lines(
            {diaryHeader, u"CC01|07/04/2026|8h00|9:30|||DC.01|Soạn|1|=x"_s,
             u"CC01|07/04/2026||||1,5|DC.02||2,5|"_s, u"CC01|07/04/2026|13:00||45|||Họp||"_s});
        const auto diary = importDiary(table);
        QVERIFY(!hasErrors(diary.findings));
        QCOMPARE(diary.rows.size(), 3);
        QCOMPARE(diary.rows[0].minutes, Minutes(90));
        QVERIFY(!diary.rows[1].start);
        QCOMPARE(diary.rows[1].minutes, Minutes(90));
        QCOMPARE(diary.rows[1].quantity.toString(), u"2.5"_s);
        QCOMPARE(diary.rows[2].start->minutes(), 780);
        comparesAfterRoundTrip(table, importDiary, exportDiary);
    }

    void aDiaryLineThatCannotBeIsReported_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("finding");
        QTest::newRow("end before start")
            << u"A|07/04/2026|10:00|09:00|||DC.01|||"_s << u"ends_before_start"_s;
        QTest::newRow("no length") << u"A|07/04/2026|10:00||||DC.01|||"_s << u"no_duration"_s;
        QTest::newRow("contradiction")
            << u"A|07/04/2026|10:00|11:00|30||DC.01|||"_s << u"duration_contradicts"_s;
        QTest::newRow("part of a minute")
            << u"A|07/04/2026||||0,33|DC.01|||"_s << u"bad_duration"_s;
        QTest::newRow("25 hours") << u"A|07/04/2026||||25|DC.01|||"_s << u"bad_duration"_s;
        QTest::newRow("no work") << u"A|07/04/2026|||30||||1|"_s << u"no_work"_s;
        QTest::newRow("no date") << u"A||||30||DC.01|||"_s << u"empty_cell"_s;
        QTest::newRow("bad time") << u"A|07/04/2026|25:00|26:00|||DC.01|||"_s << u"not_a_time"_s;
        QTest::newRow("over the day")
            << u"CC01|07/04/2026||||24|DC.01|||"_s << u"over_24_hours"_s;
    }
    void aDiaryLineThatCannotBeIsReported()
    {
        QFETCH(QString, row);
        QFETCH(QString, finding);
        const auto diary = importDiary(
            lines({diaryHeader, u"CC01|07/04/2026|8h00|9:30|||DC.01|Soạn|1|"_s, row}));
        QVERIFY(errorsOf(diary).contains(finding));
        QCOMPARE(diary.rows.size(), 1);
        QCOMPARE(diary.findings.back().place.row, 3);
    }
};

QTEST_GUILESS_MAIN(TestRowImports)
#include "test_row_imports.moc"
