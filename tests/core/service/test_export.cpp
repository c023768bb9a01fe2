// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_reader.h"
#include "core/exchange/xlsx_writer.h"
#include "core/service/competencies.h"
#include "core/service/diary.h"
#include "core/service/export/export.h"
#include "core/service/import/import.h"
#include "core/service/positions.h"
#include "tests/core/service/commune.h"

#include <QFileInfo>
#include <QTest>

using namespace soviec;
using namespace soviec::service;
using namespace Qt::StringLiterals;
using sample::must;

namespace {

/// The table after it was written to a workbook and read back.
Table reread(const Table& table)
{
    const auto bytes = toXlsx(table);
    return bytes ? readTable(*bytes, u"file.xlsx"_s).value_or(Table()) : Table();
}

QStringList cellsOf(const Table& table)
{
    QStringList cells;
    for (const TableSheet& sheet : table.sheets) {
        for (const TableRow& row : sheet.rows) {
            for (const TableCell& cell : row.cells)
                cells.append(cell.text);
            cells.append(u"|"_s);
        }
    }
    return cells;
}

} // namespace

/// What is exported can be imported, and changes nothing.
class TestExport : public QObject {
    Q_OBJECT
private slots:
    void whatIsExportedImportsToTheSame_data()
    {
        QTest::addColumn<QString>("kind");
        for (const QString& kind : exportKinds())
            QTest::newRow(qPrintable(kind)) << kind;
    }
    void whatIsExportedImportsToTheSame()
    {
        QFETCH(QString, kind);
        sample::Commune c;
        c.as(u"staff"_s);
        DiaryEntry unfinished = c.entry(Date(2026, 4, 7));
        unfinished.quantity = Decimal(0); // work that has brought no product yet
        must(Diary(*c.office).add(unfinished));
        c.office->signInAsOperator();
        Position clerk;
        clerk.code = u"TP-NVCN-01"_s;
        clerk.name = u"Chuyên viên"_s;
        must(Positions(*c.office).save(c.agency, clerk, {}));
        Competency talk;
        talk.name = u"Giao tiếp"_s;
        must(Competencies(*c.office).save(c.agency, talk));
        const Table first = must(exportTable(*c.office, kind, {}));
        const auto summary = must(importTable(*c.office, kind, reread(first), {}));
        QVERIFY2(
            !summary.refused(),
            summary.findings.isEmpty() ? "" : qPrintable(findingLine(summary.findings.front())));
        QCOMPARE(summary.added + summary.changed + summary.removed, 0);
        QCOMPARE(cellsOf(must(exportTable(*c.office, kind, {}))), cellsOf(first));
        c.as(u"staff"_s);
        const auto refused = exportTable(*c.office, kind, {});
        QVERIFY(!refused && refused.error().code == ErrorCode::Forbidden);
    }

    void aFileIsWrittenWholeOrNotAtAll()
    {
        sample::Commune c;
        const QString path = c.folder.filePath(u"people.csv"_s);
        const auto done = must(exportFile(*c.office, u"people"_s, path, {}));
        QVERIFY(done.rows >= 6);
        QVERIFY(!done.listOnly);
        QVERIFY(QFileInfo::exists(path));
        const auto ending = exportFile(*c.office, u"people"_s, c.folder.filePath(u"a.txt"_s), {});
        QVERIFY(!ending && ending.error().code == ErrorCode::Usage);
        const auto kind = exportTable(*c.office, u"nonsense"_s, {});
        QVERIFY(!kind && kind.error().code == ErrorCode::Usage);
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "test_export.moc"
