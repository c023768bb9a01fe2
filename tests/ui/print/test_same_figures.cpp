// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"
#include "core/exchange/table_reader.h"
#include "core/report/writers.h"
#include "tests/core/service/demo_reports.h"
#include "tests/ui/print/figures.h"
#include "tests/ui/print/tools.h"
#include "ui/print/pdf_writer.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace soviec;
using namespace soviec::test;
using namespace Qt::StringLiterals;

/// Every report of the registry, made of the demonstration: PDF, workbook and CSV carry the figures
/// that JSON carries, cell by cell, and totals are the sums of their rows.
class TestSameFigures : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    DemoReports m_demo;
    QList<DemoReport> m_reports;
    int m_sums = 0;

private slots:
    void initTestCase()
    {
        QVERIFY2(m_demo.problem().isEmpty(), qPrintable(m_demo.problem()));
        m_reports = m_demo.all();
        QVERIFY(m_reports.size() > 15);
        // As an agency may ask: sums carried from page to page stand between the rows then.
        for (DemoReport& one : m_reports) {
            for (report::Section& section : one.report.sections)
                section.carriesForward = true;
        }
    }

    void everyReport_data()
    {
        QTest::addColumn<int>("at");
        for (qsizetype i = 0; i < m_reports.size(); ++i)
            QTest::newRow(qPrintable(m_reports.at(i).name)) << int(i);
    }
    void everyReport()
    {
        QFETCH(int, at);
        const report::Report& report = m_reports.at(at).report;
        QString fault;
        const auto tables = tablesOf(toJson(report), report, fault);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));

        const QString workbook = m_folder.filePath(u"%1.xlsx"_s.arg(at));
        QVERIFY(writeXlsx(report, workbook));
        const auto sheets = readTableFile(workbook);
        QVERIFY2(sheets, sheets ? "" : qPrintable(sheets.error().text));
        fault = sheetFault(sheets->sheets.front(), tables, false);
        QVERIFY2(fault.isEmpty(), qPrintable(u"workbook: "_s + fault));

        const auto csv = readCsv(toCsv(report), u"a.csv"_s);
        QVERIFY(csv || tables.empty());
        if (csv)
            fault = sheetFault(csv->sheets.front(), tables, true);
        QVERIFY2(fault.isEmpty(), qPrintable(u"CSV: "_s + fault));

        const QString pdf = m_folder.filePath(u"%1.pdf"_s.arg(at));
        QVERIFY(print::writePdf({report}, pdf));
        fault = paperFault(pdf, tables);
        QVERIFY2(fault.isEmpty(), qPrintable(u"PDF: "_s + fault));

        fault = sumFault(tables, m_sums);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    void manyFiguresWereAddedUp() { QVERIFY2(m_sums > 40, qPrintable(QString::number(m_sums))); }

    /// The comparisons themselves: one figure that is another is found by each.
    void aFigureThatDiffersIsFound()
    {
        const auto it = std::ranges::find(m_reports, u"hours-sheet"_s, &DemoReport::name);
        QVERIFY(it != m_reports.end());
        const report::Report& report = it->report;
        report::Report changed = report;
        auto& cell = changed.sections.front().rows[1].cells[5];
        QVERIFY(std::holds_alternative<Minutes>(cell));
        cell = std::get<Minutes>(cell) + Minutes(75);
        QString fault;
        const auto tables = tablesOf(toJson(changed), changed, fault);
        QVERIFY(fault.isEmpty());
        const QString workbook = m_folder.filePath(u"other.xlsx"_s);
        QVERIFY(writeXlsx(report, workbook));
        const auto sheets = readTableFile(workbook);
        QVERIFY(sheets && !sheetFault(sheets->sheets.front(), tables, false).isEmpty());
        const auto csv = readCsv(toCsv(report), u"a.csv"_s);
        QVERIFY(csv && !sheetFault(csv->sheets.front(), tables, true).isEmpty());
        const QString pdf = m_folder.filePath(u"other.pdf"_s);
        QVERIFY(print::writePdf({report}, pdf));
        QVERIFY(!paperFault(pdf, tables).isEmpty());
        int sums = 0;
        QVERIFY(!sumFault(tables, sums).isEmpty());
    }
};

int main(int argc, char* argv[])
{
    useShippedFacesOnly();
    const QGuiApplication app(argc, argv);
    TestSameFigures test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_same_figures.moc"
