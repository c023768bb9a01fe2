// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"
#include "core/report/diary_report.h"
#include "core/report/form_text.h"
#include "core/report/hours_sheet.h"
#include "tests/core/report/sample_hours.h"
#include "tests/core/report/sample_sheets.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace soviec;
using namespace soviec::report;
using namespace Qt::StringLiterals;

namespace {

struct AsText {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(Decimal value) const { return formatNumber(value); }
    QString operator()(const Date& date) const { return formDate(date); }
    QString operator()(Minutes minutes) const { return formatHours(minutes); }
};

void appendSection(QStringList& lines, const Section& section)
{
    if (!section.heading.isEmpty())
        lines.append(u"== "_s + section.heading);
    for (const Field& field : section.fields)
        lines.append(u"%1: %2%3"_s.arg(
            field.label, field.value,
            field.value.isEmpty() ? u"…+%1"_s.arg(field.blankLines) : u""_s));
    QStringList cells;
    for (const Column& column : section.columns)
        cells.append(column.title);
    if (!cells.isEmpty())
        lines.append(cells.join(u" | "_s));
    for (const Row& row : section.rows) {
        cells.clear();
        for (const Cell& cell : row.cells)
            cells.append(std::visit(AsText(), cell));
        const QString mark = row.style == RowStyle::Group   ? u"# "_s
                             : row.style == RowStyle::Total ? u"= "_s
                                                            : QString();
        lines.append(mark + cells.join(u" | "_s));
    }
    lines += section.paragraphs;
}

/// The whole report as plain text, one line a row.
QString plainText(const Report& report)
{
    QStringList lines{
        report.formName, report.superiorName, report.agencyName, report.title, report.subtitle};
    for (const Section& section : report.sections)
        appendSection(lines, section);
    for (const Signature& signature : report.signatures)
        lines.append(QStringList{
            signature.dateLine, signature.title, signature.note, signature.signedLine,
            signature.name}
                         .join(u" / "_s));
    for (const Section& section : report.annex)
        appendSection(lines, section);
    lines.append(report.footer);
    return lines.join(u'\n').replace(u"/ \n"_s, u"/\n"_s) + u'\n';
}

} // namespace

class TestReports : public QObject {
    Q_OBJECT
private slots:
    /// Regenerate with: SOVIEC_REGENERATE=1 build/dev/bin/test_reports form01IsGolden
    void form01IsGolden_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("staff") << u"form01-staff.txt"_s;
        QTest::newRow("leader") << u"form01-leader.txt"_s;
        QTest::newRow("blank") << u"form01-blank.txt"_s;
    }
    void form01IsGolden()
    {
        QFETCH(QString, name);
        const PeriodSheetContent content = name.contains(u"staff"_s)    ? sampleStaffSheet()
                                           : name.contains(u"leader"_s) ? sampleLeaderSheet()
                                                                        : sampleBlankSheet();
        // The trace is words of the engine, in the language of the program: it has tests of its
        // own.
        const QString text = plainText(periodSheetReport(content));
        QVERIFY2(!text.contains(u'['), qPrintable(text));
        QFile golden(QDir(qEnvironmentVariable("SOVIEC_SOURCE_DIR"))
                         .filePath(u"tests/core/report/golden/"_s + name));
        if (qEnvironmentVariableIsSet("SOVIEC_REGENERATE")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(text.toUtf8());
            golden.close();
        }
        QVERIFY(golden.open(QIODevice::ReadOnly));
        QCOMPARE(text, QString::fromUtf8(golden.readAll()));
    }

    void form01FiguresAddUp()
    {
        const PeriodSheetContent content = sampleStaffSheet();
        const Report report = periodSheetReport(content);
        Decimal self;
        Decimal most;
        for (const Row& row : report.sections[1].rows) {
            if (row.style != RowStyle::Normal)
                continue;
            most += std::get<Decimal>(row.cells[2]);
            self += std::get<Decimal>(row.cells[3]);
        }
        const Row& total = report.sections[1].rows.back();
        QCOMPARE(most, Decimal(30));
        QCOMPARE(std::get<Decimal>(total.cells[2]), most);
        QCOMPARE(std::get<Decimal>(total.cells[3]), self);
        QCOMPARE(report.sections[2].fields[0].value, formatNumber(self, 2));
        QCOMPARE(
            report.sections[2].fields[2].value,
            formatNumber(self + *content.sheet.resultPoints, 2));
    }

    void aSheetWithoutAssignedWorkSaysSo()
    {
        PeriodSheetContent content = sampleBlankSheet();
        content.result.reason = u"no_assigned_work"_s;
        const Report report = periodSheetReport(content);
        QVERIFY(report.sections[2].fields[1].value.contains(u"không có"_s));
    }

    void theAnnexNamesEveryComponent()
    {
        const auto stepsOf = [](const PeriodSheetContent& content) {
            const auto annex = scoreAnnex(content.input, content.result);
            QStringList names;
            for (const Row& row : annex.back().rows)
                names.append(std::get<QString>(row.cells[0]));
            return names;
        };
        const QStringList staff = stepsOf(sampleStaffSheet());
        const QStringList leader = stepsOf(sampleLeaderSheet());
        QVERIFY2(!staff.join(u' ').contains(u'['), qPrintable(staff.join(u'\n')));
        QCOMPARE(staff.filter(u"đ - "_s).size(), 0);
        for (const QString& letter :
             {u"a - "_s, u"b - "_s, u"c - "_s, u"d - "_s, u"đ - "_s, u"e - "_s})
            QCOMPARE(leader.filter(QRegularExpression(u'^' + letter)).size(), 1);
        // The fault, the delays and the unplanned work are told in words, the plain line is not.
        QVERIFY(staff.contains(u"Dòng 2"_s) && staff.contains(u"Dòng 3"_s));
        QVERIFY(staff.contains(u"Dòng 5"_s) && !staff.contains(u"Dòng 1"_s));
    }

    void hoursSheetAddsUpByWeekAndMonth()
    {
        const Report report = hoursSheetReport(
            sampleHead(), Period::month(2026, 4), {sampleMember(), sampleDays()}, {});
        int days = 0;
        for (size_t column = 1; column <= 5; ++column) {
            Minutes ofDays;
            Minutes ofWeeks;
            const auto& rows = report.sections[0].rows;
            days = 0;
            for (size_t i = 0; i + 1 < rows.size(); ++i) {
                const Minutes* value = std::get_if<Minutes>(&rows[i].cells[column]);
                const Minutes minutes = value ? *value : Minutes();
                (rows[i].style == RowStyle::Total ? ofWeeks : ofDays) += minutes;
                days += rows[i].style == RowStyle::Normal;
            }
            QCOMPARE(ofDays, ofWeeks);
            QCOMPARE(ofDays, std::get<Minutes>(rows.back().cells[column]));
        }
        QCOMPARE(days, 30);
    }

    void overtimeIsCountedDayByDay()
    {
        HoursTotals totals;
        DayHours longDay;
        longDay.standard = Minutes(480);
        longDay.accepted = Minutes(600);
        DayHours shortDay = longDay;
        shortDay.accepted = Minutes(300);
        totals += longDay;
        totals += shortDay;
        QCOMPARE(totals.overtime, Minutes(120));
    }

    void anEmptyUnitIsSaidPlainly()
    {
        const Report report =
            unitHoursReport(sampleHead(), Period::month(2026, 4), u"Phòng thử"_s, {}, {});
        QVERIFY(report.sections[0].rows.empty());
        QVERIFY(report.sections[0].paragraphs.first().contains(u"không có người nào"_s));
        QVERIFY(!plainText(report).contains(u'['));
    }

    void diaryLeavesWithdrawnEntriesOut()
    {
        const Report report = diaryReport(
            sampleHead(), Date(2026, 4, 6), Date(2026, 4, 12), sampleMember(), sampleEntries(), {});
        const QString text = plainText(report);
        QVERIFY2(!text.contains(u"282/UBND"_s) && text.contains(u"281/UBND"_s), qPrintable(text));
        QVERIFY(!text.contains(u'['));
        Minutes sum;
        for (const Row& row : report.sections[0].rows) {
            if (row.style == RowStyle::Normal)
                sum += std::get<Minutes>(row.cells[4]);
        }
        QCOMPARE(std::get<Minutes>(report.sections[0].rows.back().cells[4]), sum);
        QCOMPARE(report.fileStem, u"nhat-ky-dang-thi-ngoc-anh-2026-04-06-2026-04-12"_s);
    }

    void dateLinesFollowTheRegulation()
    {
        QCOMPARE(dateLine(u"Hà Sơn"_s, Date(2026, 2, 5)), u"Hà Sơn, ngày 05 tháng 02 năm 2026"_s);
        QCOMPARE(dateLine(u"Hà Sơn"_s, Date(2026, 3, 15)), u"Hà Sơn, ngày 15 tháng 3 năm 2026"_s);
        QVERIFY(dateLine({}, Date()).startsWith(u"....."_s));
        QCOMPARE(periodText(Period::quarter(2026, 2)), u"Quý II năm 2026"_s);
    }

    void formsAreTextsOnly()
    {
        QVERIFY(FormText::parse("{\"a\":\"b\"}"));
        QVERIFY(!FormText::parse("{\"a\":1}"));
        QVERIFY(!FormText::parse("[]"));
        QVERIFY(!FormText::parse("{\"a\":\"b\",\"a\":\"c\"}"));
        QCOMPARE(FormText::common().text(u"nope"), u"[nope]"_s);
    }
};

QTEST_GUILESS_MAIN(TestReports)
#include "test_reports.moc"
