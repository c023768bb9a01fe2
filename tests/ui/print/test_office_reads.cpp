// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_reader.h"
#include "core/report/writers.h"
#include "tests/core/service/demo_reports.h"
#include "tests/ui/print/figures.h"
#include "tests/ui/print/tools.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace soviec;
using namespace soviec::test;
using namespace Qt::StringLiterals;

/// The workbook of every report, opened by LibreOffice and saved again: it reads each cell as JSON
/// carries it. Registered where LibreOffice is installed.
class TestOfficeReads : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    DemoReports m_demo;
    QList<DemoReport> m_reports;

private slots:
    // All in one go: the start of the program takes longer than a workbook.
    void initTestCase()
    {
        QVERIFY2(m_demo.problem().isEmpty(), qPrintable(m_demo.problem()));
        m_reports = m_demo.all();
        QVERIFY(m_reports.size() > 15);
        QVERIFY(QDir(m_folder.path()).mkdir(u"saved"_s));
        QStringList arguments {
            u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s), u"--headless"_s,
            u"--convert-to"_s, u"xlsx:Calc MS Excel 2007 XML"_s, u"--outdir"_s,
            m_folder.filePath(u"saved"_s)};
        for (const DemoReport& one : m_reports) {
            const QString path = m_folder.filePath(one.name + u".xlsx"_s);
            QVERIFY(writeXlsx(one.report, path));
            arguments.append(path);
        }
        const ToolOutput converted = runTool(u"soffice"_s, arguments, 240);
        QVERIFY2(converted.problem.isEmpty(), qPrintable(converted.problem));
    }

    void everyWorkbook_data()
    {
        QTest::addColumn<int>("at");
        for (qsizetype i = 0; i < m_reports.size(); ++i)
            QTest::newRow(qPrintable(m_reports.at(i).name)) << int(i);
    }
    void everyWorkbook()
    {
        QFETCH(int, at);
        const DemoReport& one = m_reports.at(at);
        QString fault;
        const auto tables = tablesOf(toJson(one.report), one.report, fault);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        const auto saved = readTableFile(m_folder.filePath(u"saved/"_s + one.name + u".xlsx"_s));
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text));
        fault = sheetFault(saved->sheets.front(), tables, false);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
};

QTEST_GUILESS_MAIN(TestOfficeReads)
#include "test_office_reads.moc"
