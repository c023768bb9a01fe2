// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/writers.h"
#include "core/service/positions.h"
#include "core/service/reports.h"
#include "tests/core/service/sheet_fixture.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <set>

using namespace soviec;
using namespace soviec::report;
using namespace soviec::service;
using namespace soviec::test;
using namespace Qt::StringLiterals;

/// Every kind of report from a real database: that it is made, adds up, and is refused to who may
/// not see it.
class TestReportCatalog : public QObject {
    Q_OBJECT

    std::unique_ptr<SheetFixture> f;

    static ReportRequest of(const QString& kind, const Period& period = {})
    {
        ReportRequest request;
        request.kind = kind;
        request.period = period;
        return request;
    }

    Result<QList<Report>> build(const QString& kind, const QString& unit = {})
    {
        ReportRequest request;
        request.kind = kind;
        request.period = f->april();
        request.unit = unit.isEmpty() ? UnitId() : f->unit(unit);
        return Reports(f->office()).build(request);
    }

    static Decimal columnSum(const Section& section, const QString& key)
    {
        Decimal sum;
        for (size_t i = 0; i < section.columns.size(); ++i) {
            if (section.columns[i].key != key)
                continue;
            for (const Row& row : section.rows) {
                const Decimal* value = std::get_if<Decimal>(&row.cells[i]);
                if (row.style == RowStyle::Normal && value)
                    sum += *value;
            }
        }
        return sum;
    }

    static Decimal total(const Section& section, const QString& key)
    {
        for (size_t i = 0; i < section.columns.size(); ++i) {
            if (section.columns[i].key == key)
                return std::get<Decimal>(section.rows.back().cells[i]);
        }
        return Decimal(-1);
    }

    static const Section& tableOf(const Report& report)
    {
        const auto it = std::ranges::find_if(
            report.sections, [](const Section& one) { return !one.columns.empty(); });
        return *it;
    }

private slots:
    void init()
    {
        f = std::make_unique<SheetFixture>();
        const AssignmentId work = f->give(u"ha"_s, u"DC.01"_s, Decimal(2), Decimal(3));
        f->enter(u"ha"_s, Date(2026, 4, 6), work, Decimal(2));
        f->enter(u"ha"_s, Date(2026, 4, 7), work, Decimal(1), EntryState::Accepted, 1, 1);
        f->handIn(u"ha"_s);
        f->signedBy(u"vinh"_s, u"ha"_s);
        f->as({});
        Position clerk;
        clerk.code = u"TP-NVCN-01"_s;
        clerk.name = u"Chuyên viên"_s;
        const auto saved = Positions(f->office()).save(f->office().agency().unit.id, clerk, {});
        QVERIFY(saved);
        QVERIFY(Positions(f->office()).appoint({{}, saved->id, f->person(u"ha"_s), Date(2026, 1, 1), {}, {}, 0}));
    }

    void everyKindIsNamedOnce()
    {
        std::set<QString> kinds;
        for (const ReportKind& one : reportKinds()) {
            QVERIFY(kinds.insert(one.kind).second);
            QVERIFY(one.ofPerson || one.ofUnit);
            QVERIFY(!one.title.isEmpty() && !one.description.isEmpty());
        }
        QVERIFY(reportKind(u"period-sheet") && reportKind(u"period-sheet")->hasAnnex);
        QVERIFY(!reportKind(u"nope"));
    }

    void everyKindIsMadeOrSaysWhyNot()
    {
        for (const ReportKind& kind : reportKinds()) {
            ReportRequest request;
            request.kind = kind.kind;
            request.period = kind.ofMonth ? f->april() : Period::year(2026);
            const auto made = Reports(f->office()).build(request);
            if (!made) {
                QVERIFY2(made.error().code == ErrorCode::NotFound, qPrintable(kind.kind + made.error().text));
                continue;
            }
            for (const Report& one : *made) {
                QCOMPARE(one.kind, kind.kind);
                QVERIFY2(!one.title.isEmpty() && !one.fileStem.isEmpty(), qPrintable(kind.kind));
                QString text = QString::fromUtf8(toCsv(one));
                for (const Section& section : one.sections)
                    text += section.heading + section.paragraphs.join(u' ');
                // A wording that is missing comes in brackets, a figure in braces.
                static const QRegularExpression gap(u"[\\[{][a-z_]+[\\]}]"_s);
                QVERIFY2(!gap.match(text).hasMatch(), qPrintable(kind.kind + text));
                for (const Section& section : one.sections) {
                    for (const Row& row : section.rows)
                        QVERIFY2(row.cells.size() == section.columns.size(), qPrintable(kind.kind));
                }
            }
        }
    }

    void aSheetOfOnePersonIsMadeOfEveryPersonsKind()
    {
        for (const ReportKind& kind : reportKinds()) {
            if (!kind.ofPerson || !kind.ofMonth)
                continue;
            ReportRequest request;
            request.kind = kind.kind;
            request.period = f->april();
            request.person = f->person(u"ha"_s);
            const auto made = Reports(f->office()).build(request);
            QVERIFY2(made.has_value(), qPrintable(kind.kind + (made ? QString() : made.error().text)));
            QCOMPARE(made->size(), 1);
        }
    }

    void staffMakeNoReportOfTheUnit()
    {
        f->as(u"ha"_s);
        for (const QString& kind : {u"evaluation-summary"_s, u"unit-summary"_s, u"products"_s, u"audit-extract"_s}) {
            const auto made = build(kind, kind == u"audit-extract" ? QString() : u"KT"_s);
            QVERIFY(!made.has_value());
            QVERIFY2(made.error().code == ErrorCode::Forbidden, qPrintable(made.error().text));
        }
        f->as(u"vinh"_s);
        QVERIFY(build(u"evaluation-summary"_s, u"KT"_s));
    }

    void aPersonReadsTheOwnSheetOnly()
    {
        f->as(u"ha"_s);
        ReportRequest request = of(u"products"_s, f->april());
        request.person = f->person(u"ha"_s);
        QVERIFY(Reports(f->office()).build(request));
        request.person = f->person(u"vinh"_s);
        const auto other = Reports(f->office()).build(request);
        QVERIFY(!other && other.error().code == ErrorCode::Forbidden);
    }

    void productsAddUp()
    {
        ReportRequest request = of(u"products"_s, f->april());
        request.person = f->person(u"ha"_s);
        const auto made = Reports(f->office()).build(request);
        QVERIFY(made);
        const Section& table = tableOf(made->first());
        QCOMPARE(total(table, u"accepted_converted"_s), columnSum(table, u"accepted_converted"_s));
        QCOMPARE(columnSum(table, u"accepted_quantity"_s), Decimal(3));
        QCOMPARE(columnSum(table, u"delays"_s), Decimal(1));
    }

    void theAssignmentSheetConvertsTheProducts()
    {
        ReportRequest request = of(u"assignment-sheet"_s, f->april());
        request.person = f->person(u"ha"_s);
        const auto made = Reports(f->office()).build(request);
        QVERIFY(made);
        const Section& table = tableOf(made->first());
        QCOMPARE(total(table, u"converted"_s), Decimal(6));
        QCOMPARE(made->first().signatures.size(), size_t(2));
    }

    void summariesCountSignedSheetsOnly()
    {
        const auto units = build(u"unit-summary"_s);
        QVERIFY(units);
        const Section& table = tableOf(units->first());
        for (const QString& key : {u"people"_s, u"signed"_s, u"excellent"_s, u"good"_s, u"not_completed"_s})
            QCOMPARE(total(table, key), columnSum(table, key));
        QCOMPARE(total(table, u"signed"_s), Decimal(1));
        const auto people = build(u"evaluation-summary"_s);
        QVERIFY(people);
        const Section& each = tableOf(people->first());
        QCOMPARE(Decimal(int(each.rows.size())), total(table, u"people"_s));
        int counted = 0;
        for (const Row& row : each.rows)
            counted += std::holds_alternative<Decimal>(row.cells[7]);
        QCOMPARE(counted, 1);
        // A quarter counts the sheets of its months.
        ReportRequest quarter = of(u"unit-summary"_s, Period::quarter(2026, 2));
        const auto longer = Reports(f->office()).build(quarter);
        QVERIFY(longer);
        QCOMPARE(total(tableOf(longer->first()), u"signed"_s), Decimal(1));
    }

    void theExtractOfTheHistoryIsOfItsDays()
    {
        // A server gives some times by its own clock, which is not stopped at the fixture's day.
        const Date day = f->clock().today();
        ReportRequest request = of(u"audit-extract"_s);
        request.from = day;
        request.to = std::max(day, SystemClock().today());
        const auto made = Reports(f->office()).build(request);
        QVERIFY(made);
        const auto all = tableOf(made->first()).rows.size();
        QVERIFY(all > 0);
        request.from = request.to = day - Days(1);
        const auto none = Reports(f->office()).build(request);
        QVERIFY(none && tableOf(none->first()).rows.empty());
    }

    void daysAndPeriodsAreChecked()
    {
        ReportRequest request = of(u"evaluation-summary"_s);
        request.from = request.to = Date(2026, 4, 6);
        auto refused = Reports(f->office()).build(request);
        QVERIFY(!refused && refused.error().code == ErrorCode::Usage);
        request.kind = u"diary"_s;
        request.person = f->person(u"ha"_s);
        const auto day = Reports(f->office()).build(request);
        QVERIFY(day && day->first().subtitle.contains(u"06/04/2026"_s));
        request.to = Date(2026, 4, 5);
        refused = Reports(f->office()).build(request);
        QVERIFY(!refused && refused.error().code == ErrorCode::Usage);
        request = of(u"unit-summary"_s, f->april());
        request.person = f->person(u"ha"_s);
        refused = Reports(f->office()).build(request);
        QVERIFY(!refused && refused.error().code == ErrorCode::Usage);
    }

    void hrChoosesTheRegulation()
    {
        ReportRequest request = of(u"evaluation-summary"_s, f->april());
        request.layout = Bloc::Party;
        const auto made = Reports(f->office()).build(request);
        QVERIFY(made);
        QCOMPARE(made->first().bloc, Bloc::Party);
    }
};

QTEST_GUILESS_MAIN(TestReportCatalog)
#include "test_report_catalog.moc"
